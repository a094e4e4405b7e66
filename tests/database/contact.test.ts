import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { register } from "#app/domain/accounts/register";
import { askWhenAnswered } from "#app/domain/contact/ask-when-answered";
import { confirmMatch } from "#app/domain/contact/confirm-match";
import { endContact } from "#app/domain/contact/end-contact";
import { followRequest } from "#app/domain/contact/follow-request";
import { giveAddress } from "#app/domain/contact/give-address";
import { readRequest } from "#app/domain/contact/read-request";
import { requestsForMe } from "#app/domain/contact/requests-for-me";
import { sendRequest } from "#app/domain/contact/send-request";
import { setTerm } from "#app/domain/contact/set-term";
import { stopRequest } from "#app/domain/contact/stop-request";
import { wipeLongOver } from "#app/domain/contact/wipe-long-over";
import { writeToHelper } from "#app/domain/contact/write-to-helper";
import { writeToRequester } from "#app/domain/contact/write-to-requester";
import { newId } from "#app/domain/fields";
import { startHousehold } from "#app/domain/households/start-household";
import {
  type AskedHelper,
  answers,
  aRequest,
  asks,
  helperNamed,
  matches,
  talksFirst,
} from "#tests/support/asking";
import { moderatorOf } from "#tests/support/helpers-and-moderators";
import { done, openWorld, type World } from "#tests/support/world";

let world: World;
let helper: AskedHelper;
let other: AskedHelper;

beforeAll(async () => {
  world = await openWorld();
  helper = await helperNamed(world, "Selam");
  other = await helperNamed(world, "Joost");
});
beforeEach(() =>
  world.test.admin("delete from contact_answers; delete from contact_messages; delete from contact_requests"),
);
afterAll(() => world?.close());

const status = async (code: string) => done(await followRequest.run(null, { code }));
const write = (code: string, words: string) => writeToHelper.run(null, { id: newId(), code, words });
const reply = (requestId: string, words: string, by = helper) =>
  writeToRequester.run(by.person, { id: newId(), requestId, words });
/** What only time brings. */
const later = (days: number) =>
  world.test.admin(`update contact_requests set sent_at = sent_at - interval '${days} days',
      remind_at = remind_at - interval '${days} days', answer_by = answer_by - interval '${days} days',
      ended_at = ended_at - interval '${days} days', confirmed_at = confirmed_at - interval '${days} days';
    update contact_messages set created_at = created_at - interval '${days} days';
    update contact_answers set answered_at = answered_at - interval '${days} days',
      remind_at = remind_at - interval '${days} days', answer_by = answer_by - interval '${days} days'`);

