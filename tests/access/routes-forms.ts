import { randomUUID } from "node:crypto";
import { today } from "#app/domain/days";
import type { Fields } from "#tests/support/people-by-post";
import { table } from "./routes-table";
import type { Params, RoutesWorld, Standing } from "./routes-world";

/** The address of a row for one standing: with ids of the household that the tests are about, and one's own words where one has any. */
export function addressFor(world: RoutesWorld, path: string, standing: Standing): string {
  const own = world.words[standing];
  const ids: Params = { ...idsFor(world, path), ...(own ? { words: own } : {}) };
  const filled = path.replace(/:(\w+)|\*/g, (part, name) => ids[name ?? part] ?? part);
  return filled.startsWith("/") ? filled : `/${filled}`;
}

/** The same for somebody who was asked in, with the ids of what the household has about exactly this one. */
export function ownAddressFor(world: RoutesWorld, path: string, guest: Standing): string {
  return addressFor({ ...world, ids: { ...world.ids, ...ownIds(world, guest) } }, path, guest);
}

export function ownFieldsFor(world: RoutesWorld, path: string, guest: Standing): Fields {
  return { ...fieldsFor(world, path), partyId: ownIds(world, guest).partyId };
}

function ownIds({ ids, parties, grants }: RoutesWorld, guest: Standing) {
  const partyId = String((parties as Params)[guest]);
  return { partyId, invitationId: partyId, grantId: grants[guest] ?? String(ids.grantId) };
}

/** What every form asks somewhere, about this household: so that nothing but the standing decides. */
export function fieldsFor(world: RoutesWorld, path: string): Fields {
  const { goalId = "", partyId = "", childId = "", representativeId = "" } = idsFor(world, path);
  const { statedBy = "", textVersionId = "" } = world.ids;
  return {
    ...{ id: randomUUID(), householdId: world.householdId, goalId, partyId, memberId: childId },
    ...{ representativeId, scope: "agree", until: "2027-01-15", country: "NL" },
    ...{
      words: "Goed.",
      template: "empty",
      toWhom: "Iemand",
      goals: goalId,
      version: versionFor(world, path),
      who: "Ik",
      what: "Bellen",
      when: "day",
      audience: "household",
      name: "Iemand",
    },
    ...{
      kind: "helper",
      verb: "see",
      was: "nothing",
      lasts: "help",
      decision: path.includes("terugkijken") ? "goOn" : "declined",
      answer: "yes",
    },
    ...{ availability: "open", background: "turkish", agreed: "yes" },
    ...{ helperId: statedBy, versionId: textVersionId, seenUntil: "2099-01-01T00:00:00Z" },
    ...{ reason: "Goed.", register: "SKJ", number: "100012345", finding: "found" },
    ...{ says: "Goed.", privacy: "Goed.", address: "https://goed.example/", cost: "free" },
    ...{ specialties: "debts", languages: "nl", title: "Goed.", lead: "Goed." },
    ...{ hours: "48", weekdays: "1", opensAt: "9", closesAt: "17" },
    ...{
      rest: "no",
      ownLife: "no",
      alone: "no",
      body: "no",
      temper: "no",
      lasting: "often",
      outcome: "heavy",
    },
    ...{ ring: "near", side: "informal" },
    ...{ repeat: "daily", day: today(), mark: "done" },
    ...{
      lifecycle: "running",
      attainment: "partly",
      step: /voortgang|opgeschreven/.test(path) ? "forward" : "done",
    },
    ...{ compared: "better", expected: "Goed." },
    ...{ wording: "Mag dit?", bornOn: "", here: "/", language: "nl" },
  };
}

/** The table names a guest where a row is about another one. */
function idsFor({ ids, parties }: RoutesWorld, path: string): Params {
  const guest = table[path]?.about;
  return guest ? { ...ids, partyId: parties[guest] } : ids;
}

/** The version of the text that stood there when the world was built. */
function versionFor({ versions, ids }: RoutesWorld, path: string): string {
  if (path.endsWith("/schaal")) return String(ids.scaleId);
  const [, name = ""] = /:(goalId|itemId|entryId|headingId|noteId|taskId)/.exec(path) ?? [];
  const id = ids[name] ?? "";
  return versions[id] ?? id;
}
