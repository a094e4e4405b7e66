import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { answerByLink } from "#app/domain/contact/answer-by-link";
import { confirmByLink } from "#app/domain/contact/confirm-by-link";
import { confirmMatch } from "#app/domain/contact/confirm-match";
import { followRequest } from "#app/domain/contact/follow-request";
import { importAddresses } from "#app/domain/contact/import-addresses";
import { openLink } from "#app/domain/contact/open-link";
import { pageByLink } from "#app/domain/contact/page-by-link";
import { sendRequest } from "#app/domain/contact/send-request";
import { writeToHelper } from "#app/domain/contact/write-to-helper";
import { exportHelpers } from "#app/domain/directory/export-helpers";
import { helperColumns, helperLine, parseHelpers } from "#app/domain/directory/helper-file";
import { readHelper } from "#app/domain/directory/read-helper";
import { newId } from "#app/domain/fields";
import { aRequest, postGoesRound, tokenIn } from "#tests/support/asking";
import { approveAll, bringsIn } from "#tests/support/helpers-and-moderators";
import { type MailServer, openMailServer } from "#tests/support/mail-server";
import { done, openWorld, type World } from "#tests/support/world";

/* Helpers whose page came from a file with an address: they have no account, and everything reaches them by mail. */

const header = [...helperColumns, "email"].join(",");
const known = new Set(["GM0518"]);
const page = (key: string, email: string, costs = "") =>
  `${key},${key},,Ik luister.,Ik bel.,free,${costs},,home,none,GM0518,debts,nl,,,,,${email}`;
const annas = "anna@wijkteam.example";

let world: World;
let mail: MailServer;
beforeAll(async () => {
  world = await openWorld();
  mail = await openMailServer();
  await world.test.admin(
    "insert into areas (code, scheme, year, name, latitude, longitude) values ('GM0518', 'CBS-GM', 2024, 'The Hague', 52, 4)",
  );
});
beforeEach(async () => {
  mail.letters.length = 0;
  await world.test.admin(`delete from contact_letters; delete from contact_answers; delete from contact_messages;
    delete from contact_requests; delete from letters; delete from helper_profiles`);
});
afterAll(async () => {
  await mail?.close();
  await world?.close();
});

async function bring(...lines: string[]) {
  const { helpers, problems } = parseHelpers([header, ...lines].join("\n"), known);
  expect(problems).toEqual([]);
  await bringsIn(helpers);
  const counted = done(await importAddresses.run(null, { helpers }));
  await approveAll(world);
  return counted;
}
const round = () => postGoesRound(mail);
const newest = (address = annas) => mail.letters.findLast(({ envelope }) => envelope.to[0] === address);
const lettersTo = () => mail.letters.map(({ envelope }) => envelope.to[0]);
const token = () => tokenIn(newest()?.text ?? "");
const idOf = async (name: string) =>
  String((await world.test.admin(`select id from helper_profiles where name = '${name}'`))[0]?.id);
const confirmedAt = async () =>
  done(await readHelper.run(null, { helperId: await idOf("Anna") })).confirmedAt;
const status = async (code: string) => done(await followRequest.run(null, { code }));
const answer = (more: Record<string, unknown>) =>
  answerByLink.run(null, { id: newId(), token: token(), ...more });

/** Anna is on the list and has seen the letter about that. */
async function annaIsAsked(more: Record<string, unknown> = {}): Promise<string> {
  await bring(page("Anna", annas));
  await round();
  mail.letters.length = 0;
  const { code } = done(await sendRequest.run(null, aRequest(await idOf("Anna"), more)));
  await round();
  return code.join(" ");
}

