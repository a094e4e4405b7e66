import { newId } from "#app/domain/fields";
import { askAboutOwning } from "#app/domain/households/ask-about-owning";
import type { Person } from "#app/gate/actor";
import { done } from "#tests/support/world";
import type { Neighbourhood } from "./neighbourhood";
import type { WholeNeighbourhood } from "./whole-neighbourhood";

/** Who was asked to own the plan too, and to stop: the ids of the open questions, and a grown-up whom nobody has asked yet. */
export interface Owning {
  ofTheMember: string;
  ofTheOwner: string;
  candidateId: string;
}

export async function talkAboutOwning(
  { world, householdId }: Neighbourhood,
  { people, memberIds }: Pick<WholeNeighbourhood, "people" | "memberIds">,
): Promise<Owning> {
  const ask = async (asker: Person, memberId: string) => {
    done(await askAboutOwning.run(asker, { id: newId(), memberId }));
    const [row] = await world.test.admin(`select id from owner_questions where member_id = '${memberId}'`);
    return String(row?.id);
  };
  const candidate = await world.person("candidate");
  return {
    ofTheMember: await ask(people.owner, memberIds.member),
    ofTheOwner: await ask(people.coOwner, memberIds.owner),
    candidateId: await world.joins(householdId, candidate, "member", "candidate"),
  };
}
