import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { followRequest } from "#app/domain/contact/follow-request";
import { stopRequest } from "#app/domain/contact/stop-request";
import { newId } from "#app/domain/fields";
import { beginFeedback } from "#app/domain/sharing/begin-feedback";
import { decideOnFeedback } from "#app/domain/sharing/decide-on-feedback";
import { readFeedback } from "#app/domain/sharing/read-feedback";
import { revokeGrant } from "#app/domain/sharing/revoke-grant";
import { writeFeedback } from "#app/domain/sharing/write-feedback";
import { answers, asks, postGoesRound } from "#tests/support/asking";
import { type MailServer, openMailServer } from "#tests/support/mail-server";
import { done } from "#tests/support/world";
import { groups, settleWholeNeighbourhood, type WholeNeighbourhood } from "./whole-neighbourhood";

let n: WholeNeighbourhood;
let requestId: string;
let code: string;
const through = { asker: "professional", consent: "agreed" };

beforeAll(async () => {
  n = await settleWholeNeighbourhood();
});
beforeEach(async () => {
  ({ code, requestId } = await asks(n.feedback.helper, through));
  done(await answers(n.feedback.helper, requestId, { kind: "accepted" }));
});
afterAll(() => n?.world.close());

const writes = (words: string, who = n.people.seer) =>
  writeFeedback.run(who, { id: newId(), requestId, householdId: n.householdId, words });
const written = async () => done(await beginFeedback.run(n.people.seer, { requestId })).written;
const noteOf = async (words: string) => String((await written()).find((one) => one.words === words)?.id);
const decides = (noteId: string, decision: string, who = n.people.owner) =>
  decideOnFeedback.run(who, { noteId, decision });
const told = async () => done(await followRequest.run(null, { code })).feedback.map(({ words }) => words);

describe("the letter to who asked through work", () => {
  let mail: MailServer;
  const email = "meldster@wijkteam.example";
  beforeAll(async () => {
    mail = await openMailServer();
  });
  beforeEach(async () => {
    ({ code, requestId } = await asks(n.feedback.helper, { ...through, channel: "email", email }));
    done(await answers(n.feedback.helper, requestId, { kind: "accepted" }));
    await postGoesRound(mail);
    mail.letters.length = 0;
  });
  afterAll(() => mail?.close());

  const letters = async () => {
    await postGoesRound(mail);
    return mail.letters.map(({ envelope, subject, text }) => ({ to: envelope.to[0], subject, text }));
  };

  test("comes once an owner has said yes, once a day, and tells nothing but that there is something", async () => {
    done(await writes("Zij hebben een geheim plan."));
    expect(await letters()).toEqual([]);
    done(await decides(await noteOf("Zij hebben een geheim plan."), "approved"));
    const [letter] = await letters();
    expect(letter).toMatchObject({ to: email, subject: "Een bericht voor u" });
    expect(letter?.text).toContain("/vraag");
    expect(letter?.text).not.toMatch(/geheim|plan|gezin|Selam|Naima/i);
    done(await writes("Het gaat goed."));
    done(await decides(await noteOf("Het gaat goed."), "approved"));
    expect(await letters()).toHaveLength(1);
  });

  test("does not come after a no, nor after stopping, nor to who gave no address", async () => {
    done(await writes("Nee"));
    done(await decides(await noteOf("Nee"), "declined"));
    done(await writes("Ja"));
    done(await decides(await noteOf("Ja"), "approved"));
    done(await stopRequest.run(null, { code }));
    ({ code, requestId } = await asks(n.feedback.helper, through));
    done(await answers(n.feedback.helper, requestId, { kind: "accepted" }));
    done(await writes("Ook ja"));
    done(await decides(await noteOf("Ook ja"), "approved"));
    expect(await letters()).toEqual([]);
  });
});

describe("who asked through work", () => {
  test("reads nothing before an owner has said yes, and then that text word for word", async () => {
    done(await writes("Zij hebben een plan gemaakt."));
    expect(await told()).toEqual([]);
    done(await decides(await noteOf("Zij hebben een plan gemaakt."), "approved"));
    expect(await told()).toEqual(["Zij hebben een plan gemaakt."]);
    done(await writes("Zij hebben een plan gemaakt. Het gaat over geld."));
    expect(await told()).toEqual(["Zij hebben een plan gemaakt."]);
  });

  test("never reads what an owner said no to, and a yes is not taken for another one", async () => {
    done(await writes("Te veel"));
    const noteId = await noteOf("Te veel");
    done(await decides(noteId, "declined"));
    done(await decides(noteId, "declined"));
    expect((await decides(noteId, "approved")).kind).toBe("invalid");
    expect(await told()).toEqual([]);
  });

  test("reads nothing any more after stopping", async () => {
    done(await writes("Goed"));
    done(await decides(await noteOf("Goed"), "approved"));
    done(await stopRequest.run(null, { code }));
    expect(await told()).toEqual([]);
  });
});

test("owners read and decide, to whom it goes too; everybody else knows of nothing", async () => {
  done(await writes("Wie beslist"));
  const noteId = await noteOf("Wie beslist");
  const note = done(await readFeedback.run(n.people.coOwner, { noteId }));
  expect(note).toMatchObject({ words: "Wie beslist", toWhom: "Roos", decision: null });
  const others = [...groups.household.slice(2), ...groups.letIn, ...groups.closed, ...groups.outside];
  for (const who of others)
    for (const outcome of [
      await readFeedback.run(n.people[who], { noteId }),
      await decides(noteId, "approved", n.people[who]),
    ])
      expect([who, outcome.kind]).toEqual([who, "missing"]);
  done(await decides(noteId, "approved", n.people.coOwner));
});

test("only the helper who was asked writes, of a request of work, to a household that lets the helper in", async () => {
  for (const who of ["commenter", "owner", "ungranted", "stranger"] as const)
    expect([who, (await writes("Nee", n.people[who])).kind]).toEqual([who, "missing"]);
  const elsewhere = { id: newId(), requestId, householdId: n.elsewhereId, words: "Nee" };
  expect((await writeFeedback.run(n.people.seer, elsewhere)).kind).toBe("missing");
  const own = await asks(n.feedback.helper);
  done(await answers(n.feedback.helper, own.requestId, { kind: "accepted" }));
  const form = { id: newId(), requestId: own.requestId, householdId: n.householdId, words: "Nee" };
  expect((await writeFeedback.run(n.people.seer, form)).kind).toBe("missing");
  expect(
    await n.world.test.admin(`select 1 from feedback_notes where request_id = '${own.requestId}'`),
  ).toEqual([]);
});

test("after revoking, the helper sees and writes nothing of it any more", async () => {
  done(await writes("Voor het intrekken"));
  for (const row of await n.world.test.admin(
    `select id from grants where party_id = '${n.partyIds.seer}' and revoked_at is null`,
  ))
    await revokeGrant.run(n.people.owner, { grantId: row.id });
  expect(await written()).toEqual([]);
  expect((await writes("Na het intrekken")).kind).toBe("missing");
});
