import { randomUUID } from "node:crypto";
import type { RouteConfigEntry } from "@remix-run/route-config";
import { afterAll, beforeAll, expect, test } from "vitest";
import { today } from "#app/domain/days";
import routes from "#app/routes";
import * as post from "#tests/support/people-by-post";
import { sentencesIn } from "#tests/support/people-in-browser";
import { type RunningProduct, startProduct } from "#tests/support/running-product";

const t = sentencesIn("nl");
let product: RunningProduct;
let family: post.ByPost;
/** Real ids, of our own family. */
let ours: Record<string, string>;
/** Real ids, of a family that is not ours. */
let foreign: Record<string, string>;

beforeAll(async () => {
  product = await startProduct();
  family = await post.signedUp(product.url, "Naima");
  const goal = await post.writesGoal(family, "Rust in huis.");
  const helper = await post.signedUp(product.url, "Selam");
  const { partyId } = await post.letsIn(family, helper, "Selam");
  ours = { goalId: goal.split("/").at(-1) ?? "", partyId };
  foreign = await anotherFamily(product.url);
});

afterAll(() => product?.stop());

type Method = "GET" | "POST";

/** Every address with a part that somebody could change, and how it can be asked. Who did not send anything is led on to the page that says so. */
const changeable: Record<string, { methods: Method[]; heading: string; leadsOn?: true; status?: number }> = {
  "storing/:kind": { methods: ["GET"], heading: t("common:stops.missing.title") },
  "nagekeken/:token": { methods: ["GET"], heading: t("contact:pageLink.deadTitle") },
  "nagekeken/:token/verbergen": { methods: ["GET"], heading: t("contact:pageLink.deadTitle") },
  "nagekeken/:token/nieuw": { methods: ["GET"], leadsOn: true, heading: t("contact:pageLink.deadTitle") },
  "nagekeken/:token/weghalen": { methods: ["GET"], heading: t("contact:pageLink.deadTitle") },
  "nagekeken/:token/overnemen": { methods: ["GET"], heading: t("contact:pageLink.deadTitle") },
  "hulp/:helperId": { methods: ["GET"], heading: t("common:stops.missing.title") },
  "plan/doelen/:goalId": { methods: ["GET"], heading: t("common:stops.missing.title") },
  "plan/doelen/:goalId/meting": { methods: ["GET", "POST"], heading: t("common:stops.missing.title") },
  "plan/doelen/:goalId/schaal": { methods: ["GET", "POST"], heading: t("common:stops.missing.title") },
  "plan/metingen/:measurementId/verbeteren": {
    methods: ["GET", "POST"],
    heading: t("common:stops.missing.title"),
  },
  "plan/doelen/:goalId/stand": { methods: ["GET", "POST"], heading: t("common:stops.missing.title") },
  "plan/doelen/:goalId/veranderen": { methods: ["GET", "POST"], heading: t("common:stops.missing.title") },
  "plan/doelen/:goalId/vijf-vragen": { methods: ["GET", "POST"], heading: t("common:stops.missing.title") },
  "plan/doelen/:goalId/eerder": { methods: ["GET"], heading: t("common:stops.missing.title") },
  "plan/onderdelen/:itemId/eerder": { methods: ["GET"], heading: t("common:stops.missing.title") },
  "plan/afspraken/:itemId/veranderen": {
    methods: ["GET", "POST"],
    heading: t("common:stops.missing.title"),
  },
  "plan/voortgang/:entryId/verbeteren": {
    methods: ["GET", "POST"],
    heading: t("common:stops.missing.title"),
  },
  "plan/doelen/:goalId/afspraken/nieuw": {
    methods: ["GET", "POST"],
    heading: t("common:stops.missing.title"),
  },
  "plan/doelen/:goalId/voortgang/nieuw": {
    methods: ["GET", "POST"],
    heading: t("common:stops.missing.title"),
  },
  "plan/doelen/:goalId/reacties": { methods: ["GET", "POST"], heading: t("common:stops.missing.title") },
  "plan/doelen/:goalId/delen": { methods: ["GET", "POST"], heading: t("common:stops.missing.title") },
  "plan/doelen/:goalId/voorstellen/nieuw": {
    methods: ["GET", "POST"],
    heading: t("common:stops.missing.title"),
  },
  "plan/onderdelen/:itemId": { methods: ["GET"], heading: t("common:stops.missing.title") },
  "plan/onderdelen/:itemId/reacties": { methods: ["GET", "POST"], heading: t("common:stops.missing.title") },
  "plan/voorstellen/:proposalId": { methods: ["GET", "POST"], heading: t("common:stops.missing.title") },
  "plan/delingen/:grantId/intrekken": { methods: ["POST"], heading: t("common:stops.missing.title") },
  "plan/mensen/:partyId/bevestigen": { methods: ["POST"], heading: t("common:stops.missing.title") },
  "plan/mensen/:partyId/hulp-stopt": { methods: ["GET", "POST"], heading: t("common:stops.missing.title") },
  "plan/mensen/:partyId/na-de-hulp": { methods: ["GET", "POST"], heading: t("common:stops.missing.title") },
  "plan/mensen/:partyId/niet-meer-binnenlaten": {
    methods: ["GET", "POST"],
    heading: t("common:stops.missing.title"),
  },
  "plan/gezin/:memberId/inlog": { methods: ["POST"], heading: t("common:stops.missing.title") },
  "plan/gezin/:memberId/nakijken": { methods: ["POST"], heading: t("common:stops.missing.title") },
  "plan/gezin/:memberId/antwoorder": { methods: ["GET", "POST"], heading: t("common:stops.missing.title") },
  "plan/antwoorders/:representationId/ja": { methods: ["POST"], heading: t("common:stops.missing.title") },
  "plan/antwoorders/:representationId/stoppen": {
    methods: ["POST"],
    heading: t("common:stops.missing.title"),
  },
  "plan/mensen/:partyId/bekijk": { methods: ["GET"], heading: t("common:stops.missing.title") },
  "plan/mensen/:partyId/bekijk/doelen/:goalId": {
    methods: ["GET"],
    heading: t("common:stops.missing.title"),
  },
  "plan/mensen/:partyId/bekijk/onderdelen/:itemId": {
    methods: ["GET"],
    heading: t("common:stops.missing.title"),
  },
  "plan/mensen/:partyId/bekijk/doelen/:goalId/verloop": {
    methods: ["GET"],
    heading: t("common:stops.missing.title"),
  },
  "plan/mensen/:partyId/bekijk/doelen/:goalId/eerder": {
    methods: ["GET"],
    heading: t("common:stops.missing.title"),
  },
  "plan/mensen/:partyId/bekijk/doelen/:goalId/voorstellen/nieuw": {
    methods: ["GET"],
    heading: t("common:stops.missing.title"),
  },
  "plan/mensen/:partyId/bekijk/onderdelen/:itemId/eerder": {
    methods: ["GET"],
    heading: t("common:stops.missing.title"),
  },
  "plan/mensen/:partyId/bekijk/afspraken/:itemId/stand": {
    methods: ["GET"],
    heading: t("common:stops.missing.title"),
  },
  "plan/mensen/:partyId/bekijk/taken/:taskId": {
    methods: ["GET"],
    heading: t("common:stops.missing.title"),
  },
  "plan/vragen/:consentId/terugnemen": { methods: ["POST"], heading: t("common:stops.missing.title") },
  "plan/uitnodigingen/:invitationId": { methods: ["GET"], heading: t("common:stops.missing.title") },
  "plan/uitnodigingen/:invitationId/intrekken": {
    methods: ["POST"],
    heading: t("common:stops.missing.title"),
  },
  "plan/uitnodigingen/:invitationId/vernieuwen": {
    methods: ["POST"],
    heading: t("common:stops.missing.title"),
  },
  "plan/kopjes/:headingId/veranderen": {
    methods: ["GET", "POST"],
    heading: t("common:stops.missing.title"),
  },
  "plan/kopjes/:headingId/eerder": { methods: ["GET"], heading: t("common:stops.missing.title") },
  "plan/kopjes/:headingId/weg": { methods: ["POST"], heading: t("common:stops.missing.title") },
  "plan/kopjes/:headingId/terugzetten": { methods: ["POST"], heading: t("common:stops.missing.title") },
  "gedeeld/:householdId/papier": { methods: ["GET"], heading: t("common:stops.missing.title") },
  "gedeeld/:householdId/pdf": {
    methods: ["GET"],
    leadsOn: true,
    status: 200,
    heading: t("sharing:shared.title"),
  },
  "plan/kopie/:copyId": { methods: ["GET"], heading: t("common:stops.missing.title") },
  "plan/afgesloten/:closingId": { methods: ["GET"], heading: t("common:stops.missing.title") },
  "plan/afgesloten/:closingId/openen": { methods: ["POST"], heading: t("common:stops.missing.title") },
  "hulp/klachten/:complaintId": { methods: ["GET"], heading: t("common:stops.missing.title") },
  "hulp/:helperId/klacht": { methods: ["GET", "POST"], heading: t("common:stops.missing.title") },
  "redactie/paginas/:versionId": { methods: ["GET"], heading: t("common:stops.missing.title") },
  "redactie/paginas/:versionId/goedkeuren": {
    methods: ["POST"],
    heading: t("common:stops.missing.title"),
  },
  "redactie/paginas/:versionId/terugsturen": {
    methods: ["GET", "POST"],
    heading: t("common:stops.missing.title"),
  },
  "redactie/lijsten/:importId": { methods: ["GET"], heading: t("common:stops.missing.title") },
  "redactie/lijsten/:importId/goedkeuren": { methods: ["POST"], heading: t("common:stops.missing.title") },
  "redactie/lijsten/:importId/terugsturen": {
    methods: ["GET", "POST"],
    heading: t("common:stops.missing.title"),
  },
  "redactie/klachten/:complaintId": { methods: ["GET", "POST"], heading: t("common:stops.missing.title") },
  "redactie/zelfhulp/:tool": { methods: ["GET", "POST"], heading: t("common:stops.missing.title") },
  "redactie/zelfhulp/:tool/:language": {
    methods: ["GET", "POST"],
    heading: t("common:stops.missing.title"),
  },
  "redactie/uitleg/:page/:language": {
    methods: ["GET", "POST"],
    heading: t("common:stops.missing.title"),
  },
  "redactie/uitleg/:page/:language/voorbeeld": {
    methods: ["GET", "POST"],
    heading: t("common:stops.missing.title"),
  },
  "redactie/teksten/:textId": { methods: ["GET"], heading: t("common:stops.missing.title") },
  "redactie/teksten/:textId/weghalen": { methods: ["POST"], heading: t("common:stops.missing.title") },
  "redactie/teksten/:textId/terugzetten": { methods: ["POST"], heading: t("common:stops.missing.title") },
  "hulp/:helperId/vraag": { methods: ["GET"], heading: t("common:stops.missing.title") },
  "hulp/:helperId/vraag/controle": { methods: ["GET", "POST"], heading: t("common:stops.missing.title") },
  "hulp/:helperId/vraag/:step": { methods: ["GET", "POST"], heading: t("common:stops.missing.title") },
  "antwoord/:token": { methods: ["GET"], heading: t("contact:deadLink.title") },
  "antwoord/:token/nieuwe-link": { methods: ["GET"], leadsOn: true, heading: t("contact:deadLink.title") },
  "antwoord/:token/stoppen": { methods: ["GET"], leadsOn: true, heading: t("contact:deadLink.title") },
  "aanvragen/mail/:token": { methods: ["GET", "POST"], heading: t("common:stops.missing.title") },
  "aanvragen/:requestId": { methods: ["GET"], heading: t("common:stops.missing.title") },
  "aanvragen/:requestId/berichten": { methods: ["GET", "POST"], heading: t("common:stops.missing.title") },
  "aanvragen/:requestId/terugkoppeling": { methods: ["GET"], heading: t("common:stops.missing.title") },
  "aanvragen/:requestId/stoppen": { methods: ["POST"], heading: t("common:stops.missing.title") },
  "plan/gezin/:memberId/veranderen": { methods: ["GET", "POST"], heading: t("common:stops.missing.title") },
  "plan/gezin/:memberId/uit": { methods: ["POST"], heading: t("common:stops.missing.title") },
  "plan/gezin/:memberId/eigenaar": { methods: ["GET", "POST"], heading: t("common:stops.missing.title") },
  "plan/eigenaars/:questionId/antwoord": {
    methods: ["POST"],
    heading: t("common:stops.missing.title"),
  },
  "plan/netwerk/:contactId/veranderen": {
    methods: ["GET", "POST"],
    heading: t("common:stops.missing.title"),
  },
  "plan/netwerk/:contactId/weg": { methods: ["POST"], heading: t("common:stops.missing.title") },
  "plan/belangrijk/:sort/nieuw": { methods: ["GET", "POST"], heading: t("common:stops.missing.title") },
  "plan/doelen/:goalId/verloop": { methods: ["GET"], heading: t("common:stops.missing.title") },
  "plan/afspraken/:itemId/ik-doe-dit": { methods: ["POST"], heading: t("common:stops.missing.title") },
  "plan/afspraken/:itemId/stand": { methods: ["GET", "POST"], heading: t("common:stops.missing.title") },
  "plan/terugkoppeling/:noteId": { methods: ["GET"], heading: t("common:stops.missing.title") },
  "plan/doelen/:goalId/taken/nieuw": { methods: ["GET", "POST"], heading: t("common:stops.missing.title") },
  "plan/terugkijken/:evaluationId": { methods: ["GET"], heading: t("common:stops.missing.title") },
  "plan/terugkijken/:evaluationId/doelen/:goalId": {
    methods: ["GET", "POST"],
    heading: t("common:stops.missing.title"),
  },
  "plan/taken/:taskId": { methods: ["GET"], heading: t("common:stops.missing.title") },
  "plan/taken/:taskId/veranderen": { methods: ["GET", "POST"], heading: t("common:stops.missing.title") },
  "plan/taken/:taskId/eerder": { methods: ["GET"], heading: t("common:stops.missing.title") },
  "plan/taken/:taskId/op-mij": { methods: ["POST"], heading: t("common:stops.missing.title") },
  "plan/taken/:taskId/beurt": { methods: ["POST"], heading: t("common:stops.missing.title") },
  "plan/opgeschreven/:noteId/verbeteren": {
    methods: ["GET", "POST"],
    heading: t("common:stops.missing.title"),
  },
  "hulp/foto/:photoId": { methods: ["GET"], heading: "" },
  "hulp/uitnodiging/:words": { methods: ["GET"], heading: t("sharing:accept.unusable") },
  "uitnodiging/:words": { methods: ["GET"], heading: t("sharing:accept.unusable") },
};

