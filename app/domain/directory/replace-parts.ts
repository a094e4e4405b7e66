import { inArray } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Db } from "#app/database/connection.server";
import { helperAreas, helperLanguages, helperSpecialties } from "#drizzle/schema/directory";
import { helperRegistrations } from "#drizzle/schema/helper-statements";
import type { ProfileContent } from "./profile-content";

/** PostgreSQL takes 65,535 parameters in a statement. */
const rowsInStatement = 5000;

/** Puts areas, themes, languages and numbers of these pages in the place of those that were there. */
export async function replaceParts(db: Db, pages: { id: string; content: ProfileContent }[]): Promise<void> {
  const rows = <Row>(of: (content: ProfileContent) => Row[]) =>
    pages.flatMap(({ id, content }) => of(content).map((row) => ({ helperId: id, ...row })));
  const ids = pages.map(({ id }) => id);
  await replace(
    db,
    helperAreas,
    ids,
    rows(({ areaCodes }) => areaCodes.map((areaCode) => ({ areaCode }))),
  );
  await replace(
    db,
    helperSpecialties,
    ids,
    rows(({ specialties }) => specialties.map((specialty) => ({ specialty }))),
  );
  await replace(
    db,
    helperLanguages,
    ids,
    rows(({ languages }) => languages.map((language) => ({ language }))),
  );
  await replace(
    db,
    helperRegistrations,
    ids,
    rows(({ registrations }) => registrations),
  );
}

type Part = PgTable & { helperId: PgColumn };

async function replace<Table extends Part>(
  db: Db,
  table: Table,
  ids: string[],
  rows: Table["$inferInsert"][],
): Promise<void> {
  await db.delete(table).where(inArray(table.helperId, ids));
  for (let first = 0; first < rows.length; first += rowsInStatement)
    await db.insert(table).values(rows.slice(first, first + rowsInStatement));
}
