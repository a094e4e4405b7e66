import type postgres from "postgres";
import { inLoops, type Step, timed } from "../measure/loops";
import { figure } from "../measure/result";
import { rounds, type Scenario, type Setting, sizeOf } from "./setting";

const sizes = [20_000, 2_000_000] as const;
type Size = (typeof sizes)[number];

const tableOf = (size: Size) => `bench_newest_${size}`;

/** As a page would ask: the newest of each goal that somebody was let in to, and of these the newest twenty. */
const ours = (table: string) => `
  select entry.id from (select distinct household_id, goal_id from granted_to_me('see')) mine
  cross join lateral (
    select id, created_at from ${table} one
    where one.household_id = mine.household_id and one.goal_id = mine.goal_id
    order by created_at desc limit 20
  ) entry
  order by entry.created_at desc limit 20`;

const naive = (table: string) => `select id from ${table} order by created_at desc limit 20`;

/** The newest twenty of all that a helper with fifty families may see, among few and among many, and with a policy that asks a function for each row. */
export const newest: Scenario = {
  name: "newest-visible",
  async measure(setting) {
    const { admin } = setting;
    const account = setting.data.families[0]?.partyAccount ?? "";
    try {
      for (const size of sizes) await fill(admin, size, account);
      const among = (size: Size): Step => {
        const asked = ours(tableOf(size));
        return async () => ({ ...(await asPerson(admin, account, asked)), isRight: true });
      };
      const measured = await inLoops(
        { few: among(20_000), many: among(2_000_000) },
        { ...rounds, connections: 1 },
      );
      const held = await asPerson(admin, account, ours(tableOf(2_000_000)));
      const asked = await underNaivePolicy(admin, account, tableOf(2_000_000));
      if (held.ids.length === 0 || held.ids.join() !== asked.ids.join())
        throw new Error("Both policies do not let the same entries be seen.");
      return linesOf(setting, measured.few, measured.many, asked.took);
    } finally {
      for (const size of sizes) await admin.unsafe(`drop table if exists ${tableOf(size)}`);
      await admin.unsafe("drop function if exists bench_may_see");
    }
  },
};

/** What the helper may see is the same in each; the rest are entries of other families, as often as it takes. */
async function fill(admin: postgres.Sql, size: Size, account: string): Promise<void> {
  const table = tableOf(size);
  const copied = "goal_id, '\\x00'::bytea, feeling, null, null, null, step";
  await admin.unsafe(`
    create unlogged table ${table} (like progress_entries including defaults including constraints);
    insert into ${table}
      select household_id, id, author_id, created_at, ${copied} from progress_entries
      where household_id in (select household_id from parties where account_id = '${account}');
    insert into ${table}
      select household_id, gen_random_uuid(), author_id, created_at - turn * interval '1 minute', ${copied}
      from generate_series(1, ${size}) turn, progress_entries
      where household_id not in (select household_id from parties where account_id = '${account}')
      limit ${size} - (select count(*) from ${table})`);
  for (const { made } of await admin`
    select pg_get_indexdef(indexrelid) as made from pg_index where indrelid = 'progress_entries'::regclass`)
    await admin.unsafe(String(made).replace(/INDEX \S+ ON \S+/, `INDEX ON ${table}`));
  await admin.unsafe(`
    analyze ${table};
    grant select on ${table} to app_person;
    alter table ${table} enable row level security`);
  for (const { rule } of await admin`
    select pg_get_expr(polqual, polrelid) as rule from pg_policy
    where polrelid = 'progress_entries'::regclass and polcmd = 'r' and 'app_person'::regrole = any(polroles)`)
    await admin.unsafe(
      `create policy held on ${table} for select to app_person using (${String(rule).replaceAll("progress_entries", table)})`,
    );
}

interface Answer {
  ids: string[];
  took: number;
}

const asPerson = (admin: postgres.Sql, account: string, asked: string): Promise<Answer> =>
  admin.begin((sql) => answerTo(sql, account, asked)) as Promise<Answer>;

async function answerTo(sql: postgres.TransactionSql, account: string, asked: string): Promise<Answer> {
  await sql.unsafe(`set local jit = off; set local role app_person; set local app.account_id = '${account}'`);
  const { took, value } = await timed(() => sql.unsafe(asked, [], { prepare: true }));
  return { took, ids: value.map(({ id }) => String(id)) };
}

const putBack = new Error("put back");

/** The same rule as a function that is asked for each row, in a transaction that leaves nothing. */
async function underNaivePolicy(admin: postgres.Sql, account: string, table: string): Promise<Answer> {
  await admin.unsafe(`
    create or replace function bench_may_see(household uuid, goal uuid, entry uuid, written timestamptz)
    returns boolean language plpgsql stable security definer as $$
    begin
      return exists (
        select from parties join grants on grants.household_id = parties.household_id and grants.party_id = parties.id
        where parties.account_id = viewer() and parties.household_id = household and grants.goal_id = goal
          and revoked_at is null
          and coalesce(progress_id, entry) = entry and agreement_id is null
          and (progress_id is not null or coalesce(shows_from, '-infinity') <= written)
      );
    end $$`);
  let answer: Answer | undefined;
  await admin
    .begin(async (sql) => {
      await sql.unsafe(`
        drop policy held on ${table};
        create policy naive on ${table} for select to app_person using (bench_may_see(household_id, goal_id, id, created_at))`);
      answer = await answerTo(sql, account, naive(table));
      throw putBack;
    })
    .catch((error: unknown) => {
      if (error !== putBack) throw error;
    });
  if (!answer) throw new Error("The naive policy was not asked.");
  return answer;
}

interface Times {
  p50: number;
  p95: number;
  p99: number;
}

function linesOf(setting: Setting, few: Times, many: Times, naively: number) {
  const line = {
    scenario: "newest-visible",
    data: `${sizeOf(setting.data)}, 2m entries`,
    ours: `${figure(many.p50)} ms`,
    ...{ p50: many.p50, p95: many.p95, p99: many.p99 },
  };
  return [
    {
      ...line,
      against: { name: "a function for each row", figure: `${figure(naively)} ms` },
      ratio: `${figure(naively / many.p50)} x a function for each row`,
      figures: { ours: many.p50, against: naively },
    },
    {
      ...line,
      against: { name: "20k entries", figure: `${figure(few.p50)} ms` },
      ratio: `${figure(many.p50 / few.p50)} x the time among 20k entries`,
      figures: { ours: many.p50, against: few.p50 },
    },
  ];
}
