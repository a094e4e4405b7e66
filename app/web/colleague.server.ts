import { lookUpColleagueInvitation } from "#app/domain/directory/look-up-colleague-invitation";
import { type Asking, patiently, requirePerson } from "./ask.server";

/** What the words of a colleague open, or null. Count the guess first. */
export async function lookUpColleague(asking: Asking, words: string | undefined) {
  const person = await requirePerson(asking);
  const found = await patiently(lookUpColleagueInvitation.run(person, { words }));
  return found.kind === "done" ? found.result : null;
}
