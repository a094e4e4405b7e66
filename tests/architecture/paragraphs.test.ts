import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { blocksInParagraphs } from "./paragraph-checks";

const shown = Object.keys(import.meta.glob("/app/**/*.tsx")).map((path) => path.slice(1));
const pages = new Map(shown.map((path) => [path, readFileSync(path, "utf8")]));

describe("a page is the same for the server and for the browser", () => {
  it("there are pages to look at", () => expect(pages.size).toBeGreaterThan(200));
  it("nothing stands in a paragraph that ends it", () => expect(blocksInParagraphs(pages)).toEqual([]));

  it.each([
    ["<p><div /></p>", ["app/a.tsx:2 div"]],
    ["<p>{yes ? <Post /> : null}</p>", ["app/a.tsx:2 Post"]],
    ["<p><Around><Post /></Around></p>", ["app/a.tsx:2 Post"]],
    ["<p><Deep /></p>", ["app/a.tsx:2 Deep"]],
    ["<p><Chosen /></p>", ["app/a.tsx:2 Chosen"]],
    ["<p><span>{words}</span></p>", []],
    ["<div><p>{words}</p><Post /></div>", []],
  ])("%s", (jsx, told) => {
    const kit = [
      "export function Post() { return <Form method='post' />; }",
      "const Deep = () => <Post />;",
      "function Chosen() { const Frame = stay ? beside.Form : Form; return <Frame />; }",
    ].join("\n");
    const tree = { "app/kit.tsx": kit, "app/a.tsx": `export function A() {\n  return ${jsx};\n}` };
    expect(blocksInParagraphs(new Map(Object.entries(tree)))).toEqual(told);
  });
});
