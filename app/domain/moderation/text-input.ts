import { z } from "zod";
import { longestOf, type PageText, type PartField, places } from "#app/domain/directory/published-text";
import type { ToolFacts, ToolWords } from "#app/domain/directory/self-help-tool";
import { toolCosts } from "#app/domain/directory/self-help-tool";
import { wordsOf } from "#app/domain/directory/stem";
import { languages, specialties } from "#app/domain/directory/vocabulary";
import { choice, line, oneOrMore, optionalLine, optionalText, text } from "#app/domain/fields";
import type { Problem } from "#app/gate/outcome";

const problem = (code: Problem) => code;

const toolWords = {
  name: line(longestOf.name),
  says: text(longestOf.says),
  privacy: text(longestOf.privacy),
};

/** Where a tool is found: an address at which nobody listens in, as the browser writes it. */
const address = line(longestOf.address).transform((written, context) => {
  const url = URL.parse(written);
  if (url?.protocol === "https:" && url.hostname.includes(".") && !url.username && !url.password)
    return url.href;
  context.addIssue(problem("not-an-address"));
  return z.NEVER;
});

/** Each word once, as they are typed with commas or spaces between. */
const searchWords = optionalLine(longestOf.searchWords).transform((typed) => [
  ...new Set(wordsOf(typed ?? "")),
]);

/** The fields of a tool as its form brings them, in the first language. */
export const toolInput = {
  ...toolWords,
  address,
  cost: choice(toolCosts),
  specialties: oneOrMore(specialties),
  languages: oneOrMore(languages),
  searchWords,
};

/** The same in another language: its words alone. */
export const toolWordsInput = toolWords;

export const toolWordsOf = ({ name, says, privacy }: ToolWords): ToolWords => ({ name, says, privacy });

/** As it is kept: each list in one order, so that the same choices are the same content. */
export const toolOf = (input: ToolWords & ToolFacts): ToolWords & ToolFacts => ({
  ...toolWordsOf(input),
  address: input.address,
  cost: input.cost,
  specialties: specialties.filter((one) => input.specialties.includes(one)),
  languages: languages.filter((one) => input.languages.includes(one)),
  searchWords: input.searchWords,
});

type PartFields = Record<PartField, string | null>;

/** The fields of a page. A part has a heading and a text, or is left out. */
export const pageInput = z
  .object({
    title: line(longestOf.title),
    lead: text(longestOf.lead),
    ...Object.fromEntries(places.map((place) => [`heading${place}`, optionalLine(longestOf.title)])),
    ...Object.fromEntries(places.map((place) => [`text${place}`, optionalText(longestOf.text)])),
  })
  .superRefine((input, context) => {
    const said = input as unknown as PartFields;
    for (const place of places) {
      const [heading, told] = [said[`heading${place}`], said[`text${place}`]];
      if (told && !heading) missing(context, `heading${place}`);
      if (heading && !told) missing(context, `text${place}`);
    }
  })
  .transform((input): PageText => {
    const said = input as unknown as PartFields;
    const parts = places.flatMap((place) => {
      const [title, told] = [said[`heading${place}`], said[`text${place}`]];
      return title && told ? [{ title, text: told }] : [];
    });
    return { title: input.title, lead: input.lead, parts };
  });

function missing(context: z.RefinementCtx, field: string): void {
  context.addIssue({ code: "custom", path: [field], message: problem("required") });
}