const bad = {
  "an id that nothing has": randomUUID(),
  "no id at all": "xyz",
  "a word with a null byte": "%00",
  "bytes that are no text": "%E0%A4%A",
  "a piece of SQL": encodeURIComponent("' or 1=1 --"),
  "a very long word": "x".repeat(3000),
};

/** What every form asks somewhere: so that only the address is wrong. */
const filled = {
  words: "Goed.",
  version: randomUUID(),
  lifecycle: "done",
  attainment: "reached",
  compared: "better",
  who: "Ik",
  what: "Bellen",
  when: "Morgen",
  verb: "see",
  decision: "accepted",
  name: "name",
  step: "done",
  reason: "reason",
  ring: "close",
  side: "informal",
  bond: "bond",
  audience: "household",
  answer: "yes",
  scope: "agree",
  representativeId: randomUUID(),
  day: today(),
  mark: "done",
  versionId: randomUUID(),
  ...{ says: "Goed.", privacy: "Goed.", address: "https://goed.example/", cost: "free" },
  ...{ specialties: "debts", languages: "nl", title: "Goed.", lead: "Goed." },
};

const requests = Object.entries(changeable).flatMap(
  ([path, { methods, heading, leadsOn = false, status = 404 }]) =>
    methods.flatMap((method) =>
      [...path.matchAll(/:(\w+)/g)].map(([, parameter = ""]) => ({
        path,
        parameter,
        method,
        heading,
        leadsOn,
        status,
      })),
    ),
);

