import { answerRequest } from "#app/domain/contact/answer-request";
import { confirmMatch } from "#app/domain/contact/confirm-match";
import { giveAddress } from "#app/domain/contact/give-address";
import { keepClock } from "#app/domain/contact/keep-clock";
import { requestsForMe } from "#app/domain/contact/requests-for-me";
import { sendRequest } from "#app/domain/contact/send-request";
import { showAddress } from "#app/domain/contact/show-address";
import { newId } from "#app/domain/fields";
import type { Person } from "#app/gate/actor";
import { carryLetters } from "#app/mail/carry-letters.server";
import { publishes } from "./helpers-and-moderators";
import type { MailServer } from "./mail-server";
import { done, type World } from "./world";

export interface AskedHelper {
  person: Person;
  helperId: string;
}

/** Somebody with a page in the directory. */
export async function helperNamed(world: World, name: string): Promise<AskedHelper> {
  return withPage(world, await world.person(name), name);
}

export async function withPage(world: World, person: Person, name: string): Promise<AskedHelper> {
  await world.test.admin(`insert into areas (code, scheme, year, name, latitude, longitude)
    values ('GM0518', 'CBS-GM', 2024, '''s-Gravenhage', 52.07, 4.3) on conflict do nothing`);
  return { person, helperId: await publishes(world, person, { name, specialties: ["debts"] }) };
}

export const aRequest = (helperId: string, more: Record<string, unknown> = {}) => ({
  ...{ id: newId(), helperId, asker: "self", name: "Roos", words: "Ik slaap slecht.", themes: ["debts"] },
  ...{ channel: "code", meeting: "park", ...more },
});

/** Gives the code, with the id by which the helper knows the request. */
export async function asks({ person, helperId }: AskedHelper, more: Record<string, unknown> = {}) {
  const { code } = done(await sendRequest.run(null, aRequest(helperId, more)));
  const [newest] = done(await requestsForMe.run(person, {})) ?? [];
  return { code: code.join(" "), requestId: String(newest?.id) };
}

/** With how the two find each other, which the helper has to say to who left no number. */
export const talksFirst = { kind: "talkFirst", note: "Dinsdag om tien uur in de bibliotheek." };

export async function answers({ person }: AskedHelper, requestId: string, answer: Record<string, unknown>) {
  return answerRequest.run(person, { id: newId(), requestId, ...answer });
}

/** With the yes of both. */
export async function matches(helper: AskedHelper, more: Record<string, unknown> = {}) {
  const asked = await asks(helper, more);
  done(await answers(helper, asked.requestId, { kind: "accepted" }));
  done(await confirmMatch.run(null, { code: asked.code }));
  return asked;
}

/** Everything that the clock and the post have to do at this moment, with a gateway for text messages where one is named. */
export async function postGoesRound(mail: MailServer, smsDomain: string | null = null): Promise<void> {
  while (done(await keepClock.run(null, { bySms: smsDomain !== null })).left > 0);
  const from = { name: "", address: "post@bij-ons.example" };
  const settings = { url: mail.url, from, site: "https://bij-ons.example", smsDomain };
  await carryLetters(settings, { soon: false, now: new AbortController().signal });
}

/** From now on this helper gets mail. */
export async function getsMail({ person }: AskedHelper, email: string, mail: MailServer): Promise<void> {
  done(await giveAddress.run(person, { id: newId(), email }));
  await postGoesRound(mail);
  const proof = mail.letters.find(({ envelope }) => envelope.to[0] === email);
  done(await showAddress.run(person, { token: tokenIn(proof?.text ?? "") }));
  mail.letters.length = 0;
}

/** What stands at the end of the link in a letter. */
export const tokenIn = (text: string): string => /\/([\w-]{22})(?!\S)/.exec(text)?.[1] ?? "";
