import { needsRemembering, rememberAll } from "#app/domain/directory/remembered";

const betweenLooks = 2_000;
let timer: NodeJS.Timeout | undefined;
let reading: Promise<void> | undefined;

/** Keeps the search in memory, from a moment after the start on. Without it the database searches, which only takes longer. */
export function startRemembering(): void {
  timer = setInterval(look, betweenLooks).unref();
  look();
}

export async function stopRemembering(): Promise<void> {
  clearInterval(timer);
  await reading;
}

function look(): void {
  if (reading || !needsRemembering()) return;
  reading = rememberAll()
    .catch((error: unknown) => {
      console.error(`The search is not in memory: ${error instanceof Error ? error.message : error}`);
    })
    .finally(() => {
      reading = undefined;
    });
}
