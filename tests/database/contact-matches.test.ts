import { afterAll, beforeAll, expect, test } from "vitest";
import { confirmMatch } from "#app/domain/contact/confirm-match";
import { endContact } from "#app/domain/contact/end-contact";
import { followRequest } from "#app/domain/contact/follow-request";
import { stopRequest } from "#app/domain/contact/stop-request";
import { newId } from "#app/domain/fields";
import { inviteParty } from "#app/domain/sharing/invite-party";
import type { Person } from "#app/gate/actor";
import { type AskedHelper, answers, asks, helperNamed, talksFirst } from "#tests/support/asking";
import { done, openWorld, type World } from "#tests/support/world";

let world: World;
let helper: AskedHelper;
let owner: Person;
let householdId: string;
beforeAll(async () => {
  world = await openWorld();
  helper = await helperNamed(world, "Selam");
  owner = await world.person("Roos");
  householdId = await world.household(owner);
});
afterAll(() => world?.close());

type Asked = Awaited<ReturnType<typeof asks>>;
const saysYes = async ({ requestId }: Asked) => done(await answers(helper, requestId, { kind: "accepted" }));
const confirms = async ({ code }: Asked) => done(await confirmMatch.run(null, { code }));
const later = (days: number) =>
  world.test.admin(`update contact_requests set sent_at = sent_at - interval '${days} days',
      remind_at = remind_at - interval '${days} days', answer_by = answer_by - interval '${days} days';
    update contact_answers set answered_at = answered_at - interval '${days} days'`);

const invites = (code: string) =>
  inviteParty.run(owner, { id: newId(), householdId, name: "Selam", kind: "helper", code });
const invited = () =>
  world.test.admin(`select (select count(*)::int from parties) as parties,
    (select count(*)::int from contact_messages) as messages`);

test.each<[string, (asked: Asked) => Promise<unknown>]>([
  ["waits", async () => {}],
  ["was talked about first", async ({ requestId }) => answers(helper, requestId, talksFirst)],
  ["has the yes of the helper alone", saysYes],
  [
    "got a no",
    async ({ requestId }) => answers(helper, requestId, { kind: "redirected", alternative: "Tineke" }),
  ],
  ["got no answer in time", () => later(20)],
  ["got a yes that was left lying", async (asked) => [await saysYes(asked), await later(15)]],
  [
    "was a match until whoever asked stopped",
    async (asked) => [await saysYes(asked), await confirms(asked), await stopRequest.run(null, asked)],
  ],
  [
    "was a match until the helper stopped",
    async (asked) => [
      await saysYes(asked),
      await confirms(asked),
      await endContact.run(helper.person, asked),
    ],
  ],
])("no invitation to a plan comes of a request that %s", async (_says, happens) => {
  const asked = await asks(helper);
  await happens(asked);
  const before = await invited();
  expect(await invites(asked.code)).toEqual({ kind: "missing" });
  expect(await invited()).toEqual(before);
});

test("of a match comes an invitation, and its words are told in the conversation", async () => {
  const asked = await asks(helper);
  await saysYes(asked);
  await confirms(asked);
  const [before] = await invited();
  done(await invites(asked.code));
  expect(await invited()).toEqual([
    { parties: Number(before?.parties) + 1, messages: Number(before?.messages) + 1 },
  ]);
  const { messages } = done(await followRequest.run(null, asked));
  expect(messages).toMatchObject([{ kind: "invitation", writtenBy: "requester" }]);
});
