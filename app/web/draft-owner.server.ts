import { createHash } from "node:crypto";
import type { Person } from "#app/gate/actor";

/** Whose the words are that a device keeps, for that device alone: it says nothing of the account. */
export function draftsOf({ accountId }: Person): string {
  return createHash("sha256").update(`drafts of ${accountId}`).digest("base64url").slice(0, 16);
}
