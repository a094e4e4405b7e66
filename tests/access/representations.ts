import { newId } from "#app/domain/fields";
import { askToRepresent } from "#app/domain/households/ask-to-represent";
import { acceptToRepresent, endRepresentation } from "#app/domain/households/settle-representation";
import type { Person } from "#app/gate/actor";
import { done } from "#tests/support/world";
import type { Neighbourhood } from "./neighbourhood";
import type { WholeNeighbourhood } from "./whole-neighbourhood";

/** Who acts for whom; each is the id of its row. There are also one that was ended and one that is over, by which nobody acts any more. */
export interface Representations {
  /** The member shares and answers for the grandmother. */
  ofGrandmother: string;
  /** The member answers for the one of sixteen, and shares nothing of hers. */
  ofFrom16: string;
  /** The co-owner was asked by the one of thirteen, and has said nothing yet. */
  asked: string;
}

type Rows = Pick<WholeNeighbourhood, "people" | "memberIds" | "grandmotherId">;

export async function actForEachOther(
  near: Neighbourhood,
  { people, memberIds, grandmotherId }: Rows,
): Promise<Representations> {
  const { owner, coOwner, member, from16, from12 } = people;
  const ask = async (asker: Person, memberId: string, representativeId: string, scope: string) => {
    const asked = { id: newId(), memberId, representativeId, scope, until: inAYear() };
    done(await askToRepresent.run(asker, asked));
    const [newest] = await near.world.test.admin(
      `select id from representations where household_id = '${near.householdId}' order by created_at desc limit 1`,
    );
    return String(newest?.id);
  };
  const accept = async (by: Person, representationId: string) =>
    done(await acceptToRepresent.run(by, { representationId })).representationId;
  const ofGrandmother = await ask(owner, grandmotherId, memberIds.member, "share");
  const ofFrom16 = await ask(from16, memberIds.from16, memberIds.member, "agree");
  await accept(member, ofGrandmother);
  await accept(member, ofFrom16);
  const ended = await accept(coOwner, await ask(from16, memberIds.from16, memberIds.coOwner, "share"));
  done(await endRepresentation.run(from16, { representationId: ended }));
  const over = await accept(member, await ask(from12, memberIds.from12, memberIds.member, "share"));
  await near.world.test.admin(`update representations set ends_at = now() where id = '${over}'`);
  const asked = await ask(from12, memberIds.from12, memberIds.coOwner, "agree");
  return { ofGrandmother, ofFrom16, asked };
}

const inAYear = () => new Date(Date.now() + 365 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
