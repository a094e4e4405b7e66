import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { complain } from "#app/domain/directory/complain";
import { answeredBy } from "#app/domain/directory/complaint-term";
import { confirmProfile } from "#app/domain/directory/confirm-profile";
import { followComplaint } from "#app/domain/directory/follow-complaint";
import { handInProfile } from "#app/domain/directory/hand-in-profile";
import { hidePage } from "#app/domain/directory/hide-page";
import { ownPageToEdit } from "#app/domain/directory/own-page-to-edit";
import { profileFields } from "#app/domain/directory/profile-content";
import { readHelper } from "#app/domain/directory/read-helper";
import { readOwnPage } from "#app/domain/directory/read-own-page";
import { refreshEveryProfile } from "#app/domain/directory/refresh-every-profile";
import { searchHelpers } from "#app/domain/directory/search-helpers";
import { showPage } from "#app/domain/directory/show-page";
import { newId } from "#app/domain/fields";
import { answerComplaint } from "#app/domain/moderation/answer-complaint";
import { appointModerator } from "#app/domain/moderation/appoint-moderator";
import { approveProfile } from "#app/domain/moderation/approve-profile";
import { checkRegister } from "#app/domain/moderation/check-register";
import { endModerator } from "#app/domain/moderation/end-moderator";
import { readComplaint } from "#app/domain/moderation/read-complaint";
import { readDesk } from "#app/domain/moderation/read-desk";
import { readVersion } from "#app/domain/moderation/read-version";
import { sendBackProfile } from "#app/domain/moderation/send-back-profile";
import type { Person } from "#app/gate/actor";
import {
  approveAll,
  handsIn,
  moderatorOf,
  plainPage,
  publishes,
} from "#tests/support/helpers-and-moderators";
import { done, openWorld, type World } from "#tests/support/world";

let world: World;
let moderator: Person;
beforeAll(async () => {
  world = await openWorld();
  moderator = await moderatorOf(world);
  await world.test.admin(`insert into areas (code, scheme, year, name, parent_code, latitude, longitude) values
    ('GM0518', 'CBS-GM', 2024, '''s-Gravenhage', null, 52.07, 4.3), ('WK051828', 'CBS-WK', 2024, 'Centrum', 'GM0518', 52.07, 4.3),
    ('GM0599', 'CBS-GM', 2024, 'Rotterdam', null, 51.9, 4.4), ('WK059901', 'CBS-WK', 2024, 'Centrum', 'GM0599', 51.9, 4.4);
    insert into area_names (name, area_code) values ('den haag', 'GM0518'), ('rotterdam', 'GM0599'), ('centrum', 'WK051828'), ('centrum', 'WK059901');`);
});
afterAll(() => world?.close());
afterEach(() => world.test.admin("delete from helper_profiles; update moderators set ended_at = null"));

const page = async (helperId: string) => readHelper.run(null, { helperId });
const names = async () =>
  done(await searchHelpers.run(null, {})).found?.helpers.map(({ name }) => name) ?? [];
const own = async (person: Person) => done(await readOwnPage.run(person, {}));
const waiting = async () => done(await readDesk.run(moderator, {})).pages;
const edit = async (person: Person, more: Record<string, unknown>) => {
  const begun = done(await ownPageToEdit.run(person, {}));
  return handInProfile.run(person, { id: newId(), version: begun.own?.version, ...plainPage, ...more });
};
const sendBack = async (versionId: string | undefined, reason = "Schrijf er uw naam bij.") =>
  sendBackProfile.run(moderator, { versionId, reason });

