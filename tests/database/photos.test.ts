import { sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { handInPhoto } from "#app/domain/directory/hand-in-photo";
import { handInProfile } from "#app/domain/directory/hand-in-profile";
import { hidePage } from "#app/domain/directory/hide-page";
import { lookAtPhoto, lookAtWaitingPhoto } from "#app/domain/directory/look-at-photo";
import { ownPageToEdit } from "#app/domain/directory/own-page-to-edit";
import { ownPhoto } from "#app/domain/directory/own-photo";
import { readHelper } from "#app/domain/directory/read-helper";
import { takePhotoAway } from "#app/domain/directory/take-photo-away";
import { newId } from "#app/domain/fields";
import { readDesk } from "#app/domain/moderation/read-desk";
import { sendBackProfile } from "#app/domain/moderation/send-back-profile";
import type { Person } from "#app/gate/actor";
import { reached } from "#tests/access/raw-sql";
import { approveAll, moderatorOf, plainPage, publishes } from "#tests/support/helpers-and-moderators";
import { done, openWorld, type World } from "#tests/support/world";

let world: World;
let moderator: Person;
let selam: Person;
let other: Person;
let helperId: string;
let otherId: string;
beforeAll(async () => {
  world = await openWorld();
  await world.test.admin(
    "insert into areas (code, scheme, year, name, latitude, longitude) values ('GM0518', 'CBS-GM', 2024, 'The Hague', 52, 4)",
  );
  moderator = await moderatorOf(world);
  selam = await world.person("Selam");
  other = await world.person("Joost");
  helperId = await publishes(world, selam, { name: "Selam" });
  otherId = await publishes(world, other, { name: "Joost" });
});
afterEach(() =>
  world.test.admin(
    `delete from helper_photos; delete from hidden_pages; update helper_profiles set photo_id = null`,
  ),
);
afterAll(() => world?.close());

const picture = (byte: number) => new Uint8Array([0xff, 0xd8, byte]);
async function hands(person: Person, byte = 1): Promise<string> {
  done(await handInPhoto.run(person, { id: newId(), file: picture(byte) }));
  return done(await ownPhoto.run(person, {})).photo ?? "";
}
const isSeen = async (photoId: string) => (await lookAtPhoto.run(null, { photoId })).kind === "done";
const isSeenBy = async (person: Person, photoId: string) =>
  (await lookAtWaitingPhoto.run(person, { photoId })).kind === "done";
const onPage = async (page = helperId) => done(await readHelper.run(null, { helperId: page })).photo;
const kept = async () => (await world.test.admin("select id from helper_photos")).map(({ id }) => id);

describe("a photo that was handed in", () => {
  test("waits: its helper and the moderators see it, and nobody else", async () => {
    const photo = await hands(selam);
    expect([await isSeen(photo), await onPage()]).toEqual([false, null]);
    expect([
      await isSeenBy(selam, photo),
      await isSeenBy(moderator, photo),
      await isSeenBy(other, photo),
    ]).toEqual([true, true, false]);
    await approveAll(world);
    expect([await isSeen(photo), await onPage()]).toEqual([true, photo]);
    expect([...done(await lookAtPhoto.run(null, { photoId: photo })).file]).toEqual([...picture(1)]);
  });

  test("stays when other words are handed in, and comes alone beside words that stay", async () => {
    const photo = await hands(selam);
    const { own } = done(await ownPageToEdit.run(selam, {}));
    const words = { ...plainPage, name: "Selam", introduction: "Andere woorden." };
    done(await handInProfile.run(selam, { id: newId(), version: own?.version, ...words }));
    await approveAll(world);
    const page = done(await readHelper.run(null, { helperId }));
    expect([page.photo, page.introduction]).toEqual([photo, "Andere woorden."]);
  });

  test("takes the place of the one before once it is approved, which is then forgotten", async () => {
    const first = await hands(selam, 1);
    await approveAll(world);
    const second = await hands(selam, 2);
    expect([await onPage(), (await kept()).sort()]).toEqual([first, [first, second].sort()]);
    const third = await hands(selam, 3);
    expect((await kept()).sort()).toEqual([first, third].sort());
    await approveAll(world);
    expect([await onPage(), await isSeen(first), await kept()]).toEqual([third, false, [third]]);
  });

  test("is one, however often the form comes", async () => {
    const id = newId();
    await Promise.all([1, 2, 3].map(() => handInPhoto.run(selam, { id, file: picture(1) })));
    expect(await kept()).toHaveLength(1);
    expect(done(await readDesk.run(moderator, {})).pages).toHaveLength(1);
    await approveAll(world);
  });

  test("is seen no more with a page that is hidden or was sent back, and goes with its page", async () => {
    const photo = await hands(other);
    await approveAll(world);
    done(await hidePage.run(other, {}));
    expect([await isSeen(photo), await isSeenBy(selam, photo)]).toEqual([false, false]);
    await world.test.admin("delete from hidden_pages");
    expect(await isSeen(photo)).toBe(true);
    const [page] = await world.test.admin(`select version_id from helper_profiles where id = '${otherId}'`);
    done(await sendBackProfile.run(moderator, { versionId: page?.version_id, reason: "Iemand anders." }));
    expect(await isSeen(photo)).toBe(false);
    await world.test.admin(`begin; delete from helper_profiles where id = '${otherId}'`);
    expect(await kept()).toEqual([]);
    await world.test.admin("rollback");
  });
});

describe("a photo that was taken away", () => {
  test("is gone at once, from the page and the database, and of nobody else", async () => {
    const [mine, theirs] = [await hands(selam), await hands(other)];
    await approveAll(world);
    done(await takePhotoAway.run(selam, {}));
    expect([await onPage(), await isSeen(mine), await isSeen(theirs), await kept()]).toEqual([
      null,
      false,
      true,
      [theirs],
    ]);
  });

  test("does not come back with the next words that are approved", async () => {
    await hands(selam);
    done(await takePhotoAway.run(selam, {}));
    await approveAll(world);
    expect([await onPage(), done(await ownPhoto.run(selam, {})).photo]).toEqual([null, null]);
  });
});

describe("past the product", () => {
  const n = () => ({ world, people: { selam, other, moderator } });
  const file = "'\\x01'::bytea";
  const puts = (page: string) =>
    sql`insert into helper_photos (id, helper_id, file) values (${newId()}, ${page}, ${sql.raw(file)})`;

  test("nobody puts a photo on somebody else's page, or changes or deletes one", async () => {
    await hands(selam);
    expect(await reached(n(), "other", puts(otherId))).toBe(1);
    expect(await reached(n(), "other", puts(helperId))).toBe(0);
    for (const statement of [sql`update helper_photos set made_at = now()`, sql`delete from helper_photos`])
      expect(await reached(n(), "selam", statement)).toBe(0);
    await approveAll(world);
  });

  test("a moderator sees what waits, and no photo that is in nothing", async () => {
    const photo = newId();
    await world.test.admin(
      `insert into helper_photos (id, helper_id, file) values ('${photo}', '${helperId}', ${file})`,
    );
    await hands(selam);
    await world.test.admin(
      `insert into helper_photos (id, helper_id, file) values ('${photo}', '${helperId}', ${file}) on conflict do nothing`,
    );
    expect(await isSeenBy(moderator, photo)).toBe(false);
    await approveAll(world);
  });

  test("somebody else's photo is not approved with a page that names it", async () => {
    const theirs = await hands(other);
    await approveAll(world);
    await world.test.admin(`insert into profile_versions (id, helper_id, content)
      select gen_random_uuid(), helper_id, (content::jsonb || '{"photo": "${theirs}"}')::json from profile_versions
      where helper_id = '${helperId}' order by written_at desc limit 1`);
    await approveAll(world);
    expect([await onPage(), await isSeen(theirs)]).toEqual([null, true]);
  });
});
