import { randomUUID } from "node:crypto";
import { hashPassword } from "#app/domain/accounts/password";
import { signInIndex } from "#app/domain/accounts/sign-in-name";
import { newId } from "#app/domain/fields";
import { startHousehold } from "#app/domain/households/start-household";
import { writeGoal } from "#app/domain/plan/write-goal";
import { acceptInvitation } from "#app/domain/sharing/accept-invitation";
import { confirmParty } from "#app/domain/sharing/confirm-party";
import { inviteParty } from "#app/domain/sharing/invite-party";
import { shareGoal } from "#app/domain/sharing/share-goal";
import { showInvitation } from "#app/domain/sharing/show-invitation";
import type { AccountId, Person } from "#app/gate/actor";
import type { Outcome } from "#app/gate/outcome";
import { shareKeys } from "#app/vault/open-key-store.server";
import { sealField, sealRow } from "#app/vault/rows";
import { accounts } from "#drizzle/schema/accounts";
import { members } from "#drizzle/schema/households";
import { openTestDatabase, openTestKeys, type TestDatabase, type TestKeys } from "./database";

let hashed: Promise<string> | undefined;

/** Hashing is slow on purpose, and a world has many people: here they have one and the same password. */
function onePassword(): Promise<string> {
  hashed ??= hashPassword("a long enough password");
  return hashed;
}

/** A house with nobody in it, and the ways in which people come. All but signing up use the product's own commands. */
export interface World {
  test: TestDatabase;
  keys: TestKeys["keys"];
  person(name: string): Promise<Person>;
  household(owner: Person): Promise<string>;
  /** Is of an existing household, with a sign-in or without, as a child of an age in years or as an adult. The row is written as superuser. */
  joins(
    householdId: string,
    person: Person | null,
    role: "owner" | "member",
    name: string,
    age?: number | null,
  ): Promise<string>;
  goal(author: Person, householdId: string, words: string, audience?: string): Promise<string>;
  /** Invited by the owner, come in and confirmed; nothing is shared yet. Gives the party's id. */
  letIn(owner: Person, householdId: string, guest: Person, name: string): Promise<string>;
  grant(owner: Person, goalId: string, partyId: string, verb: "see" | "comment"): Promise<string>;
  close(): Promise<void>;
}

export async function openWorld(): Promise<World> {
  const test = await openTestDatabase();
  const testKeys = openTestKeys();
  shareKeys(testKeys.keys);
  return {
    test,
    keys: testKeys.keys,
    async person(name) {
      const id = newId() as AccountId;
      const signIn = `${name}-${randomUUID().slice(0, 8)}`;
      testKeys.keys.create(id);
      const signInIndexOf = signInIndex(testKeys.keys, signIn);
      const passwordHash = await onePassword();
      const row = sealRow(
        accounts,
        { id, name, signIn, signInIndex: signInIndexOf, passwordHash },
        testKeys.keys,
      );
      await test.database.transaction("auth", null, (db) => db.insert(accounts).values(row));
      return { accountId: id };
    },
    async household(owner) {
      return done(await startHousehold.run(owner, { id: newId() })).householdId;
    },
    async joins(householdId, person, role, name, age = null) {
      const id = newId();
      const sealed = sealField(members, { householdId, id }, "name", name, testKeys.keys);
      const hex = Buffer.from(sealed).toString("hex");
      const account = person ? `'${person.accountId}'` : "null";
      const born =
        age === null ? "null" : `(now() at time zone 'Europe/Amsterdam')::date - interval '${age} years'`;
      await test.admin(`insert into members (household_id, id, account_id, role, name, born_on)
        values ('${householdId}', '${id}', ${account}, '${role}', '\\x${hex}', ${born})`);
      return id;
    },
    async goal(author, householdId, words, audience = "household") {
      return done(await writeGoal.run(author, { id: newId(), householdId, words, audience })).goalId;
    },
    async letIn(owner, householdId, guest, name) {
      const asked = { id: newId(), householdId, name, kind: "helper" };
      const { partyId, invitationId } = done(await inviteParty.run(owner, asked));
      const { words } = done(await showInvitation.run(owner, { invitationId }));
      done(await acceptInvitation.run(guest, { words: words?.join(" ") }));
      done(await confirmParty.run(owner, { partyId }));
      return partyId;
    },
    async grant(owner, goalId, partyId, verb) {
      return done(await shareGoal.run(owner, { id: newId(), goalId, partyId, verb })).grantId;
    },
    async close() {
      await test.close();
      testKeys.close();
    },
  };
}

export function done<Result>(outcome: Outcome<Result>): Result {
  if (outcome.kind === "done") return outcome.result;
  throw new Error(`The set-up did not work: ${JSON.stringify(outcome)}`);
}
