import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { Catalogue } from "./catalogue";
import { type Language, locales } from "./languages";
import { type Speak, speak } from "./speak";

export interface Speech {
  t: Speak;
  language: Language;
  /** "zaterdag 21 november 2026" */
  day: (moment: Date) => string;
  /** "21 november" */
  shortDay: (moment: Date) => string;
  /** "21 november", of a day as YYYY-MM-DD */
  calendarDay: (day: string) => string;
  /** "21 november, 14:03" */
  dayAndTime: (moment: Date) => string;
  /** "zaterdag 21 november om 14:03" */
  until: (moment: Date) => string;
  /** "14:03" */
  time: (moment: Date) => string;
  /** "Samira, Aisha en oma" */
  list: (parts: string[]) => string;
  /** The same of what has a capital where it stands by itself: "Op kantoor en bij u thuis" */
  phrases: (parts: string[]) => string;
}

const SpeechContext = createContext<Speech | null>(null);

/** Families read Dutch time, wherever the server stands. */
const timeZone = "Europe/Amsterdam";

export function SpeechProvider(props: { language: Language; catalogue: Catalogue; children: ReactNode }) {
  const { language, catalogue, children } = props;
  const speech = useMemo(() => speechIn(language, catalogue), [language, catalogue]);
  return <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>;
}

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error("There is no language around this part of the page.");
  return speech;
}

const speeches = new WeakMap<Catalogue, Speech>();

/** The same without a page around it, for letters. A catalogue is one language, so that each is made ready once. */
export function speechIn(language: Language, catalogue: Catalogue): Speech {
  const known = speeches.get(catalogue) ?? madeSpeech(language, catalogue);
  speeches.set(catalogue, known);
  return known;
}

function madeSpeech(language: Language, catalogue: Catalogue): Speech {
  const locale = locales[language];
  const day = new Intl.DateTimeFormat(locale, { timeZone, dateStyle: "full" });
  const dayAndTime = new Intl.DateTimeFormat(locale, {
    timeZone,
    day: "numeric",
    month: "long",
    hour: "2-digit",
    minute: "2-digit",
  });
  const until = new Intl.DateTimeFormat(locale, {
    timeZone,
    weekday: "long",
    day: "numeric",
    month: "long",
    hour: "2-digit",
    minute: "2-digit",
  });
  const shortDay = new Intl.DateTimeFormat(locale, { timeZone, day: "numeric", month: "long" });
  const time = new Intl.DateTimeFormat(locale, { timeZone, timeStyle: "short" });
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  return {
    t: speak(language, catalogue),
    language,
    day: (moment) => day.format(moment),
    shortDay: (moment) => shortDay.format(moment),
    calendarDay: (day) => shortDay.format(new Date(`${day}T12:00:00Z`)),
    dayAndTime: (moment) => dayAndTime.format(moment),
    until: (moment) => until.format(moment),
    time: (moment) => time.format(moment),
    list: (parts) => list.format(parts),
    phrases: (parts) => list.format(parts.map((part, place) => (place === 0 ? part : withoutCapital(part)))),
  };
}

const withoutCapital = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
