import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import type { Plugin } from "vite";
import { languages } from "../../app/i18n/languages";
import { baseOf, flatten, keysInCode, type Sentences } from "./keys-in-code";

const folder = "app/i18n";

/**
 * Sends a browser no sentences but those that the parts of its page can ask for: each module brings its own along, and so they are
 * there before it is drawn. That all keys can be read off from the code is demanded by tests/architecture/catalogue.test.ts.
 */
export function wordsOfModules(): Plugin {
  let root = "";
  return {
    name: "words-of-modules",
    enforce: "pre",
    configResolved: (config) => {
      root = config.root;
    },
    transform(code, id, options) {
      const [path = "", question] = id.split("?");
      const file = relative(root, path);
      if (options?.ssr || question || !/^app\/(?!i18n\/).+(?<!\.server)\.tsx?$/.test(file)) return null;
      const catalogues = languages.map((language) => join(root, folder, language));
      for (const catalogue of catalogues) for (const one of filesOf(catalogue)) this.addWatchFile(one);
      const words = wordsFor(file, code, catalogues.map(sentencesIn));
      if (Object.keys(words).length === 0) return null;
      const bring = `import { bringWords } from "#app/i18n/brought-words";\nbringWords(${JSON.stringify(words)});`;
      return { code: `${code}\n${bring}\n`, map: null };
    },
  };
}

/** By its key, each sentence that this code can ask for, in every language in order. A plural is all its forms. */
export function wordsFor(file: string, code: string, catalogues: Sentences[]): Record<string, string[]> {
  const { asked, patterns } = keysInCode(new Map([[file, code]]));
  const names = new Set(asked.map(({ key }) => key));
  const isAsked = (key: string) => names.has(key) || patterns.some(({ pattern }) => pattern.test(key));
  const keys = new Set(catalogues.flatMap((sentences) => [...sentences.keys()]));
  const wanted = [...keys].filter((key) => isAsked(key) || isAsked(baseOf(key)));
  return Object.fromEntries(
    wanted.map((key) => [key, catalogues.map((sentences) => sentences.get(key) ?? "")]),
  );
}

const filesOf = (catalogue: string) =>
  readdirSync(catalogue)
    .filter((name) => name.endsWith(".json"))
    .map((name) => join(catalogue, name));

function sentencesIn(catalogue: string): Sentences {
  const read = (path: string) => [basename(path, ".json"), JSON.parse(readFileSync(path, "utf8"))];
  return flatten(Object.fromEntries(filesOf(catalogue).map(read)));
}
