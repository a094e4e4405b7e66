import { sql } from "drizzle-orm";
import { z } from "zod";
import { whoRunsTheHouseMay } from "#app/domain/access/directory";
import { jobCommand } from "#app/gate/command";

/** Which of these lines of a file moderators sent back, and why. Whoever gave the file can mend them and bring it in again. */
export const linesSentBack = jobCommand({
  name: "directory.lines-sent-back-asked",
  input: z.object({ keys: z.array(z.string()) }),
  about: async ({ db, input: { keys } }) =>
    db
      .select({ key: sql<string>`line_key`, reason: sql<string>`reason` })
      .from(sql`lines_sent_back(array(select jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb)))`),
  allowedIf: whoRunsTheHouseMay,
  carryOut: async ({ subject }) => subject,
});
