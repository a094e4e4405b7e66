import { newId } from "#app/domain/fields";
import { beginFeedback } from "#app/domain/sharing/begin-feedback";
import { writeFeedback } from "#app/domain/sharing/write-feedback";
import { type AskedHelper, answers, asks, withPage } from "#tests/support/asking";
import { done } from "#tests/support/world";
import type { WholeNeighbourhood } from "./whole-neighbourhood";

/** Something that was asked of the one who may see, through work, and what that one would like to tell on. */
export interface Feedback {
  helper: AskedHelper;
  requestId: string;
  code: string;
  noteId: string;
}

type Near = Pick<WholeNeighbourhood, "world" | "people" | "householdId">;

export async function wantToTellOn({ world, people, householdId }: Near): Promise<Feedback> {
  const helper = await withPage(world, people.seer, "seer");
  const asked = await asks(helper, { asker: "professional", consent: "agreed" });
  done(await answers(helper, asked.requestId, { kind: "accepted" }));
  const { requestId } = asked;
  done(await writeFeedback.run(people.seer, { id: newId(), requestId, householdId, words: "words" }));
  const { written } = done(await beginFeedback.run(people.seer, { requestId }));
  return { helper, ...asked, noteId: String(written[0]?.id) };
}
