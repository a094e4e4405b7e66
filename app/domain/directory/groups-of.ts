import type { Helper } from "./helper";
import type { Found } from "./search-wish";
import type { Specialty } from "./vocabulary";

/** Of those who were found: with all that was chosen or with some of it, in the whole place or in a part of it. */
export interface Group {
  does: "all" | "some";
  where: "whole" | "part";
  /** Who of them is on this page. */
  helpers: Helper[];
  /** How many they are on all pages together. */
  count: number;
}

/** The groups of a page in the order in which they are shown, without those of which nobody is on it. */
export function groupsOf(found: Found, chosen: readonly Specialty[]): Group[] {
  const { partly } = found;
  const doesAll = ({ specialties }: Helper) => chosen.every((theme) => specialties.includes(theme));
  const doesSome = (helper: Helper) => !doesAll(helper);
  const groups: Group[] = [
    { does: "all", where: "whole", helpers: found.helpers.filter(doesAll), count: found.withAllThemes },
    { does: "all", where: "part", helpers: partly.helpers.filter(doesAll), count: partly.withAllThemes },
    {
      does: "some",
      where: "whole",
      helpers: found.helpers.filter(doesSome),
      count: found.total - found.withAllThemes,
    },
    {
      does: "some",
      where: "part",
      helpers: partly.helpers.filter(doesSome),
      count: partly.total - partly.withAllThemes,
    },
  ];
  return groups.filter(({ helpers }) => helpers.length > 0);
}
