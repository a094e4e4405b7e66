import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { answerByLink } from "#app/domain/contact/answer-by-link";
import { askNewLink } from "#app/domain/contact/ask-new-link";
import { confirmMatch } from "#app/domain/contact/confirm-match";
import { endByLink } from "#app/domain/contact/end-by-link";
import { endContact } from "#app/domain/contact/end-contact";
import { followRequest } from "#app/domain/contact/follow-request";
import { giveAddress } from "#app/domain/contact/give-address";
import { keepClock } from "#app/domain/contact/keep-clock";
import { openLink } from "#app/domain/contact/open-link";
import { showAddress } from "#app/domain/contact/show-address";
import { stopRequest } from "#app/domain/contact/stop-request";
import { takeBackAddress } from "#app/domain/contact/take-back-address";
import { writeToHelper } from "#app/domain/contact/write-to-helper";
import { writeToRequester } from "#app/domain/contact/write-to-requester";
import { newId } from "#app/domain/fields";
import {
  type AskedHelper,
  answers,
  asks,
  getsMail,
  helperNamed,
  matches,
  postGoesRound,
  talksFirst,
  tokenIn,
} from "#tests/support/asking";
import { lookAtOnce } from "#tests/support/look-at-once";
import { type MailServer, openMailServer } from "#tests/support/mail-server";
import { neighboursIn } from "#tests/support/neighbours-in";
import { done, openWorld, type World } from "#tests/support/world";

let world: World;
let mail: MailServer;
let helper: AskedHelper;
const helpers = "selam@example.nl";
const roos = "roos@example.nl";

beforeAll(async () => {
  world = await openWorld();
  mail = await openMailServer();
  helper = await helperNamed(world, "Selam");
  await getsMail(helper, helpers, mail);
});
beforeEach(async () => {
  mail.letters.length = 0;
  await world.test.admin(`delete from contact_letters; delete from contact_answers; delete from contact_messages;
    delete from contact_requests; delete from letters`);
});
afterEach(() => vi.restoreAllMocks());
afterAll(async () => {
  await mail?.close();
  await world?.close();
});

const round = () => postGoesRound(mail);
const to = (address: string) => mail.letters.filter(({ envelope }) => envelope.to[0] === address);
const newest = (address: string) => to(address).at(-1);
const answerLink = (token: string, answer: Record<string, unknown>) =>
  answerByLink.run(null, { id: newId(), token, ...answer });
const stateOf = async (code: string) => done(await followRequest.run(null, { code })).state;
const moveBack = (column: string, hours: number) =>
  world.test.admin(
    `update contact_requests set sent_at = sent_at - interval '30 days', ${column} = now() - interval '${hours} hours'`,
  );
const halfTime = () => moveBack("remind_at", 1);
const timeIsUp = () =>
  world.test.admin(`update contact_requests set sent_at = sent_at - interval '30 days',
    remind_at = remind_at - interval '30 days', answer_by = now() - interval '1 minute'`);
const yesWas = (days: number) =>
  world.test.admin(`update contact_answers set answered_at = now() - interval '${days} days'`);
const saysYes = async (code: string): Promise<void> => void done(await confirmMatch.run(null, { code }));
const stops = async (code: string): Promise<void> => void done(await stopRequest.run(null, { code }));