describe("a page that was handed in", () => {
  test("waits: nobody reads or finds it, but for its helper and the moderators", async () => {
    const anna = await world.person("Anna");
    const helperId = await handsIn(anna, { name: "Anna" });
    expect((await page(helperId)).kind).toBe("missing");
    expect(await names()).toEqual([]);
    expect((await own(anna))?.handedIn.state).toBe("waiting");
    expect(await waiting()).toMatchObject([{ name: "Anna" }]);
    await approveAll(world);
    expect(done(await page(helperId))).toMatchObject({ ...plainPageAsRead, name: "Anna" });
    expect(await names()).toEqual(["Anna"]);
    expect(await waiting()).toEqual([]);
    expect((await own(anna))?.handedIn.state).toBe("approved");
  });

  test("after that, leaves what was approved until it is approved itself", async () => {
    const anna = await world.person("Anna");
    const helperId = await publishes(world, anna, { name: "Anna", specialties: ["grief", "debts"] });
    done(await edit(anna, { name: "Anna Bol", specialties: ["work"], SKJ: "100 012 345" }));
    expect(done(await page(helperId))).toMatchObject({ name: "Anna", specialties: ["debts", "grief"] });
    const [change] = await waiting();
    const { former, version } = done(await readVersion.run(moderator, { versionId: change?.id }));
    expect([former?.name, version.content.name]).toEqual(["Anna", "Anna Bol"]);
    await approveAll(world);
    const registrations = [{ register: "SKJ", number: "100012345", checkedAt: null, finding: null }];
    expect(done(await page(helperId))).toMatchObject({
      ...{ name: "Anna Bol", specialties: ["work"], registrations },
    });
    expect(await names()).toEqual(["Anna Bol"]);
  });

  test("lists the same things in the same order as the page that everybody reads, so that nothing seems to change", async () => {
    const anna = await world.person("Anna");
    const many = {
      ...{ SKJ: "100012345", BIG: "12345678901", AGB: "12345678", Registerplein: "1234" },
      ...{ areaCodes: ["WK051828", "GM0518", "GM0599"], ways: ["office", "home"] },
      ...{ specialties: ["grief", "debts"], languages: ["tr", "nl", "ar"] },
    };
    await publishes(world, anna, many);
    done(await edit(anna, { ...many, costs: "Gratis" }));
    const [change] = await waiting();
    const { former, version } = done(await readVersion.run(moderator, { versionId: change?.id }));
    const same = profileFields.filter((field) => field !== "costs" && field !== "registrations");
    for (const field of same) expect(former?.[field]).toEqual(version.content[field]);
    const stated = former?.registrations.map(({ register, number }) => ({ register, number }));
    expect(stated).toEqual(version.content.registrations);
  });

  test("moves no date: only its person says that all is right", async () => {
    const anna = await world.person("Anna");
    const helperId = await publishes(world, anna, { name: "Anna" });
    await world.test.admin("update helper_profiles set confirmed_at = now() - interval '5 months'");
    const before = done(await page(helperId)).confirmedAt;
    done(await edit(anna, { name: "Anna", introduction: "Ik luister goed." }));
    await approveAll(world);
    expect(done(await page(helperId)).confirmedAt).toEqual(before);
    done(await confirmProfile.run(anna, {}));
    expect(done(await page(helperId)).confirmedAt).not.toEqual(before);
  });

  test("comes back with a reason that its helper reads, and waits again when it is handed in anew", async () => {
    const anna = await world.person("Anna");
    await handsIn(anna, { name: "A." });
    expect((await sendBack((await waiting())[0]?.id, " ")).kind).toBe("invalid");
    done(await sendBack((await waiting())[0]?.id));
    expect((await own(anna))?.handedIn).toMatchObject({
      state: "sentBack",
      reason: "Schrijf er uw naam bij.",
    });
    expect([await waiting(), await names()]).toEqual([[], []]);
    done(await edit(anna, { name: "A." }));
    expect(await waiting()).toHaveLength(1);
  });

  test("twice, by one form or by two at once, waits once; another form that did not know of it is told", async () => {
    const anna = await world.person("Anna");
    const form = { id: newId(), ...plainPage };
    await Promise.all([1, 2, 3].map(() => handInProfile.run(anna, form)));
    expect(await waiting()).toHaveLength(1);
    const other = await handInProfile.run(anna, { ...plainPage, id: newId(), name: "Other" });
    expect(other).toEqual({ kind: "invalid", fields: { form: "changed-meanwhile" } });
  });

  test("later, takes the place of what waited: that can neither be seen nor approved any more", async () => {
    const anna = await world.person("Anna");
    await handsIn(anna, { name: "First" });
    const [first] = await waiting();
    done(await edit(anna, { name: "Second" }));
    expect(await waiting()).toMatchObject([{ name: "Second" }]);
    expect((await approveProfile.run(moderator, { versionId: first?.id })).kind).toBe("missing");
    await approveAll(world);
    expect([await waiting(), await names()]).toEqual([[], ["Second"]]);
  });

  test.each([
    ["Centrum, Den Haag", "WK051828"],
    ["Centrum, Rotterdam", "WK059901"],
    ["Den Haag\n\n", "GM0518"],
  ])("names its places in words: %j", async (places, code) => {
    const anna = await world.person("Anna");
    const helperId = await publishes(world, anna, { areaCodes: [], places });
    expect(done(await page(helperId)).areas.map((area) => area.code)).toEqual([code]);
  });

  test.each([
    [{ areaCodes: [], places: "" }, { places: "required" }],
    [{ places: Array.from({ length: 61 }, () => "Den Haag").join("\n") }, { places: "too-long" }],
    [{ SKJ: "12" }, { SKJ: "number-does-not-fit" }],
    [{ name: " " }, { name: "required" }],
  ])("that does not fit is told which field: %j", async (wrong, fields) => {
    const anna = await world.person("Anna");
    expect(await handInProfile.run(anna, { id: newId(), ...plainPage, ...wrong })).toMatchObject({
      ...{ kind: "invalid", fields },
    });
    expect(await waiting()).toEqual([]);
  });

  test.each([
    [{ places: "Nergenshuizen" }, "unknown-place", ["Nergenshuizen"]],
    [{ areaCodes: "GM9999" }, "unknown-place", ["GM9999"]],
    [
      { places: `Den Haag\n Moerwik, Den Haag \nCentrum\n\n${"Zo".repeat(30)}` },
      "unclear-places",
      ["Moerwik, Den Haag", `${"Zo".repeat(30).slice(0, 39)}…`, "Centrum"],
    ],
    [{ places: "Centrum\nDen Haag\nCENTRUM" }, "several-places", ["Centrum", "CENTRUM"]],
  ])("that names what is no place is told which: %j", async (wrong, problem, names) => {
    const anna = await world.person("Anna");
    expect(await handInProfile.run(anna, { id: newId(), ...plainPage, ...wrong })).toEqual({
      ...{ kind: "invalid", fields: { places: problem }, named: { places: names } },
    });
    expect(await waiting()).toEqual([]);
  });
});

