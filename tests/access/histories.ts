import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { newId } from "#app/domain/fields";
import type { Person } from "#app/gate/actor";
import { sealField } from "#app/vault/rows";
import { households } from "#drizzle/schema/households";
import { openWorld, type World } from "#tests/support/world";
import { answersTo } from "./answers";
import { expectedAnswers } from "./answers-expected";
import { Model, type Role } from "./model";
import { prelude, type Step } from "./steps";
import { tries } from "./tries";

/** The tables of a household, by the name of their rows in a view. */
const tables = {
  household: "households",
  member: "members",
  party: "parties",
  invitation: "invitations",
  goal: "goals",
  agreement: "agreements",
  progress: "progress_entries",
  said: "agreement_states",
  state: "goal_states",
  scale: "goal_scales",
  measured: "goal_measurements",
  evaluation: "evaluations",
  decision: "evaluation_decisions",
  task: "tasks",
  claim: "task_claims",
  mark: "task_marks",
  "former goal": "goal_versions",
  "former agreement": "agreement_versions",
  "former progress": "progress_versions",
  "former task": "task_versions",
  comment: "comments",
  grant: "grants",
  period: "help_periods",
  consent: "consents",
  proposal: "proposals",
  representation: "representations",
  closing: "plan_closings",
  copy: "plan_snapshots",
};

/** Where each question gets one plan for all who ask it: planning what everybody sees takes five times as long as answering it. */
export async function openStage(): Promise<World> {
  const world = await openWorld();
  await world.test.admin(`do $$ begin
    execute format('alter database %I set plan_cache_mode = force_generic_plan', current_database());
  end $$`);
  return world;
}

/** A history of two households and the people around them who try things, in the product and in the model at once. */
export class History {
  readonly model = new Model();
  /** Others in every history: who was in many would see more and more. */
  people: Person[] = [];

  constructor(readonly world: World) {}

  /**
   * Person 0 owns the first household, 1 owns it too, 2 is a member; 3 owns the second one; 4 and 5 are nobody's; 6 is a child of 13 and 7 one of
   * 16 in the first household, where a grandmother and a toddler without a sign-in live too.
   */
  async begin(): Promise<void> {
    for (const number of [0, 1, 2, 3, 4, 5, 6, 7])
      this.people.push(await this.world.person(`person${number}`));
    const home = await this.household(0);
    await this.join(home, 1, "owner", 40);
    await this.join(home, 2, "member", 40);
    await this.join(home, 6, "member", 13);
    await this.join(home, 7, "member", 16);
    await this.join(home, null, "member", 80);
    await this.join(home, null, "member", 5);
    await this.household(3);
    for (const step of prelude) await this.take(step);
  }

  async take(step: Step): Promise<void> {
    const tried = await tries[step.act](this, step);
    if (!tried) return;
    const { ended, named, expected, line, change } = tried;
    expect([step.act, ended.kind], JSON.stringify(step)).toEqual([step.act, expected]);
    if (ended.kind === "done") change?.();
    const leavesALine = ended.kind === "refused" || (ended.kind === "done" && change);
    if (leavesALine) this.model.line(line.household, line.goal ?? null);
    if (ended.kind === "missing") this.model.lineOfATry(named.account, named.ids);
    await this.learnIds();
  }

  /** Every person's own query for everything, against the model's answer. */
  async compareViews(): Promise<void> {
    for (const [number, { accountId }] of this.people.entries()) {
      expect(await this.viewInDatabase(accountId), `view of person ${number}`).toEqual(
        this.model.view(accountId),
      );
    }
  }

  /** The product's own questions, against the same model: for whoever asks, nothing more and nothing less than what the rows say. */
  async compareAnswers(): Promise<void> {
    for (const [number, person] of this.people.entries()) {
      const expected = expectedAnswers(this.model, person.accountId);
      expect(await answersTo(person, this.model), `answers to person ${number}`).toEqual(expected);
    }
  }