describe("a helper from a file", () => {
  test("gets what is asked by mail, and answers by its link without an account", async () => {
    const code = await annaIsAsked();
    expect(lettersTo()).toEqual([annas]);
    expect(await status(code)).toMatchObject({ state: "waiting", isReminded: true });
    expect(done(await openLink.run(null, { token: token() }))).toMatchObject({
      name: "Roos",
      words: "Ik slaap slecht.",
      hasAccount: false,
    });
    done(await answer({ kind: "declined", reason: "noRoom", alternative: "Tineke" }));
    expect(await status(code)).toMatchObject({ state: "declined", answer: { alternative: "Tineke" } });
  });

  test("is reminded at half of the time, with a link that works", async () => {
    const code = await annaIsAsked();
    await world.test.admin(
      "update contact_requests set sent_at = now() - interval '30 days', remind_at = now()",
    );
    await round();
    expect(lettersTo()).toEqual([annas, annas]);
    done(await answer({ kind: "accepted", note: "Bel 06 12345678." }));
    expect((await status(code)).state).toBe("accepted");
  });

  test("says with a yes how to be reached, for nothing can be written between the two here", async () => {
    const code = await annaIsAsked();
    expect(await answer({ kind: "accepted" })).toEqual({
      kind: "invalid",
      fields: { note: "no-way-to-meet" },
    });
    done(await answer({ kind: "accepted", note: "Bel 06 12345678." }));
    expect(await status(code)).toMatchObject({ state: "accepted", answer: { note: "Bel 06 12345678." } });
    done(await confirmMatch.run(null, { code }));
    expect(await status(code)).toMatchObject({ state: "matched", talksHere: false });
    expect(await writeToHelper.run(null, { id: newId(), code, words: "Dag" })).toEqual({
      kind: "invalid",
      fields: { words: "contact-is-over" },
    });
    mail.letters.length = 0;
    await round();
    expect(lettersTo()).toEqual([]);
  });

  test("says how to be reached before talking too, where whoever asked gave no number and no address", async () => {
    await annaIsAsked();
    expect(await answer({ kind: "talkFirst" })).toEqual({
      kind: "invalid",
      fields: { note: "no-way-to-meet" },
    });
    done(await answer({ kind: "talkFirst", note: "Bel 06 12345678." }));
    await annaIsAsked({ channel: "phone", number: "0612345678" });
    done(await answer({ kind: "talkFirst" }));
  });

  test("need say nothing with a yes to who asks through work, and may not read it", async () => {
    const code = await annaIsAsked({ asker: "professional", consent: "agreed" });
    done(await answer({ kind: "accepted" }));
    expect(await status(code)).toMatchObject({ state: "accepted", answer: { note: null } });
  });
});

