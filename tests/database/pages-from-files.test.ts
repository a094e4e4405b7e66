import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { importAddresses } from "#app/domain/contact/import-addresses";
import { sendRequest } from "#app/domain/contact/send-request";
import { takeAwayByLink } from "#app/domain/contact/take-away-by-link";
import { takePageOver } from "#app/domain/contact/take-page-over";
import { helperColumns, parseHelpers } from "#app/domain/directory/helper-file";
import { linesSentBack } from "#app/domain/directory/lines-sent-back";
import { ownPageToEdit } from "#app/domain/directory/own-page-to-edit";
import { readHelper } from "#app/domain/directory/read-helper";
import { refreshEveryProfile } from "#app/domain/directory/refresh-every-profile";
import { searchHelpers } from "#app/domain/directory/search-helpers";
import { newId } from "#app/domain/fields";
import { approveImport } from "#app/domain/moderation/approve-import";
import { approveProfile } from "#app/domain/moderation/approve-profile";
import { carryOutDecisions } from "#app/domain/moderation/carry-out-decisions";
import { readDesk } from "#app/domain/moderation/read-desk";
import { readImport } from "#app/domain/moderation/read-import";
import { readVersion } from "#app/domain/moderation/read-version";
import { sendBackImport } from "#app/domain/moderation/send-back-import";
import { sendBackProfile } from "#app/domain/moderation/send-back-profile";
import type { Person } from "#app/gate/actor";
import { aRequest, postGoesRound, tokenIn } from "#tests/support/asking";
import { approveAll, bringsIn, carryOutAll, moderatorOf } from "#tests/support/helpers-and-moderators";
import { type MailServer, openMailServer } from "#tests/support/mail-server";
import { done, openWorld, type World } from "#tests/support/world";

/* Pages that came with a file, and the moderators before whom they come. */

const header = [...helperColumns, "email"].join(",");
const line = (key: string, { costs = "", organisation = "Buurtteam" } = {}) =>
  `${key},${key},${organisation},Ik luister.,Ik bel.,free,${costs},,home,none,GM0518,debts,nl,,,,,${key.toLowerCase()}@wijkteam.example`;

let world: World;
let mail: MailServer;
let moderator: Person;
beforeAll(async () => {
  world = await openWorld();
  mail = await openMailServer();
  moderator = await moderatorOf(world);
  await world.test.admin(
    "insert into areas (code, scheme, year, name, latitude, longitude) values ('GM0518', 'CBS-GM', 2024, 'The Hague', 52, 4)",
  );
});
beforeEach(async () => {
  mail.letters.length = 0;
  await world.test.admin("delete from letters; delete from helper_profiles; delete from helper_imports");
});
afterAll(async () => {
  await mail?.close();
  await world?.close();
});

async function bring(...lines: string[]) {
  const { helpers, problems } = parseHelpers([header, ...lines].join("\n"), new Set(["GM0518"]));
  expect(problems).toEqual([]);
  const counted = await bringsIn(helpers, { name: "buurtteams.csv" });
  done(await importAddresses.run(null, { helpers }));
  return counted;
}
const found = async () =>
  done(await searchHelpers.run(null, { place: "GM0518" }))
    .found?.helpers.map(({ name }) => name)
    .sort();
const idOf = async (name: string) =>
  String((await world.test.admin(`select id from helper_profiles where name = '${name}'`))[0]?.id);
const page = async (name: string) => readHelper.run(null, { helperId: await idOf(name) });
const desk = async () => done(await readDesk.run(moderator, {}));
/** The only file of which something waits. */
const file = async () => done(await readImport.run(moderator, { importId: (await desk()).imports[0]?.id }));
const versionOf = async (name: string) =>
  (await file()).versions.find((version) => version.name === name)?.id;
const seen = async () => {
  const { id, seenUntil } = await file();
  return { importId: id, seenUntil };
};
const approve = async () => approveImport.run(moderator, await seen());
const sendBack = async (name: string, reason: string) =>
  done(await sendBackProfile.run(moderator, { versionId: await versionOf(name), reason }));
