import { and, eq, isNotNull, isNull } from "drizzle-orm";
import type { HouseholdSubject, Standing } from "#app/domain/access/standing";
import type { AgeTier } from "#app/domain/households/age-tiers";
import type { Representation } from "#app/domain/households/member";
import { owningAwaiting } from "#app/domain/households/owning-questions";
import { endingSoonFor, representationsOf } from "#app/domain/households/representations-of";
import { agreementsToTake } from "#app/domain/plan/agreements-to-take";
import { questionsFor, questionsIn } from "#app/domain/sharing/questions";
import type { Room } from "#app/gate/door";
import { kept } from "#app/gate/kept";
import { openRow } from "#app/vault/rows";
import { members } from "#drizzle/schema/households";

/** What somebody of the household should know of on opening the plan. */
export interface WaitsForYou {
  /** How many questions about sharing wait for this person's yes or no. */
  questions: number;
  /** Names of members for whom somebody used the words, while no owner has said whether it is the right one. Told to owners. */
  toConfirm: string[];
  /** Names of members who ask this person to answer for them. */
  askedToRepresent: string[];
  /** How many questions about owning the plan wait for this person. */
  owning: number;
  endingSoon: Representation[];
  /** Agreements that wait for this person's "I do this". */
  toTake: { id: string; what: string }[];
  /** Sixteen or seventeen: told that what is one's own is one's own to share. */
  decides: boolean;
}

export async function waitsForYou(
  room: Room,
  { householdId, standing }: HouseholdSubject,
): Promise<WaitsForYou> {
  const [representations, asking, toConfirm, owning, toTake] = await Promise.all([
    representationsOf(room, householdId),
    questionsIn(room, householdId),
    standing.as === "owner" ? namesToConfirm(room, householdId) : [],
    owningAwaiting(room, householdId, standing),
    agreementsToTake(room, { householdId, standing }),
  ]);
  const questions = questionsFor(standing, asking);
  const asked = representations.filter(
    (one) => standing.as !== "party" && one.representativeId === standing.memberId && !one.accepted,
  );
  return {
    questions: questions.filter((question) => question.answered === null).length,
    toConfirm,
    askedToRepresent: asked.map((one) => one.memberName),
    owning,
    endingSoon: endingSoonFor(standing, representations),
    toTake,
    decides: tierOf(standing) === "from16",
  };
}

function tierOf(standing: Standing): AgeTier | null {
  if (standing.as === "party") return null;
  return standing.answersFor.find(({ memberId }) => memberId === standing.memberId)?.tier ?? null;
}

const membersToConfirm = kept(["householdId"], (db, { householdId }) =>
  db
    .select()
    .from(members)
    .where(
      and(
        eq(members.householdId, householdId),
        isNull(members.leftAt),
        isNull(members.accountId),
        isNotNull(members.acceptedAccountId),
      ),
    ),
);

async function namesToConfirm({ db, keys }: Room, householdId: string): Promise<string[]> {
  const rows = await membersToConfirm(db, { householdId });
  return rows.map((row) => openRow(members, row, keys).name);
}