  /** Rows whose id no outcome tells are looked up as superuser: the newest one is the one that was just made. */
  private async learnIds(): Promise<void> {
    const {
      items,
      said,
      scales,
      measured,
      decided,
      states,
      claims,
      marks,
      periods,
      consents,
      representations,
      grants,
    } = this.model;
    const named = [
      ["agreements", items],
      ["agreement_states", said],
      ["goal_scales", scales],
      ["goal_measurements", measured],
      ["evaluation_decisions", decided],
      ["goal_states", states],
      ["task_claims", claims],
      ["task_marks", marks],
      ["help_periods", periods],
      ["consents", consents],
      ["representations", representations],
    ] as const;
    for (const [table, rows] of named) {
      for (const row of rows.filter((one) => one.id === "?")) {
        const [newest] = await this.world.test.admin(
          `select id from ${table} where household_id in ${this.here()} order by created_at desc limit 1`,
        );
        row.id = String(newest?.id);
      }
    }
    for (const version of this.model.versions.filter((one) => one.id === "?")) {
      const [newest] = await this.world.test.admin(
        `select id from ${version.kind}_versions where household_id in ${this.here()} order by replaced_at desc limit 1`,
      );
      version.id = String(newest?.id);
    }
    for (const former of this.model.formerTasks.filter((one) => one.id === "?")) {
      const [newest] = await this.world.test.admin(
        `select id from task_versions where task_id = '${former.task}' order by replaced_at desc limit 1`,
      );
      former.id = String(newest?.id);
    }
    for (const grant of grants.filter((one) => one.id === "?")) {
      const item = grant.item ? `= '${grant.item}'` : "is null";
      const [newest] = await this.world.test.admin(
        `select id from grants where party_id = '${grant.party}' and goal_id = '${grant.goal}'
          and coalesce(agreement_id, progress_id) ${item} and revoked_at is null`,
      );
      grant.id = String(newest?.id);
    }
  }

  private async household(index: number): Promise<string> {
    const household = newId();
    this.world.keys.create(household);
    const name = Buffer.from(
      sealField(households, { id: household }, "name", "home", this.world.keys),
    ).toString("hex");
    await this.world.test.admin(`insert into households (id, name) values ('${household}', '\\x${name}')`);
    this.model.households.push(household);
    await this.join(household, index, "owner", 40);
    return household;
  }

  private async join(household: string, index: number | null, role: Role, age: number): Promise<void> {
    const person = index === null ? null : this.people[index];
    if (person === undefined) throw new Error("Nobody.");
    const id = await this.world.joins(household, person, role, `person ${index}`, age < 18 ? age : null);
    this.model.members.push({
      id,
      household,
      account: person?.accountId ?? null,
      role,
      age,
      left: false,
    });
  }

  private here(): string {
    return `(${this.model.households.map((id) => `'${id}'`).join(", ")})`;
  }

  private async viewInDatabase(account: string): Promise<string[]> {
    const [one, other] = this.model.households;
    const here = sql`(${one}, ${other})`;
    const part = (name: string, table: string) =>
      sql`select ${sql.raw(`'${name} ' || id::text`)} as name from ${sql.raw(table)} where ${sql.raw(table === "households" ? "id" : "household_id")} in ${here}`;
    const everything = sql.join(
      [
        ...Object.entries(tables).map(([name, table]) => part(name, table)),
        sql`select 'asked ' || asked.agreement_id || ' ' || (asked.version = coalesce(agreements.version_id, agreements.id))::text
          from agreement_takers as asked join agreements on agreements.household_id = asked.household_id
            and agreements.id = asked.agreement_id where asked.household_id in ${here}`,
        sql`select 'about ' || member_id || ' ' || goal_id from goal_subjects where household_id in ${here}`,
        sql`select 'line ' || chain || ' ' || seq from ledger_entries where household_id in ${here}`,
      ],
      sql` union all `,
    );
    const rows = await this.world.test.database.transaction("person", account, (db) =>
      db.select({ name: sql<string>`name` }).from(sql`(${everything}) as everything`),
    );
    return rows.map((row) => row.name).sort();
  }
}