describe("a page of which several things do not fit", () => {
  test.each([
    ["Atlantis", "unknown-place", ["Atlantis"]],
    ["", "required", []],
    [Array.from({ length: 61 }, () => "Den Haag").join("\n"), "too-long", []],
    ["a".repeat(4001), "too-long", undefined],
  ])("is told of all at once, with its places %j", async (places, problem, names) => {
    const anna = await world.person("Anna");
    const form = { ...plainPage, id: newId(), areaCodes: [], places, introduction: " ", SKJ: "12" };
    const answer = await handInProfile.run(anna, { ...form, languages: undefined });
    const others = { introduction: "required", SKJ: "number-does-not-fit", languages: "required" };
    expect(answer).toEqual({
      ...{ kind: "invalid", fields: { ...others, places: problem } },
      ...(names ? { named: { places: names } } : {}),
    });
    expect(await waiting()).toEqual([]);
  });

  test("is told of what does not fit where its places do", async () => {
    const form = { ...plainPage, id: newId(), name: " " };
    expect(await handInProfile.run(await world.person("Anna"), form)).toMatchObject({
      ...{ kind: "invalid", fields: { name: "required" } },
    });
  });
});

describe("a page that is hidden", () => {
  test("is read and found by nobody at once, and as before when it is shown again", async () => {
    const anna = await world.person("Anna");
    const helperId = await publishes(world, anna, { name: "Anna" });
    done(await hidePage.run(anna, {}));
    done(await hidePage.run(anna, {}));
    expect((await page(helperId)).kind).toBe("missing");
    expect(await names()).toEqual([]);
    expect(done(await refreshEveryProfile.run(null, {})).refreshed).toBe(0);
    expect(await names()).toEqual([]);
    done(await edit(anna, { name: "Anna Bol" }));
    await approveAll(world);
    expect(await names()).toEqual([]);
    done(await showPage.run(anna, {}));
    expect(await names()).toEqual(["Anna Bol"]);
    expect(done(await page(helperId)).name).toBe("Anna Bol");
  });
});

