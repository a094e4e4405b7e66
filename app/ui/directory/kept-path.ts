import { paths } from "#app/web/paths";

/** What a helper did on the own page, and as what its address says so. */
const acts = {
  room: "plek",
  background: "achtergrond",
  withdrawn: "achtergrond-weg",
  hidden: "verborgen",
  shown: "te-vinden",
  confirmed: "nagekeken",
  photoAway: "foto-weg",
} as const;

export type KeptAct = keyof typeof acts;

/** The own page, where it says what was just done. */
export const keptPath = (act: KeptAct) => `${paths.ownPage()}?bewaard=${acts[act]}`;

/** What the address of the own page says was done. Null where it says nothing that we know. */
export function keptActOf(asked: URLSearchParams): KeptAct | null {
  const said = asked.get("bewaard");
  return (Object.keys(acts) as KeptAct[]).find((act) => acts[act] === said) ?? null;
}
