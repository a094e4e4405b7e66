import { credentials } from "#app/domain/accounts/credentials";
import { appointModerator } from "#app/domain/moderation/appoint-moderator";
import { endModerator } from "#app/domain/moderation/end-moderator";
import { listModerators } from "#app/domain/moderation/list-moderators";
import { closeHouse, openHouse } from "#app/web/boot.server";
import { tellAndStop } from "./tell.mjs";

/** Says who looks pages of helpers through. Nobody becomes a moderator on a page. */
try {
  const [what, signIn] = process.argv.slice(2);
  const isWhole = what === "list" ? signIn === undefined : signIn !== undefined;
  if (!isWhole || !["list", "add", "end"].includes(String(what)))
    throw new Error("Say what: npm run moderators -- list | add SIGN-IN-NAME | end SIGN-IN-NAME");
  await openHouse(process.env);
  await (signIn === undefined ? list() : settle(String(what), signIn)).finally(closeHouse);
} catch (error) {
  tellAndStop(error);
}

async function settle(what: string, signIn: string): Promise<void> {
  const known = await credentials.run(null, { signIn });
  if (known.kind !== "done") throw new Error(`Nobody signs in as ${signIn}.`);
  const act = what === "add" ? appointModerator : endModerator;
  await act.run(null, { accountId: known.result.accountId });
  console.log(what === "add" ? `${signIn} is a moderator.` : `${signIn} is no moderator.`);
}

async function list(): Promise<void> {
  const all = await listModerators.run(null, {});
  if (all.kind !== "done") throw new Error(`The moderators cannot be read: ${all.kind}.`);
  for (const { accountId, appointedAt } of all.result)
    console.log(`${accountId} since ${appointedAt.toISOString().slice(0, 10)}`);
}
