import { type Closing, carryLetters } from "./carry-letters.server";
import type { MailSettings } from "./mail-settings";

const everyFiveSeconds = 5_000;
/** Without a mail server there is nothing to carry, and now and then something to forget. */
const everyHour = 3_600_000;
/** How many milliseconds a letter that is under way gets when the program stops. */
const lastGrace = 4_000;

interface Post {
  carries: boolean;
  wake(): void;
  stop(): Promise<void>;
}

let post: Post | undefined;

/** Leaves for the post what has become due since the last round. */
export type Clock = () => Promise<void>;

/** Carries the letters that wait, now and as long as the program runs. Several programs on one database share the work. */
export function startPost(settings: MailSettings | null, clock: Clock): void {
  post = openPost(settings, clock);
}

/** Whether there is a mail server to carry letters to. */
export function carriesLetters(): boolean {
  return post?.carries ?? false;
}

/** There is a new letter: it goes now, and not at the next round. */
export function wakePost(): void {
  post?.wake();
}

/** Begins no other letter, and waits for the one that is under way. */
export async function stopPost(): Promise<void> {
  await post?.stop();
  post = undefined;
}

function openPost(settings: MailSettings | null, clock: Clock): Post {
  const breakOff = new AbortController();
  const closing: Closing = { soon: false, now: breakOff.signal };
  let next: NodeJS.Timeout | undefined;
  let round = walk();

  async function walk(): Promise<void> {
    next = undefined;
    await clock().catch(tell);
    await carryLetters(settings, closing).catch(tell);
    if (!closing.soon) next = setTimeout(again, settings ? everyFiveSeconds : everyHour).unref();
  }

  function again(): void {
    clearTimeout(next);
    round = walk();
  }

  return {
    carries: settings !== null,
    wake() {
      if (next) again();
    },
    async stop() {
      closing.soon = true;
      clearTimeout(next);
      const grace = setTimeout(() => breakOff.abort(), lastGrace);
      await round;
      clearTimeout(grace);
    },
  };
}

/** Where it broke, never what was in the letter: a failed query's own message holds its values. */
function tell(error: unknown): void {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  console.error(`The letters wait: ${cause instanceof Error ? cause.name : "something"} went wrong.`);
}
