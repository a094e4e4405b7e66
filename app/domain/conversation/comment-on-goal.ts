import { z } from "zod";
import { mayComment } from "#app/domain/access/conversation";
import { GoalId, NewId, text } from "#app/domain/fields";
import { findGoal } from "#app/domain/plan/find-goal";
import { command } from "#app/gate/command";
import { writeComment } from "./write-comment";

/** A comment beside a goal: always readable by the family, and by whoever may see the goal. */
export const commentOnGoal = command({
  name: "conversation.goal-commented",
  input: z.object({ id: NewId, goalId: GoalId, words: text(2000) }),
  about: (search) => findGoal(search, search.input.goalId),
  allowedIf: mayComment,
  carryOut: (work) => writeComment(work, null),
  traces: (subject, _input, result) => (result?.isNew === false ? null : subject),
});
