import { sql } from "drizzle-orm";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type Db, database, type Realm } from "#app/database/connection.server";
import { newId } from "#app/domain/fields";
import { claimLetter } from "#app/domain/mail/claim-letter";
import { handOverLetter } from "#app/domain/mail/hand-over-letter";
import { letterLanguages } from "#app/domain/mail/letter";
import { acceptInvitation } from "#app/domain/sharing/accept-invitation";
import { inviteParty } from "#app/domain/sharing/invite-party";
import { showInvitation } from "#app/domain/sharing/show-invitation";
import { withdrawInvitation } from "#app/domain/sharing/withdraw-invitation";
import type { Person } from "#app/gate/actor";
import { languages } from "#app/i18n/languages";
import { carryLetters } from "#app/mail/carry-letters.server";
import { type MailServer, openMailServer } from "#tests/support/mail-server";
import { done, openWorld, type World } from "#tests/support/world";

let world: World;
let mail: MailServer;
let owner: Person;
let householdId: string;
let addresses = 0;

beforeAll(async () => {
  world = await openWorld();
  owner = await world.person("Samira");
  householdId = await world.household(owner);
});

beforeEach(async () => {
  mail = await openMailServer();
  vi.spyOn(console, "error").mockImplementation(() => {});
  await world.test.admin("delete from letters");
});

afterEach(async () => {
  vi.restoreAllMocks();
  await mail.close();
});

afterAll(() => world?.close());

test("the letters know the languages of the house", () => {
  expect(letterLanguages).toEqual(languages);
});

describe("the post", () => {
  test("tries a letter less and less often, gives it up, and keeps nothing of it", async () => {
    mail.answers.address = 451;
    const { invitationId } = await mails();
    const minutes: unknown[] = [];
    for (let tries = 1; tries <= 6; tries++) {
      await round();
      await round();
      expect(mail.seen.address).toBe(tries);
      const [row] = await world.test.admin(
        "select round(extract(epoch from due_at - missed_at) / 60)::int as minutes, given_up_at from letters",
      );
      if (!row?.given_up_at) minutes.push(row?.minutes);
      await world.test.admin("update letters set due_at = now()");
    }
    expect(minutes).toEqual([1, 5, 30, 120, 480]);
    expect(await stateOf(invitationId)).toBe("gaveUp");
    expect(await kept()).toEqual([]);
  });

  test("tries a letter again that the mail server read and did not take", async () => {
    mail.answers.content = 451;
    const { invitationId } = await mails();
    await round();
    expect([mail.seen.content, await stateOf(invitationId)]).toEqual([1, "late"]);
    mail.answers = {};
    await world.test.admin("update letters set due_at = now()");
    await round();
    expect([mail.letters.length, await stateOf(invitationId)]).toEqual([1, "sent"]);
  });

  test("sends each letter once, however many programs carry letters at the same time", async () => {
    const sent = await Promise.all(Array.from({ length: 8 }, () => mails()));
    await Promise.all(Array.from({ length: 4 }, () => round()));
    const received = mail.letters.map(({ envelope }) => envelope.to[0]);
    expect(received.sort()).toEqual(sent.map(({ email }) => email).sort());
    expect(await kept()).toEqual([]);
  });

  test("passes over a letter that another program is trying, and takes it when that one has died", async () => {
    await mails();
    done(await claimLetter.run(null, {}));
    await round();
    expect(mail.seen.greeting).toBe(0);
    await world.test.admin("update letters set due_at = now()");
    await round();
    expect(mail.letters).toHaveLength(1);
  });

  test("never sends a letter again that a crash left in the hands of the mail server, and soon keeps nothing of it", async () => {
    const { invitationId } = await mails();
    await world.test.admin("update letters set tries = 1, handed_over_at = now() - interval '9 minutes'");
    await round();
    expect(await stateOf(invitationId)).toBe("underway");
    await world.test.admin("update letters set handed_over_at = now() - interval '11 minutes'");
    await round();
    expect([mail.seen.greeting, await stateOf(invitationId), await kept()]).toEqual([0, "unknown", []]);
  });

  test("hands a letter over once, also where two programs came to have it", async () => {
    await mails();
    const letter = done(await claimLetter.run(null, {}));
    const handOvers = [1, 2].map(() => handOverLetter.run(null, { id: letter?.id }));
    const kinds = (await Promise.all(handOvers)).map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(["done", "missing"]);
  });

  test("forgets a letter whose time is over", async () => {
    await mails();
    await world.test.admin("update letters set good_until = now()");
    await round();
    expect([mail.letters, await world.test.admin("select id from letters")]).toEqual([[], []]);
  });

  test("gives up a letter that our keys do not open, and carries the others", async () => {
    const { invitationId } = await mails();
    await world.test.admin("update letters set content = address, due_at = now() - interval '1 hour'");
    const { email } = await mails();
    await round();
    expect(mail.letters.map(({ envelope }) => envelope.to)).toEqual([[email]]);
    expect([await stateOf(invitationId), await kept()]).toEqual(["gaveUp", []]);
  });
});