describe("a request", () => {
  test("is sent under any name, and gives six words with which it is followed", async () => {
    const { code, requestId } = await asks(helper, { name: "De buurvrouw" });
    expect(code.split(" ")).toHaveLength(6);
    expect(await status(code)).toMatchObject({ state: "waiting", helperId: helper.helperId, answer: null });
    const { request } = done(await readRequest.run(helper.person, { requestId }));
    expect(request).toMatchObject({
      name: "De buurvrouw",
      words: "Ik slaap slecht.",
      themes: ["debts"],
      meeting: "park",
    });
  });

  test("shows who holds the code nothing of what was asked", async () => {
    const { code } = await asks(helper, { channel: "email", email: "roos@example.nl" });
    const seen = JSON.stringify(await status(code));
    for (const secret of ["Roos", "slaap", "roos@example.nl", "park"]) expect(seen).not.toContain(secret);
  });

  test("sent twice is one, with one code", async () => {
    const form = aRequest(helper.helperId);
    const sent = await Promise.all([1, 2, 3].map(() => sendRequest.run(null, form)));
    expect(new Set(sent.map((one) => done(one).code.join(" "))).size).toBe(1);
    expect(done(await requestsForMe.run(helper.person, {}))).toHaveLength(1);
  });

  test.each([
    ["without a name", { name: " " }, "name"],
    ["by mail without an address", { channel: "email", email: "" }, "email"],
    ["by mail to no address", { channel: "email", email: "roos" }, "email"],
    ["by telephone without a number", { channel: "phone", number: "" }, "number"],
    ["by text to a word", { channel: "sms", number: "morgen" }, "number"],
    ["by text of the helper to nobody's number", { channel: "smsByHand", number: "06 1234" }, "number"],
    ["by nobody", { asker: "nobody" }, "asker"],
    ["without saying where to meet", { meeting: undefined }, "meeting"],
  ])("is not sent %s", async (_says, more, field) => {
    const outcome = await sendRequest.run(null, aRequest(helper.helperId, more));
    expect(outcome).toMatchObject({ kind: "invalid", fields: { [field]: expect.any(String) } });
  });

  test("is for somebody who has a page", async () => {
    expect((await sendRequest.run(null, aRequest(newId()))).kind).toBe("missing");
  });

  test("is not sent to a page that nobody keeps, and no answer is promised there", async () => {
    const gone = await helperNamed(world, "Imported");
    const { helperId } = gone;
    const whenAnswered = async () => done(await askWhenAnswered.run(null, { helperId })).answerBy;
    expect(await whenAnswered()).toBeInstanceOf(Date);
    await world.test.admin(
      `update helper_profiles set account_id = null, import_key = 'gone' where id = '${helperId}'`,
    );
    expect(await whenAnswered()).toBeNull();
    expect((await sendRequest.run(null, aRequest(helperId))).kind).toBe("missing");
    const raw = await world.test.admin(
      `select send_request('${newId()}', '${helperId}', 'h', 'self', null, 'code', 'park', 'nl', null, null, null, null,
        now() + interval '1 day', now() + interval '2 days') as sent`,
    );
    expect(raw).toEqual([{ sent: false }]);
    expect(await world.test.admin("select from contact_requests")).toEqual([]);
  });

  test("is sent by the database to no page that nobody reads: one that waits, or is hidden", async () => {
    const { helperId } = helper;
    const sent = async () =>
      (
        await world.test.admin(
          `select send_request('${newId()}', '${helperId}', '${newId()}', 'self', null, 'code', 'park', 'nl', null, null, null, null,
            now() + interval '1 day', now() + interval '2 days') as sent`,
        )
      )[0]?.sent;
    expect(await sent()).toBe(true);
    await world.test.admin(`insert into hidden_pages (helper_id) values ('${helperId}')`);
    expect(await sent()).toBe(false);
    await world.test.admin("delete from hidden_pages");
    await world.test.admin("create temporary table kept as select id, published_at from helper_profiles");
    await world.test.admin(`update helper_profiles set published_at = null where id = '${helperId}'`);
    expect(await sent()).toBe(false);
    await world.test.admin(
      "update helper_profiles set published_at = kept.published_at from kept where kept.id = helper_profiles.id; drop table kept",
    );
    expect(await sent()).toBe(true);
  });

  test("says on both sides when half of the time is over, whether or not there is mail", async () => {
    const { code } = await asks(helper);
    const past = async () => [
      (await status(code)).isPastHalf,
      done(await requestsForMe.run(helper.person, {}))?.[0]?.isPastHalf,
    ];
    expect(await past()).toEqual([false, false]);
    await world.test.admin(
      "update contact_requests set sent_at = now() - interval '30 days', remind_at = now() - interval '1 hour'",
    );
    expect(await past()).toEqual([true, true]);
    await world.test.admin(
      "update contact_requests set remind_at = now() - interval '2 hours', answer_by = now() - interval '1 hour'",
    );
    expect(await past()).toEqual([false, false]);
  });

  test("is said to be reminded of by letter only where the helper has shown to read letters", async () => {
    const { code } = await asks(helper);
    expect((await status(code)).isReminded).toBe(false);
    done(await giveAddress.run(helper.person, { id: newId(), email: "selam@example.nl" }));
    expect((await status(code)).isReminded).toBe(false);
    await world.test.admin("update answer_addresses set confirmed_at = now()");
    expect((await status(code)).isReminded).toBe(true);
    await world.test.admin("update answer_addresses set ended_at = now()");
    expect((await status(code)).isReminded).toBe(false);
  });

  test.each(["sms", "smsByHand", "phone"])(
    "by %s lets the helper read the number as it was typed",
    async (channel) => {
      const { requestId } = await asks(helper, { channel, number: " 06 - 12345678 " });
      const { request } = done(await readRequest.run(helper.person, { requestId }));
      expect(request).toMatchObject({ channel, replyTo: "06 - 12345678" });
    },
  );

  test("stands in the database without a readable word", async () => {
    await asks(helper, { channel: "email", email: "roos@example.nl" });
    const [row] = await world.test.admin(
      "select r::text || encode(name, 'hex') as dump from contact_requests r",
    );
    for (const secret of ["Roos", "slaap", "roos@example.nl", "debts"])
      for (const form of [secret, Buffer.from(secret).toString("hex")]) expect(row?.dump).not.toContain(form);
  });
});