describe("the clock", () => {
  test("tells the helper of a request, once, however often it runs and by how many programs", async () => {
    await asks(helper);
    await lookAtOnce(world.test, "contact_letters", () => keepClock.run(null, {}));
    await round();
    await round();
    expect(mail.letters.map(({ envelope }) => envelope.to)).toEqual([[helpers]]);
  });

  test("reminds at half of the time, once, and not who has answered", async () => {
    const answered = await asks(helper);
    done(await answers(helper, answered.requestId, { kind: "redirected", alternative: "Tineke" }));
    await asks(helper);
    await round();
    expect(mail.letters).toHaveLength(1);
    await halfTime();
    await round();
    await round();
    expect(mail.letters).toHaveLength(2);
  });

  test("tells whoever asked that there is an answer", async () => {
    const { requestId } = await asks(helper, { channel: "email", email: roos });
    await round();
    done(await answers(helper, requestId, talksFirst));
    await round();
    await round();
    expect(to(roos)).toHaveLength(1);
    done(await answers(helper, requestId, { kind: "accepted" }));
    await round();
    expect(to(roos)).toHaveLength(2);
  });

  test("tells whoever asked that there is no answer when the time is up, and the helper nothing more", async () => {
    const { code } = await asks(helper, { channel: "email", email: roos });
    await timeIsUp();
    await round();
    await round();
    expect([to(roos).length, to(helpers).length, await stateOf(code)]).toEqual([1, 0, "over"]);
  });

  test("tells whoever asked that a yes will not wait much longer, once, and the helper nothing", async () => {
    const { code, requestId } = await asks(helper, { channel: "email", email: roos });
    done(await answers(helper, requestId, { kind: "accepted" }));
    await yesWas(9);
    await round();
    const before = [to(roos).length, to(helpers).length];
    await yesWas(10);
    await Promise.all([1, 2, 3].map(() => keepClock.run(null, {})));
    await round();
    await round();
    expect([to(roos).length, to(helpers).length]).toEqual([Number(before[0]) + 1, before[1]]);
    expect([await stateOf(code), newest(roos)?.text]).toEqual(["accepted", to(roos)[0]?.text]);
  });

  test.each([
    ["a yes too", saysYes, 10, {}],
    ["a stop", stops, 10, {}],
    ["the day itself", async () => {}, 14, {}],
    ["an answer through work", async () => {}, 10, { asker: "professional", consent: "agreed" }],
  ] as const)("says nothing of a yes that waits after %s", async (_, happens, days, more) => {
    const asked = await asks(helper, { channel: "email", email: roos, ...more });
    done(await answers(helper, asked.requestId, { kind: "accepted" }));
    await happens(asked.code);
    await yesWas(days);
    await round();
    expect(await world.test.admin("select from contact_letters where occasion = 'lapses'")).toEqual([]);
  });

  test("reminds once more after talking first", async () => {
    const { requestId } = await asks(helper);
    await round();
    await halfTime();
    await round();
    done(await answers(helper, requestId, talksFirst));
    await round();
    expect(to(helpers)).toHaveLength(2);
    await halfTime();
    await round();
    await round();
    expect(to(helpers)).toHaveLength(3);
  });

  test("tells both of a match and of messages, once a day, and nobody of anything after one has stopped", async () => {
    const { code, requestId } = await matches(helper, { channel: "email", email: roos });
    for (const words of ["Een", "Twee"]) {
      done(await writeToHelper.run(null, { id: newId(), code, words }));
      done(await writeToRequester.run(helper.person, { id: newId(), requestId, words }));
    }
    await round();
    await round();
    expect([to(helpers).length, to(roos).length]).toEqual([2, 1]);
    await world.test.admin("delete from contact_letters; delete from letters");
    done(await stopRequest.run(null, { code }));
    await round();
    expect(mail.letters).toHaveLength(3);
  });

  test("tells whoever asked that the helper stopped, once, with or without an account, and nobody days later", async () => {
    const byButton = await matches(helper, { channel: "email", email: roos });
    done(await endContact.run(helper.person, { requestId: byButton.requestId }));
    await round();
    await round();
    expect([to(roos).length, newest(roos)?.text]).toEqual([1, to(roos)[0]?.text]);
    const byLink = await asks(helper, { channel: "email", email: "anna@example.nl" });
    await round();
    const token = tokenIn(newest(helpers)?.text ?? "");
    done(await answerLink(token, { kind: "accepted" }));
    done(await endByLink.run(null, { token }));
    await round();
    expect([to("anna@example.nl").length, await stateOf(byLink.code)]).toEqual([1, "ended"]);
    await world.test.admin(`delete from contact_letters;
      update contact_requests set sent_at = sent_at - interval '30 days', ended_at = now() - interval '73 hours'`);
    await round();
    expect([to(roos).length, to("anna@example.nl").length]).toEqual([1, 1]);
  });

  test("sends nothing to who gave no address to mail to", async () => {
    for (const channel of ["sms", "phone"]) await asks(helper, { channel, number: "06 12345678" });
    await timeIsUp();
    await round();
    expect(mail.letters).toEqual([]);
    expect(await world.test.admin("select kind from letters")).toEqual([]);
  });
});

