import type { Db } from "#app/database/connection.server";
import { textsNow } from "./published-texts";
import { shelfFrom } from "./self-help";

/** What somebody agreed or proposes, and which addresses of the shelf stand in its words. */
export type WithAddresses<Text> = Text & { addresses: string[] };

/** Finds which addresses of the shelf stand in these words, as in an agreement to use a tool. Where no address stands at all, the shelf is not asked. */
export async function addressesIn<Text extends object>(
  db: Db,
  texts: readonly Text[],
): Promise<WithAddresses<Text>[]> {
  const said = texts.map((text) => Object.values(text).filter((words) => typeof words === "string"));
  const isAsked = said.flat().some((words) => words.includes("https://"));
  const shelf = isAsked ? shelfFrom(await textsNow(db, "tool")) : [];
  return texts.map((text, place) => {
    const stands = shelf.filter(({ address }) => said[place]?.some((words) => words.includes(address)));
    return { ...text, addresses: stands.map(({ address }) => address) };
  });
}

/** The same of one. */
export async function withAddresses<Text extends object>(db: Db, text: Text): Promise<WithAddresses<Text>> {
  const [found] = await addressesIn(db, [text]);
  return found ?? { ...text, addresses: [] };
}