describe("a number of a register", () => {
  test("is checked from the day a moderator found it, and not any more when another one is stated", async () => {
    const anna = await world.person("Anna");
    const helperId = await publishes(world, anna, { SKJ: "100012345" });
    const registrations = async () => done(await page(helperId)).registrations;
    const check = { helperId, register: "SKJ", number: "100012345", finding: "found" };
    expect((await checkRegister.run(anna, check)).kind).toBe("missing");
    expect((await checkRegister.run(moderator, { ...check, number: "100012346" })).kind).toBe("missing");
    expect(done(await readDesk.run(moderator, {})).toCheck.numbers).toHaveLength(1);
    done(await checkRegister.run(moderator, check));
    expect(await registrations()).toMatchObject([{ checkedAt: expect.any(Date) }]);
    expect(done(await readDesk.run(moderator, {})).toCheck.numbers).toEqual([]);
    done(await edit(anna, { SKJ: "100012346" }));
    await approveAll(world);
    expect(await registrations()).toMatchObject([{ number: "100012346", checkedAt: null }]);
  });
});

describe("a number that a moderator did not find in its register", () => {
  test("is told so on the page and to its helper, until it is found, lost again or another number", async () => {
    const anna = await world.person("Anna");
    const helperId = await publishes(world, anna, { SKJ: "100012345" });
    const registration = async () => done(await page(helperId)).registrations[0];
    const finding = async (said: string, number = "100012345") =>
      done(await checkRegister.run(moderator, { helperId, register: "SKJ", number, finding: said }));
    const numbers = async () => done(await readDesk.run(moderator, {})).toCheck.numbers;
    expect(await numbers()).toMatchObject([{ finding: null, checkedAt: null }]);
    for (const _ of "ab") await finding("notFound");
    expect(await registration()).toMatchObject({ finding: "notFound", checkedAt: expect.any(Date) });
    expect((await own(anna))?.page.registrations).toMatchObject([{ finding: "notFound" }]);
    expect(await numbers()).toMatchObject([{ finding: "notFound", checkedAt: expect.any(Date) }]);
    expect(await world.test.admin("select from register_checks")).toHaveLength(1);
    await finding("found");
    expect([(await registration())?.finding, await numbers()]).toEqual(["found", []]);
    await finding("notFound");
    expect((await registration())?.finding).toBe("notFound");
    done(await edit(anna, { SKJ: "100012346" }));
    await approveAll(world);
    expect(await registration()).toMatchObject({ number: "100012346", finding: null, checkedAt: null });
  });

  test.each(["found", "notFound"])(
    "is said to be %s on the day on which it was looked up last, and waits again after a year",
    async (said) => {
      const helperId = await publishes(world, await world.person("Anna"), { SKJ: "100012345" });
      const looksUp = async () => {
        const check = { helperId, register: "SKJ", number: "100012345", finding: said };
        done(await checkRegister.run(moderator, check));
      };
      const ago = (time: string) =>
        world.test.admin(`update register_checks set checked_at = now() - interval '${time}'`);
      const waits = async () => done(await readDesk.run(moderator, {})).toCheck.numbers.length > 0;
      await looksUp();
      await ago("360 days");
      expect(await waits()).toBe(said === "notFound");
      await ago("370 days");
      expect(await waits()).toBe(true);
      for (const _ of "ab") await looksUp();
      const checkedAt = done(await page(helperId)).registrations[0]?.checkedAt;
      expect(Date.now() - Number(checkedAt)).toBeLessThan(3_600_000);
      expect(await world.test.admin("select from register_checks")).toHaveLength(2);
      expect(await waits()).toBe(said === "notFound");
    },
  );

  test("is one of ten on a page, in one order; after the last page comes the last", async () => {
    const four = { SKJ: "100012345", BIG: "12345678901", AGB: "12345678", Registerplein: "1234" };
    for (const name of ["Anna", "Bram", "Cas"])
      await publishes(world, await world.person(name), { ...four, name });
    const desk = async (numbers?: unknown) => done(await readDesk.run(moderator, { numbers })).toCheck;
    const [first, second] = [await desk(), await desk("2")];
    expect([first.page, first.pages, first.numbers.length]).toEqual([1, 2, 10]);
    expect([second.page, second.pages, second.numbers.length]).toEqual([2, 2, 2]);
    const all = [...first.numbers, ...second.numbers].map(({ name, register }) => `${name} ${register}`);
    expect(all).toEqual(
      ["Anna", "Bram", "Cas"].flatMap((name) =>
        Object.keys(four)
          .toSorted()
          .map((register) => `${name} ${register}`),
      ),
    );
    expect([await desk("9"), await desk("two")]).toEqual([second, first]);
    for (const { helperId, register, number } of second.numbers)
      done(await checkRegister.run(moderator, { helperId, register, number, finding: "found" }));
    expect(await desk("2")).toMatchObject({ page: 1, pages: 1, numbers: { length: 10 } });
  });

  test("that stands on another page too is told with whose page that is, whether everybody reads that page or it waits", async () => {
    const [anna, bram] = [await world.person("Anna"), await world.person("Bram")];
    await publishes(world, anna, { name: "Anna", SKJ: "100012345", AGB: "12345678" });
    await handsIn(bram, { name: "Bram", SKJ: "100012345", AGB: "12345679" });
    const alsoOn = async () => {
      const { toCheck } = done(await readDesk.run(moderator, {}));
      return toCheck.numbers.map((stated) => [
        `${stated.name} ${stated.register}`,
        stated.alsoOn.map(({ name, versionId }) => [name, versionId]),
      ]);
    };
    const [waits] = await waiting();
    const version = done(await readVersion.run(moderator, { versionId: waits?.id }));
    expect(version.alsoOn).toMatchObject([{ name: "Anna", register: "SKJ", number: "100012345" }]);
    expect(await alsoOn()).toEqual([
      ["Anna AGB", []],
      ["Anna SKJ", [["Bram", waits?.id]]],
    ]);
    await approveAll(world);
    done(await edit(bram, { name: "Bram", SKJ: "100012345", AGB: "12345679", costs: "Gratis" }));
    expect(await alsoOn()).toEqual([
      ["Anna AGB", []],
      ["Anna SKJ", [["Bram", null]]],
      ["Bram AGB", []],
      ["Bram SKJ", [["Anna", null]]],
    ]);
  });

  test("is said by a moderator, with one of two words", async () => {
    const anna = await world.person("Anna");
    const helperId = await publishes(world, anna, { SKJ: "100012345" });
    const check = { helperId, register: "SKJ", number: "100012345" };
    expect((await checkRegister.run(anna, { ...check, finding: "notFound" })).kind).toBe("missing");
    expect((await checkRegister.run(moderator, { ...check, finding: "perhaps" })).kind).toBe("invalid");
  });
});