describe("about somebody else", () => {
  test.each([
    ["refused", "invalid"],
    ["withdrawn", "invalid"],
    ["notAsked", "done"],
    ["asked", "done"],
    ["agreed", "done"],
  ])("with consent %s it is %s", async (consent, kind) => {
    for (const asker of ["carer", "professional"])
      expect((await sendRequest.run(null, aRequest(helper.helperId, { asker, consent }))).kind).toBe(kind);
  });

  test("it says which of the three asks, and whether the person agrees", async () => {
    const without = await sendRequest.run(null, aRequest(helper.helperId, { asker: "carer" }));
    expect(without).toMatchObject({ kind: "invalid", fields: { consent: expect.any(String) } });
    const { requestId } = await asks(helper, { asker: "professional", consent: "agreed" });
    const { request } = done(await readRequest.run(helper.person, { requestId }));
    expect(request).toMatchObject({ asker: "professional", consent: "agreed", words: "Ik slaap slecht." });
  });

  test.each(["notAsked", "asked"])(
    "no word about the person is kept as long as it is %s",
    async (consent) => {
      const { requestId } = await asks(helper, { asker: "carer", consent });
      expect(done(await readRequest.run(helper.person, { requestId })).request.words).toBeNull();
      const rows = await world.test.admin("select words from contact_requests");
      expect(rows).toEqual([{ words: null }]);
    },
  );
});

describe("the helper answers", () => {
  test.each([
    [{ kind: "declined", alternative: "Het buurthuis" }, { reason: "required" }],
    [{ kind: "declined", reason: "noRoom" }, { alternative: "no-leads-on" }],
    [{ kind: "declined" }, { reason: "required", alternative: "no-leads-on" }],
    [{ kind: "redirected", lookedAt: "Overal" }, { alternative: "required" }],
    [{ kind: "declined", reason: "noRoom", lookedAt: "." }, { lookedAt: "no-leads-on" }],
    [{ kind: "redirected", alternative: "- ?" }, { alternative: "no-leads-on" }],
    [{ kind: "perhaps" }, { kind: "not-a-choice" }],
    [{ kind: "declined", reason: "holiday", alternative: "Het buurthuis" }, { reason: "not-a-choice" }],
  ])("never with %j", async (answer, fields) => {
    const { requestId, code } = await asks(helper);
    expect(await answers(helper, requestId, answer)).toEqual({ kind: "invalid", fields });
    expect((await status(code)).state).toBe("waiting");
  });

  test("with a yes after all, whatever was begun of a no", async () => {
    const { requestId, code } = await asks(helper);
    done(await answers(helper, requestId, { kind: "accepted", lookedAt: ".", alternative: "?" }));
    expect((await status(code)).answer).toMatchObject({
      kind: "accepted",
      lookedAt: null,
      alternative: null,
    });
  });

  test.each([
    [{ kind: "declined", reason: "noRoom", alternative: "Het buurthuis" }, "declined"],
    [{ kind: "declined", reason: "noRoom", lookedAt: "Het wijkteam" }, "declined"],
    [{ kind: "redirected", alternative: "Tineke, van het spreekuur" }, "redirected"],
    [{ kind: "accepted", note: "Graag!" }, "accepted"],
    [{ kind: "talkFirst", note: "Ik bel dinsdag." }, "talking"],
  ])("with %j", async (answer, state) => {
    const { requestId, code } = await asks(helper);
    done(await answers(helper, requestId, answer));
    const told = await status(code);
    expect(told.state).toBe(state);
    expect(told.answer).toMatchObject(answer);
  });

  test("once, however often and by however many forms", async () => {
    const { requestId } = await asks(helper);
    const yes = { id: newId(), kind: "accepted" };
    const outcomes = await Promise.all([
      answers(helper, requestId, yes),
      answers(helper, requestId, yes),
      answers(helper, requestId, { kind: "redirected", alternative: "Tineke" }),
    ]);
    const rows = await world.test.admin("select kind from contact_answers");
    expect(rows).toHaveLength(1);
    const isYes = rows[0]?.kind === "accepted";
    expect(outcomes.map(({ kind }) => kind)).toEqual(
      isYes ? ["done", "done", "invalid"] : ["invalid", "invalid", "done"],
    );
  });

  test("after talking within the same time once more", async () => {
    const { requestId, code } = await asks(helper);
    await later(1);
    const before = (await status(code)).answerBy;
    done(await answers(helper, requestId, talksFirst));
    const { answerBy } = await status(code);
    expect(answerBy.getTime()).toBeGreaterThan(before.getTime());
    expect(answerBy.getTime()).toBeGreaterThan(Date.now() + 48 * 3_600_000 - 60_000);
    expect((await answers(helper, requestId, talksFirst)).kind).toBe("invalid");
    done(await answers(helper, requestId, { kind: "accepted" }));
    expect((await status(code)).state).toBe("accepted");
  });

  test("no more when the time is over, and then nothing stays open", async () => {
    const { requestId, code } = await asks(helper);
    const talked = await asks(helper);
    done(await answers(helper, talked.requestId, talksFirst));
    await later(20);
    expect([(await status(code)).state, (await status(talked.code)).state]).toEqual(["over", "over"]);
    for (const asked of [requestId, talked.requestId])
      expect(await answers(helper, asked, { kind: "accepted" })).toMatchObject({ kind: "invalid" });
  });

  test("within the term that held when it was asked", async () => {
    const everyDay = ["1", "2", "3", "4", "5", "6", "7"];
    const term = { country: "BE", weekdays: everyDay, opensAt: "8", closesAt: "20" };
    const before = await asks(helper);
    const promised = (await status(before.code)).answerBy;
    done(await setTerm.run(helper.person, { id: newId(), ...term, hours: "24" }));
    expect((await status(before.code)).answerBy).toEqual(promised);
    const { answerBy } = await status((await asks(helper)).code);
    expect(answerBy.getTime() - Date.now()).toBeLessThan(49 * 3_600_000);
    await world.test.admin("delete from answer_terms");
  });
});

