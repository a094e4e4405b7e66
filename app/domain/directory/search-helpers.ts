import { z } from "zod";
import { everybodyMayLook } from "#app/domain/access/directory";
import { publicQuery } from "#app/gate/command";
import { dangersSaid } from "./danger-said";
import { type Facet, valuesOf } from "./facets";
import { genderSaid } from "./gender-said";
import { searchInDatabase } from "./search-in-database";
import { searchInMemory } from "./search-in-memory";
import { toolsFor } from "./self-help";
import { specialtiesMeant } from "./word-meanings";

const helpersOnAPage = 12;

/** What is no value of a facet is left out, and nothing is said about it. */
const knownValues = <Name extends Facet>(facet: Name) =>
  z
    .union([z.string().transform((one) => [one]), z.array(z.string())])
    .catch([])
    .default([])
    .transform((asked) => valuesOf(facet, asked));

/**
 * Helpers whose working area contains the place. Several specialties: who does most of them comes first. Then who looked
 * at the own page lately. Otherwise the order is drawn anew every day, so that no name is always first.
 */
export const searchHelpers = publicQuery({
  name: "directory.helpers-searched",
  input: z
    .object({
      place: z.string().max(80).default("").catch(""),
      words: z.string().max(120).default("").catch(""),
      specialties: knownValues("specialties"),
      languages: knownValues("languages"),
      backgrounds: knownValues("backgrounds"),
      genders: knownValues("genders"),
      ways: knownValues("ways"),
      availabilities: knownValues("availabilities"),
      page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
    })
    .transform((asked) => ({ ...asked, ...genderSaid(asked) })),
  async about({ db, input }) {
    const asking = { input, onAPage: helpersOnAPage };
    return { answer: (await searchInMemory(db, asking)) ?? (await searchInDatabase(db, asking)) };
  },
  allowedIf: everybodyMayLook,
  async carryOut({ subject }) {
    const { shelf, ...answer } = subject.answer;
    const { words, chosen } = answer.said;
    const themes = [...new Set([...chosen.specialties, ...specialtiesMeant(words, shelf)])];
    return {
      ...answer,
      /** What somebody can do alone, beside the helpers. */
      tools: toolsFor(shelf, answer.said),
      /** The themes that are chosen or meant. */
      themes,
      /** Whoever asks this may be in danger. */
      dangers: dangersSaid(words, themes),
    };
  },
});
