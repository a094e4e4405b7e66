import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Some work with this text in a file, which is gone afterwards. */
export async function withFile<Value>(
  text: string | Buffer,
  work: (file: string) => Promise<Value>,
): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), "bij-ons-bench-"));
  try {
    const file = join(folder, "file");
    writeFileSync(file, text);
    return await work(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