test("every address with a part that can be changed is tried here", () => {
  expect(Object.keys(changeable).sort()).toEqual(pathsOf(routes as RouteConfigEntry[]).sort());
});

test.each(requests)(
  "$method /$path says in words that there is nothing, with another $parameter",
  async ({ path, parameter, method, heading, leadsOn, status }) => {
    const values = { ...bad, ...(foreign[parameter] ? { "one of another family": foreign[parameter] } : {}) };
    for (const [what, value] of Object.entries(values)) {
      const withOurs = (_: string, name: string) =>
        name === parameter ? value : (ours[name] ?? randomUUID());
      const address = `/${path.replace(/:(\w+)/g, withOurs)}`;
      const decision = path.includes("terugkijken") ? "goOn" : filled.decision;
      const step = /voortgang|opgeschreven/.test(path) ? "forward" : filled.step;
      const fields = { ...filled, decision, step, id: randomUUID(), partyId: randomUUID() };
      const first = method === "GET" ? await family.ask(address) : await family.send(address, fields);
      const answer = leadsOn ? await family.ask(first.leadsTo ?? "") : first;
      expect([answer.status, post.headingOf(answer)], what).toEqual([status, heading]);
    }
  },
);

test("an address that does not exist says so, signed in or not", async () => {
  for (const person of [family, post.byPost(product.url)]) {
    for (const path of [
      "/onzin",
      "/plan/onzin/nog-iets",
      "//evil.example/plan",
      "/assets/onzin.js",
      "/plan/doelen",
    ]) {
      const answer = await person.ask(path);
      expect([answer.status, post.headingOf(answer)], path).toEqual([404, t("common:stops.missing.title")]);
    }
  }
});