describe("a letter is not sent any more", () => {
  test("when its invitation was withdrawn before", async () => {
    const { invitationId } = await mails();
    done(await withdrawInvitation.run(owner, { invitationId }));
    expect(await kept()).toEqual([]);
    await round();
    expect(mail.letters).toEqual([]);
  });

  test("when its invitation is withdrawn while the mail server makes us wait", async () => {
    const { invitationId } = await mails();
    mail.answers.address = () => withdrawInvitation.run(owner, { invitationId });
    await round();
    expect([mail.seen.address, mail.letters, await kept()]).toEqual([1, [], []]);
  });

  test("when somebody has come in with the words before", async () => {
    const { words } = await mails();
    done(await acceptInvitation.run(await world.person("Selam"), { words: words.join(" ") }));
    await round();
    expect([mail.letters, await kept()]).toEqual([[], []]);
  });
});

test("an invitation and its letter are both there, or neither", async () => {
  const rows = () =>
    world.test.admin(
      "select count(*)::int as parties, (select count(*)::int from letters) as letters from parties",
    );
  const before = await rows();
  await world.test.admin("alter table letters add constraint planted check (false) not valid");
  try {
    await expect(mails()).rejects.toThrow();
  } finally {
    await world.test.admin("alter table letters drop constraint planted");
  }
  expect(await rows()).toEqual(before);
});

test("who reads the database finds no address and no word", async () => {
  const { email, words } = await mails();
  const [row] = await world.test.admin(
    "select letters::text || encode(address, 'hex') || encode(content, 'hex') as dump from letters",
  );
  expect(String(row?.dump).length).toBeGreaterThan(300);
  for (const secret of [email, "example", ...words]) {
    expect(row?.dump).not.toContain(secret);
    expect(row?.dump).not.toContain(Buffer.from(secret).toString("hex"));
  }
});

describe("a person who gets raw SQL into a transaction", () => {
  const untouched = "'n', 'invitation', 'nl', 'a', 'b', now() + interval '1 day'";

  test.each([
    "select id from letters",
    "select address from letters",
    "update letters set due_at = now()",
    "delete from letters",
    `insert into letters (id, kind, language, address, content, good_until) values (${untouched}) returning id`,
  ])("cannot: %s", async (statement) => {
    await mails();
    await expect(as("person", statement)).rejects.toThrow();
  });

  test.each([
    "tries) values (1, ",
    "due_at) values (now() + interval '1 hour', ",
    "handed_over_at) values (now(), ",
  ])("leaves no letter that begins half-way: %s", async (column) => {
    const [name = "", value = ""] = column.split(") values (");
    const statement = `insert into letters (${name}, id, kind, language, address, content, good_until) values (${value}${untouched})`;
    await expect(as("person", statement)).rejects.toThrow();
    await as("person", statement.replace(`${name}, `, "").replace(value, ""));
  });

  test("leaves no letter without a household of the own", async () => {
    const statement = `insert into letters (id, kind, language, address, content, good_until) values (${untouched})`;
    const stranger = await world.person("Joost");
    await expect(as("person", statement, stranger)).rejects.toThrow();
  });
});

test("the house's own jobs reach places, public pages with what finds them, gaps, clocks of requests, letters and who moderates, and nothing else", async () => {
  const tables = await world.test.admin(
    "select tablename as name from pg_tables where schemaname = 'public'",
  );
  const reached: unknown[] = [];
  for (const { name } of tables) {
    const looked = await as("job", `select 1 from ${name} limit 1`).then(
      () => true,
      () => false,
    );
    if (looked) reached.push(name);
  }
  expect(reached.sort()).toEqual([
    "answer_addresses",
    "answer_terms",
    "area_names",
    "areas",
    "contact_answers",
    "contact_letters",
    "contact_messages",
    "contact_requests",
    "declared_backgrounds",
    "helper_areas",
    "helper_availabilities",
    "helper_facets",
    "helper_languages",
    "helper_profiles",
    "helper_registrations",
    "helper_specialties",
    "helper_words",
    "hidden_pages",
    "letters",
    "moderators",
    "page_reminders",
    "postcode_areas",
    "register_checks",
    "search_words",
    "supply_gaps",
  ]);
  for (const realm of ["visitor", "auth"] as const)
    await expect(as(realm, "select 1 from letters")).rejects.toThrow();
});

async function mails() {
  addresses++;
  const email = `iemand.${addresses}@example.nl`;
  const asked = { id: newId(), householdId, name: "Selam", kind: "helper", email };
  const { invitationId } = done(await inviteParty.run(owner, asked));
  const { words } = done(await showInvitation.run(owner, { invitationId }));
  return { email, invitationId, words: words ?? [] };
}

function round(): Promise<void> {
  const from = { name: "", address: "post@bij-ons.example" };
  const settings = { url: mail.url, from, site: "https://bij-ons.example", smsDomain: null };
  return carryLetters(settings, { soon: false, now: new AbortController().signal });
}

async function stateOf(invitationId: string) {
  return done(await showInvitation.run(owner, { invitationId })).mailed;
}

/** Letters of which something is kept that somebody could read with our keys. */
function kept() {
  return world.test.admin("select id from letters where address is not null or content is not null");
}

function as(realm: Realm, statement: string, person = owner) {
  const run = (db: Db) => (db as unknown as PgDatabase<PgQueryResultHKT>).execute(sql.raw(statement));
  return database().transaction(realm, realm === "person" ? person.accountId : null, run);
}