test("no letter holds a word of a request, nor a name, a theme or whom it is about", async () => {
  const words = { name: "Rozemarijn", words: "Mijn buurman drinkt.", themes: ["addiction"] };
  const asked = {
    ...words,
    asker: "professional",
    consent: "agreed",
    channel: "email",
    email: roos,
    meeting: "home",
  };
  const first = await asks(helper, asked);
  await round();
  await halfTime();
  await round();
  done(
    await answers(helper, first.requestId, { kind: "declined", reason: "noRoom", alternative: "Kliniek" }),
  );
  const second = await matches(helper, { ...asked, asker: "carer" });
  done(await writeToHelper.run(null, { id: newId(), code: second.code, words: "Fluisterzacht" }));
  done(
    await writeToRequester.run(helper.person, {
      id: newId(),
      requestId: second.requestId,
      words: "Fluisterzacht",
    }),
  );
  await round();
  const subjects = new Set(mail.letters.map(({ subject }) => subject));
  expect([mail.letters.length, [...subjects]]).toEqual([6, ["Een bericht voor u"]]);
  const dump = mail.letters
    .map(({ raw, text }) => `${raw}\n${text}`.replaceAll(tokenIn(text), ""))
    .join("\n")
    .toLowerCase();
  const secrets = [
    "rozemarijn",
    "buurman",
    "drinkt",
    "verslav",
    "addiction",
    "selam\n",
    "kliniek",
    "fluisterzacht",
  ];
  const others = [
    "zorg",
    "plan",
    "gezin",
    "hulp",
    "thuis",
    "professional",
    first.code,
    ...neighboursIn(second.code),
  ];
  for (const secret of [...secrets, ...others])
    expect([secret, dump.includes(secret)]).toEqual([secret, false]);
});