test("the holidays of Belgium count for who works in Belgium only, and never set anything", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2027-07-20T10:00:00+02:00") });
  const answeredOn = async () =>
    done(await askWhenAnswered.run(null, { helperId: other.helperId }))
      .answerBy?.toISOString()
      .slice(0, 10);
  try {
    expect(await answeredOn()).toBe("2027-07-22");
    await world.test.admin(`insert into areas (code, scheme, year, name, latitude, longitude)
      values ('21004', 'NIS', 2024, 'Brussel', 50.85, 4.35) on conflict do nothing;
      update helper_areas set area_code = '21004' where helper_id = '${other.helperId}'`);
    expect(await answeredOn()).toBe("2027-07-23");
  } finally {
    vi.useRealTimers();
  }
});

describe("two yeses", () => {
  test("make a match, and only a match opens a conversation", async () => {
    const { code, requestId } = await asks(helper);
    expect((await confirmMatch.run(null, { code })).kind).toBe("invalid");
    done(await answers(helper, requestId, { kind: "accepted" }));
    for (const outcome of [await write(code, "Hallo"), await reply(requestId, "Hallo")])
      expect(outcome.kind).toBe("invalid");
    done(await confirmMatch.run(null, { code }));
    done(await confirmMatch.run(null, { code }));
    done(await write(code, "Wanneer kunt u?"));
    done(await reply(requestId, "Dinsdag om tien uur."));
    const said = (messages: { writtenBy: string; words: string }[]) =>
      messages.map((one) => `${one.writtenBy}: ${one.words}`);
    const both = ["requester: Wanneer kunt u?", "helper: Dinsdag om tien uur."];
    expect(said((await status(code)).messages)).toEqual(both);
    expect(said(done(await readRequest.run(helper.person, { requestId })).messages)).toEqual(both);
  });

  describe.each(["notAsked", "asked"])("about somebody who was %s", (consent) => {
    const accepted = async () => {
      const asked = await asks(helper, { asker: "carer", consent });
      done(await answers(helper, asked.requestId, { kind: "accepted" }));
      return asked;
    };

    test.each([
      [undefined, "required"],
      ["notAsked", "consent-first"],
      ["asked", "consent-first"],
      ["refused", "not-without-consent"],
      ["withdrawn", "not-without-consent"],
      ["perhaps", "not-a-choice"],
    ])("make no match with %s", async (now, says) => {
      const { code } = await accepted();
      const outcome = await confirmMatch.run(null, { code, consent: now });
      expect(outcome).toEqual({ kind: "invalid", fields: { consent: says } });
      expect((await status(code)).state).toBe("accepted");
    });

    test("make a match once that person agrees, and the helper reads since when", async () => {
      const { code, requestId } = await accepted();
      const twice = [1, 2].map(() => confirmMatch.run(null, { code, consent: "agreed" }));
      for (const outcome of await Promise.all(twice)) done(outcome);
      done(await write(code, "Wanneer kunt u?"));
      done(await reply(requestId, "Dinsdag."));
      const { request } = done(await readRequest.run(helper.person, { requestId }));
      expect(request).toMatchObject({ state: "matched", consent, agreedAt: expect.any(Date), words: null });
    });

    test("nobody says anything before that, whatever the form or the database is told", async () => {
      const { code, requestId } = await accepted();
      const raw = await world.test.admin(
        "select confirm_match(code_hash) as confirmed from contact_requests",
      );
      expect(raw).toEqual([{ confirmed: false }]);
      await world.test.admin("update contact_requests set confirmed_at = now()");
      expect((await write(code, "Hallo")).kind).toBe("invalid");
      const written = `select write_by_code(code_hash, '${newId()}', 'words', '\\x01') as written from contact_requests`;
      expect(await world.test.admin(written)).toEqual([{ written: false }]);
      expect((await reply(requestId, "Hallo")).kind).toBe("invalid");
      expect(await world.test.admin("select from contact_messages")).toEqual([]);
      done(await confirmMatch.run(null, { code, consent: "agreed" }));
      done(await write(code, "Hallo"));
    });
  });

  test("no yes of a person is written down before that of the helper", async () => {
    const { code, requestId } = await asks(helper, { asker: "carer", consent: "asked" });
    expect((await confirmMatch.run(null, { code, consent: "agreed" })).kind).toBe("invalid");
    done(await answers(helper, requestId, talksFirst));
    await world.test.admin("select agree_by_code(code_hash) from contact_requests");
    expect(await world.test.admin("select agreed_at from contact_requests")).toEqual([{ agreed_at: null }]);
    expect((await status(code)).mayGoOn).toBe(false);
  });

  test.each([talksFirst, { kind: "redirected", alternative: "Tineke" }])(
    "no match comes of $kind",
    async (answer) => {
      const { code, requestId } = await asks(helper);
      done(await answers(helper, requestId, answer));
      expect((await confirmMatch.run(null, { code })).kind).toBe("invalid");
    },
  );

  test("no match comes of a yes that was left lying for two weeks", async () => {
    const { code, requestId } = await asks(helper);
    done(await answers(helper, requestId, { kind: "accepted" }));
    await later(15);
    expect((await status(code)).state).toBe("lapsed");
    expect((await confirmMatch.run(null, { code })).kind).toBe("invalid");
  });

  test.each(["requester", "helper"])(
    "the %s stops without a reason, and after that nobody says anything more",
    async (who) => {
      const { code, requestId } = await matches(helper);
      done(await write(code, "Tot dinsdag"));
      if (who === "helper") done(await endContact.run(helper.person, { requestId }));
      else done(await stopRequest.run(null, { code }));
      const told = await status(code);
      expect([told.state, told.endedBy, told.messages]).toEqual(["ended", who, []]);
      const opened = "select 1 from contact_requests r, messages_by_code(r.code_hash) as said";
      expect(await world.test.admin(opened)).toEqual([]);
      expect(done(await readRequest.run(helper.person, { requestId })).messages).toEqual([]);
      for (const outcome of [
        await write(code, "Nog iets"),
        await reply(requestId, "Nog iets"),
        await confirmMatch.run(null, { code }),
      ])
        expect(outcome.kind).toBe("invalid");
    },
  );
});

