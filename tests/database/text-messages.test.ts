import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { endContact } from "#app/domain/contact/end-contact";
import { keepClock } from "#app/domain/contact/keep-clock";
import { sendRequest } from "#app/domain/contact/send-request";
import { stopRequest } from "#app/domain/contact/stop-request";
import { writeToRequester } from "#app/domain/contact/write-to-requester";
import { newId } from "#app/domain/fields";
import {
  type AskedHelper,
  answers,
  aRequest,
  asks,
  getsMail,
  helperNamed,
  matches,
  postGoesRound,
  talksFirst,
} from "#tests/support/asking";
import { lookAtOnce } from "#tests/support/look-at-once";
import { type MailServer, openMailServer } from "#tests/support/mail-server";
import { neighboursIn } from "#tests/support/neighbours-in";
import { done, openWorld, type World } from "#tests/support/world";

let world: World;
let mail: MailServer;
let helper: AskedHelper;
const helpers = "selam@example.nl";
const number = "31612345678@sms.example";
const bySms = { channel: "sms", number: "06 - 12 34 56 78" };

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
afterAll(async () => {
  await mail?.close();
  await world?.close();
});

const round = () => postGoesRound(mail, "sms.example");
const to = (address: string) => mail.letters.filter(({ envelope }) => envelope.to[0] === address);
const timeIsUp = () =>
  world.test.admin(`update contact_requests set sent_at = sent_at - interval '30 days',
    remind_at = remind_at - interval '30 days', answer_by = now() - interval '1 minute'`);

describe("whoever left a number for text messages", () => {
  test("is told of each answer, once, however often the clock runs and by how many programs", async () => {
    const { requestId } = await asks(helper, bySms);
    await round();
    expect(to(number)).toEqual([]);
    for (const [kind, times] of [
      ["talkFirst", 1],
      ["accepted", 2],
    ] as const) {
      done(await answers(helper, requestId, { kind }));
      await lookAtOnce(world.test, "contact_letters", () => keepClock.run(null, { bySms: true }));
      await round();
      await round();
      expect(to(number)).toHaveLength(times);
    }
  });

  test("is told, once, that the time is up without an answer", async () => {
    await asks(helper, bySms);
    await timeIsUp();
    await round();
    await round();
    expect(mail.letters.map(({ envelope }) => envelope.to)).toEqual([[number]]);
  });

  test("is told of what the helper wrote, once a day, and of nothing after stopping", async () => {
    const { code, requestId } = await matches(helper, bySms);
    for (const words of ["Een", "Twee"])
      done(await writeToRequester.run(helper.person, { id: newId(), requestId, words }));
    await round();
    await round();
    expect(to(number)).toHaveLength(1);
    await world.test.admin("delete from contact_letters; delete from letters");
    done(await stopRequest.run(null, { code }));
    await round();
    expect(to(number)).toHaveLength(1);
  });

  test("is told that the helper stopped, and of nothing that was still to be read", async () => {
    const { requestId } = await matches(helper, bySms);
    done(await writeToRequester.run(helper.person, { id: newId(), requestId, words: "Een" }));
    done(await endContact.run(helper.person, { requestId }));
    await round();
    await round();
    expect(to(number)).toHaveLength(1);
    expect(await world.test.admin("select occasion from contact_letters")).toEqual([{ occasion: "ended" }]);
  });

  test("gets the same from a mail to a number as to an address, and the same moments", async () => {
    const asked = [
      await asks(helper, bySms),
      await asks(helper, { channel: "email", email: "roos@example.nl" }),
    ];
    const half = "update contact_requests set sent_at = sent_at - interval '30 days', remind_at = now()";
    await world.test.admin(half);
    await round();
    for (const { requestId } of asked) done(await answers(helper, requestId, talksFirst));
    await round();
    await timeIsUp();
    await round();
    expect([to(number).length, to("roos@example.nl").length]).toEqual([2, 2]);
  });

  test("reads one plain sentence, with no word, name, theme or code of the request", async () => {
    const words = { name: "Rozemarijn", words: "Mijn buurman drinkt.", themes: ["addiction"] };
    const { code, requestId } = await asks(helper, { ...bySms, ...words });
    done(await answers(helper, requestId, { kind: "accepted", note: "Kom dinsdag naar de kliniek." }));
    await round();
    const [sms] = to(number);
    expect([sms?.subject, sms?.text.trim()]).toEqual([
      "",
      "Er is nieuws voor u: lees het met uw zes woorden op https://bij-ons.example/vraag",
    ]);
    const raw = String(sms?.raw).toLowerCase();
    for (const secret of [
      "rozemarijn",
      "buurman",
      "verslav",
      "addiction",
      "kliniek",
      "selam",
      ...neighboursIn(code),
    ])
      expect([secret, raw.includes(secret)]).toEqual([secret, false]);
  });
});

describe("no text message goes", () => {
  test("to who wants to be called, or comes back with the code", async () => {
    await asks(helper, { channel: "phone", number: "06 12345678" });
    await asks(helper, { channel: "code" });
    await timeIsUp();
    await round();
    expect(mail.letters).toEqual([]);
    expect(await world.test.admin("select kind from letters")).toEqual([]);
  });

  test("to who read before sending that the helper sends them, though there is a gateway since", async () => {
    const { requestId } = await asks(helper, { ...bySms, channel: "smsByHand" });
    done(await answers(helper, requestId, { kind: "talkFirst" }));
    await timeIsUp();
    await round();
    expect(to(number)).toEqual([]);
    const left = "select occasion from contact_letters where occasion in ('answer-talkFirst', 'over')";
    expect(await world.test.admin(left)).toEqual([]);
  });

  test("to anybody where there is no gateway, nor a mail to a bare number", async () => {
    await asks(helper, bySms);
    await timeIsUp();
    await postGoesRound(mail);
    expect(mail.letters).toEqual([]);
    expect(await world.test.admin("select kind from letters")).toEqual([]);
  });

  test("to a number from before that can be nobody's, and it holds nothing up", async () => {
    await asks(helper, { channel: "phone", number: "123456" });
    await world.test.admin("update contact_requests set channel = 'sms'");
    await asks(helper, bySms);
    await timeIsUp();
    await round();
    expect(mail.letters.map(({ envelope }) => envelope.to)).toEqual([[number]]);
  });
});

test.each(["123456", "6 12345678", "+31 6 1234", "morgen"])(
  "a number that no text message reaches is said so beside its field: %s",
  async (number) => {
    const outcome = await sendRequest.run(null, aRequest(helper.helperId, { channel: "sms", number }));
    expect(outcome).toEqual({ kind: "invalid", fields: { number: "not-a-number" } });
  },
);
