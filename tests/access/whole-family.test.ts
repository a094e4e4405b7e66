import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "#app/domain/fields";
import { addMember } from "#app/domain/households/add-member";
import { readMembers } from "#app/domain/households/read-members";
import { settleMember } from "#app/domain/households/settle-member";
import { writeGoal } from "#app/domain/plan/write-goal";
import { readGoal } from "#app/domain/reading/read-goal";
import { readPlan } from "#app/domain/reading/read-plan";
import { acceptInvitation } from "#app/domain/sharing/accept-invitation";
import { inviteMember } from "#app/domain/sharing/invite-member";
import { showInvitation } from "#app/domain/sharing/show-invitation";
import type { Person } from "#app/gate/actor";
import { done, openWorld, type World } from "#tests/support/world";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const bornYearsAgo = (years: number) => `${new Date().getUTCFullYear() - years}-01-01`;

/** What "works" means of H1: "One household holds two adults, three children and a grandmother at another place; each can be the subject of goals." */
test("a household holds everybody, with and without a sign-in, here and elsewhere, and a goal is about one, some or all", async () => {
  const naima = await world.person("Naima");
  const householdId = await world.household(naima);
  const adds = async (name: string, more: object = {}) =>
    done(await addMember.run(naima, { id: newId(), householdId, name, ...more })).memberId;
  const comesIn = async (memberId: string, name: string): Promise<Person> => {
    const person = await world.person(name);
    const { invitationId } = done(await inviteMember.run(naima, { id: newId(), memberId }));
    const { words } = done(await showInvitation.run(naima, { invitationId }));
    done(await acceptInvitation.run(person, { words: words?.join(" ") }));
    done(await settleMember.run(naima, { memberId, answer: "yes" }));
    return person;
  };
  const samirId = await adds("Samir");
  const yassinId = await adds("Yassin", { bornOn: bornYearsAgo(16) });
  const amiraId = await adds("Amira", { bornOn: bornYearsAgo(13) });
  const linaId = await adds("Lina", { bornOn: bornYearsAgo(7) });
  const toosId = await adds("Oma Toos", { home: "elsewhere" });
  const samir = await comesIn(samirId, "Samir");
  const yassin = await comesIn(yassinId, "Yassin");
  const amira = await comesIn(amiraId, "Amira");

  const { members } = done(await readMembers.run(samir, { householdId }));
  expect(members.map(({ name, tier, home, signIn }) => [name, tier, home, signIn])).toEqual([
    ["Naima", "adult", "here", "there"],
    ["Samir", "adult", "here", "there"],
    ["Yassin", "from16", "here", "there"],
    ["Amira", "from12", "here", "there"],
    ["Lina", "under12", "here", "none"],
    ["Oma Toos", "adult", "elsewhere", "none"],
  ]);

  const written: { goalId: string; names: string[] }[] = [];
  const writes = async (by: Person, about: string[], names: string[]) => {
    const { goalId } = done(
      await writeGoal.run(by, { id: newId(), householdId, words: "Wij willen.", about }),
    );
    written.push({ goalId, names: names.sort() });
  };
  for (const { id, name } of members) await writes(naima, [id], [name]);
  await writes(samir, [amiraId, linaId, toosId], ["Amira", "Lina", "Oma Toos"]);
  await writes(yassin, [yassinId, toosId], ["Yassin", "Oma Toos"]);
  await writes(amira, [toosId], ["Amira", "Oma Toos"]);
  await writes(samir, [], []);

  for (const reader of [naima, samir, yassin, amira]) {
    const { goals } = done(await readPlan.run(reader, { householdId }));
    expect(goals.map(({ id }) => id).sort()).toEqual(written.map(({ goalId }) => goalId).sort());
    for (const { goalId, names } of written)
      expect(done(await readGoal.run(reader, { goalId })).isAbout.sort()).toEqual(names);
  }

  const stranger = await world.person("Wim");
  const others = await world.household(stranger);
  const [wim] = done(await readMembers.run(stranger, { householdId: others })).members;
  const aboutHim = { id: newId(), householdId, words: "Wij willen.", about: [wim?.id] };
  expect(await writeGoal.run(naima, aboutHim)).toMatchObject({
    kind: "invalid",
    fields: { about: "not-a-choice" },
  });
});