describe("a complaint", () => {
  const complains = async (helperId: string, words = "Deze pagina klopt niet.") =>
    done(await complain.run(null, { id: newId(), helperId, words })).complaintId;

  test("starts a clock, is in the moderators' list, and is answered to whoever holds its address", async () => {
    const helperId = await publishes(world, await world.person("Anna"), { name: "Anna" });
    const complaintId = await complains(helperId);
    const days = (followed: { answerBy: Date }) => (followed.answerBy.getTime() - Date.now()) / 86_400_000;
    const followed = done(await followComplaint.run(null, { complaintId }));
    expect([days(followed) > 6.9, days(followed) < 12, followed.answer]).toEqual([true, true, null]);
    expect(followed.answerBy).toEqual(answeredBy(followed.answerBy));
    const { answerBy } = followed;
    expect(done(await readDesk.run(moderator, {})).complaints).toMatchObject([
      { name: "Anna", answerBy, isLate: false },
    ]);
    const read = done(await readComplaint.run(moderator, { complaintId }));
    expect([read.words, read.answerBy]).toEqual(["Deze pagina klopt niet.", answerBy]);
    expect((await answerComplaint.run(moderator, { complaintId, answer: "" })).kind).toBe("invalid");
    for (let twice = 0; twice < 2; twice++)
      done(await answerComplaint.run(moderator, { complaintId, answer: "Wij belden haar." }));
    expect(await answerComplaint.run(moderator, { complaintId, answer: "Nee." })).toMatchObject({
      kind: "invalid",
    });
    expect(done(await followComplaint.run(null, { complaintId })).answer).toBe("Wij belden haar.");
    expect(done(await readDesk.run(moderator, {})).complaints).toEqual([]);
  });

  test("whose seven days end in a weekend is not late before the same time of the next working day", async () => {
    const complaintId = await complains(await publishes(world, await world.person("Anna"), { name: "Anna" }));
    await world.test.admin("update complaints set answer_by = '2026-12-06 14:00+01'");
    const monday = new Date("2026-12-07T14:00:00+01:00");
    expect(done(await followComplaint.run(null, { complaintId })).answerBy).toEqual(monday);
    for (const [now, isLate] of [
      ["2026-12-07T12:00:00Z", false],
      ["2026-12-07T14:00:00Z", true],
    ] as const) {
      vi.useFakeTimers({ toFake: ["Date"], now: new Date(now) });
      const { complaints } = done(await readDesk.run(moderator, {}));
      vi.useRealTimers();
      expect(complaints).toMatchObject([{ answerBy: monday, isLate }]);
    }
  });

  test("may take the page away, with a reason for its helper", async () => {
    const anna = await world.person("Anna");
    const helperId = await publishes(world, anna, { name: "Anna" });
    const { page: shown } = done(
      await readComplaint.run(moderator, { complaintId: await complains(helperId) }),
    );
    done(await sendBack(shown?.versionId ?? undefined, "Dit is niet uw naam."));
    expect([(await page(helperId)).kind, await names()]).toEqual(["missing", []]);
    expect((await own(anna))?.handedIn).toMatchObject({ state: "sentBack", reason: "Dit is niet uw naam." });
    done(await edit(anna, { name: "Anna Bol" }));
    await approveAll(world);
    expect(await names()).toEqual(["Anna Bol"]);
  });

  test("is kept unreadable, and is about a page that everybody reads", async () => {
    const anna = await world.person("Anna");
    const helperId = await handsIn(anna);
    const early = await complain.run(null, { id: newId(), helperId, words: "Te vroeg." });
    expect(early.kind).toBe("missing");
    await approveAll(world);
    await complains(helperId, "Geheim verhaal");
    const rows = await world.test.admin("select encode(words, 'escape') as words from complaints");
    expect(rows).toHaveLength(1);
    expect(String(rows[0]?.words)).not.toContain("Geheim");
  });
});

describe("a moderator", () => {
  test("is appointed, does not decide about the own page, and is nobody from the moment it ends", async () => {
    const other = await world.person("other");
    done(await appointModerator.run(null, { accountId: other.accountId }));
    await handsIn(other, { name: "Other" });
    const [waits] = await waiting();
    expect(await approveProfile.run(other, { versionId: waits?.id })).toEqual({
      ...{ kind: "refused", because: "not-your-own-page" },
    });
    expect(await sendBackProfile.run(other, { versionId: waits?.id, reason: "Nee." })).toMatchObject({
      kind: "refused",
    });
    done(await endModerator.run(null, { accountId: other.accountId }));
    expect((await readDesk.run(other, {})).kind).toBe("missing");
    expect((await readVersion.run(other, { versionId: waits?.id })).kind).toBe("missing");
    await approveAll(world);
    expect(await names()).toEqual(["Other"]);
  });
});

const plainPageAsRead = { introduction: "Ik luister.", expectation: "Ik bel.", payment: "free" };
