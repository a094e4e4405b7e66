import { type ImportantKind, importantKinds } from "#app/domain/plan/goal";

const inAddress: Record<ImportantKind, string> = { wish: "wens", strength: "kracht", story: "verhaal" };

/** How a kind reads in an address. */
export const addressOf = (kind: ImportantKind) => inAddress[kind];

export function kindIn(address: string | undefined): ImportantKind | null {
  return importantKinds.find((kind) => inAddress[kind] === address) ?? null;
}

/** Headings to begin a section of the story with: each may be written otherwise, or left out. */
export const storyHeadings = ["who", "now", "before", "helps", "hinders", "know"] as const;
