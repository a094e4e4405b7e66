import { randomUUID } from "node:crypto";
import { signInOf, thePassword } from "../data/accounts";
import type { Server } from "../house";
import { startFloor } from "../house";
import { askOnce } from "../measure/ask-once";
import { inLoops, type Looped, type Step, timed } from "../measure/loops";
import { figure, percent, type Result } from "../measure/result";
import { send } from "../measure/send";
import { asked, databaseName, urlOf } from "../settings";
import { type Scenario, type Setting, sizeOf } from "./setting";

type Family = Setting["data"]["families"][number];

const how = { rounds: asked.rounds, seconds: asked.seconds, connections: asked.connections };
const words = "Vandaag ging het een stuk beter dan gisteren.";

/** What people do, each against the least that such an act costs: one row written, or one password looked at. */
export const acts: Scenario[] = [
  act("comment", "one-row", (setting) => (loop) => {
    const { ownerAccount, goalIds } = familyOf(setting, loop);
    const path = `/plan/doelen/${goalIds[0]}/reacties`;
    return sent(setting, ownerAccount, path, { id: randomUUID(), words });
  }),
  act("progress-entry", "one-row", (setting) => (loop) => {
    const { ownerAccount, goalIds } = familyOf(setting, loop);
    const path = `/plan/doelen/${goalIds[0]}/voortgang/nieuw`;
    return sent(setting, ownerAccount, path, { id: randomUUID(), words, feeling: "better" });
  }),
  act("share", "one-row", (setting) => (loop) => share(setting, familyOf(setting, loop))),
  act("revoke", "one-row", (setting) => async (loop) => {
    const family = familyOf(setting, loop);
    await share(setting, family);
    const cookie = setting.cookieOf(family.ownerAccount);
    const page = await askOnce(setting.product.url, { path: `/plan/doelen/${family.goalIds[0]}`, cookie });
    const path = /\/plan\/delingen\/[^/"]+\/intrekken/.exec(page.body)?.[0] ?? "/";
    return sent(setting, family.ownerAccount, path, {});
  }),
  act("sign-in", "one-password", ({ product, data }) => async (loop) => {
    const account = data.families[500 + loop + 8 * Math.floor(Math.random() * 40)]?.ownerAccount ?? "";
    const fields = { signIn: signInOf(account), password: thePassword };
    const { took, value } = await timed(() => send(product.url, "/inloggen", "", fields));
    return { took, isRight: value.status === 302 };
  }),
];

/** Every loop has families of its own, so that nobody waits for another's lock. */
const familyOf = ({ data }: Setting, loop: number) =>
  data.families[loop + 8 * Math.floor(Math.random() * 6)] as Family;

const share = (setting: Setting, { ownerAccount, goalIds, partyId }: Family) =>
  sent(setting, ownerAccount, `/plan/doelen/${goalIds[0]}/delen`, { id: randomUUID(), partyId, verb: "see" });

async function sent(setting: Setting, account: string, path: string, fields: Record<string, string>) {
  const { took, value } = await timed(() =>
    send(setting.product.url, path, setting.cookieOf(account), fields),
  );
  return { took, isRight: value.status === 302 };
}

function act(name: string, floorName: string, stepIn: (setting: Setting) => Step): Scenario {
  return {
    name,
    async measure(setting) {
      const floor = await startFloor(floorName, { DATABASE_URL: urlOf(databaseName) });
      try {
        const told = await inLoops({ ours: stepIn(setting), floor: atFloor(floor) }, how);
        return [lineOf(setting, name, floorName, told)];
      } finally {
        await floor.stop();
      }
    },
  };
}

const atFloor =
  ({ url }: Server): Step =>
  async () => {
    const { took, value } = await timed(() => send(url, "/", "", { words }));
    return { took, isRight: value.status === 200 };
  };

function lineOf(
  setting: Setting,
  scenario: string,
  name: string,
  { ours, floor }: Record<"ours" | "floor", Looped>,
): Result {
  const speed = ({ perSecond }: Looped) => `${figure(perSecond)} a second`;
  return {
    scenario,
    data: sizeOf(setting.data),
    ours: speed(ours),
    against: { name, figure: speed(floor) },
    ratio: `${percent(ours.perSecond, floor.perSecond)} of ${name}`,
    ...{ p50: ours.p50, p95: ours.p95, p99: ours.p99 },
    figures: { ours: ours.perSecond, against: floor.perSecond },
    ...(ours.wrong > 0 ? { note: `not answered well: ${ours.wrong}` } : {}),
  };
}