test("nothing that another family wrote was reached or changed", async () => {
  const seen = post.mainOf(await family.ask("/plan"));
  expect(seen).not.toContain("Van een ander");
  const [kept] = await product.admin(`
    select (select count(*)::int from comments) as comments, (select count(*)::int from agreements) as agreements,
      (select count(*)::int from task_claims) + (select count(*)::int from task_marks) as turns,
      (select count(*)::int from goal_versions) + (select count(*)::int from agreement_versions)
        + (select count(*)::int from progress_versions) as versions,
      (select count(*)::int from proposals where decision is null) as proposals,
      (select count(*)::int from grants where revoked_at is null) as grants,
      (select count(*)::int from parties where ended_at is null) as parties,
      (select count(*)::int from help_periods where ends_at is null) as help,
      (select count(*)::int from invitations where withdrawn_at is null) as invitations`);
  expect(kept).toEqual({
    comments: 0,
    agreements: 1,
    turns: 0,
    versions: 0,
    proposals: 1,
    grants: 1,
    parties: 2,
    help: 2,
    invitations: 2,
  });
});

function pathsOf(entries: RouteConfigEntry[]): string[] {
  return entries.flatMap(({ path = "", children = [] }) => [
    ...(path.includes(":") ? [path] : []),
    ...pathsOf(children),
  ]);
}

