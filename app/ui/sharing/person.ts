import type { Help, Invitation, Party } from "#app/domain/sharing/party";

/** Somebody from outside, as the page of people has them. */
export interface Person {
  party: Party;
  help: Help | null;
  invitation: Pick<Invitation, "id" | "state" | "expiresAt"> | null;
}
