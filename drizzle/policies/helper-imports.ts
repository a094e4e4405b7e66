import { sql } from "drizzle-orm";
import { pgPolicy } from "drizzle-orm/pg-core";
import { helperImports } from "../schema/helper-imports";
import { profileVersions } from "../schema/profile-versions";
import { ofAnImport } from "./directory";
import { doneByFunctions, iModerate } from "./moderation";
import { definer, person } from "./roles";

export const moderatorsSeeFiles = pgPolicy("moderators see which files of helpers came", {
  for: "select",
  to: person,
  using: iModerate,
}).link(helperImports);
export const filesAreTakenIn = doneByFunctions("files of helpers", helperImports);

export const versionsComeWithAFile = pgPolicy(
  "versions of a page from a file are handed in by a function, now",
  {
    for: "insert",
    to: definer,
    withCheck: sql.raw(`import_id is not null and written_at = now() and ${ofAnImport("profile_versions")}`),
  },
).link(profileVersions);
