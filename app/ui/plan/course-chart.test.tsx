import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { courseOf } from "#app/domain/plan/course";
import { feelings } from "#app/domain/plan/goal";
import { catalogue } from "#app/i18n/nl";
import { speak } from "#app/i18n/speak";
import { SpeechProvider, useSpeech } from "#app/i18n/speech";
import { CourseChart } from "./course-chart";
import { CourseTable } from "./course-table";

const weeks = courseOf(
  [
    { week: "2026-10-05", feeling: "better", count: 2 },
    { week: "2026-10-05", feeling: "harder", count: 1 },
    { week: "2026-10-19", feeling: "same", count: 3 },
  ],
  [{ week: "2026-10-19", attainment: "partly", words: null }],
  [
    { week: "2026-10-05", compared: null, level: "less", levelWords: "Eén nacht", words: null },
    { week: "2026-10-19", compared: "better", level: null, levelWords: null, words: null },
  ],
);

const reached = speak("nl", catalogue)("plan:state.attainments.partly");

const drawn = (part: React.ReactNode) =>
  renderToString(
    <SpeechProvider language="nl" catalogue={catalogue}>
      {part}
    </SpeechProvider>,
  );
const count = (html: string, what: RegExp) => html.match(new RegExp(what, "g"))?.length ?? 0;

function InWords() {
  const { t, calendarDay, list } = useSpeech();
  const said = weeks.map(({ week, felt }) => {
    const feltSo = feelings.flatMap((feeling) =>
      felt[feeling]
        ? t("plan:course.count", { feeling: t(`plan:feelings.${feeling}`), count: felt[feeling] })
        : [],
    );
    return `${calendarDay(week)}: ${list(feltSo)}`;
  });
  return <p>{said.join("|")}</p>;
}

test("each dot and mark of the picture has its words in the table, week by week", () => {
  const [picture, table] = [
    drawn(<CourseChart weeks={weeks} />),
    drawn(<CourseTable weeks={weeks} />).replace(/<!-- -->/g, ""),
  ];
  expect(count(picture, /<circle[^>]*fill-leaf-text/)).toBe(3);
  expect(count(picture, /<circle[^>]*fill-action-text/) + count(picture, /<polygon/)).toBe(2);
  expect(count(picture, /<rect/)).toBe(1);
  expect(count(table, /<th scope="row"/)).toBe(2);
  for (const line of drawn(<InWords />)
    .replace(/<\/?p>/g, "")
    .split("|"))
    for (const words of line.split(": ", 2)) expect(table).toContain(words);
  for (const words of ["Eén nacht", reached]) expect(table).toContain(words);
});

test("more of a feeling is a larger dot, and the picture says where its twin is", () => {
  const picture = drawn(<CourseChart weeks={weeks} />);
  const sizes = [...picture.matchAll(/<circle[^>]* r="(\d+)"[^>]*fill-leaf-text/g)].map(([, r]) => Number(r));
  expect([...sizes].sort()).toEqual([5, 6, 7]);
  expect(picture).toMatch(/role="img" aria-label="[^"]*tabel/);
});
