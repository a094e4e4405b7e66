import { type SQL, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mayAskColleague } from "#app/domain/access/directory";
import { hidePage } from "#app/domain/directory/hide-page";
import { newId } from "#app/domain/fields";
import type { Person } from "#app/gate/actor";
import { handsIn, publishes } from "#tests/support/helpers-and-moderators";
import { done, openWorld, type World } from "#tests/support/world";
import { keepingNothing, reached } from "./raw-sql";

const names = ["shown", "hidden", "alone", "waits", "taker", "stranger"] as const;
type Name = (typeof names)[number];
const organisation = "Stichting Zuid";

let world: World;
let people: Record<Name, Person>;
const pages = {} as Record<"shown" | "hidden" | "alone" | "waits", string>;
const invitations = { open: newId(), taken: newId() };

beforeAll(async () => {
  world = await openWorld();
  await world.test.admin(
    "insert into areas (code, scheme, year, name, latitude, longitude) values ('GM0518', 'CBS-GM', 2024, 'The Hague', 52, 4)",
  );
  people = {} as typeof people;
  for (const name of names) people[name] = await world.person(name);
  pages.shown = await publishes(world, people.shown, { organisation });
  pages.hidden = await publishes(world, people.hidden, { organisation });
  done(await hidePage.run(people.hidden, {}));
  pages.alone = await publishes(world, people.alone);
  pages.waits = await handsIn(people.waits, { organisation });
  await world.test.admin(`insert into colleague_invitations (id, helper_id, organisation, words_hash, expires_at, accepted_at, accepted_by)
    values ('${invitations.open}', '${pages.shown}', '${organisation}', 'open', now() + interval '14 days', null, null),
      ('${newId()}', '${pages.hidden}', '${organisation}', 'of another', now() + interval '14 days', null, null),
      ('${invitations.taken}', '${pages.shown}', '${organisation}', 'taken', now() + interval '14 days', now(), '${people.taker.accountId}')`);
});
afterAll(() => world?.close());

const n = () => ({ world, people });
async function by(statement: SQL): Promise<Name[]> {
  const answers: Name[] = [];
  for (const who of names) if ((await reached(n(), who, statement)) > 0) answers.push(who);
  return answers;
}

const past = sql`timestamptz '1999-01-01'`;
const invites = (
  more: Partial<Record<"page" | "organisation" | "at" | "until" | "by" | "taken", SQL>> = {},
) =>
  sql`insert into colleague_invitations (id, helper_id, organisation, words_hash, created_at, expires_at, accepted_by, accepted_at)
    values (${newId()}, ${more.page ?? sql`${pages.shown}`}, ${more.organisation ?? sql`${organisation}`}, ${newId()},
      ${more.at ?? sql`now()`}, ${more.until ?? sql`now() + interval '14 days'`}, ${more.by ?? sql`null`}, ${more.taken ?? sql`null`})`;

describe("what is seen and written of invitations among colleagues", () => {
  test.each<[string, Name[], () => SQL]>([
    [
      "sees what was made",
      ["shown"],
      () => sql`select 1 from colleague_invitations where words_hash = 'open'`,
    ],
    [
      "sees what was taken",
      ["shown", "taker"],
      () => sql`select 1 from colleague_invitations where words_hash = 'taken'`,
    ],
    ["asks somebody in", ["shown"], () => invites()],
    ["asks in for another organisation", [], () => invites({ organisation: sql`'Another'` })],
    ["asks in from a page that waits", [], () => invites({ page: sql`${pages.waits}` })],
    ["asks in from a page that is hidden", [], () => invites({ page: sql`${pages.hidden}` })],
    [
      "asks in from a page without one",
      [],
      () => invites({ page: sql`${pages.alone}`, organisation: sql`''` }),
    ],
    ["asked in long ago", [], () => invites({ at: past })],
    ["asks in for a year", [], () => invites({ until: sql`now() + interval '1 year'` })],
    [
      "asks in whom has come already",
      [],
      () => invites({ by: sql`${people.stranger.accountId}`, taken: sql`now()` }),
    ],
    ["withdraws", ["shown", "hidden"], () => sql`update colleague_invitations set withdrawn_at = now()`],
    ["withdrew long ago", [], () => sql`update colleague_invitations set withdrawn_at = ${past}`],
    [
      "withdraws what was taken",
      [],
      () => sql`update colleague_invitations set withdrawn_at = now() where words_hash = 'taken'`,
    ],
    ["takes without words", [], () => sql`update colleague_invitations set accepted_at = now()`],
    ["deletes", [], () => sql`delete from colleague_invitations`],
  ])("%s: %j", async (_what, expected, statement) => {
    expect(await by(statement())).toEqual(expected);
  });

  test("nobody reads one without signing in, nor as a job", async () => {
    for (const realm of ["visitor", "auth", "job"] as const)
      await expect(
        keepingNothing(world.test.database).transaction(realm, null, (db) =>
          (db as unknown as { execute(statement: SQL): Promise<unknown> }).execute(
            sql`select 1 from colleague_invitations`,
          ),
        ),
      ).rejects.toThrow();
  });
});

describe("six words of a colleague", () => {
  const takes = sql`select 1 where take_colleague_invitation('open')`;
  const stateIs = (state: string) =>
    sql`select 1 from colleague_invitation_by_words('open') as held where held.state = ${state}`;
  const meanwhile = async (change: string, expected: Name[], statement: SQL) => {
    await world.test.admin(change);
    const answers = await by(statement);
    await world.test.admin(`update colleague_invitations set withdrawn_at = null, expires_at = now() + interval '14 days',
      accepted_at = null, accepted_by = null where words_hash = 'open';
      update helper_profiles set published_at = now(), organisation = '${organisation}' where id = '${pages.shown}'`);
    expect(answers).toEqual(expected);
  };

  test("are taken by whoever holds them, and not by who made them", async () => {
    expect(await by(takes)).toEqual(["hidden", "alone", "waits", "taker", "stranger"]);
    expect(await by(stateIs("your-own"))).toEqual(["shown"]);
  });

  test.each<[string, string, Name[]]>([
    ["expired", "update colleague_invitations set expires_at = now() - interval '1 second'", []],
    ["withdrawn", "update colleague_invitations set withdrawn_at = now() where accepted_at is null", []],
    ["of a page that nobody reads any more", "update helper_profiles set published_at = null", []],
    ["of a page that names another one now", "update helper_profiles set organisation = 'Another'", []],
  ])("are dead when they are %s", async (_what, change, expected) => {
    await meanwhile(change, expected, takes);
  });

  test("work once, and are answered alike to who took them", async () => {
    await meanwhile(
      `update colleague_invitations set accepted_at = now(), accepted_by = '${people.taker.accountId}' where words_hash = 'open'`,
      ["taker"],
      takes,
    );
  });

  test("take no other invitation along", async () => {
    await world.test.admin(`insert into colleague_invitations (id, helper_id, organisation, words_hash, expires_at)
      values ('${newId()}', '${pages.shown}', '${organisation}', 'other', now() + interval '1 day')`);
    const others = sql`select 1 from colleague_invitations where words_hash = 'other' and accepted_at is not null`;
    expect(await reached(n(), "stranger", takes, others)).toBe(0);
    await world.test.admin("delete from colleague_invitations where words_hash = 'other'");
  });
});

test("only whose page names an organisation asks colleagues in", () => {
  expect(mayAskColleague({ organisation }).allowed).toBe(true);
  expect(mayAskColleague({ organisation: null }).allowed).toBe(false);
});