test("who asks through work is told how it stands, and no word about anybody", async () => {
  const through = { asker: "professional", consent: "agreed" };
  const { code, requestId } = await asks(helper, through);
  done(await answers(helper, requestId, { kind: "accepted", note: "Zij komt dinsdag." }));
  expect(await world.test.admin("select note from contact_answers")).toEqual([{ note: null }]);
  await world.test.admin("update contact_answers set note = '\\x01'");
  expect(await status(code)).toMatchObject({ state: "accepted", answer: { kind: "accepted", note: null } });
  expect((await confirmMatch.run(null, { code })).kind).toBe("invalid");
  await later(15);
  expect((await status(code)).state).toBe("accepted");
});

test.each([
  { kind: "declined", reason: "noRoom", alternative: "Haar zus Mina, in de Hoefkade" },
  { kind: "declined", reason: "noRoom", lookedAt: "Haar oude school" },
  { kind: "redirected", alternative: "Haar zus Mina, in de Hoefkade" },
])("who asks through work is not told whom or what the helper named: %j", async (answer) => {
  const { code, requestId } = await asks(helper, { asker: "professional", consent: "agreed" });
  done(await answers(helper, requestId, answer));
  const told = await status(code);
  expect(told.state).toBe(answer.kind);
  expect(told.answer).toMatchObject({ reason: answer.reason ?? null, alternative: null, lookedAt: null });
  const { request } = done(await readRequest.run(helper.person, { requestId }));
  expect(request.answer).toMatchObject(answer);
});