const sentBack = async (...keys: string[]) => done(await linesSentBack.run(null, { keys }));
const linkOf = (name: string) =>
  tokenIn(mail.letters.find(({ envelope }) => envelope.to[0]?.startsWith(name))?.text ?? "");

describe("pages from a file", () => {
  test("wait: nobody reads, finds or asks them, no letter goes, and moderators are told of all as one", async () => {
    await bring(line("Anna"), line("Bram", { organisation: "Kade" }), line("Cas"));
    done(await refreshEveryProfile.run(null, {}));
    expect([await found(), (await page("Anna")).kind]).toEqual([[], "missing"]);
    expect((await sendRequest.run(null, aRequest(await idOf("Anna")))).kind).toBe("missing");
    await postGoesRound(mail);
    expect(mail.letters).toEqual([]);
    const { pages, imports } = await desk();
    expect([pages, imports]).toMatchObject([
      [],
      [{ fileName: "buurtteams.csv", pages: 3, broughtInAt: expect.any(Date), isBusy: false }],
    ]);
    expect(await file()).toMatchObject({
      ...{ changed: 0, organisations: { named: ["Buurtteam", "Kade"], others: 0 } },
      versions: [{ name: "Anna" }, { name: "Bram", organisation: "Kade" }, { name: "Cas" }],
    });
    const { version, former } = done(
      await readVersion.run(moderator, { versionId: await versionOf("Anna") }),
    );
    expect([version.content.introduction, former]).toEqual(["Ik luister.", null]);
  });

  test("are read and found by everybody after one press, and get their letter then", async () => {
    await bring(line("Anna"), line("Bram"));
    done(await approve());
    expect(await found()).toEqual(["Anna", "Bram"]);
    expect(done(await page("Anna"))).toMatchObject({ costs: null, confirmedAt: null });
    expect((await desk()).imports).toEqual([]);
    await postGoesRound(mail);
    expect(mail.letters.map(({ envelope }) => envelope.to[0]).sort()).toEqual([
      "anna@wijkteam.example",
      "bram@wijkteam.example",
    ]);
    done(await sendRequest.run(null, aRequest(await idOf("Anna"))));
  });

  test("are approved once by two at the same time, and one after the other", async () => {
    await bring(line("Anna"), line("Bram"));
    const all = await seen();
    await Promise.all([1, 2].map(() => approveImport.run(moderator, all)));
    const before = await world.test.admin("select decided_at from helper_imports");
    done(await approveImport.run(moderator, all));
    expect(await world.test.admin("select decided_at from helper_imports")).toEqual(before);
    const reviews = await world.test.admin("select ending, reviewed_by from profile_reviews");
    const approved = { ending: "approved", reviewed_by: moderator.accountId };
    expect(reviews).toEqual([approved, approved]);
  });

  test("can be sent back one by one, and whoever brought the file in reads why", async () => {
    await bring(line("Anna"), line("Bram"));
    await sendBack("Bram", "Dit is geen naam.");
    done(await approve());
    expect(await found()).toEqual(["Anna"]);
    expect(await sentBack("Anna", "Bram", "Cas")).toEqual([{ key: "Bram", reason: "Dit is geen naam." }]);
    expect(await bring(line("Bram"))).toMatchObject({ same: 1 });
    expect((await desk()).imports).toEqual([]);
    expect(await bring(line("Bram", { costs: "Niets" }))).toMatchObject({ changed: 1 });
    expect(await sentBack("Bram")).toEqual([]);
    done(await approve());
    expect(await found()).toEqual(["Anna", "Bram"]);
  });

  test("can be approved one by one too", async () => {
    await bring(line("Anna"), line("Bram"));
    done(await approveProfile.run(moderator, { versionId: await versionOf("Anna") }));
    expect([await found(), (await file()).pages]).toEqual([["Anna"], 1]);
  });

  test("can be sent back all together, with a reason, and what was read stays", async () => {
    await bring(line("Anna"));
    done(await approve());
    await bring(line("Anna", { costs: "Niets" }), line("Bram"));
    const all = await seen();
    expect((await sendBackImport.run(moderator, { ...all, reason: " " })).kind).toBe("invalid");
    done(await sendBackImport.run(moderator, { ...all, reason: "Verkeerde lijst." }));
    expect([await found(), (await desk()).imports]).toEqual([["Anna"], []]);
    expect(done(await page("Anna")).costs).toBeNull();
    const reason = "Verkeerde lijst.";
    expect(await sentBack("Anna", "Bram")).toEqual(["Anna", "Bram"].map((key) => ({ key, reason })));
  });

  test("that change wait again, and stay as they were approved until then", async () => {
    await bring(line("Anna"), line("Bram"));
    done(await approve());
    await world.test.admin("update helper_profiles set confirmed_at = now()");
    expect(await bring(line("Anna", { costs: "Niets" }), line("Bram"))).toMatchObject({
      changed: 1,
      same: 1,
    });
    expect(done(await page("Anna"))).toMatchObject({ costs: null, confirmedAt: expect.any(Date) });
    expect(await file()).toMatchObject({ pages: 1, changed: 1, versions: [{ name: "Anna" }] });
    done(await approve());
    expect(done(await page("Anna"))).toMatchObject({ costs: "Niets", confirmedAt: null });
    expect(done(await page("Bram")).confirmedAt).toBeInstanceOf(Date);
    expect(await found()).toEqual(["Anna", "Bram"]);
  });

  test("wait as their newest line says, and no more where it says again what everybody reads", async () => {
    await bring(line("Anna"));
    done(await approve());
    await bring(line("Anna", { costs: "Tien euro" }));
    await bring(line("Anna", { costs: "Niets" }));
    expect((await desk()).imports).toHaveLength(1);
    expect((await file()).pages).toBe(1);
    expect(await bring(line("Anna"))).toMatchObject({ changed: 1, same: 0 });
    expect((await desk()).imports).toEqual([]);
    expect(await bring(line("Anna"))).toMatchObject({ same: 1 });
    await bring(line("Anna", { costs: "Niets" }));
    done(await approve());
    expect(done(await page("Anna")).costs).toBe("Niets");
  });

  test("that somebody took over meanwhile are that person's: what waited is withdrawn", async () => {
    await bring(line("Anna"));
    done(await approve());
    await postGoesRound(mail);
    await bring(line("Anna", { costs: "Niets" }));
    const versionId = await versionOf("Anna");
    const anna = await world.person("Anna");
    done(await takePageOver.run(anna, { token: linkOf("anna") }));
    expect((await desk()).imports).toEqual([]);
    expect((await approveProfile.run(moderator, { versionId })).kind).toBe("missing");
    expect(done(await ownPageToEdit.run(anna, {})).own?.content.costs).toBeNull();
    expect(await bring(line("Anna", { costs: "Tien euro" }))).toMatchObject({ same: 1 });
    expect(done(await page("Anna")).costs).toBeNull();
    await world.test.admin(`with handed as (insert into profile_versions (id, helper_id, content)
        select gen_random_uuid(), id, '{}' from helper_profiles returning *)
      insert into profile_reviews (version_id, ending, helper_id, written_at, reason, reviewed_by)
        select id, 'sentBack', helper_id, written_at, 'Voor Anna alleen.', gen_random_uuid() from handed`);
    expect(await sentBack("Anna")).toEqual([]);
  });

  test("that somebody took away meanwhile stay away", async () => {
    await bring(line("Anna"));
    done(await approve());
    await postGoesRound(mail);
    await bring(line("Anna", { costs: "Niets" }));
    done(await takeAwayByLink.run(null, { token: linkOf("anna") }));
    expect((await desk()).imports).toEqual([]);
    await bring(line("Anna", { costs: "Tien euro" }));
    await approveAll(world);
    expect(await found()).toEqual([]);
    expect(await world.test.admin("select from answer_addresses")).toEqual([]);
  });

  test("of a long file follow with the clock, once, and those that come later wait", async () => {
    const { helpers } = parseHelpers(
      [header, ...Array.from({ length: 130 }, (_, at) => line(`Helper${at}`))].join("\n"),
      new Set(["GM0518"]),
    );
    const again = { id: "0190aaaa-0000-7000-8000-000000000001", name: "long.csv" };
    await bringsIn(helpers.slice(0, 120), again);
    const all = { ...(await seen()), seenUntil: "2099-01-01T00:00:00Z" };
    done(await approveImport.run(moderator, all));
    done(await sendBackImport.run(moderator, { ...all, reason: "Te laat." }));
    expect((await found())?.length).toBeGreaterThan(0);
    expect((await desk()).imports).toMatchObject([{ pages: 20, isBusy: true }]);
    await bringsIn(helpers.slice(120), again);
    await Promise.all([1, 2].map(() => carryOutDecisions.run(null, {})));
    await carryOutAll();
    expect((await desk()).imports).toMatchObject([{ pages: 10, isBusy: false }]);
    const counted = () => world.test.admin("select count(*)::int as n from helper_facets");
    expect(await counted()).toEqual([{ n: 120 }]);
    await approveAll(world);
    expect(await counted()).toEqual([{ n: 130 }]);
  });

  test("that came after the moderator looked wait for another look", async () => {
    const long = { id: newId(), name: "long.csv" };
    const bringsOne = (name: string) =>
      bringsIn(parseHelpers([header, line(name)].join("\n"), new Set(["GM0518"])).helpers, long);
    await bringsOne("Anna");
    const onScreen = await seen();
    await bringsOne("Bram");
    done(await approveImport.run(moderator, onScreen));
    expect([await found(), (await file()).versions]).toMatchObject([["Anna"], [{ name: "Bram" }]]);
    done(await approveImport.run(moderator, onScreen));
    expect(await found()).toEqual(["Anna"]);
    done(await approve());
    expect(await found()).toEqual(["Anna", "Bram"]);
  });

  test.each(["", "gisteren", "0000-01-01T00:00:00Z", "2026-13-01T00:00:00Z", "infinity"])(
    "are not decided about without the moment up to which they were seen: %s",
    async (seenUntil) => {
      await bring(line("Anna"));
      const outcome = await approveImport.run(moderator, { ...(await seen()), seenUntil });
      expect(outcome).toEqual({ kind: "invalid", fields: { seenUntil: "malformed" } });
    },
  );

  test("are listed in parts, and a part that is not there is the last one", async () => {
    const lines = Array.from({ length: 51 }, (_, at) => line(`Helper${String(at).padStart(2, "0")}`));
    await bring(...lines);
    const importId = (await file()).id;
    const part = async (list: string) => done(await readImport.run(moderator, { importId, list }));
    expect((await part("1")).versions).toHaveLength(50);
    for (const list of ["2", "99"])
      expect(await part(list)).toMatchObject({ list: 2, lists: 2, versions: [{ name: "Helper50" }] });
    expect((await part("niets")).list).toBe(1);
  });

  test("are nobody's but moderators', from the first to the last moment", async () => {
    await bring(line("Anna"));
    const all = await seen();
    const stranger = await world.person("stranger");
    for (const act of [readImport, approveImport, sendBackImport])
      expect((await act.run(stranger, { ...all, reason: "Nee." })).kind).toBe("missing");
    await world.test.admin("update moderators set ended_at = now()");
    expect((await approveImport.run(moderator, all)).kind).toBe("missing");
    await world.test.admin("update moderators set ended_at = null");
    expect(await found()).toEqual([]);
  });
});
