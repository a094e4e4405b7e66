import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import * as post from "./people-by-post";

/** What is read in a PDF. */
export async function textOfPdf(data: Uint8Array): Promise<string> {
  return (await openedPdf(data)).text;
}

/** The same, with how many sheets it takes and how large its smallest letters are, in points. */
export async function openedPdf(data: Uint8Array) {
  const pdf = await getDocument({ data: new Uint8Array(data), verbosity: 0 }).promise;
  const pages = Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1));
  const texts = await Promise.all(pages.map(async (page) => (await page).getTextContent()));
  const items = texts.flatMap((one) => one.items.flatMap((item) => ("str" in item ? [item] : [])));
  const text = items
    .map(({ str }) => str)
    .join(" ")
    .replace(/\s+/g, " ");
  const sizes = items.filter(({ str }) => str.trim() !== "").map(({ height }) => height);
  return { text, sheets: pdf.numPages, smallest: Math.min(...sizes) };
}

/** A file as this person's browser gets it. */
export async function fileFor(person: post.ByPost, path: string) {
  const Cookie = post
    .cookiesOf(person)
    .map(({ name, value }) => `${name}=${value}`)
    .join("; ");
  const answer = await fetch(new URL(path, person.url), { headers: { Cookie } });
  return { headers: answer.headers, bytes: new Uint8Array(await answer.arrayBuffer()) };
}
