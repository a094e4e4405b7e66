import { randomUUID } from "node:crypto";
import { demoPassword, moderatorSignIn } from "#drizzle/seed/demo-sign-ins";
import { plainPage } from "./helpers-and-moderators";
import * as post from "./people-by-post";
import type { RunningProduct } from "./running-product";

/** Pages as an import of this file leaves them: they wait for a moderator. */
export async function bringsInList({ admin }: RunningProduct, file: string, names: string[]): Promise<void> {
  const more = { organisation: null, costs: null, gender: null, interpreter: "none", ways: ["home"] };
  const lines = names.map((name) => ({
    ...{ key: name, pageId: randomUUID(), versionId: randomUUID() },
    content: { ...plainPage, ...more, name, languages: ["nl"], registrations: [] },
  }));
  await admin(`select bring_in_pages('${randomUUID()}', '${file}', '${JSON.stringify(lines)}')`);
}

/** The moderator of the demo, signed in. */
export async function moderatorAt(url: string): Promise<post.ByPost> {
  const moderator = post.byPost(url);
  const door = post.hiddenOf(await moderator.ask("/inloggen"));
  await moderator.send("/inloggen", { ...door, signIn: moderatorSignIn, password: demoPassword });
  return moderator;
}

/** The path of the list that came with this file, where it waits at the desk. */
export async function waitingList(moderator: post.ByPost, file: string): Promise<string> {
  const [before = ""] = (await moderator.ask("/redactie")).html.split(file);
  return before.match(/\/redactie\/lijsten\/[0-9a-f-]{36}/g)?.at(-1) ?? "";
}
