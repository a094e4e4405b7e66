import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { mayEdit } from "#app/domain/access/plan";
import { ItemId, VersionId } from "#app/domain/fields";
import type { Person } from "#app/gate/actor";
import { command, type Work } from "#app/gate/command";
import { Invalid } from "#app/gate/outcome";
import { sealRow } from "#app/vault/rows";
import { agreements } from "#drizzle/schema/plan";
import { type AgreementText, choiceOf, type Taker } from "./agreement";
import { agreedWords, namesSomebody } from "./agreement-words";
import { askTaker, whoDoesIt } from "./ask-taker";
import { type FoundAgreement, findAgreement } from "./find-agreement";
import { isStill, replaceText } from "./replace-text";
import { TakerChoice } from "./taker";

const EditedAgreement = z
  .object({ itemId: ItemId, version: VersionId, taker: TakerChoice, ...agreedWords })
  .refine(({ who, taker }) => Boolean(who) || taker !== null, namesSomebody);
type Editing = Work<Person, FoundAgreement, z.output<typeof EditedAgreement>, undefined>;

/**
 * Something else agreed in its place, by anybody of the family who sees it. The database keeps what stood there, and whoever said "I do this" said
 * it to other words.
 */
export const editAgreement = command({
  name: "plan.agreement-edited",
  input: EditedAgreement,
  about: (search) => findAgreement(search, search.input.itemId),
  allowedIf: mayEdit,
  async carryOut(work: Editing) {
    const { input, subject } = work;
    const chosen = await whoDoesIt(work, subject, input);
    if (chosen instanceof Invalid) return chosen;
    const { what, when, how, withWhom, dueOn } = input;
    return replaceText({
      written: {
        who: chosen.who,
        what,
        when,
        how,
        withWhom,
        dueOn,
        taker: chosen.taker && choiceOf(chosen.taker),
      },
      read: async () => readsNow(await findAgreement(work, subject.itemId)),
      write: (written) => write(work, written, chosen.taker),
    });
  },
  traces: (subject, _input, result) => (result?.isNew === false ? null : subject),
});

const readsNow = (found: FoundAgreement | null) =>
  found && { ...found.item, taker: found.taker && choiceOf(found.taker) };

async function write({ db, keys, input, subject }: Editing, written: AgreementText, taker: Taker | null) {
  const { householdId, goalId, itemId, authorId, standing } = subject;
  const row = sealRow(agreements, { householdId, id: itemId, goalId, authorId, ...written }, keys);
  const { who, what, when, how, withWhom, dueOn } = row;
  const [changed] = await db
    .update(agreements)
    .set({ who, what, when, how, withWhom, dueOn })
    .where(
      and(
        eq(agreements.householdId, householdId),
        eq(agreements.id, itemId),
        isStill(agreements, input.version),
      ),
    )
    .returning({ version: agreements.versionId });
  if (!changed) return false;
  const version = changed.version ?? itemId;
  await askTaker({ db, keys }, { householdId, standing, agreementId: itemId, version }, taker);
  return true;
}
