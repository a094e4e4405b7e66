import type { LedgerView } from "#app/domain/audit/ledger-line";
import { paths } from "#app/web/paths";

/** What somebody asked of the ledger. The days are as they were typed. */
export interface LedgerWish {
  view: LedgerView;
  person: string | null;
  from: string;
  until: string;
}

/** In an address: everybody, and not only people from outside. */
const everybody = "iedereen";

/** How the choice of one person, or of all, is said in an address. */
export function whoOf({ view, person }: Pick<LedgerWish, "view" | "person">): string {
  return person ?? (view === "everybody" ? everybody : "");
}

/** What an address asks. Whether the person and the days exist is not known here. */
export function wishIn(asked: URLSearchParams): LedgerWish {
  const who = asked.get("wie") ?? "";
  const isView = who === "" || who === everybody;
  return {
    view: who === everybody ? "everybody" : "others",
    person: isView ? null : who,
    from: asked.get("van") ?? "",
    until: asked.get("tot") ?? "",
  };
}

/** The address that says it all again, from the newest line or from an older place on. */
export function ledgerPath(wish: LedgerWish, before?: string): string {
  const asked = new URLSearchParams();
  const said = { wie: whoOf(wish), van: wish.from, tot: wish.until, voor: before ?? "" };
  for (const [name, value] of Object.entries(said)) if (value) asked.set(name, value);
  return asked.size > 0 ? `${paths.ledger()}?${asked}` : paths.ledger();
}
