import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { nothingChosen } from "#app/domain/directory/facets";
import { readInformation } from "#app/domain/directory/read-information";
import { readShelf } from "#app/domain/directory/read-shelf";
import { forget, rememberAll } from "#app/domain/directory/remembered";
import { searchHelpers } from "#app/domain/directory/search-helpers";
import { newId } from "#app/domain/fields";
import { lookAtPage } from "#app/domain/moderation/look-at-page";
import { publishPage } from "#app/domain/moderation/publish-page";
import { publishTool } from "#app/domain/moderation/publish-tool";
import { putBackText } from "#app/domain/moderation/put-back-text";
import { readTextVersions } from "#app/domain/moderation/read-text-versions";
import { readTexts } from "#app/domain/moderation/read-texts";
import { takeOffText } from "#app/domain/moderation/take-off-text";
import { textToEdit } from "#app/domain/moderation/text-to-edit";
import { translateTool } from "#app/domain/moderation/translate-tool";
import { addAgreement } from "#app/domain/plan/add-agreement";
import { readGoal } from "#app/domain/reading/read-goal";
import { readItem } from "#app/domain/reading/read-item";
import type { Person } from "#app/gate/actor";
import { moderatorOf } from "#tests/support/helpers-and-moderators";
import { done, openWorld, type World } from "#tests/support/world";

let world: World;
let moderator: Person;
let second: Person;
beforeAll(async () => {
  world = await openWorld();
  moderator = await moderatorOf(world);
  second = await world.person("second moderator");
  await world.test.admin(
    `insert into moderators (id, account_id) values (gen_random_uuid(), '${second.accountId}')`,
  );
});
afterAll(() => world?.close());
afterEach(forget);

const shelf = async (language = "nl") => done(await readShelf.run(null, { language }));
const pages = async (language = "nl") => done(await readInformation.run(null, { language }));
const tool = async (key: string, language = "nl") => (await shelf(language)).find((one) => one.key === key);
const page = async (key: string, language = "nl") => (await pages(language)).find((one) => one.key === key);
const begun = async (kind: "tool" | "page", key: string, language = "nl") =>
  done(await textToEdit.run(moderator, { kind, key, language }));
const idOf = async (kind: "tool" | "page", key: string, language = "nl") =>
  String((await begun(kind, key, language)).textId);
const versionOf = async (kind: "tool" | "page", key: string, language = "nl") =>
  (await begun(kind, key, language)).version;
const versions = async (textId: string) => done(await readTextVersions.run(moderator, { textId })).versions;

const plainTool = {
  ...{ name: "Slaapwijzer", says: "Tips om beter te slapen.", privacy: "U hoeft niet in te loggen." },
  ...{ address: "https://slaap.example/", cost: "free", specialties: ["mentalHealth"], languages: ["nl"] },
};
/** A tool that is new on the shelf. Gives its key. */
async function adds(more: Record<string, unknown> = {}): Promise<string> {
  const key = newId();
  done(await publishTool.run(moderator, { key, ...plainTool, ...more }));
  return key;
}
const plainPage = { title: "Titel", lead: "Eerst dit.", heading1: "Kop", text1: "Tekst." };

describe("the shelf", () => {
  test("begins with nine tools that are each for something, in a language, at an address that nobody listens in on", async () => {
    const tools = (await shelf()).filter(({ key }) => key.length < 30);
    expect(tools).toHaveLength(9);
    for (const { address, specialties, languages } of tools) {
      expect(new URL(address).protocol).toBe("https:");
      expect(specialties.length * languages.length).toBeGreaterThan(0);
    }
    expect((await shelf("en")).filter(({ language }) => language === "en")).toHaveLength(9);
  });

  test("has a new tool at once, last, and tells of it in Dutch until it has words in another language", async () => {
    const key = await adds({ searchWords: "nachtrust, Slapeloos  slapeloos" });
    expect((await shelf()).at(-1)).toMatchObject({
      ...{ ...plainTool, key, language: "nl", searchWords: ["nachtrust", "slapeloos"] },
    });
    expect(await tool(key, "en")).toMatchObject({ name: "Slaapwijzer", language: "nl" });
    const words = { name: "Sleep guide", says: "How to sleep.", privacy: "No name is asked." };
    done(await translateTool.run(moderator, { key, language: "en", ...words }));
    expect(await tool(key, "en")).toMatchObject({ ...words, language: "en", address: plainTool.address });
    expect(await tool(key)).toMatchObject({ name: "Slaapwijzer", language: "nl" });
    done(await takeOffText.run(moderator, { textId: await idOf("tool", key, "en") }));
    expect(await tool(key, "en")).toMatchObject({ name: "Slaapwijzer", language: "nl" });
  });

  test.each([
    ["http://slaap.example", "not-an-address"],
    ["slaap.example", "not-an-address"],
    ["javascript:alert(1)", "not-an-address"],
    ["https://slaap", "not-an-address"],
    ["https://bank.example@slaap.example/", "not-an-address"],
    [" ", "required"],
  ])("takes no tool at %s", async (address, problem) => {
    const key = newId();
    const answer = await publishTool.run(moderator, { key, ...plainTool, address });
    expect(answer).toEqual({ kind: "invalid", fields: { address: problem } });
    expect(await tool(key)).toBeUndefined();
  });

  test("takes no tool without a theme or a language", async () => {
    const bare = { key: newId(), ...plainTool, specialties: [], languages: [] };
    const fields = { specialties: "required", languages: "required" };
    expect(await publishTool.run(moderator, bare)).toEqual({ kind: "invalid", fields });
  });

  test("loses a tool that is taken off, and has it again where it stood once it is put back", async () => {
    const before = (await shelf()).map(({ key }) => key);
    const textId = await idOf("tool", "steffie");
    done(await takeOffText.run(moderator, { textId }));
    expect((await shelf()).map(({ key }) => key)).toEqual(before.filter((key) => key !== "steffie"));
    const listed = done(await readTexts.run(second, { kind: "tool" })).texts;
    const gone = listed.find(({ key }) => key === "steffie");
    expect(gone).toMatchObject({ isOff: true, name: "Steffie", changedBy: "colleague" });
    done(await putBackText.run(moderator, { textId, versionId: gone?.lastId }));
    expect((await shelf()).map(({ key }) => key)).toEqual(before);
  });
});