describe("the address of a line", () => {
  const addresses = () =>
    world.test.admin("select id, ended_at is null as live from answer_addresses order by set_at, id");

  test("brought in twice changes nothing, and needs no proof", async () => {
    expect(await bring(page("Anna", annas), page("Bram", ""))).toEqual({ given: 1, takenAway: 0 });
    const before = await world.test.admin("select * from answer_addresses");
    expect(await bring(page("Anna", annas), page("Bram", ""))).toEqual({ given: 0, takenAway: 0 });
    expect(await world.test.admin("select * from answer_addresses")).toEqual(before);
    await round();
    expect(newest()?.text).toContain("/nagekeken/");
    expect(lettersTo()).toEqual([annas]);
  });

  test("is another one from now on, and the first one again after that", async () => {
    for (const email of [annas, "bureau@wijkteam.example", annas])
      expect(await bring(page("Anna", email))).toEqual({ given: 1, takenAway: 0 });
    expect((await addresses()).map(({ live }) => live)).toEqual([false, false, true]);
    await annaIsAsked();
    expect(lettersTo()).toEqual([annas]);
  });

  test("is kept once where two programs bring it in", async () => {
    await bring(page("Anna", ""));
    await Promise.all([1, 2].map(() => bring(page("Anna", annas))));
    expect((await addresses()).filter(({ live }) => live)).toHaveLength(1);
  });

  test("ends with a line that names none, and stays with a file that has no such column", async () => {
    await bring(page("Anna", annas));
    const { helpers } = parseHelpers(
      [helperColumns.join(","), page("Anna", "").replace(/,$/, "")].join("\n"),
      known,
    );
    expect(done(await importAddresses.run(null, { helpers }))).toEqual({ given: 0, takenAway: 0 });
    expect((await addresses()).map(({ live }) => live)).toEqual([true]);
    expect(await bring(page("Anna", ""))).toEqual({ given: 0, takenAway: 1 });
    expect((await addresses()).map(({ live }) => live)).toEqual([false]);
    expect((await sendRequest.run(null, aRequest(await idOf("Anna")))).kind).toBe("missing");
  });

  test("is not brought in for a page that a moderator took away", async () => {
    await bring(page("Anna", ""));
    await world.test.admin("update helper_profiles set published_at = null, version_id = null");
    expect(await bring(page("Anna", annas))).toEqual({ given: 0, takenAway: 0 });
  });

  test("stands nowhere to be read, and goes out with no file", async () => {
    await bring(page("Anna", annas));
    const { helpers } = done(await exportHelpers.run(null, {}));
    expect(helpers.map(helperLine).join("\n")).toContain("Anna");
    const told = [
      ...helpers.map(helperLine),
      JSON.stringify(done(await readHelper.run(null, { helperId: await idOf("Anna") }))),
      JSON.stringify(
        await world.test.admin("select * from answer_addresses, profile_versions, helper_words"),
      ),
    ];
    expect(told.join("\n")).not.toMatch(/wijkteam\.example/);
  });
});

describe("the letter about a page from a file", () => {
  test("comes at once, once, and one tap on its link confirms the page", async () => {
    await bring(page("Anna", annas));
    await round();
    await round();
    expect(lettersTo()).toEqual([annas]);
    expect(newest()?.subject).toBe("Een bericht voor u");
    for (const word of ["anna\n", "hulp", "zorg", "plan", "schuld"])
      expect(newest()?.text?.toLowerCase()).not.toContain(word);
    expect(done(await pageByLink.run(null, { token: token() }))).toMatchObject({
      name: "Anna",
      fromFile: true,
    });
    expect(await confirmedAt()).toBeNull();
    expect(done(await confirmByLink.run(null, { token: token() })).confirmed).toBe(true);
    expect(await confirmedAt()).toBeInstanceOf(Date);
  });

  test("leaves what was confirmed as long as the line says the same, and another line is to be confirmed anew", async () => {
    await bring(page("Anna", annas));
    await round();
    done(await confirmByLink.run(null, { token: token() }));
    await bring(page("Anna", annas));
    expect(await confirmedAt()).toBeInstanceOf(Date);
    await bring(page("Anna", annas, "Niets"));
    expect(await confirmedAt()).toBeNull();
    expect(done(await readHelper.run(null, { helperId: await idOf("Anna") })).costs).toBe("Niets");
    await round();
    expect(lettersTo()).toEqual([annas, annas]);
    expect(done(await confirmByLink.run(null, { token: token() })).confirmed).toBe(true);
  });

  test("does not come again while the link of the one before it works", async () => {
    await bring(page("Anna", annas));
    await round();
    await bring(page("Anna", annas, "Niets"));
    await round();
    expect(lettersTo()).toEqual([annas]);
    await world.test.admin("update page_reminders set expires_at = now()");
    await round();
    expect(lettersTo()).toEqual([annas, annas]);
  });

  test("comes again five months after the tap, as to everybody", async () => {
    await bring(page("Anna", annas));
    await round();
    done(await confirmByLink.run(null, { token: token() }));
    await world.test.admin("update helper_profiles set confirmed_at = now() - interval '5 months 1 day'");
    await round();
    expect(lettersTo()).toEqual([annas, annas]);
    expect(newest()?.text).toContain("vijf maanden geleden");
  });
});
