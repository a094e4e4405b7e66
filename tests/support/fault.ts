/** SQL that breaks every database of this process on purpose, as superuser; nothing where nothing is to be broken. */
let fault = "";

export function breakFromHereOn(sql: string): void {
  fault = sql;
}

/** A fault that is no valid SQL proves nothing: whoever asks has to know. */
export async function breakOnPurpose(run: (sql: string) => Promise<unknown>): Promise<void> {
  if (!fault) return;
  try {
    await run(fault);
  } catch (error) {
    throw new Error(`The fault could not be made: ${error}`, { cause: error });
  }
}
