import { z } from "zod";
import {
  choice,
  line,
  oneOrMore,
  optionalChoice,
  optionalLine,
  optionalText,
  several,
  text,
} from "#app/domain/fields";
import type { Problem } from "#app/gate/outcome";
import { inOneOrder, longest, type ProfileContent } from "./profile-content";
import { registerNumber } from "./registration";
import { genders, interpreters, languages, paymentKinds, registers, specialties, ways } from "./vocabulary";

const mostAreas = 60;
const looksLikeEmail = /[^\s@]@[^\s@]+\.[^\s@.]/;

/** Everybody reads a page, also programs that collect addresses. A telephone number may stand there. */
function withoutEmail<Field extends z.ZodType<string | null>>(field: Field) {
  return field.refine((said) => !looksLikeEmail.test(said ?? ""), "holds-an-email" satisfies Problem);
}

/** The fields of a page as a form or a line of a file brings them. */
export const profileInput = {
  name: withoutEmail(line(longest.name)),
  organisation: withoutEmail(optionalLine(longest.organisation)),
  introduction: withoutEmail(text(longest.introduction)),
  expectation: withoutEmail(text(longest.expectation)),
  payment: choice(paymentKinds),
  costs: withoutEmail(optionalText(longest.costs)),
  gender: optionalChoice(genders),
  ways: several(ways),
  interpreter: choice(interpreters).default("none"),
  areaCodes: z
    .union([z.string(), z.array(z.string())], "not-a-choice")
    .optional()
    .transform((codes) => [codes ?? []].flat().map((code) => code.trim()))
    .refine((codes) => codes.length <= mostAreas, "too-long" satisfies Problem),
  specialties: oneOrMore(specialties),
  languages: oneOrMore(languages),
  SKJ: registerNumber("SKJ"),
  BIG: registerNumber("BIG"),
  AGB: registerNumber("AGB"),
  Registerplein: registerNumber("Registerplein"),
};

type ProfileInput = Omit<z.output<z.ZodObject<typeof profileInput>>, "areaCodes">;

/** The same, as it is kept: the same choices are the same content. */
export function contentOf(input: ProfileInput, areaCodes: string[]): ProfileContent {
  const { name, organisation, introduction, expectation, payment, costs, gender, interpreter } = input;
  return inOneOrder({
    ...{ name, organisation, introduction, expectation, payment, costs, gender, interpreter },
    ...{ ways: input.ways, areaCodes, specialties: input.specialties, languages: input.languages },
    registrations: registers.flatMap((register) => {
      const number = input[register];
      return number ? [{ register, number }] : [];
    }),
  });
}
