import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { askWhenAnswered } from "#app/domain/contact/ask-when-answered";
import { followRequest } from "#app/domain/contact/follow-request";
import { setTerm } from "#app/domain/contact/set-term";
import { newId } from "#app/domain/fields";
import { localTime } from "#app/domain/local-time";
import { type AskedHelper, asks, helperNamed } from "#tests/support/asking";
import { done, openWorld, type World } from "#tests/support/world";

let world: World;
let helper: AskedHelper;
beforeAll(async () => {
  world = await openWorld();
  helper = await helperNamed(world, "Selam");
});
afterEach(async () => {
  vi.useRealTimers();
  await world.test.admin("delete from contact_requests; delete from answer_terms");
});
afterAll(() => world?.close());

const weekend = { country: "NL", weekdays: ["6", "7"], opensAt: "10", closesAt: "20", hours: "24" };
const mornings = { country: "NL", weekdays: ["2", "4"], opensAt: "6", closesAt: "11", hours: "48" };
const usual = {
  country: "NL",
  weekdays: ["1", "2", "3", "4", "5"],
  opensAt: "9",
  closesAt: "17",
  hours: "48",
};

/** July 21st, a Wednesday in 2027, is a holiday in Belgium and no day like another in the Netherlands. */
test.each([
  ["a day like any other", usual, "2027-07-20T10:07:30+02:00", "2027-07-22T10:08+02:00"],
  [
    "a holiday in between",
    { ...usual, country: "BE" },
    "2027-07-20T10:07:30+02:00",
    "2027-07-23T10:08+02:00",
  ],
  [
    "another number of hours",
    { ...usual, hours: "120" },
    "2027-07-19T09:00:00+02:00",
    "2027-07-26T09:00+02:00",
  ],
  ["asked on a day off", weekend, "2027-07-20T10:07:30+02:00", "2027-07-25T10:00+02:00"],
  ["asked after closing", mornings, "2027-07-20T11:00:30+02:00", "2027-07-29T06:00+02:00"],
  ["asked before opening", mornings, "2027-07-20T05:59:00+02:00", "2027-07-27T06:00+02:00"],
  ["asked in the last minute", mornings, "2027-07-20T11:00:00+02:00", "2027-07-27T11:00+02:00"],
])("the term that a service set holds to the minute: %s", async (_says, term, asked, answerBy) => {
  done(await setTerm.run(helper.person, { id: newId(), ...term }));
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(asked) });
  const promised = done(await askWhenAnswered.run(null, { helperId: helper.helperId })).answerBy;
  expect(promised).toEqual(new Date(answerBy));
});

test("what was promised before asking is what whoever asked waits for", async () => {
  done(await setTerm.run(helper.person, { id: newId(), ...mornings }));
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() });
  const promised = done(await askWhenAnswered.run(null, { helperId: helper.helperId })).answerBy;
  const { code } = await asks(helper);
  expect(done(await followRequest.run(null, { code })).answerBy).toEqual(promised);
  const { day, minutes } = localTime(promised ?? new Date(0));
  expect([2, 4]).toContain(new Date(day).getUTCDay());
  expect([6 * 60 <= minutes, minutes <= 11 * 60]).toEqual([true, true]);
});
