import { claimLetter } from "#app/domain/mail/claim-letter";
import { handOverLetter } from "#app/domain/mail/hand-over-letter";
import type { Letter } from "#app/domain/mail/letter";
import { settleLetter } from "#app/domain/mail/settle-letter";
import { tidyLetters } from "#app/domain/mail/tidy-letters";
import type { MailSettings } from "./mail-settings";
import { carry } from "./transport.server";

export interface Closing {
  /** Begin no other letter. */
  soon: boolean;
  /** Break off the one that is under way. */
  now: AbortSignal;
}

/** One round: every letter that is due gets its try, one after the other. */
export async function carryLetters(settings: MailSettings | null, closing: Closing): Promise<void> {
  await tidyLetters.run(null, {});
  while (settings && !closing.soon) {
    const claimed = await claimLetter.run(null, {});
    if (claimed.kind !== "done") return;
    if (claimed.result) await carryOne(settings, claimed.result, closing.now);
  }
}

async function carryOne(settings: MailSettings, letter: Letter, signal: AbortSignal): Promise<void> {
  const handOver = async () => (await handOverLetter.run(null, { id: letter.id })).kind === "done";
  const ending = await carry({ settings, letter, handOver, signal });
  if (ending !== "kept") await settleLetter.run(null, { id: letter.id, ending });
}