describe("a page of explanation", () => {
  test("says what a moderator made of it, in that language alone", async () => {
    const english = await page("plan", "en");
    const version = await versionOf("page", "plan");
    done(await publishPage.run(moderator, { key: "plan", language: "nl", version, ...plainPage }));
    expect(await page("plan")).toEqual({
      ...{ key: "plan", language: "nl", title: "Titel", lead: "Eerst dit." },
      parts: [{ title: "Kop", text: "Tekst." }],
    });
    expect(await page("plan", "en")).toEqual(english);
  });

  test("is not kept by being looked at", async () => {
    const before = await page("rights");
    const said = { key: "rights", language: "nl", version: await versionOf("page", "rights"), ...plainPage };
    expect(done(await lookAtPage.run(moderator, said)).look).toMatchObject({ title: "Titel", key: "rights" });
    expect(await page("rights")).toEqual(before);
  });

  test("can be new, stands last then, and can go again", async () => {
    const key = newId();
    done(await publishPage.run(moderator, { key, language: "nl", ...plainPage }));
    expect((await pages()).at(-1)).toMatchObject({ key, title: "Titel" });
    expect(await page(key, "en")).toMatchObject({ title: "Titel", language: "nl" });
    done(await takeOffText.run(moderator, { textId: await idOf("page", key) }));
    expect([await page(key), await page(key, "en")]).toEqual([undefined, undefined]);
  });

  test("has a heading and a text in each part, or neither", async () => {
    const said = { key: newId(), language: "nl", ...plainPage, heading2: "Kop", text3: "Tekst" };
    const fields = { text2: "required", heading3: "required" };
    expect(await publishPage.run(moderator, said)).toEqual({ kind: "invalid", fields });
  });

  test.each([
    { key: "nergens", language: "nl" },
    { key: newId(), language: "en" },
  ])("is not there under the name $key in $language", async (name) => {
    expect((await publishPage.run(moderator, { ...name, ...plainPage })).kind).toBe("missing");
  });
});

describe("what was written", () => {
  test("stays, with who wrote it, and comes back as a new version", async () => {
    const key = await adds();
    const textId = await idOf("tool", key);
    const edit = { key, ...plainTool, name: "Slaapkompas", version: await versionOf("tool", key) };
    done(await publishTool.run(second, edit));
    const [now, first] = await versions(textId);
    expect([now, first]).toMatchObject([
      { content: { name: "Slaapkompas" }, writtenBy: "colleague" },
      { content: { name: "Slaapwijzer" }, writtenBy: "you" },
    ]);
    done(await putBackText.run(moderator, { textId, versionId: first?.id }));
    expect((await tool(key))?.name).toBe("Slaapwijzer");
    expect(
      (await versions(textId)).map(({ content }) => content && "name" in content && content.name),
    ).toEqual(["Slaapwijzer", "Slaapkompas", "Slaapwijzer"]);
  });

  test("from the beginning is told to be of the house", async () => {
    expect((await versions(await idOf("page", "choosing"))).map(({ writtenBy }) => writtenBy)).toEqual([
      "house",
    ]);
  });

  test("by two at once is lost of neither: the second is told, and both texts are there", async () => {
    const key = await adds();
    const version = await versionOf("tool", key);
    done(await publishTool.run(moderator, { key, ...plainTool, name: "Een", version }));
    const late = { key, ...plainTool, name: "Twee", version };
    expect(await publishTool.run(second, late)).toEqual({
      kind: "invalid",
      fields: { form: "changed-meanwhile" },
    });
    expect((await tool(key))?.name).toBe("Een");
    done(await publishTool.run(second, { ...late, version: await versionOf("tool", key) }));
    expect((await tool(key))?.name).toBe("Twee");
    expect(await versions(await idOf("tool", key))).toHaveLength(3);
  });

  test("by two at once is lost of neither, also where nothing stood there", async () => {
    const key = await adds();
    const english = (name: string) => ({ key, language: "en", name, says: "Words.", privacy: "Words." });
    const answers = await Promise.all([
      translateTool.run(moderator, english("One")),
      translateTool.run(second, english("Two")),
    ]);
    expect(answers.map(({ kind }) => kind).sort()).toEqual(["done", "invalid"]);
  });

  test("twice is written once, and so is taking off", async () => {
    const key = newId();
    const form = { key, ...plainTool };
    done(await publishTool.run(moderator, form));
    done(await publishTool.run(moderator, form));
    const textId = await idOf("tool", key);
    expect(await versions(textId)).toHaveLength(1);
    done(await takeOffText.run(moderator, { textId }));
    done(await takeOffText.run(moderator, { textId }));
    expect(await versions(textId)).toHaveLength(2);
  });
});

