import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { askNewPageLink } from "#app/domain/contact/ask-new-page-link";
import { confirmByLink } from "#app/domain/contact/confirm-by-link";
import { hideByLink } from "#app/domain/contact/hide-by-link";
import { importAddresses } from "#app/domain/contact/import-addresses";
import { pageByLink } from "#app/domain/contact/page-by-link";
import { takeAwayByLink } from "#app/domain/contact/take-away-by-link";
import { takePageOver } from "#app/domain/contact/take-page-over";
import { helperColumns, parseHelpers } from "#app/domain/directory/helper-file";
import { ownPageToEdit } from "#app/domain/directory/own-page-to-edit";
import { readHelper } from "#app/domain/directory/read-helper";
import { searchHelpers } from "#app/domain/directory/search-helpers";
import { showPage } from "#app/domain/directory/show-page";
import type { Person } from "#app/gate/actor";
import { helperNamed, postGoesRound, tokenIn } from "#tests/support/asking";
import { approveAll, bringsIn } from "#tests/support/helpers-and-moderators";
import { type MailServer, openMailServer } from "#tests/support/mail-server";
import { done, openWorld, type World } from "#tests/support/world";

/* Helpers whose page came from a file: what they do with the link of the letter about that page, without an account. */

const header = [...helperColumns, "email"].join(",");
const line = (key: string, costs = "") =>
  `${key},${key},,Ik luister.,Ik bel.,free,${costs},,home,none,GM0518,debts,nl,,,,,${key.toLowerCase()}@wijkteam.example`;

let world: World;
let mail: MailServer;
let person: Person;
beforeAll(async () => {
  world = await openWorld();
  mail = await openMailServer();
  await world.test.admin(
    "insert into areas (code, scheme, year, name, latitude, longitude) values ('GM0518', 'CBS-GM', 2024, 'The Hague', 52, 4)",
  );
});
beforeEach(async () => {
  mail.letters.length = 0;
  await world.test.admin("delete from letters; delete from helper_profiles");
  person = await world.person("Anna");
  await bring(line("Anna"), line("Bram"));
  await postGoesRound(mail);
});
afterAll(async () => {
  await mail?.close();
  await world?.close();
});

async function bring(...lines: string[]) {
  const { helpers, problems } = parseHelpers([header, ...lines].join("\n"), new Set(["GM0518"]));
  expect(problems).toEqual([]);
  const counted = await bringsIn(helpers);
  done(await importAddresses.run(null, { helpers }));
  await approveAll(world);
  return counted;
}
const lettersToAnna = () => mail.letters.filter(({ envelope }) => envelope.to[0] === "anna@wijkteam.example");
const token = () => tokenIn(lettersToAnna().at(-1)?.text ?? "");
const opened = async (link = token()) => {
  const outcome = await pageByLink.run(null, { token: link });
  return outcome.kind === "done" ? outcome.result : null;
};
const found = async () =>
  done(await searchHelpers.run(null, { place: "GM0518" }))
    .found?.helpers.map(({ name }) => name)
    .sort();
const idOf = async (name: string) =>
  String((await world.test.admin(`select id from helper_profiles where name = '${name}'`))[0]?.id);
const expired = () => world.test.admin("update page_reminders set expires_at = now()");

