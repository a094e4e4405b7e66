import type { Letter } from "#app/domain/mail/letter";

/** As many letters as a developer looks back on. What is older falls out. */
const room = 50;

export interface LaidLetter extends Letter {
  laidAt: Date;
}

/** In the memory of this process alone: nothing of a letter is written down, and all is gone when it ends. */
const drawer: LaidLetter[] = [];

/** Newest first. */
export function lettersInDrawer(): readonly LaidLetter[] {
  return drawer;
}

/** Where a mail server would take the letter. "kept" is where its sender has stopped it. */
export async function layInDrawer(
  letter: Letter,
  handOver: () => Promise<boolean>,
): Promise<"sent" | "kept"> {
  if (!(await handOver())) return "kept";
  drawer.unshift({ ...letter, laidAt: new Date() });
  drawer.length = Math.min(drawer.length, room);
  return "sent";
}
