import { askWhenAnswered } from "#app/domain/contact/ask-when-answered";
import { type Helper, isRecent } from "#app/domain/directory/helper";
import { searchHelpers } from "#app/domain/directory/search-helpers";
import { askPublicly } from "./ask.server";

const shown = 3;

interface Asked {
  helper: Helper | null;
  themes: string[];
}

/**
 * Who else does the same in the same area, or in a part of it, with the search that finds all of them. Only who reads what is asked here; who
 * has room comes first and who is full last.
 */
export async function nextHelpers({ helper, themes }: Asked) {
  const place = helper?.areas.toSorted((one, other) => other.code.length - one.code.length)[0]?.code ?? "";
  const specialties = themes.length > 0 ? themes : (helper?.specialties ?? []);
  const { found } = await askPublicly(searchHelpers, { place, specialties });
  const others = [...(found?.helpers ?? []), ...(found?.partly.helpers ?? [])]
    .filter(({ id }) => id !== helper?.id)
    .sort((one, other) => roomIn(one) - roomIn(other));
  const helpers: Helper[] = [];
  for (const other of others) {
    if (helpers.length === shown) break;
    if ((await askPublicly(askWhenAnswered, { helperId: other.id })).answerBy) helpers.push(other);
  }
  return { place, specialties, helpers };
}

function roomIn({ room }: Helper): number {
  if (!room || !isRecent(room)) return 1;
  return { open: 0, waiting: 1, full: 2 }[room.availability];
}
