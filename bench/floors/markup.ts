import { createElement, Fragment, type ReactElement, type ReactNode } from "react";

type Piece = string | { tag: string; props: Record<string, unknown>; children: Piece[] };

const alone = new Set([
  "meta",
  "link",
  "input",
  "br",
  "hr",
  "img",
  "path",
  "circle",
  "rect",
  "line",
  "ellipse",
]);
const reactNames: Record<string, string> = {
  class: "className",
  for: "htmlFor",
  tabindex: "tabIndex",
  charset: "charSet",
  maxlength: "maxLength",
  autocomplete: "autoComplete",
  datetime: "dateTime",
};

/** Markup as React wrote it, read back into pieces once: what a page costs when nothing has to be known for it. */
export function piecesOf(html: string): Piece[] {
  const root: Piece[] = [];
  const open: { tag: string; children: Piece[] }[] = [{ tag: "", children: root }];
  const body = html.replace(/^<!DOCTYPE html>/i, "").replace(/<!--.*?-->/gs, "");
  for (const [, closing, tag, attributes = "", selfClosing, text] of body.matchAll(
    /<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|[^">])*?)(\/?)>|([^<]+)/g,
  )) {
    const parent = open.at(-1)?.children ?? root;
    if (text !== undefined) parent.push(unescaped(text));
    else if (closing) open.pop();
    else if (tag) {
      const piece = { tag, props: propsOf(attributes), children: [] };
      parent.push(piece);
      if (!selfClosing && !alone.has(tag)) open.push(piece);
    }
  }
  return root;
}

/** Without scripts: their text is no markup. */
export function withoutScripts(html: string): string {
  return html.replace(/<script\b.*?<\/script>/gs, "");
}

export function Markup({ pieces }: { pieces: Piece[] }): ReactElement {
  return createElement(Fragment, null, ...pieces.map(drawn));
}

function drawn(piece: Piece): ReactNode {
  if (typeof piece === "string") return piece;
  return createElement(piece.tag, piece.props, ...piece.children.map(drawn));
}

function propsOf(text: string): Record<string, unknown> {
  const props: Record<string, unknown> = {};
  for (const [, name = "", value = ""] of text.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)) {
    if (name === "style" || name.startsWith("on")) continue;
    const inReact =
      name.startsWith("data-") || name.startsWith("aria-") ? name : (reactNames[name] ?? camel(name));
    props[inReact] = inReact === "value" || inReact === "checked" ? undefined : unescaped(value);
  }
  return props;
}

const camel = (name: string) => name.replace(/[-:](\w)/g, (_, letter: string) => letter.toUpperCase());
const signs: Record<string, string> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
};
const unescaped = (text: string) => text.replace(/&(amp|lt|gt|quot|#x27);/g, (sign) => signs[sign] ?? sign);
