import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { confirmByLink } from "#app/domain/contact/confirm-by-link";
import { giveAddress } from "#app/domain/contact/give-address";
import { keepClock } from "#app/domain/contact/keep-clock";
import { pageByLink } from "#app/domain/contact/page-by-link";
import { confirmProfile } from "#app/domain/directory/confirm-profile";
import { hidePage } from "#app/domain/directory/hide-page";
import { readHelper } from "#app/domain/directory/read-helper";
import { forget, rememberAll, remembered } from "#app/domain/directory/remembered";
import { searchHelpers } from "#app/domain/directory/search-helpers";
import { showPage } from "#app/domain/directory/show-page";
import { newId } from "#app/domain/fields";
import { type AskedHelper, getsMail, helperNamed, postGoesRound, tokenIn } from "#tests/support/asking";
import { lookAtOnce } from "#tests/support/look-at-once";
import { type MailServer, openMailServer } from "#tests/support/mail-server";
import { done, openWorld, type World } from "#tests/support/world";

let world: World;
let mail: MailServer;
let selam: AskedHelper;

beforeAll(async () => {
  world = await openWorld();
  mail = await openMailServer();
  selam = await helperNamed(world, "Selam");
  await helperNamed(world, "Joost");
  await getsMail(selam, "selam@example.nl", mail);
});
beforeEach(async () => {
  mail.letters.length = 0;
  await world.test.admin("delete from page_reminders; delete from letters");
  await showPage.run(selam.person, {});
  await lookedThrough("0 months");
});
afterAll(async () => {
  await mail?.close();
  await world?.close();
});

/** As if this were so long ago. The microseconds are those of the database. */
async function lookedThrough(ago: string, who = "Selam"): Promise<void> {
  await world.test.admin(`update helper_profiles set confirmed_at = clock_timestamp() - interval '${ago}' where name = '${who}';
    update helper_facets set confirmed_at = helper_profiles.confirmed_at from helper_profiles where id = helper_id`);
}
const round = () => postGoesRound(mail);
const confirmedAt = async () => done(await readHelper.run(null, selam)).confirmedAt?.getTime() ?? 0;
const isFresh = async () => Date.now() - (await confirmedAt()) < 60_000;
const names = async () =>
  done(await searchHelpers.run(null, { place: "GM0518" })).found?.helpers.map(({ name }) => name);

describe("the letter that asks whether a page is still right", () => {
  test("comes after five months and not before, once, however often the clock runs and by how many programs", async () => {
    await lookedThrough("4 months 29 days");
    await round();
    expect(mail.letters).toEqual([]);
    await lookedThrough("5 months 1 day");
    await lookAtOnce(world.test, "page_reminders", () => keepClock.run(null, {}));
    await round();
    await round();
    expect(mail.letters.map(({ envelope }) => envelope.to)).toEqual([["selam@example.nl"]]);
  });

  test("comes again when five months have gone since the next time", async () => {
    await asked();
    done(await confirmProfile.run(selam.person, {}));
    await round();
    expect(mail.letters).toHaveLength(1);
    await lookedThrough("5 months 2 days");
    await round();
    expect(mail.letters).toHaveLength(2);
  });

  test("says nothing of whom or what it is about", async () => {
    await asked();
    const [letter] = mail.letters;
    const said = `${letter?.raw}\n${letter?.text}`.toLowerCase();
    for (const word of ["selam\n", "hulp", "zorg", "plan", "schuld"]) expect(said).not.toContain(word);
    expect(letter?.subject).toBe("Een bericht voor u");
  });

  test("comes not to who hid the page, nor to who gave no address or did not show whose it is", async () => {
    const tineke = await helperNamed(world, "Tineke");
    done(await giveAddress.run(tineke.person, { id: newId(), email: "tineke@example.nl" }));
    await postGoesRound(mail);
    mail.letters.length = 0;
    await lookedThrough("5 months 1 day", "Tineke");
    await lookedThrough("5 months 1 day", "Joost");
    await lookedThrough("5 months 1 day");
    done(await hidePage.run(selam.person, {}));
    await round();
    expect(mail.letters).toEqual([]);
    done(await showPage.run(selam.person, {}));
    await round();
    expect(mail.letters).toHaveLength(1);
    done(await hidePage.run(tineke.person, {}));
  });
});

