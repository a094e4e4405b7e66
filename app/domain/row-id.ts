import { createHash } from "node:crypto";

/**
 * The id of the row that a form makes, from the owner of the row, the id that the form brought (both UUIDs) and what was
 * written in it. The same form sent twice gives the same row; corrected and sent again it gives another one; and nobody can choose a form's id so that it gives the id of another household's row.
 * It is a UUID version 8 (RFC 9562) that keeps the moment of the form's id in its first 48 bits, so that ids follow time.
 */
export function rowId(owner: string, formId: string, written: object = {}): string {
  const bytes = createHash("sha256")
    .update(`${owner}|${formId}|${JSON.stringify(written)}`)
    .digest()
    .subarray(0, 16);
  Buffer.from(formId.replaceAll("-", ""), "hex").copy(bytes, 0, 0, 6);
  bytes[6] = 0x80 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const digits = bytes.toString("hex");
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    digits.slice(12, 16),
    digits.slice(16, 20),
    digits.slice(20),
  ].join("-");
}
