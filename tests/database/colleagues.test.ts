import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askColleague } from "#app/domain/directory/ask-colleague";
import { hidePage } from "#app/domain/directory/hide-page";
import { lookUpColleagueInvitation } from "#app/domain/directory/look-up-colleague-invitation";
import { ownPageToEdit } from "#app/domain/directory/own-page-to-edit";
import { readColleagues } from "#app/domain/directory/read-colleagues";
import { readOrganisation } from "#app/domain/directory/read-organisation";
import { showPage } from "#app/domain/directory/show-page";
import { takeColleagueInvitation } from "#app/domain/directory/take-colleague-invitation";
import { withdrawColleagueInvitation } from "#app/domain/directory/withdraw-colleague-invitation";
import { newId } from "#app/domain/fields";
import type { Person } from "#app/gate/actor";
import { handsIn, publishes } from "#tests/support/helpers-and-moderators";
import { done, openWorld, type World } from "#tests/support/world";

const organisation = "Stichting Zuid";
let world: World;
let selam: Person;
beforeAll(async () => {
  world = await openWorld();
  await world.test.admin(
    "insert into areas (code, scheme, year, name, latitude, longitude) values ('GM0518', 'CBS-GM', 2024, 'The Hague', 52, 4)",
  );
  selam = await world.person("Selam");
  await publishes(world, selam, { name: "Selam", organisation });
});
afterAll(() => world?.close());

const newest = async () => done(await readColleagues.run(selam, {})).invitations[0];
async function invited(): Promise<{ words: string; invitationId: string }> {
  done(await askColleague.run(selam, { id: newId() }));
  const made = await newest();
  return { words: made?.words?.join("-") ?? "", invitationId: made?.id ?? "" };
}

describe("the page of an organisation", () => {
  const listed = async (name: string, page = 1) => readOrganisation.run(null, { name, page });

  test("lists whose page names it, however it is typed, and nobody who waits, hides or works elsewhere", async () => {
    const joost = await world.person("Joost");
    await publishes(world, joost, { name: "Joost", organisation });
    await publishes(world, await world.person("Wim"), { name: "Wim", organisation: "Elders" });
    await publishes(world, await world.person("Sanne"), { name: "Sanne" });
    await handsIn(await world.person("Tineke"), { name: "Tineke", organisation });
    const found = done(await listed("  stichting ZUID "));
    expect([found.name, found.count, found.helpers.map(({ name }) => name).sort()]).toEqual([
      organisation,
      2,
      ["Joost", "Selam"],
    ]);
    done(await hidePage.run(joost, {}));
    expect(done(await listed(organisation)).count).toBe(1);
    done(await showPage.run(joost, {}));
  });

  test("is not there for a name that no page has, and for no name", async () => {
    expect((await listed("Nergens")).kind).toBe("missing");
    expect((await listed("%")).kind).toBe("missing");
    expect((await listed("")).kind).toBe("invalid");
    expect((await listed(organisation, 2)).kind).toBe("missing");
  });

  test("has pages of twelve, in which nobody comes twice", async () => {
    for (let count = 0; count < 13; count++)
      await publishes(world, await world.person(`${count}`), { name: `${count}`, organisation: "Veel" });
    const [first, second] = [done(await listed("Veel", 1)), done(await listed("Veel", 2))];
    expect([first.pages, first.helpers.length, second.helpers.length]).toEqual([2, 12, 1]);
    expect(new Set([...first.helpers, ...second.helpers].map(({ id }) => id)).size).toBe(13);
  });
});

describe("an invitation among colleagues", () => {
  test("fills in the organisation on the page of who takes it, once, and nothing more", async () => {
    const { words } = await invited();
    const colleague = await world.person("colleague");
    expect(done(await lookUpColleagueInvitation.run(colleague, { words }))).toEqual({
      organisation,
      state: "open",
    });
    expect(done(await ownPageToEdit.run(colleague, {})).organisation).toBeNull();
    for (const _ of "ab") done(await takeColleagueInvitation.run(colleague, { words }));
    expect(done(await ownPageToEdit.run(colleague, {}))).toEqual({ own: null, organisation });
    const other = await world.person("other");
    expect((await takeColleagueInvitation.run(other, { words })).kind).toBe("invalid");
    expect(done(await lookUpColleagueInvitation.run(other, { words })).state).toBe("taken");
    expect((await newest())?.state).toBe("taken");
    expect((await newest())?.words).toBeNull();
    const shown = async () => done(await readOrganisation.run(null, { name: organisation })).count;
    const before = await shown();
    await handsIn(colleague, { organisation });
    expect(await shown()).toBe(before);
  });

  test("sent twice is one, and is gone when it is withdrawn", async () => {
    const id = newId();
    await Promise.all([1, 2, 3].map(() => askColleague.run(selam, { id })));
    const made = done(await readColleagues.run(selam, {})).invitations.filter(
      ({ state }) => state === "open",
    );
    expect(made).toHaveLength(1);
    const words = made[0]?.words?.join(" ") ?? "";
    done(await withdrawColleagueInvitation.run(selam, { invitationId: made[0]?.id }));
    const stranger = await world.person("stranger");
    expect((await takeColleagueInvitation.run(stranger, { words })).kind).toBe("invalid");
  });

  test("is made by nobody whose page names no organisation, waits, or is hidden", async () => {
    const alone = await world.person("alone");
    expect((await askColleague.run(alone, { id: newId() })).kind).toBe("missing");
    const waits = await world.person("waits");
    await handsIn(waits, { organisation });
    expect((await askColleague.run(waits, { id: newId() })).kind).toBe("refused");
    done(await hidePage.run(selam, {}));
    expect((await askColleague.run(selam, { id: newId() })).kind).toBe("refused");
    done(await showPage.run(selam, {}));
  });

  test("is made twenty times at most, as long as they are open", async () => {
    for (let count = 0; count < 20; count++) done(await askColleague.run(selam, { id: newId() }));
    expect(await askColleague.run(selam, { id: newId() })).toMatchObject({
      fields: { form: "too-many-invitations" },
    });
  });
});
