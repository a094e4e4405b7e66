import { sql } from "drizzle-orm";
import { z } from "zod";
import { mayAnswerAboutOwning } from "#app/domain/access/households";
import { choice, idOf } from "#app/domain/fields";
import { command } from "#app/gate/command";
import { Invalid } from "#app/gate/outcome";
import { findOwningQuestion } from "./owning-questions";

const QuestionId = idOf("owning-question");

/** A yes or a no. The last yes it takes makes the change; one no ends the question. */
export const answerAboutOwning = command({
  name: "households.owning-answered",
  input: z.object({ questionId: QuestionId, answer: choice(["yes", "no"]) }),
  about: (search) => findOwningQuestion(search, search.input.questionId),
  allowedIf: mayAnswerAboutOwning,
  async carryOut({ db, input, subject: { householdId, question } }) {
    const [row] = await db
      .select({ heard: sql<boolean>`heard` })
      .from(sql`answer_about_owning(${householdId}::uuid, ${question.id}::uuid, ${input.answer}) as heard`);
    return row?.heard ? { memberId: question.memberId } : new Invalid({ form: "last-owner" });
  },
});
