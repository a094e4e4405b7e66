import { formsIn } from "#tests/support/said-to";
import { table } from "./routes-table";

/**
 * What is sent there puts no words into the plan: it says who belongs to the family or is let in (and those forms say of themselves what somebody will see), answers a
 * question, or takes something away.
 */
const writesNothing = new Set([
  ...["plan/plannen", "plan/begin", "plan/afsluiten", "plan/afgesloten/:closingId/openen"],
  ...["plan/gezin/land", "plan/gezin/weggaan", "plan/gezin/terugtreden", "plan/gezin/:memberId/inlog"],
  ...["plan/gezin/:memberId/nakijken", "plan/gezin/:memberId/eigenaar", "plan/gezin/:memberId/uit"],
  ...["plan/eigenaars/:questionId/antwoord", "plan/antwoorders/:representationId/ja"],
  ...["plan/antwoorders/:representationId/stoppen", "plan/netwerk/:contactId/weg"],
  ...["plan/vragen/antwoord", "plan/vragen/:consentId/terugnemen", "plan/terugkoppeling/:noteId"],
  ...["plan/delingen/:grantId/intrekken", "plan/wie-ziet-wat/veranderen", "plan/mensen/:partyId/bevestigen"],
  ...["plan/mensen/:partyId/hulp-stopt", "plan/mensen/:partyId/na-de-hulp"],
  ...["plan/mensen/:partyId/niet-meer-binnenlaten", "plan/uitnodigingen/:invitationId/intrekken"],
  ...["plan/uitnodigingen/:invitationId/vernieuwen"],
  ...["plan/kopjes/:headingId/weg", "plan/kopjes/:headingId/terugzetten"],
]);

/** Every address where words are sent that somebody of the family, or from outside, will read in the plan. */
export const written = Object.entries(table)
  .filter(([path, { post }]) => path.startsWith("plan/") && post && !writesNothing.has(path))
  .map(([path]) => path);

/** The forms of a page that send such words, each with its address as the table has it. */
export function formsThatWrite(html: string): { to: string; saysToWhom: boolean }[] {
  return formsIn(html).flatMap(({ to, saysToWhom }) => {
    const path = patternOf(to);
    return path && written.includes(path) ? [{ to: path, saysToWhom }] : [];
  });
}

/** The address without a part that changes first: "plan/doelen/nieuw" is no goal. */
export function patternOf(to: string): string | undefined {
  const asked = to.replace(/^\//, "").replace(/[?#].*$/, "");
  const fits = (path: string) => new RegExp(`^${path.replace(/:\w+/g, "[^/]+")}$`).test(asked);
  return table[asked] ? asked : Object.keys(table).find((path) => path.includes(":") && fits(path));
}