describe("a link", () => {
  test("answers once without signing in, and is dead afterwards", async () => {
    const { code } = await asks(helper);
    await round();
    const token = tokenIn(newest(helpers)?.text ?? "");
    expect(done(await openLink.run(null, { token }))).toMatchObject({
      words: "Ik slaap slecht.",
      name: "Roos",
    });
    done(await openLink.run(null, { token }));
    done(await answerLink(token, { kind: "accepted" }));
    expect(await stateOf(code)).toBe("accepted");
    expect((await openLink.run(null, { token })).kind).toBe("missing");
    expect((await answerLink(token, { kind: "redirected", alternative: "Tineke" })).kind).toBe("missing");
  });

  test.each(["sms", "phone"])("by %s lets the helper read the number that was left", async (channel) => {
    await asks(helper, { channel, number: "06 12345678" });
    await round();
    const token = tokenIn(newest(helpers)?.text ?? "");
    expect(done(await openLink.run(null, { token }))).toMatchObject({ channel, replyTo: "06 12345678" });
  });

  test("lets the helper read no e-mail address, and takes no talk first without a word of how", async () => {
    await asks(helper, { channel: "email", email: roos });
    await round();
    const token = tokenIn(newest(helpers)?.text ?? "");
    expect(done(await openLink.run(null, { token })).replyTo).toBeNull();
    expect(await answerLink(token, { kind: "talkFirst" })).toMatchObject({
      fields: { note: "no-way-to-meet" },
    });
    done(await answerLink(token, talksFirst));
  });

  test("takes no talk first with who asks through work", async () => {
    await asks(helper, { asker: "professional", consent: "agreed" });
    await round();
    const token = tokenIn(newest(helpers)?.text ?? "");
    expect(await answerLink(token, talksFirst)).toMatchObject({ fields: { kind: "not-a-choice" } });
    done(await answerLink(token, { kind: "accepted" }));
  });

  test("takes the very form that used it up again, and of two forms at once one", async () => {
    await asks(helper);
    await round();
    const token = tokenIn(newest(helpers)?.text ?? "");
    const form = { id: newId(), token, kind: "accepted" };
    const outcomes = await Promise.all([answerByLink.run(null, form), answerByLink.run(null, form)]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(["done", "done"]);
    done(await answerByLink.run(null, form));
    expect(await world.test.admin("select kind from contact_answers")).toEqual([{ kind: "accepted" }]);
  });

  test("to talk first is used up too, though the answer is still to come", async () => {
    const { code } = await asks(helper);
    await round();
    const token = tokenIn(newest(helpers)?.text ?? "");
    done(await answerLink(token, talksFirst));
    expect([await stateOf(code), (await openLink.run(null, { token })).kind]).toEqual(["talking", "missing"]);
    expect((await answerLink(token, { kind: "accepted" })).kind).toBe("missing");
  });

  test("stops the contact too for who said yes by it, and tells nobody whether it did", async () => {
    const { code } = await asks(helper);
    await round();
    const token = tokenIn(newest(helpers)?.text ?? "");
    const stops = () => endByLink.run(null, { token });
    const nothing = { kind: "done", result: undefined };
    expect([await stops(), await stateOf(code)]).toEqual([nothing, "waiting"]);
    done(await answerLink(token, { kind: "accepted" }));
    done(await confirmMatch.run(null, { code }));
    const madeUp = () => endByLink.run(null, { token: "x".repeat(22) });
    expect([await madeUp(), await stateOf(code)]).toEqual([nothing, "matched"]);
    expect([await stops(), await stateOf(code)]).toEqual([nothing, "ended"]);
    expect(done(await followRequest.run(null, { code })).endedBy).toBe("helper");
    expect(await stops()).toEqual(nothing);
  });

  test("stops nothing after a no, nor while there is still to be an answer", async () => {
    const [refused, talked] = [await asks(helper), await asks(helper)];
    await round();
    const tokens = mail.letters.map(({ text }) => tokenIn(text));
    for (const [at, answer] of [{ kind: "redirected", alternative: "Tineke" }, talksFirst].entries())
      done(await answerLink(tokens[at] ?? "", answer));
    for (const token of tokens) done(await endByLink.run(null, { token }));
    expect([await stateOf(refused.code), await stateOf(talked.code)].sort()).toEqual([
      "redirected",
      "talking",
    ]);
  });

  test("that still works is not renewed", async () => {
    const { token } = await sent();
    done(await askNewLink.run(null, { token }));
    await round();
    expect(mail.letters).toHaveLength(1);
  });

  test("wants a reason and a way on with every no", async () => {
    await asks(helper);
    await round();
    const token = tokenIn(newest(helpers)?.text ?? "");
    const outcome = await answerLink(token, { kind: "declined" });
    expect(outcome).toEqual({ kind: "invalid", fields: { reason: "required", alternative: "no-leads-on" } });
    done(await openLink.run(null, { token }));
  });

  test.each([
    ["that is no link of ours", async () => "x".repeat(22)],
    ["that was used", async () => used()],
    ["whose time is over", async () => expired()],
    ["of a request that was stopped", async () => stopped()],
  ])("%s opens nothing, and asking for another one is answered alike", async (_says, made) => {
    const token = await made();
    const outcomes = [await openLink.run(null, { token }), await answerLink(token, { kind: "accepted" })];
    expect(outcomes).toEqual([{ kind: "missing" }, { kind: "missing" }]);
    expect(await askNewLink.run(null, { token })).toEqual({ kind: "done", result: undefined });
  });

  test("whose time is over can be asked for again, three times, and comes to the helper's own address", async () => {
    let token = await expired();
    mail.letters.length = 0;
    for (let times = 1; times <= 4; times++) {
      done(await askNewLink.run(null, { token }));
      done(await askNewLink.run(null, { token }));
      await round();
      await round();
      expect(mail.letters.map(({ envelope }) => envelope.to[0])).toEqual(
        Array(Math.min(times, 3)).fill(helpers),
      );
      token = tokenIn(newest(helpers)?.text ?? "");
      if (times < 3) await world.test.admin("update contact_letters set expires_at = now()");
    }
    done(await answerLink(token, { kind: "accepted" }));
  });

  test("is not renewed for what is answered or stopped", async () => {
    const tokens = [await used(), await stopped()];
    mail.letters.length = 0;
    for (const token of tokens) done(await askNewLink.run(null, { token }));
    await round();
    expect(mail.letters).toEqual([]);
  });

  async function sent() {
    const { code } = await asks(helper);
    await round();
    return { code, token: tokenIn(newest(helpers)?.text ?? "") };
  }
  async function used() {
    const { token } = await sent();
    done(await answerLink(token, { kind: "accepted" }));
    return token;
  }
  async function expired() {
    const { token } = await sent();
    await world.test.admin("update contact_letters set expires_at = now()");
    return token;
  }
  async function stopped() {
    const { code, token } = await sent();
    done(await stopRequest.run(null, { code }));
    return token;
  }
});

describe("the address of a helper", () => {
  test("gets nothing before the helper has shown to read it, and nothing any more after it was taken back", async () => {
    const joost = await helperNamed(world, "Joost");
    done(await giveAddress.run(joost.person, { id: newId(), email: "joost@example.nl" }));
    await asks(joost);
    await round();
    expect(to("joost@example.nl")).toHaveLength(1);
    const token = tokenIn(newest("joost@example.nl")?.text ?? "");
    expect((await showAddress.run(helper.person, { token })).kind).toBe("missing");
    done(await showAddress.run(joost.person, { token }));
    await round();
    expect(to("joost@example.nl")).toHaveLength(2);
    done(await takeBackAddress.run(joost.person, {}));
    await asks(joost);
    await round();
    expect(to("joost@example.nl")).toHaveLength(2);
  });

  test("given anew ends the one before it", async () => {
    const amin = await helperNamed(world, "Amin");
    for (const email of ["een@example.nl", "twee@example.nl"]) await getsMail(amin, email, mail);
    await asks(amin);
    await round();
    expect(mail.letters.map(({ envelope }) => envelope.to[0])).toEqual(["twee@example.nl"]);
  });
});
