import type { z } from "zod";
import type { Problem } from "#app/gate/outcome";

/** Words of a contact: one that holds such a number is refused, so that it is not stored. */
export const withoutCitizenNumber = <Words extends z.ZodType<string | null>>(words: Words) =>
  words.refine(
    (given) => given === null || !holdsCitizenNumber(given),
    "holds-a-citizen-number" satisfies Problem,
  );

/**
 * Whether a number that looks like that of a citizen stands in a text. NL: eight or nine digits that pass the test of eleven of the
 * burgerservicenummer (RvIG, Logisch Ontwerp BSN). BE: eleven digits of which the last two are 97 less the rest of the first nine, since 2000
 * with a 2 before them (Royal Decree of 3 April 1984, article 2). Digits may be parted by spaces, dots and dashes, as people write them. A day
 * and a telephone number with its area code apart are none.
 */
export function holdsCitizenNumber(text: string): boolean {
  const numbers = text.replace(daysAndPhones, " ").match(/(?<!\d)\d(?:[ .-]?\d){7,10}(?!\d)/g) ?? [];
  return numbers
    .map((number) => number.replace(/\D/g, ""))
    .some((digits) => isDutch(digits) || isBelgian(digits));
}

const daysAndPhones =
  /(?<!\d[ .-]?)(?:(?:0?[1-9]|[12]\d|3[01])[ .-](?:0?[1-9]|1[0-2])[ .-](?:19|20)\d{2}|0\d{1,3}[ .-]\d[\d .-]*\d)(?!\d)/g;

function isDutch(digits: string): boolean {
  if (digits.length !== 8 && digits.length !== 9) return false;
  const [last = 0, ...rest] = [...digits.padStart(9, "0")].map(Number).reverse();
  const sum = rest.reduce((sum, digit, place) => sum + digit * (place + 2), 0) - last;
  return sum > 0 && sum % 11 === 0;
}

function isBelgian(digits: string): boolean {
  if (digits.length !== 11) return false;
  const [first, check] = [digits.slice(0, 9), Number(digits.slice(9))];
  return [first, `2${first}`].some((number) => 97 - (Number(number) % 97) === check);
}