describe.each(["notAsked", "asked"])("who asks through work for somebody who was %s", (consent) => {
  const asked = () => asks(helper, { asker: "professional", consent });

  test.each([
    { kind: "accepted", note: "Vraag eerst wat zij zelf wil." },
    { kind: "declined", reason: "noRoom", alternative: "Het spreekuur", note: "Begin bij de huisarts." },
    { kind: "declined", reason: "noRoom", lookedAt: "Het wijkteam", note: "Bel volgende maand weer." },
    { kind: "redirected", alternative: "Het spreekuur", note: "Daar kan iedereen binnenlopen." },
  ])("reads advice: %j", async (answer) => {
    const { code, requestId } = await asked();
    done(await answers(helper, requestId, answer));
    const told = await status(code);
    expect([told.state, told.answer]).toEqual([answer.kind, expect.objectContaining(answer)]);
    expect((await confirmMatch.run(null, { code, consent: "agreed" })).kind).toBe("invalid");
  });

  test("is not answered without advice", async () => {
    const { requestId } = await asked();
    const bare = { kind: "redirected", alternative: "Het spreekuur" };
    expect(await answers(helper, requestId, bare)).toEqual({ kind: "invalid", fields: { note: "required" } });
  });

  test("reads nothing of an answer from before advice was told on", async () => {
    const { code, requestId } = await asked();
    done(
      await answers(helper, requestId, { kind: "redirected", alternative: "Haar zus", note: "Zij komt." }),
    );
    await world.test.admin("update contact_answers set note = null");
    expect((await status(code)).answer).toMatchObject({ kind: "redirected", alternative: null, note: null });
  });
});

const aNumber = "Mijn BSN is 111222333.";
test.each<[string, () => Promise<{ kind: string }>, string]>([
  ["a name", () => sendRequest.run(null, aRequest(helper.helperId, { name: aNumber })), "name"],
  ["a question", () => sendRequest.run(null, aRequest(helper.helperId, { words: aNumber })), "words"],
  ["an answer", () => answersWith({ kind: "accepted", note: aNumber }), "note"],
  ["who can help", () => answersWith({ kind: "redirected", alternative: aNumber }), "alternative"],
  [
    "where was looked",
    () => answersWith({ kind: "declined", reason: "noRoom", lookedAt: aNumber }),
    "lookedAt",
  ],
  ["a message of a helper", async () => reply((await matches(helper)).requestId, aNumber), "words"],
  ["a message to a helper", async () => write((await matches(helper)).code, aNumber), "words"],
])("%s holds no number of a citizen", async (_, says, field) => {
  expect(await says()).toEqual({ kind: "invalid", fields: { [field]: "holds-a-citizen-number" } });
});
const answersWith = async (answer: Record<string, unknown>) =>
  answers(helper, (await asks(helper)).requestId, answer);