describe("by the link of the letter about a page from a file", () => {
  test("the page is confirmed, and the link opens it until its day", async () => {
    expect(done(await confirmByLink.run(null, { token: token() })).confirmed).toBe(true);
    expect(await opened()).toMatchObject({ name: "Anna", isConfirmed: true });
    await world.test.admin("update page_reminders set used_at = now() - interval '2 hours'");
    expect(done(await confirmByLink.run(null, { token: token() })).confirmed).toBe(false);
    await expired();
    expect(await opened()).toBeNull();
  });

  test("the page is hidden at once, and no other page", async () => {
    const helperId = await idOf("Anna");
    const twice = await Promise.all([1, 2].map(() => hideByLink.run(null, { token: token() })));
    expect(twice.map((one) => done(one).isDone)).toEqual([true, true]);
    expect(await found()).toEqual(["Bram"]);
    const searched = ["helper_facets", "helper_words"].map((table) =>
      world.test.admin(`select from ${table} where helper_id = '${helperId}'`),
    );
    expect(await Promise.all(searched)).toEqual([[], []]);
    expect((await readHelper.run(null, { helperId })).kind).toBe("missing");
    expect(await world.test.admin("select from hidden_pages")).toHaveLength(1);
    expect(await opened()).toMatchObject({ isHidden: true });
    expect(done(await confirmByLink.run(null, { token: token() })).confirmed).toBe(false);
  });

  test("the page is taken away for good, with its address", async () => {
    const link = token();
    for (const _ of "ab") expect(done(await takeAwayByLink.run(null, { token: link })).isDone).toBe(true);
    expect(await found()).toEqual(["Bram"]);
    expect(await opened(link)).toBeNull();
    const addresses = "select helper_id from answer_addresses";
    expect(await world.test.admin(addresses)).toEqual([{ helper_id: await idOf("Bram") }]);
    await bring(line("Anna", "Niets"), line("Bram"));
    expect(await found()).toEqual(["Bram"]);
    expect(await world.test.admin(addresses)).toHaveLength(1);
  });

  test("the page is taken over by an account, once, and no file changes it any more", async () => {
    const link = token();
    const other = await world.person("Wim");
    done(await hideByLink.run(null, { token: link }));
    for (const _ of "ab") done(await takePageOver.run(person, { token: link }));
    expect((await takePageOver.run(other, { token: link })).kind).toBe("invalid");
    expect(await opened(link)).toBeNull();
    done(await showPage.run(person, {}));
    expect(await found()).toEqual(["Anna", "Bram"]);
    const { own } = done(await ownPageToEdit.run(person, {}));
    expect(own?.content.name).toBe("Anna");
    expect(await bring(line("Anna", "Niets"), line("Bram", "Niets"))).toMatchObject({ changed: 1, same: 1 });
    expect(done(await readHelper.run(null, { helperId: await idOf("Anna") })).costs).toBeNull();
  });

  test("nobody gets a second page by it", async () => {
    const selam = await helperNamed(world, "Selam");
    const outcome = await takePageOver.run(selam.person, { token: token() });
    expect(outcome).toEqual({ kind: "invalid", fields: { token: "has-a-page" } });
    expect(await opened()).toMatchObject({ name: "Anna", fromFile: true });
  });

  test.each(["is none of ours", "is too old"])("nothing happens where it %s", async (why) => {
    const link = why === "is too old" ? token() : "x".repeat(22);
    if (why === "is too old") await expired();
    expect(done(await hideByLink.run(null, { token: link })).isDone).toBe(false);
    expect(done(await takeAwayByLink.run(null, { token: link })).isDone).toBe(false);
    expect(await takePageOver.run(person, { token: link })).toEqual({
      kind: "invalid",
      fields: { token: "link-is-dead" },
    });
    expect(await found()).toEqual(["Anna", "Bram"]);
  });

  test("nothing happens to a page that somebody keeps with an account", async () => {
    await world.test.admin(
      `update helper_profiles set account_id = '${person.accountId}' where name = 'Anna'`,
    );
    expect(done(await hideByLink.run(null, { token: token() })).isDone).toBe(false);
    expect(done(await takeAwayByLink.run(null, { token: token() })).isDone).toBe(false);
    expect((await takePageOver.run(await world.person("Wim"), { token: token() })).kind).toBe("invalid");
    expect(await found()).toEqual(["Anna", "Bram"]);
  });
});

describe("a new link", () => {
  const ask = async (link: string) => done(await askNewPageLink.run(null, { token: link }));

  test("comes to the address on file in place of one that is too old, once, also to a page that is hidden", async () => {
    const old = token();
    done(await hideByLink.run(null, { token: old }));
    await expired();
    for (const _ of "ab") await ask(old);
    await postGoesRound(mail);
    await postGoesRound(mail);
    expect(lettersToAnna()).toHaveLength(2);
    expect(token()).not.toBe(old);
    expect(await opened()).toMatchObject({ name: "Anna", isHidden: true });
  });

  test("comes not for one that works, nor for one that never was, nor where somebody signs in", async () => {
    await ask(token());
    await ask("x".repeat(22));
    await world.test.admin(
      `update helper_profiles set account_id = '${person.accountId}', confirmed_at = now() where name = 'Anna'`,
    );
    await expired();
    await ask(token());
    await postGoesRound(mail);
    expect(lettersToAnna()).toHaveLength(1);
  });
});