async function anotherFamily(url: string): Promise<Record<string, string>> {
  const other = await post.signedUp(url, "Sandra");
  const helper = await post.signedUp(url, "Farid");
  await post.fillIn(other, "/plan/opzet", { template: "perspective" });
  const headingId = /kopjes\/([0-9a-f-]{36})/.exec((await other.ask("/plan/opzet")).html)?.[1] ?? "";
  const copy = { toWhom: "Iemand", headings: headingId };
  const copied = (await post.fillIn(other, "/plan/inleveren", copy)).leadsTo ?? "";
  const closed = (await post.fillIn(other, "/plan/afsluiten", {})).leadsTo ?? "";
  await other.send(`${closed}/openen`, {});
  const goal = await post.writesGoal(other, "Van een ander.");
  const { invitation, partyId } = await post.letsIn(other, helper, "Farid");
  const revoke = await post.shares(other, goal, "propose");
  const item = await post.agrees(other, goal, "Elke week bellen");
  const task = await post.fillIn(other, `${goal}/taken/nieuw`, { words: "Brood halen", repeat: "daily" });
  const moment = await post.fillIn(other, "/plan/terugkijken/nieuw", {});
  await post.fillIn(other, `${goal}/meting`, { compared: "better" });
  const measurementId = /metingen\/([0-9a-f-]{36})/.exec((await other.ask(goal)).html)?.[1] ?? "";
  const entryId = await post.tells(other, goal, "Het gaat beter.");
  const proposal = await post.proposes(helper, other, goal, "Vaker bellen");
  await post.fillIn(other, "/plan/gezin/nieuw", { name: "Fatima" });
  const memberId = /gezin\/([^/"]+)\/inlog/.exec((await other.ask("/plan/gezin")).html)?.[1] ?? "";
  const idIn = (path: string) => /[0-9a-f-]{36}/.exec(path)?.[0] ?? "";
  return {
    goalId: idIn(goal),
    itemId: idIn(item),
    entryId: idIn(entryId),
    proposalId: idIn(proposal),
    invitationId: idIn(invitation),
    grantId: idIn(revoke),
    closingId: idIn(closed),
    copyId: idIn(copied),
    householdId: post.hiddenOf(await other.ask("/plan/doelen/nieuw")).householdId ?? "",
    evaluationId: idIn(moment.leadsTo ?? ""),
    taskId: idIn(task.leadsTo ?? ""),
    measurementId,
    headingId,
    partyId,
    memberId,
  };
}
