import { z } from "zod";
import type { Db } from "#app/database/connection.server";
import { whoIsOnThePageMay } from "#app/domain/access/directory";
import { NewId, VersionId } from "#app/domain/fields";
import { rowId } from "#app/domain/row-id";
import { command } from "#app/gate/command";
import { type Parsed, parse } from "#app/gate/door";
import { Invalid } from "#app/gate/outcome";
import { helperProfiles } from "#drizzle/schema/directory";
import { profileVersions } from "#drizzle/schema/profile-versions";
import { newestVersion } from "./newest-version";
import { oneAtATime } from "./one-at-a-time";
import { ownProfile } from "./own-profile";
import { type ProfileContent, withPhoto } from "./profile-content";
import { contentOf, profileInput } from "./profile-input";
import { workingAreas } from "./working-areas";

const { areaCodes, ...withoutPlaces } = profileInput;
const pageInForm = z.object(withoutPlaces);
const placesInForm = z.object({
  areaCodes,
  /** More places, each on a line of its own. */
  places: z.string().max(4000, "too-long").default(""),
});

interface Says {
  page: Parsed<typeof pageInForm>;
  places: Parsed<typeof placesInForm>;
}

/**
 * What a helper wants the own page to say, the first time and every time after that. It waits for a moderator; until
 * then everybody reads what was approved before. It moves no other date of the page.
 */
export const handInProfile = command({
  name: "directory.profile-handed-in",
  input: z.preprocess(
    (form) => ({ ...Object(form), says: form }),
    z.object({
      id: NewId,
      /** The version that the writer had before him; nothing where there was none. */
      version: z.union([z.literal(""), VersionId]).default(""),
      says: z
        .unknown()
        .transform((form) => ({ page: parse(pageInForm, form), places: parse(placesInForm, form) })),
    }),
  ),
  about: async ({ actor }) => ({ accountId: actor.accountId }),
  allowedIf: whoIsOnThePageMay,
  async carryOut({ db, input, subject: { accountId } }) {
    const said = await saidIn(db, input.says);
    if (said instanceof Invalid) return said;
    const helperId = await pageOf(db, accountId, rowId(accountId, input.id), said);
    await oneAtATime(db, helperId);
    const newest = await newestVersion(db, helperId);
    const content = withPhoto(said, newest?.content.photo ?? null);
    const saysSo = newest && JSON.stringify(newest.content) === JSON.stringify(content);
    if (saysSo && newest.state !== "sentBack") return { helperId };
    if ((newest?.id ?? "") !== input.version) return new Invalid({ form: "changed-meanwhile" });
    const id = rowId(helperId, input.id, content);
    await db.insert(profileVersions).values({ id, helperId, content }).onConflictDoNothing();
    return { helperId };
  },
});

/** What the page is to say. Or all that does not fit, also of places, which only the database knows: it is told at once. */
async function saidIn(db: Db, { page, places }: Says): Promise<ProfileContent | Invalid> {
  const wrong = page.ok ? {} : page.fields;
  if (!places.ok) return new Invalid({ ...wrong, ...places.fields });
  const areaCodes = await workingAreas(db, places.input);
  if ("problem" in areaCodes)
    return new Invalid({ ...wrong, places: areaCodes.problem }, { places: areaCodes.named });
  return page.ok ? contentOf(page.input, areaCodes) : new Invalid(wrong);
}

/** The page of this account: the one that is there, or one that begins. */
async function pageOf(db: Db, accountId: string, id: string, content: ProfileContent): Promise<string> {
  const { name, organisation, introduction, expectation, payment } = content;
  const page = { id, accountId, name, organisation, introduction, expectation, payment };
  await db.insert(helperProfiles).values(page).onConflictDoNothing();
  return (await ownProfile(db, accountId))?.helperId ?? id;
}
