import { sql } from "drizzle-orm";
import { z } from "zod";
import { everybodyMayLook } from "#app/domain/access/directory";
import { publicQuery } from "#app/gate/command";
import { valuesOf } from "./facets";
import { resolvePlace } from "./resolve-place";

/**
 * Counts that somebody missed this help in this area. It is no question, and it is asked as one: nobody is known, and
 * nothing is kept but the number. Of a place that we do not know, the number has no area.
 */
export const reportGap = publicQuery({
  name: "directory.gap-counted",
  input: z.object({
    place: z.string().max(80).catch(""),
    specialties: z
      .string()
      .transform((codes) => valuesOf("specialties", codes.split(" ")))
      .catch([]),
  }),
  about: async ({ db, input }) => resolvePlace(db, input.place),
  allowedIf: everybodyMayLook,
  async carryOut({ db, input, subject: place }) {
    const area = place.kind === "found" ? (place.areaCodes[0] ?? null) : null;
    const asked = sql.join(
      input.specialties.map((code) => sql`${code}`),
      sql`, `,
    );
    await db.select({ counted: sql`1` }).from(sql`count_gap(${area}::text, array[${asked}]::text[])`);
  },
});
