import { daysLater } from "#app/domain/days";
import { type LocalTime, localTime, momentOf } from "#app/domain/local-time";
import type { AnswerTerm } from "./answer-term";
import { isHoliday } from "./holidays";

const minute = 60_000;
const hour = 60;

/** Until when an answer may be awaited, and when half of that time has gone by. */
export interface Clock {
  remindAt: Date;
  answerBy: Date;
}

/**
 * The clock of something that was asked at this moment. It begins in working time, and ends at the same time of the day
 * so many working days later: asked on Tuesday at 14:00 with 48 hours, it ends on Thursday at 14:00.
 * It never ends before that many real hours have gone by, also where a summer-time change falls on a working day.
 */
export function clockFrom(asked: Date, term: AnswerTerm): Clock {
  const begins = nextWorking(asked, term);
  const { day, minutes } = localTime(begins);
  const sameTime = momentOf({ day: workingDaysLater(day, term.hours / 24, term), minutes });
  const earliest = begins.getTime() + term.hours * hour * minute;
  const answerBy = nextWorking(new Date(Math.max(sameTime.getTime(), earliest)), term);
  return { remindAt: halfway(begins, answerBy, term), answerBy };
}

/** Whether this is a moment at which somebody works, the moment of closing included. */
export function isWorking(moment: Date, term: AnswerTerm): boolean {
  const { day, minutes } = localTime(moment);
  return isWorkingDay(day, term) && minutes >= term.opensAt * hour && moment <= closing(day, term);
}

/** This moment in whole minutes, or the next one at which somebody begins to work. */
function nextWorking(moment: Date, term: AnswerTerm): Date {
  const whole = new Date(Math.ceil(moment.getTime() / minute) * minute);
  if (isWorking(whole, term)) return whole;
  const { day, minutes } = localTime(whole);
  const today = isWorkingDay(day, term) && minutes < term.opensAt * hour;
  return opening(today ? day : workingDaysLater(day, 1, term), term);
}

/** When half of the working minutes between the two have gone by. */
function halfway(begins: Date, ends: Date, term: AnswerTerm): Date {
  const spans = spansBetween(begins, ends, term);
  const length = ([from, to]: [Date, Date]) => to.getTime() - from.getTime();
  let left = spans.reduce((sum, span) => sum + length(span), 0) / 2;
  for (const span of spans) {
    if (left <= length(span)) return new Date(span[0].getTime() + left);
    left -= length(span);
  }
  return ends;
}

/** The stretches of working time between two moments, in order. */
function spansBetween(begins: Date, ends: Date, term: AnswerTerm): [Date, Date][] {
  const spans: [Date, Date][] = [];
  const last = localTime(ends).day;
  for (let { day } = localTime(begins); day <= last; day = daysLater(day, 1)) {
    if (!isWorkingDay(day, term)) continue;
    const from = new Date(Math.max(opening(day, term).getTime(), begins.getTime()));
    const to = new Date(Math.min(closing(day, term).getTime(), ends.getTime()));
    if (from < to) spans.push([from, to]);
  }
  return spans;
}

function workingDaysLater(day: string, days: number, term: AnswerTerm): string {
  let later = day;
  for (let left = days; left > 0; ) {
    later = daysLater(later, 1);
    if (isWorkingDay(later, term)) left--;
  }
  return later;
}

function isWorkingDay(day: string, { weekdays, country }: AnswerTerm): boolean {
  const weekday = new Date(day).getUTCDay() || 7;
  return weekdays.includes(weekday) && !isHoliday(country, day);
}

const at = (day: string, hours: number): LocalTime => ({ day, minutes: hours * hour });
const opening = (day: string, { opensAt }: AnswerTerm) => momentOf(at(day, opensAt));
const closing = (day: string, { closesAt }: AnswerTerm) => momentOf(at(day, closesAt));
