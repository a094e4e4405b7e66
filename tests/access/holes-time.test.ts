import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "#app/domain/fields";
import { askToRepresent } from "#app/domain/households/ask-to-represent";
import { readGoal } from "#app/domain/reading/read-goal";
import { endHelp } from "#app/domain/sharing/end-help";
import { shareGoal } from "#app/domain/sharing/share-goal";
import { sharedWithMe } from "#app/domain/sharing/shared-with-me";
import type { Person } from "#app/gate/actor";
import { done } from "#tests/support/world";
import { type Home, openHome } from "./holes-home";

/** The next day on which the clock changes in Amsterdam, in this month: the last Sunday of March or October (directive 2000/84/EC). */
function clockChange(month: "03" | "10"): string {
  const days = ["31", "30", "29", "28", "27", "26", "25"];
  const year = new Date().getUTCFullYear();
  const sundays = [year, year + 1].flatMap((one) =>
    days
      .map((day) => `${one}-${month}-${day}`)
      .filter((day) => new Date(`${day}T12:00:00Z`).getUTCDay() === 0),
  );
  const tomorrow = new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  return sundays.find((day) => day > tomorrow) ?? "";
}

const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

const forth = clockChange("03");
const back = clockChange("10");

/** The last day that was named, and how many hours the whole of it has on the clock of Amsterdam. */
const lastDays: [string, string, number][] = [
  ["the day on which the clock goes forth", forth, 23],
  ["the day on which the clock goes back", back, 25],
  ["the day before the clock goes forth", dayAfter(forth, -1), 24],
  ["the day after the clock goes back", dayAfter(back, 1), 24],
];

describe("hole 8: a last day is a whole day in Amsterdam", () => {
  let home: Home;
  let goalId: string;
  beforeAll(async () => {
    home = await openHome();
    goalId = await home.world.goal(home.people.owner, home.householdId, "of the family");
  });
  afterAll(() => home?.world.close());

  const newcomer = async (): Promise<{ helper: Person; partyId: string }> => {
    const helper = await home.world.person("helper");
    return { helper, partyId: await home.world.letIn(home.people.owner, home.householdId, helper, "helper") };
  };
  const share = (partyId: string, more: object) =>
    shareGoal.run(home.people.owner, { id: newId(), goalId, partyId, verb: "see", ...more });

  /** Lets the clock stand at a moment: the ends in a table are moved by as much as the clock would be. */
  async function at(moment: string, table: string, column: string, partyId: string) {
    await home.world.test.admin(`update ${table} set ${column} = ${column} - (timestamp '${moment}' at time zone 'Europe/Amsterdam' - now())
      where party_id = '${partyId}'`);
  }
  const sees = async (helper: Person) => {
    const { households } = done(await sharedWithMe.run(helper, {}));
    const kind = (await readGoal.run(helper, { goalId })).kind;
    expect(households).toHaveLength(kind === "done" ? 1 : 0);
    return kind;
  };

  test.each(lastDays)(
    "hole 8: a grant until %s (%s, %d hours) ends at its midnight, by the reckoning of the database",
    async (_what, day, hours) => {
      const { partyId } = await newcomer();
      done(await share(partyId, { lasts: "day", until: day }));
      const [row] = await home.world.test.admin(`
      select to_char(expires_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD HH24:MI:SS.US') as ends,
        extract(epoch from expires_at - timestamp '${day} 00:00' at time zone 'Europe/Amsterdam') / 3600 as hours
      from grants where party_id = '${partyId}'`);
      expect([row?.ends, Number(row?.hours)]).toEqual([`${dayAfter(day, 1)} 00:00:00.000000`, hours]);
    },
  );

  test.each(lastDays)(
    "hole 8: a grant until %s (%s) is open in its last minute, and closed at midnight",
    async (_what, day) => {
      for (const [moment, kind] of [
        [`${day} 01:30`, "done"],
        [`${day} 03:30`, "done"],
        [`${day} 23:59`, "done"],
        [`${dayAfter(day, 1)} 00:00`, "missing"],
        [`${dayAfter(day, 1)} 00:59`, "missing"],
      ] as const) {
        const { helper, partyId } = await newcomer();
        done(await share(partyId, { lasts: "day", until: day }));
        await at(moment, "grants", "expires_at", partyId);
        expect([moment, await sees(helper)]).toEqual([moment, kind]);
      }
    },
  );

  test.each(lastDays)(
    "hole 8: help that ends with %s (%s) closes at the same midnight",
    async (_what, day) => {
      for (const [moment, kind] of [
        [`${day} 23:59`, "done"],
        [`${dayAfter(day, 1)} 00:00`, "missing"],
      ] as const) {
        const { helper, partyId } = await newcomer();
        done(await share(partyId, { lasts: "help" }));
        done(await endHelp.run(home.people.owner, { partyId, when: "day", until: day }));
        await home.world.test.admin(
          `update grants set starts_at = starts_at - interval '3 years' where party_id = '${partyId}';
         update help_periods set created_at = created_at - interval '3 years' where party_id = '${partyId}'`,
        );
        await at(moment, "help_periods", "ends_at", partyId);
        expect([moment, await sees(helper)]).toEqual([moment, kind]);
      }
    },
  );

  test.each(lastDays)("hole 8: a voice until %s (%s) ends at that midnight too", async (_what, day) => {
    const { grandmother, member } = home.memberIds;
    const asked = { memberId: grandmother, representativeId: member, scope: "agree", until: day };
    done(await askToRepresent.run(home.people.owner, { id: newId(), ...asked }));
    const [row] =
      await home.world.test.admin(`select to_char(ends_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD HH24:MI:SS') as ends
      from representations order by created_at desc limit 1`);
    expect(row?.ends).toBe(`${dayAfter(day, 1)} 00:00:00`);
  });

  test("hole 8: no last day lies in the past, however it is written", async () => {
    const { partyId } = await newcomer();
    for (const until of ["2026-01-01", "01-01-2026", "1-1-2026"])
      expect(await share(partyId, { lasts: "day", until })).toEqual({
        kind: "invalid",
        fields: { until: "date-has-passed" },
      });
  });
});
