import { inArray, type SQL, sql } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import {
  areas,
  helperAreas,
  helperLanguages,
  helperProfiles,
  helperSpecialties,
} from "#drizzle/schema/directory";
import {
  declaredBackgrounds,
  helperAvailabilities,
  helperRegistrations,
} from "#drizzle/schema/helper-statements";
import { registerChecks } from "#drizzle/schema/profile-versions";
import { type Facet, facetValues } from "./facets";
import type { Helper, Registration, Room } from "./helper";
import { inDailyWords } from "./place";

/** The database's own answer: moments are still text. */
export type HelperAsJson = Omit<Helper, "confirmedAt" | "room" | "registrations"> & {
  confirmedAt: string | null;
  registrations: (Omit<Registration, "checkedAt"> & { checkedAt: string | null })[];
  room: (Omit<Room, "statedAt"> & { statedAt: string }) | null;
};

/** The public pages of these helpers, in the order of the ids: one question, however many helpers. */
export async function helpersById(db: Db, ids: string[]): Promise<Helper[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select({ helper: helperAsJson })
    .from(helperProfiles)
    .where(inArray(helperProfiles.id, ids));
  const byId = new Map(rows.map(({ helper }) => [helper.id, helperFrom(helper)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/**
 * All of a public page in one value, from a row of helper_profiles. Each area is found by its code (`offset 0` keeps the planner to that): of tables that
 * were filled just now it knows no sizes, and would read all areas for each helper.
 */
export const helperAsJson = sql<HelperAsJson>`json_build_object(
  'id', helper_profiles.id, 'name', helper_profiles.name, 'organisation', helper_profiles.organisation,
  'introduction', helper_profiles.introduction, 'expectation', helper_profiles.expectation,
  'payment', helper_profiles.payment, 'costs', helper_profiles.costs, 'gender', helper_profiles.gender, 'photo', helper_profiles.photo_id,
  'ways', helper_profiles.ways, 'interpreter', helper_profiles.interpreter,
  'confirmedAt', helper_profiles.confirmed_at,
  'areas', ${allOf(sql`json_build_object('code', here.code, 'scheme', here.scheme, 'name', here.name,
      'within', case when here.scheme in ('CBS-GM', 'NIS') then null else coalesce(above.name, around.name) end)
    order by length(here.code), here.name`)}
    from ${helperAreas}
    cross join lateral (select code, scheme, name, parent_code from ${areas} where code = area_code offset 0) here
    left join ${areas} around on around.code = here.parent_code
    left join ${areas} above on above.code = around.parent_code
    where helper_id = helper_profiles.id),
  'specialties', ${allOf(sql`specialty`)} from ${helperSpecialties} where helper_id = helper_profiles.id),
  'languages', ${allOf(sql`language`)} from ${helperLanguages} where helper_id = helper_profiles.id),
  'backgrounds', ${allOf(sql`background`)} from ${declaredBackgrounds}
    where helper_id = helper_profiles.id and withdrawn_at is null),
  'room', (select json_build_object('availability', availability, 'wait', wait, 'statedAt', stated_at)
    from ${helperAvailabilities} where helper_id = helper_profiles.id order by stated_at desc limit 1),
  'registrations', ${allOf(sql`json_build_object('register', stated.register, 'number', stated.number,
      'checkedAt', looked.checked_at, 'finding', looked.finding) order by stated.register`)}
    from ${helperRegistrations} stated left join lateral (select checked_at, finding from ${registerChecks} checks
      where checks.helper_id = stated.helper_id and checks.register = stated.register and checks.number = stated.number
      order by checked_at desc limit 1) looked on true
    where stated.helper_id = helper_profiles.id)
)`;

function allOf(value: SQL): SQL {
  return sql`(select coalesce(json_agg(${value}), '[]')`;
}

export function helperFrom({ confirmedAt, room, registrations, ...rest }: HelperAsJson): Helper {
  return {
    ...rest,
    specialties: inOrder("specialties", rest.specialties),
    languages: inOrder("languages", rest.languages),
    backgrounds: inOrder("backgrounds", rest.backgrounds),
    ways: inOrder("ways", rest.ways),
    areas: rest.areas.map((area) => ({
      ...area,
      name: inDailyWords(area.name),
      within: area.within && inDailyWords(area.within),
    })),
    confirmedAt: confirmedAt === null ? null : new Date(confirmedAt),
    registrations: registrations.map((one) => ({
      ...one,
      checkedAt: one.checkedAt === null ? null : new Date(one.checkedAt),
    })),
    room: room && { ...room, statedAt: new Date(room.statedAt) },
  };
}

/** In the order of the vocabulary, whatever the database gave. */
function inOrder<Value extends string>(facet: Facet, values: Value[]): Value[] {
  const list: readonly string[] = facetValues[facet];
  return [...values].sort((one, other) => list.indexOf(one) - list.indexOf(other));
}
