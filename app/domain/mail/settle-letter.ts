import { eq, sql } from "drizzle-orm";
import { thePostMay } from "#app/domain/access/mail";
import { choice } from "#app/domain/fields";
import { jobCommand } from "#app/gate/command";
import { letters } from "#drizzle/schema/mail";
import { type LetterEnding, letterEndings } from "./letter";
import { closed, LetterId, letterUnderWay } from "./letter-rows";

/** How long to wait after each try that was not answered, in minutes. There is one try more than there are waits. */
export const minutesBetweenTries = [1, 5, 30, 120, 480];

/** Writes down how a try ended. What is sent, refused or tried too often keeps neither address nor content. */
export const settleLetter = jobCommand({
  name: "mail.letter-settled",
  input: LetterId.extend({ ending: choice(letterEndings) }),
  about: ({ db, input }) => letterUnderWay(db, input.id),
  allowedIf: thePostMay,
  async carryOut({ db, input, subject: { id, tries } }) {
    await db.update(letters).set(changesFor(input.ending, tries)).where(eq(letters.id, id));
  },
});

function changesFor(ending: LetterEnding, tries: number) {
  const now = sql`now()`;
  const wait = minutesBetweenTries[tries - 1];
  if (ending === "sent") return { ...closed, sentAt: now };
  if (ending === "unknown") return closed;
  if (ending === "refused" || wait === undefined) return { ...closed, givenUpAt: now };
  return { handedOverAt: null, missedAt: now, dueAt: sql`now() + make_interval(mins => ${wait})` };
}