describe("its link", () => {
  test("changes nothing by being opened, confirms the page by one tap, and is dead afterwards", async () => {
    const token = await asked();
    for (const _ of "opened twice")
      expect(done(await pageByLink.run(null, { token }))).toEqual({
        helperId: selam.helperId,
        name: "Selam",
        fromFile: false,
        isHidden: false,
        isConfirmed: false,
      });
    expect(await isFresh()).toBe(false);
    await lookedThrough("5 months", "Joost");
    expect(done(await confirmByLink.run(null, { token })).confirmed).toBe(true);
    expect(await isFresh()).toBe(true);
    const now = "confirmed_at > now() - interval '1 minute'";
    expect(await world.test.admin(`select name from helper_profiles where ${now}`)).toEqual([
      { name: "Selam" },
    ]);
    expect(await world.test.admin(`select helper_id from helper_facets where ${now}`)).toEqual([
      { helper_id: selam.helperId },
    ]);
    expect((await pageByLink.run(null, { token })).kind).toBe("missing");
  });

  test("tapped again at once is answered alike, later not, and neither confirms anything", async () => {
    const token = await asked();
    const taps = await Promise.all([1, 2].map(() => confirmByLink.run(null, { token })));
    expect(taps.map((tap) => done(tap).confirmed)).toEqual([true, true]);
    await lookedThrough("3 months");
    expect(done(await confirmByLink.run(null, { token })).confirmed).toBe(true);
    expect(await isFresh()).toBe(false);
    await world.test.admin("update page_reminders set used_at = now() - interval '2 hours'");
    expect(done(await confirmByLink.run(null, { token })).confirmed).toBe(false);
    expect(await isFresh()).toBe(false);
  });

  test.each([
    ["is none of ours", async () => {}],
    ["is a month old", () => world.test.admin("update page_reminders set expires_at = now()")],
    ["is about a page that is hidden", () => hidePage.run(selam.person, {})],
    [
      "is about a page that was sent back",
      () => world.test.admin("update helper_profiles set published_at = null"),
    ],
  ])("opens and confirms nothing where it %s", async (why, happens) => {
    const token = await asked();
    await happens();
    const tried = why === "is none of ours" ? "x".repeat(22) : token;
    expect((await pageByLink.run(null, { token: tried })).kind).toBe("missing");
    expect(done(await confirmByLink.run(null, { token: tried })).confirmed).toBe(false);
    await world.test.admin("update helper_profiles set published_at = now()");
    expect(await world.test.admin("select 1 from page_reminders where used_at is not null")).toEqual([]);
  });
});

test("who did not look through the own page for six months stands below who did, until the tap", async () => {
  await lookedThrough("1 day", "Joost");
  const token = await asked("6 months 1 day");
  expect(await names()).toEqual(["Joost", "Selam"]);
  await lookedThrough("6 months 1 day", "Joost");
  done(await confirmByLink.run(null, { token }));
  expect(await names()).toEqual(["Selam", "Joost"]);
});

test.each(["database", "memory"])(
  "five months and 27 days are no six months: searched in the %s",
  async (where) => {
    const shown = async () => {
      if (where === "memory") await rememberAll();
      expect(remembered() !== null).toBe(where === "memory");
      const found = await names();
      forget();
      return found;
    };
    for (const [fresh, other] of [
      ["Selam", "Joost"],
      ["Joost", "Selam"],
    ] as const) {
      await lookedThrough("5 months 27 days", fresh);
      await lookedThrough("6 months 1 day", other);
      expect(await shown()).toEqual([fresh, other]);
    }
  },
);

/** Gives what stands in the link of the letter. */
async function asked(ago = "5 months 1 day"): Promise<string> {
  await lookedThrough(ago);
  await round();
  return tokenIn(mail.letters.at(-1)?.text ?? "");
}
