import { z } from "zod";
import { mayWriteGoal } from "#app/domain/access/plan";
import { choice, HouseholdId, NewId, writtenDay } from "#app/domain/fields";
import { findHousehold } from "#app/domain/households/standing";
import { rowId } from "#app/domain/row-id";
import { command } from "#app/gate/command";
import { planHeadings, templateChoices } from "#drizzle/schema/headings";
import { authorOf } from "./author";
import { headingsIn } from "./headings-of";
import { headingsOf, templates } from "./template";

/** Sets up the plan: headings that are not there yet are added, and nothing that was written goes. Nobody is let in by it. */
export const chooseTemplate = command({
  name: "plan.template-chosen",
  input: z.object({
    id: NewId,
    householdId: HouseholdId,
    template: choice(templates),
    /** Kept with a personal plan alone. */
    countedFrom: writtenDay,
  }),
  about: (search) => findHousehold(search, search.input.householdId),
  allowedIf: mayWriteGoal,
  async carryOut({ db, keys, input, subject: { householdId, standing } }) {
    const { template } = input;
    const countedFrom = template === "personal" && input.countedFrom ? input.countedFrom : null;
    const me = authorOf(standing);
    const id = rowId(householdId, input.id, { template, countedFrom });
    const chosen = await db
      .insert(templateChoices)
      .values({ householdId, id, template, countedFrom, chosenBy: me })
      .onConflictDoNothing()
      .returning({ id: templateChoices.id });
    const there = (await headingsIn({ db, keys }, householdId)).map(({ key }) => key);
    const rows = headingsOf[template].flatMap((key, place) =>
      there.includes(key)
        ? []
        : [{ householdId, id: rowId(householdId, input.id, { key }), authorId: me, key, place }],
    );
    if (chosen.length > 0 && rows.length > 0)
      await db.insert(planHeadings).values(rows).onConflictDoNothing();
    return { isNew: chosen.length > 0 };
  },
  traces: ({ householdId }, _input, result) => (result?.isNew === false ? null : { householdId }),
});