describe("a search", () => {
  const beside = async (words: string) =>
    done(await searchHelpers.run(null, { ...nothingChosen, words })).tools.map(({ key }) => key);

  test.each([
    ["in the database", forget],
    ["in memory", rememberAll],
  ])(
    "%s finds a tool from the moment it is there, by its words and with a mistake, until it is not",
    async (_where, begin) => {
      await begin();
      const key = newId();
      const finds = async (...typed: string[]) => {
        const found: boolean[] = [];
        for (const words of typed) found.push((await beside(words)).includes(key));
        return found;
      };
      expect(await finds("kwebbelbox")).toEqual([false]);
      done(await publishTool.run(moderator, { key, ...plainTool, name: "Kwebbelbox" }));
      expect(await finds("kwebbelbox", "kwebelbox", "babbelmand")).toEqual([true, true, false]);
      const edit = { key, ...plainTool, name: "Praatlijn", searchWords: "babbelmand" };
      done(await publishTool.run(moderator, { ...edit, version: await versionOf("tool", key) }));
      expect(await finds("babbelmand", "praatlijn", "kwebbelbox")).toEqual([true, true, false]);
      done(await translateTool.run(moderator, { key, language: "en", ...plainTool, name: "Chatterbox" }));
      expect(await finds("chatterbox", "chaterbox")).toEqual([true, true]);
      done(await takeOffText.run(moderator, { textId: await idOf("tool", key) }));
      expect(await finds("babbelmand", "chatterbox")).toEqual([false, false]);
    },
  );

  test("in memory hears of what another process wrote", async () => {
    await rememberAll();
    expect((await beside("geldfit"))[0]).toBe("geldfit");
    await world.test.admin(
      `update published_texts set content = null, version_id = gen_random_uuid() where key = 'geldfit' and language = 'nl'`,
    );
    expect(await beside("geldfit")).not.toContain("geldfit");
  });
});

describe("an agreement to use a tool", () => {
  test("leads to its address, as long as that is on the shelf", async () => {
    const key = await adds({ address: "https://samen.example/" });
    const owner = await world.person("owner");
    const goalId = await world.goal(owner, await world.household(owner), "Samen.");
    const agreed = { id: newId(), goalId, who: "Wij", what: "Kijken", when: "Zaterdag" };
    const how = "Op https://samen.example/ en https://evil.example/";
    const { agreementId } = done(await addAgreement.run(owner, { ...agreed, how }));
    const links = async () => [
      done(await readGoal.run(owner, { goalId })).agreements[0]?.addresses,
      done(await readItem.run(owner, { itemId: agreementId })).item.addresses,
    ];
    expect(await links()).toEqual([["https://samen.example/"], ["https://samen.example/"]]);
    done(await takeOffText.run(moderator, { textId: await idOf("tool", key) }));
    expect(await links()).toEqual([[], []]);
  });
});

describe("who is no moderator", () => {
  test("neither reads what is behind the texts nor changes them", async () => {
    const anna = await world.person("Anna");
    const textId = await idOf("page", "safety");
    const said = { key: "safety", language: "nl", version: await versionOf("page", "safety"), ...plainPage };
    const [last] = await versions(textId);
    const kinds = [
      await readTexts.run(anna, { kind: "page" }),
      await textToEdit.run(anna, { kind: "page", key: "safety", language: "nl" }),
      await readTextVersions.run(anna, { textId }),
      await lookAtPage.run(anna, said),
      await publishPage.run(anna, said),
      await publishTool.run(anna, { key: newId(), ...plainTool }),
      await translateTool.run(anna, { key: "steffie", language: "en", ...plainTool }),
      await takeOffText.run(anna, { textId }),
      await putBackText.run(anna, { textId, versionId: last?.id }),
    ].map(({ kind }) => kind);
    expect(kinds).toEqual(kinds.map(() => "missing"));
  });
});
