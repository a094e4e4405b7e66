import { randomUUID } from "node:crypto";
import { askOnce } from "../measure/ask-once";
import { spread, timed } from "../measure/loops";
import { figure } from "../measure/result";
import { send } from "../measure/send";
import { type Scenario, type Setting, sizeOf } from "./setting";

/** After the families whose first goal other scenarios share. */
const first = 600;
const families = 12;
const readers = 8;
const readsAfterwards = 10;

type Family = Setting["data"]["families"][number];

/** While a helper reads a goal over and over, its family, which has just shared it, takes it back. No reading that begins after the answer may still find it. */
export const revocation: Scenario = {
  name: "revocation-under-load",
  async measure(setting) {
    const told = { before: 0, after: 0, stale: 0, took: [] as number[] };
    for (const family of setting.data.families.slice(first, first + families))
      await takeBack(setting, family, told);
    if (told.before === 0) throw new Error("Nobody could read anything before it was taken back.");
    return [
      {
        scenario: "revocation-under-load",
        data: sizeOf(setting.data),
        ours: `${told.stale} stale of ${told.after} readings after the answer`,
        against: { name: "readings before it", figure: `${told.before}` },
        ratio: `${figure((100 * told.stale) / Math.max(1, told.after))} % stale`,
        ...spread(told.took),
        figures: { stale: told.stale, after: told.after, before: told.before },
      },
    ];
  },
};

async function takeBack(
  setting: Setting,
  { goalIds, householdId, ownerAccount, partyAccount, partyId }: Family,
  told: { before: number; after: number; stale: number; took: number[] },
): Promise<void> {
  const { url } = setting.product;
  const goal = `/plan/doelen/${goalIds[0]}`;
  const cookie = setting.cookieOf(ownerAccount);
  await send(url, `${goal}/delen`, cookie, { id: randomUUID(), partyId, verb: "see" });
  const [grant] = await setting.admin`
    select id from grants
    where household_id = ${householdId} and party_id = ${partyId} and goal_id = ${goalIds[0] ?? ""} and revoked_at is null`;
  let isTakenBack = false;
  let left = readers * readsAfterwards;

  async function read(): Promise<void> {
    while (left > 0) {
      const beganAfter = isTakenBack;
      if (beganAfter) left--;
      const { status } = await askOnce(url, { path: goal, cookie: setting.cookieOf(partyAccount) });
      if (beganAfter) told.after++;
      if (status === 200) told[beganAfter ? "stale" : "before"]++;
    }
  }
  const reading = Promise.all(Array.from({ length: readers }, read));
  const { took, value } = await timed(() => send(url, `/plan/delingen/${grant?.id}/intrekken`, cookie, {}));
  isTakenBack = true;
  await reading;
  if (value.status !== 302) throw new Error(`Taking back answers ${value.status}.`);
  told.took.push(took);
}
