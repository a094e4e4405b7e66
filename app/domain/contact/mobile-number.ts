const dutchOrBelgian = /^(31[1-9]\d{8}|32[1-9]\d{7,8})$/;
/** Other numbers have 8 to 15 digits, the first of them no zero (ITU-T E.164). */
const fromElsewhere = /^(?!3[12])[1-9]\d{7,14}$/;

/**
 * What somebody typed as a number for text messages, as the digits by which it is known in the whole world. A national
 * number is taken as Dutch or Belgian: where both have it, as the one of the two that is a mobile. Null where it can be neither.
 */
export function worldwideNumber(typed: string): string | null {
  const digits = typed.replace(/\D/g, "");
  const abroad = /^\s*\+/.test(typed) ? digits : /^00/.test(digits) ? digits.slice(2) : null;
  const whole = abroad ?? withCountry(digits);
  const number = whole?.replace(/^(31|32)0/, "$1") ?? "";
  return dutchOrBelgian.test(number) || fromElsewhere.test(number) ? number : null;
}

/** Dutch numbers have ten digits; Belgian mobiles ten, from 045 to 049; other Belgian numbers nine. */
function withCountry(digits: string): string | null {
  if (/^04[5-9]\d{7}$/.test(digits) || /^0[1-9]\d{7}$/.test(digits)) return `32${digits.slice(1)}`;
  if (/^0[1-9]\d{8}$/.test(digits)) return `31${digits.slice(1)}`;
  return dutchOrBelgian.test(digits) ? digits : null;
}
