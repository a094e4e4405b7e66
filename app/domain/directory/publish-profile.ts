import { z } from "zod";
import { mayPublishOwnProfile } from "#app/domain/access/directory";
import {
  choice,
  line,
  NewId,
  optionalChoice,
  optionalLine,
  optionalText,
  several,
  text,
} from "#app/domain/fields";
import { rowId } from "#app/domain/row-id";
import { command } from "#app/gate/command";
import { helperAreas, helperLanguages, helperProfiles, helperSpecialties } from "#drizzle/schema/directory";
import { helperRegistrations } from "#drizzle/schema/helper-statements";
import { refreshSearch } from "./refresh-search";
import { Registrations } from "./registration";
import { genders, interpreters, languages, paymentKinds, specialties, ways } from "./vocabulary";

/** A helper's own public page: one for an account. Published again it stays as it was. */
export const publishProfile = command({
  name: "directory.profile-published",
  input: z.object({
    id: NewId,
    name: line(80),
    organisation: optionalLine(120),
    introduction: text(1500),
    expectation: text(1000),
    payment: choice(paymentKinds),
    costs: optionalText(300),
    gender: optionalChoice(genders),
    ways: several(ways),
    interpreter: choice(interpreters).default("none"),
    registrations: Registrations,
    areaCodes: z.array(z.string()).min(1),
    specialties: several(specialties),
    languages: several(languages),
  }),
  about: async ({ actor }) => ({ accountId: actor.accountId }),
  allowedIf: mayPublishOwnProfile,
  async carryOut({ db, input, subject: { accountId } }) {
    const { areaCodes, specialties: themes, languages: spoken, registrations, ...profile } = input;
    const id = rowId(accountId, input.id);
    const added = await db
      .insert(helperProfiles)
      .values({ ...profile, id, accountId })
      .onConflictDoNothing()
      .returning({ helperId: helperProfiles.id });
    for (const { helperId } of added) {
      await db.insert(helperAreas).values(areaCodes.map((areaCode) => ({ helperId, areaCode })));
      if (themes.length > 0)
        await db.insert(helperSpecialties).values(themes.map((specialty) => ({ helperId, specialty })));
      if (spoken.length > 0)
        await db.insert(helperLanguages).values(spoken.map((language) => ({ helperId, language })));
      if (registrations.length > 0)
        await db.insert(helperRegistrations).values(registrations.map((one) => ({ ...one, helperId })));
      await refreshSearch(db, [helperId]);
    }
    return { helperId: id };
  },
});
