import { sql } from "drizzle-orm";
import { check, customType, index, pgTable, timestamp, uuid } from "drizzle-orm/pg-core";
import { helperId } from "./directory";

const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => "bytea" });

/** A photo as we made it anew (app/web/photo.server.ts): small, and without anything that the camera wrote beside it. */
export const helperPhotos = pgTable(
  "helper_photos",
  {
    id: uuid().primaryKey(),
    helperId: helperId(),
    /** A JPEG file. */
    file: bytes().notNull(),
    madeAt: timestamp("made_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    index("helper_photos_helper").on(table.helperId),
    check("helper_photos_small", sql`octet_length(file) <= 200000`),
  ],
);
