import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Letter } from "#app/domain/mail/letter";
import { type MailServer, neverAnswers, openMailServer } from "#tests/support/mail-server";
import { type Carriage, carry } from "./transport.server";

const letter: Letter = {
  id: "0190aaaa-0000-7000-8000-000000000001",
  kind: "invitation",
  language: "nl",
  address: "selam@example.nl",
  content: "appel-peer-kers-druif-banaan-kiwi",
  goodUntil: new Date("2026-12-05T13:00:00Z"),
};

const from = { name: "Bij Ons", address: "post@plan.example" };
const site = "https://plan.example";
const smsDomain = "sms.example";
const textMessage = { ...letter, kind: "requestSms", address: "31612345678", content: "" } as const;

let server: MailServer;
beforeEach(async () => {
  server = await openMailServer();
  vi.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(async () => {
  vi.restoreAllMocks();
  await server.close();
});

const said = () => vi.mocked(console.error).mock.calls.flat().join("\n");

function tryIt(changed: Partial<Carriage> = {}) {
  const settings = { url: server.url, from, site, smsDomain };
  return carry({
    settings,
    letter,
    handOver: async () => true,
    signal: new AbortController().signal,
    ...changed,
  });
}

describe("a letter that the mail server takes", () => {
  test("comes from us alone, to one address, with the link and without an answer", async () => {
    expect(await tryIt()).toBe("sent");
    const { envelope, headers, subject, text } = await server.letter();
    expect(envelope).toEqual({ from: "post@plan.example", to: ["selam@example.nl"] });
    expect(headers.get("from")).toBe("Bij Ons <post@plan.example>");
    expect(headers.get("to")).toBe("selam@example.nl");
    expect(headers.get("auto-submitted")).toBe("auto-generated");
    expect(headers.get("message-id")).toBe("<0190aaaa-0000-7000-8000-000000000001@plan.example>");
    expect(headers.get("x-mailer")).toBeUndefined();
    expect(subject).toBe("Een uitnodiging");
    expect(text).toContain("\nhttps://plan.example/uitnodiging/appel-peer-kers-druif-banaan-kiwi\n");
    expect(text).toContain("5 december om 14:00");
  });

  test("comes to a number by way of the gateway, as one sentence that leaves all else out", async () => {
    expect(await tryIt({ letter: textMessage })).toBe("sent");
    const { envelope, headers, subject, text } = await server.letter();
    expect([envelope.to, headers.get("to")]).toEqual([
      ["31612345678@sms.example"],
      "31612345678@sms.example",
    ]);
    expect([subject, text.trim()]).toEqual([
      "",
      "Er is nieuws voor u: lees het met uw zes woorden op https://plan.example/vraag",
    ]);
  });

  test("is marked before any of its content has left, and after the server said yes to the address", async () => {
    const before: object[] = [];
    await tryIt({
      handOver: async () => {
        await new Promise((resolve) => setTimeout(resolve, 200));
        before.push({ ...server.seen, bytes: server.bytes() });
        return true;
      },
    });
    expect(before).toEqual([{ greeting: 1, address: 1, content: 0, bytes: 0 }]);
    expect(server.bytes()).toBeGreaterThan(500);
  });
});

describe("a letter that stays here", () => {
  test("because its sender stopped it while the server was waiting for it", async () => {
    expect(await tryIt({ handOver: async () => false })).toBe("kept");
    expect(server.letters).toEqual([]);
  });

  test("because the mark could not be made", async () => {
    const handOver = () => Promise.reject(new Error("The database is away."));
    expect(await tryIt({ handOver })).toBe("postponed");
    expect(server.letters).toEqual([]);
  });
});

describe("a letter that is not taken", () => {
  test.each([
    { moment: "greeting", code: 421, ending: "postponed" },
    { moment: "greeting", code: 554, ending: "postponed" },
    { moment: "address", code: 450, ending: "postponed" },
    { moment: "address", code: 550, ending: "refused" },
    { moment: "content", code: 451, ending: "postponed" },
    { moment: "content", code: 552, ending: "refused" },
  ] as const)("at the $moment with $code is $ending", async ({ moment, code, ending }) => {
    server.answers[moment] = code;
    expect(await tryIt()).toBe(ending);
    expect(server.letters).toEqual([]);
    expect(said()).toMatch(/^A letter was not taken by the mail server: .*\d{3}/);
    expect(said()).not.toContain("selam");
  });

  test("because the gateway for text messages is there no more, is not tried again", async () => {
    const settings = { url: server.url, from, site, smsDomain: null };
    expect(await tryIt({ letter: textMessage, settings })).toBe("refused");
    expect(server.seen.greeting).toBe(0);
  });

  test("by a server that would let others read along is kept for later", async () => {
    const withoutTls = { url: server.url.replace("127.0.0.1", "127.1"), from, site, smsDomain };
    expect(await tryIt({ settings: withoutTls })).toBe("postponed");
    expect(await tryIt({ settings: { ...withoutTls, url: `${withoutTls.url}?ignoreTLS=true` } })).toBe(
      "sent",
    );
  });

  test("by a server that is away is tried later", async () => {
    await server.close();
    expect(await tryIt()).toBe("postponed");
  });

  test("in time, before it is handed over, is tried later", async () => {
    server.answers.address = neverAnswers;
    const signal = AbortSignal.timeout(300);
    expect(await tryIt({ signal })).toBe("postponed");
  });

  test("in time, after it was handed over, is in nobody's knowledge", async () => {
    server.answers.content = neverAnswers;
    const signal = AbortSignal.timeout(300);
    expect(await tryIt({ signal })).toBe("unknown");
  });
});
