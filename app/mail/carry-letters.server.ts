import { claimLetter } from "#app/domain/mail/claim-letter";
import { handOverLetter } from "#app/domain/mail/hand-over-letter";
import type { Letter } from "#app/domain/mail/letter";
import { settleLetter } from "#app/domain/mail/settle-letter";
import { tidyLetters } from "#app/domain/mail/tidy-letters";
import { layInDrawer } from "./drawer.server";
import type { Destination } from "./mail-settings";

export interface Closing {
  /** Begin no other letter. */
  soon: boolean;
  /** Break off the one that is under way. */
  now: AbortSignal;
}

/** One round: every letter that is due gets its try, one after the other. */
export async function carryLetters(to: Destination, closing: Closing): Promise<void> {
  await tidyLetters.run(null, {});
  while (to && !closing.soon) {
    const claimed = await claimLetter.run(null, {});
    if (claimed.kind !== "done") return;
    if (claimed.result) await carryOne(to, claimed.result, closing.now);
  }
}

async function carryOne(to: Exclude<Destination, null>, letter: Letter, signal: AbortSignal): Promise<void> {
  const handOver = async () => (await handOverLetter.run(null, { id: letter.id })).kind === "done";
  const ending =
    to === "drawer"
      ? await layInDrawer(letter, handOver)
      : await (await post()).carry({ settings: to, letter, handOver, signal });
  if (ending !== "kept") await settleLetter.run(null, { id: letter.id, ending });
}

/** Read with the first letter, so that no start waits for it. */
const post = () => import("./transport.server");
