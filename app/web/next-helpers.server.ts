import { askWhenAnswered } from "#app/domain/contact/ask-when-answered";
import { type Helper, isRecent } from "#app/domain/directory/helper";
import type { Offered } from "#app/domain/directory/offered-by";
import { searchHelpers } from "#app/domain/directory/search-helpers";
import { askPublicly } from "./ask.server";

const shown = 3;
/** In so many areas at most, so that a page from a long list of them is not slow. */
const searched = 4;

interface Asked {
  helperId: string;
  offered: Offered;
  themes: string[];
}

/**
 * Who else does the same in one of the same areas, or in a part of it, with a search that finds all of them: by the place where there is one
 * area, and otherwise by the themes alone. Only who reads what is asked here; who has room comes first and who is full last.
 */
export async function nextHelpers({ helperId, offered, themes }: Asked) {
  const specialties = themes.length > 0 ? themes : offered.specialties;
  const places = placesOf(offered);
  const others = new Map<string, Helper>();
  for (const place of places) {
    const { found } = await askPublicly(searchHelpers, { place, specialties });
    for (const other of [...(found?.helpers ?? []), ...(found?.partly.helpers ?? [])])
      others.set(other.id, other);
  }
  others.delete(helperId);
  const [place = ""] = places.length === 1 ? places : [];
  return { place, specialties, helpers: await whoReads([...others.values()]) };
}

/** The smallest areas first. One place that is anywhere, where no area is known. */
function placesOf({ areaCodes }: Offered): string[] {
  return areaCodes.length > 0
    ? areaCodes.toSorted((one, other) => other.length - one.length).slice(0, searched)
    : [""];
}

async function whoReads(others: Helper[]): Promise<Helper[]> {
  const helpers: Helper[] = [];
  for (const other of others.toSorted((one, two) => roomIn(one) - roomIn(two))) {
    if (helpers.length === shown) break;
    if ((await askPublicly(askWhenAnswered, { helperId: other.id })).answerBy) helpers.push(other);
  }
  return helpers;
}

function roomIn({ room }: Helper): number {
  if (!room || !isRecent(room)) return 1;
  return { open: 0, waiting: 1, full: 2 }[room.availability];
}
