import { z } from "zod";
import { whoWasAskedMay } from "#app/domain/access/contact";
import { ownProfile } from "#app/domain/directory/own-profile";
import { choice, NewId } from "#app/domain/fields";
import { rowId } from "#app/domain/row-id";
import { command } from "#app/gate/command";
import type { Problem } from "#app/gate/outcome";
import { answerTerms } from "#drizzle/schema/answering";
import { termHours, weekdays } from "./answer-term";
import { calendarCountries } from "./holidays";

const problem = (code: Problem) => code;
const hourOfDay = z.coerce
  .number(problem("not-an-hour"))
  .int(problem("not-an-hour"))
  .min(6, problem("not-an-hour"))
  .max(22, problem("not-an-hour"));

/** On which days and between which hours a helper works, and in how long there is an answer. It holds for what is asked from now on. */
export const setTerm = command({
  name: "contact.term-set",
  input: z
    .object({
      id: NewId,
      country: choice(calendarCountries),
      weekdays: z
        .union([choice(weekdays).transform((one) => [one]), z.array(choice(weekdays))], problem("required"))
        .transform((days) => [...new Set(days.map(Number))].sort()),
      opensAt: hourOfDay,
      closesAt: hourOfDay,
      hours: choice(["24", "48", "72", "120"]).transform(
        (hours) => termHours.find((one) => String(one) === hours) ?? 48,
      ),
    })
    .refine(({ opensAt, closesAt }) => opensAt < closesAt, {
      error: problem("closes-too-early"),
      path: ["closesAt"],
    }),
  about: ({ db, actor }) => ownProfile(db, actor.accountId),
  allowedIf: whoWasAskedMay,
  async carryOut({ db, input: { id: formId, ...term }, subject: { helperId } }) {
    await db
      .insert(answerTerms)
      .values({ id: rowId(helperId, formId, term), helperId, ...term })
      .onConflictDoNothing();
  },
});
