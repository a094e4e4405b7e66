import { daysLater } from "#app/domain/days";

export const calendarCountries = ["NL", "BE"] as const;
export type CalendarCountry = (typeof calendarCountries)[number];

/**
 * Whether no work is expected on this day (YYYY-MM-DD) by law. NL: Algemene termijnenwet, article 3, which counts Good
 * Friday too. BE: Royal Decree of 18 April 1974, article 1. Neither names Easter Sunday and Whit Sunday, as on a Sunday
 * nothing was expected anyway; they count here, because a helper may say to work on Sundays. Other Sundays do not.
 */
export function isHoliday(country: CalendarCountry, day: string): boolean {
  return holidaysOf(country, Number(day.slice(0, 4))).includes(day);
}

function holidaysOf(country: CalendarCountry, year: number): string[] {
  const easter = easterSunday(year);
  const fixed = (days: string[]) => days.map((day) => `${year}-${day}`);
  const moving = (days: number[]) => days.map((days) => daysLater(easter, days));
  const [goodFriday, easterToWhitMonday] = [-2, [0, 1, 39, 49, 50]];
  return country === "NL"
    ? [
        ...fixed(["01-01", "05-05", "12-25", "12-26"]),
        kingsDay(year),
        ...moving([goodFriday, ...easterToWhitMonday]),
      ]
    : [
        ...fixed(["01-01", "05-01", "07-21", "08-15", "11-01", "11-11", "12-25"]),
        ...moving(easterToWhitMonday),
      ];
}

/** On 27 April, and the day before where that is a Sunday (Royal Decree of 9 October 2013, Stb. 2013, 399). */
function kingsDay(year: number): string {
  const day = `${year}-04-27`;
  return new Date(day).getUTCDay() === 0 ? daysLater(day, -1) : day;
}

/** The Gregorian computus as J. Meeus gives it in Astronomical Algorithms (1991), chapter 8. */
export function easterSunday(year: number): string {
  const [century, inCentury, golden] = [Math.floor(year / 100), year % 100, year % 19];
  const leapCenturies = Math.floor(century / 4);
  const moonDrift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - leapCenturies - moonDrift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const count = moon + weekday - 7 * late + 114;
  const [month, day] = [Math.floor(count / 31), (count % 31) + 1];
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