describe("to talk first", () => {
  test.each([
    ["code", "invalid"],
    ["email", "invalid"],
    ["sms", "done"],
    ["smsByHand", "done"],
    ["phone", "done"],
  ])("with somebody who chose %s, without a word of how, is %s", async (channel, kind) => {
    const { requestId } = await asks(helper, { channel, number: "06 12345678", email: "roos@example.nl" });
    const outcome = await answers(helper, requestId, { kind: "talkFirst" });
    expect(outcome.kind).toBe(kind);
    if (kind === "invalid") expect(outcome).toMatchObject({ fields: { note: "no-way-to-meet" } });
    done(await answers(helper, requestId, kind === "invalid" ? talksFirst : { kind: "accepted" }));
  });

  test.each(["agreed", "notAsked"])("is no answer to who asks through work (%s)", async (consent) => {
    const { requestId } = await asks(helper, { asker: "professional", consent });
    expect(await answers(helper, requestId, talksFirst)).toEqual({
      kind: "invalid",
      fields: { kind: "not-a-choice" },
    });
    done(await answers(helper, requestId, { kind: "accepted", note: "Vraag het eerst aan de persoon." }));
  });
});

describe("an address or a number", () => {
  const replyTo = async (more: Record<string, unknown>) => {
    const { requestId } = await asks(helper, { number: "06 12345678", email: "roos@example.nl", ...more });
    return done(await readRequest.run(helper.person, { requestId })).request.replyTo;
  };

  test("is read by the helper where the helper calls or sends text messages, and nowhere else", async () => {
    for (const channel of ["sms", "smsByHand", "phone"])
      expect(await replyTo({ channel })).toBe("06 12345678");
    expect(await replyTo({ channel: "email" })).toBeNull();
    const through = { asker: "professional", consent: "agreed" };
    for (const channel of ["email", "sms"]) expect(await replyTo({ ...through, channel })).toBeNull();
  });

  test.each(["phone", "smsByHand"])(
    "to be reached on by %s is nothing for who asks through work",
    async (channel) => {
      const through = { asker: "professional", consent: "agreed", channel, number: "06 12345678" };
      const outcome = await sendRequest.run(null, aRequest(helper.helperId, through));
      expect(outcome).toEqual({ kind: "invalid", fields: { channel: "not-a-choice" } });
    },
  );
});

