import { type Closing, carryLetters } from "./carry-letters.server";
import { type Destination, sendsSms } from "./mail-settings";

const everyFiveSeconds = 5_000;
/** Where letters go nowhere there is nothing to carry, and now and then something to forget. */
const everyHour = 3_600_000;
/** How many milliseconds a letter that is under way gets when the program stops. */
const lastGrace = 4_000;

interface Post {
  to: Destination;
  wake(): void;
  stop(): Promise<void>;
}

let post: Post | undefined;

/** Leaves for the post what has become due since the last round. */
export type Clock = () => Promise<void>;

/** Carries the letters that wait, now and as long as the program runs. Several programs on one database share the work. */
export function startPost(to: Destination, clock: Clock): void {
  post = openPost(to, clock);
}

/** Whether letters go anywhere. */
export function carriesLetters(): boolean {
  return Boolean(post?.to);
}

/** Whether text messages go anywhere. */
export function carriesSms(): boolean {
  return Boolean(post && sendsSms(post.to));
}

/** Whether letters stay here, for a developer to read. */
export function hasDrawer(): boolean {
  return post?.to === "drawer";
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

function openPost(to: Destination, clock: Clock): Post {
  const breakOff = new AbortController();
  const closing: Closing = { soon: false, now: breakOff.signal };
  let next: NodeJS.Timeout | undefined;
  let round = walk();

  async function walk(): Promise<void> {
    next = undefined;
    await clock().catch(tell);
    await carryLetters(to, closing).catch(tell);
    if (!closing.soon) next = setTimeout(again, to ? everyFiveSeconds : everyHour).unref();
  }

  function again(): void {
    clearTimeout(next);
    round = walk();
  }

  return {
    to,
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
