import type { Helper } from "#app/domain/directory/helper";
import { searchHelpers } from "#app/domain/directory/search-helpers";
import { askPublicly } from "./ask.server";

const shown = 3;

interface Asked {
  helper: Helper | null;
  themes: string[];
}

/** Who else does the same in the same area, with the search that finds all of them. */
export async function nextHelpers({ helper, themes }: Asked) {
  const place = helper?.areas.toSorted((one, other) => other.code.length - one.code.length)[0]?.code ?? "";
  const specialties = themes.length > 0 ? themes : (helper?.specialties ?? []);
  const { found } = await askPublicly(searchHelpers, { place, specialties });
  const others = found?.helpers.filter(({ id }) => id !== helper?.id) ?? [];
  return { place, specialties, helpers: others.slice(0, shown) };
}