describe("what was asked is gone", () => {
  const kept = () =>
    world.test.admin(
      `select coalesce(name, reply_to, words, themes) is not null as asked,
        exists (select from contact_answers where request_id = requests.id and coalesce(note, alternative, looked_at) is not null) as answered,
        exists (select from contact_messages where request_id = requests.id) as said
      from contact_requests as requests order by asked, answered, said`,
    );
  const everything = { asked: true, answered: true, said: true };
  const nothing = { asked: false, answered: false, said: false };
  const talks = async () => {
    const contact = await asks(helper, { channel: "phone", number: "06 12345678" });
    done(await answers(helper, contact.requestId, { kind: "accepted", note: "Kom maar." }));
    done(await confirmMatch.run(null, { code: contact.code }));
    done(await write(contact.code, "Dag"));
    done(await reply(contact.requestId, "Hallo"));
    return contact;
  };

  test("as soon as whoever asked stops", async () => {
    const { code, requestId } = await talks();
    expect(await kept()).toEqual([everything]);
    done(await stopRequest.run(null, { code }));
    expect(await kept()).toEqual([nothing]);
    const { request, messages } = done(await readRequest.run(helper.person, { requestId }));
    expect(request).toMatchObject({ state: "ended", name: null, words: null, replyTo: null, themes: [] });
    expect([request.answer, messages]).toMatchObject([{ kind: "accepted", note: null }, []]);
    expect(await status(code)).toMatchObject({ state: "ended", answer: { note: null }, messages: [] });
  });

  test("thirty days after the helper stopped, or gave a no", async () => {
    const { requestId } = await talks();
    done(await endContact.run(helper.person, { requestId }));
    const refused = await asks(helper);
    done(
      await answers(helper, refused.requestId, { kind: "declined", reason: "noRoom", lookedAt: "De wijk" }),
    );
    await later(20);
    done(await wipeLongOver.run(null, {}));
    expect(await kept()).toEqual([{ ...everything, said: false }, everything]);
    await later(20);
    done(await wipeLongOver.run(null, {}));
    expect(await kept()).toEqual([nothing, nothing]);
    expect(await status(refused.code)).toMatchObject({ state: "declined", answer: { reason: "noRoom" } });
  });

  test("also what somebody was saying while the other stopped", async () => {
    const { code, requestId } = await talks();
    done(await stopRequest.run(null, { code }));
    await world.test.admin(`insert into contact_messages (id, request_id, written_by, words)
      values (gen_random_uuid(), '${requestId}', 'helper', '\\x00')`);
    expect(await kept()).toEqual([{ ...nothing, said: true }]);
    done(await wipeLongOver.run(null, {}));
    expect(await kept()).toEqual([nothing]);
  });

  test("thirty days after it came to nothing, and not while it goes on", async () => {
    await asks(helper);
    const { code } = await matches(helper);
    await later(20);
    done(await wipeLongOver.run(null, {}));
    expect((await kept()).map(({ asked }) => asked)).toEqual([true, true]);
    await later(20);
    done(await wipeLongOver.run(null, {}));
    expect((await kept()).map(({ asked }) => asked)).toEqual([false, true]);
    await later(320);
    done(await wipeLongOver.run(null, {}));
    expect((await status(code)).state).toBe("matched");
  });

  test("thirty days after a year in which neither of both wrote, and no day before", async () => {
    const { code, requestId } = await talks();
    const stateFor = async () => [
      (await status(code)).state,
      done(await readRequest.run(helper.person, { requestId })).request.state,
    ];
    await later(364);
    done(await wipeLongOver.run(null, {}));
    done(await reply(requestId, "Gaat het nog?"));
    await later(364);
    done(await wipeLongOver.run(null, {}));
    expect([await stateFor(), await kept()]).toEqual([["matched", "matched"], [everything]]);
    await later(3);
    done(await wipeLongOver.run(null, {}));
    expect([await stateFor(), await kept()]).toEqual([["ended", "ended"], [everything]]);
    expect((await status(code)).endedBy).toBe("silence");
    expect((await write(code, "Toch nog")).kind).toBe("invalid");
    await later(20);
    done(await wipeLongOver.run(null, {}));
    expect(await kept()).toEqual([everything]);
    await later(20);
    done(await wipeLongOver.run(null, {}));
    expect(await kept()).toEqual([nothing]);
  });

  test("who stopped has stopped, however long ago that was", async () => {
    const { code, requestId } = await talks();
    done(await endContact.run(helper.person, { requestId }));
    await later(400);
    done(await wipeLongOver.run(null, {}));
    expect(await kept()).toEqual([nothing]);
    expect(await status(code)).toMatchObject({ state: "ended", endedBy: "helper" });
  });
});

test("only the helper who was asked reads, answers, writes or stops", async () => {
  const { requestId } = await matches(helper);
  const [stranger, moderator] = [await world.person("stranger"), await moderatorOf(world)];
  for (const person of [other.person, stranger, moderator]) {
    const outcomes = [
      await readRequest.run(person, { requestId }),
      await answers({ ...other, person }, requestId, { kind: "accepted" }),
      await reply(requestId, "Hallo", { ...other, person }),
      await endContact.run(person, { requestId }),
    ];
    expect(outcomes.map(({ kind }) => kind)).toEqual(["missing", "missing", "missing", "missing"]);
  }
  expect(done(await requestsForMe.run(other.person, {}))).toEqual([]);
  for (const person of [stranger, moderator]) expect(done(await requestsForMe.run(person, {}))).toBeNull();
});

test("a household, a plan and a request come about without an address, a citizen number, an insurance or an e-mail address", async () => {
  const asked = vi.fn(({ id: _, ...fields }: Record<string, unknown>) => Object.keys(fields));
  const account = { name: "Roos", signIn: `roos-${newId().slice(-6)}`, password: "een lang wachtwoord" };
  const person = done(await register.run(null, account));
  done(await startHousehold.run(person, { id: newId() }));
  const request = aRequest(helper.helperId, { words: "" });
  done(await sendRequest.run(null, request));
  expect([asked(account), asked(request)].flat().sort()).toEqual([
    ...["asker", "channel", "helperId", "meeting", "name", "name", "password", "signIn", "themes", "words"],
  ]);
  const columns = await world.test.admin(
    "select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public'",
  );
  const odd = columns
    .map(({ name }) => String(name))
    .filter((name) => /bsn|citizen|insur|street|house_?number|post_?code(?!_areas|\b)/i.test(name));
  expect(odd).toEqual([]);
});
