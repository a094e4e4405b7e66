import { z } from "zod";
import { anybodyMay } from "#app/domain/access/accounts";
import { accountCommand } from "#app/gate/command";
import { accounts } from "#drizzle/schema/accounts";

/** Whether anybody at all has an account here: a database with people in it never gets invented ones beside them. */
export const anyAccount = accountCommand({
  name: "accounts.presence-asked",
  input: z.object({}),
  about: async ({ db }) => db.select({ id: accounts.id }).from(accounts).limit(1),
  allowedIf: anybodyMay,
  carryOut: async ({ subject }) => subject.length > 0,
});
