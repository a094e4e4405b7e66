import type { Chapter, GoesOn, Measured, PaperPart, PaperTurn } from "#app/domain/keeping/paper-part";
import type { ProgressText } from "#app/domain/plan/goal";
import type { Speech } from "#app/i18n/speech";
import { ruleWords } from "./rule-words";

/** A part as it is read, on a screen and on paper: a title, and what stands under it. */
export interface PartInWords {
  level: 2 | 3;
  title: string;
  /** The title is in the family's own words. */
  isOwn: boolean;
  lines: string[];
}

export function partInWords(part: PaperPart, speech: Speech): PartInWords {
  const { t, day, calendarDay } = speech;
  switch (part.kind) {
    case "important":
      return own(part.words, [markOf(part, speech), t(`plan:important.${part.is}.kicker`), part.reason]);
    case "heading":
      return titled(2, t(`plan:setUp.headings.${part.key}`), [part.words]);
    case "goal":
      return own(part.words, [markOf(part, speech), part.reason, ...linesOfState(part.state, speech)]);
    case "agreement":
      return titled(3, t("keeping:paper.agreement"), [
        part.what,
        t("keeping:paper.who", { words: part.who }),
        t("keeping:paper.when", { words: part.when }),
        ...(part.more ? linesOfAgreement(part.more, speech) : []),
      ]);
    case "measured":
      return titled(
        3,
        t("plan:measure.section"),
        part.said.map((one) => measuredInWords(one, speech)),
      );
    case "goesOn":
      return titled(
        3,
        t("keeping:paper.goesOn"),
        part.agreed.map((one) => goesOnInWords(one, speech)),
      );
    case "agreed":
      return titled(
        3,
        t("plan:goal.agreements"),
        part.agreed.map((one) => agreedInWords(one, speech)),
      );
    case "task":
      return titled(3, t("keeping:paper.task"), [
        part.words,
        ruleWords(part, speech),
        ...part.turns.map((turn) => turnInWords(turn, speech)),
      ]);
    case "chapter":
      return titled(2, titleOf(part.of, speech), []);
    case "progress":
      return titled(3, day(new Date(part.at)), [part.words, ...toldInWords(part, speech)]);
    case "note":
      return titled(3, day(new Date(part.at)), [
        markOf(part, speech),
        part.words,
        ...toldInWords(part, speech),
      ]);
    case "decision":
      return titled(3, t("evaluation:page.title", { day: day(new Date(part.at)) }), [
        t(`evaluation:decisions.${part.decision}`),
        part.words,
      ]);
    case "evaluation":
      return titled(3, t("evaluation:page.title", { day: calendarDay(part.onDay) }), [
        ...(part.decided.length === 0 ? [t("evaluation:page.none")] : []),
        ...part.decided.flatMap(({ goal, decision, words }) => [
          t("keeping:paper.decided", { goal, decision: t(`evaluation:decisions.${decision}`) }),
          words,
        ]),
      ]);
    case "ring":
      return titled(
        3,
        t(`households:network.rings.${part.ring}`),
        part.people.flatMap(({ name, bond, does, side }) => [
          [name, bond, t(`households:network.sides.${side}`)].filter(Boolean).join(" · "),
          does && t("households:network.can", { does }),
        ]),
      );
  }
}

/** Stands first, so that it is seen before such a paper is handed on. */
function markOf({ isOnlyMine }: { isOnlyMine?: boolean }, { t }: Speech): string | null {
  return isOnlyMine ? t("keeping:paper.onlyMine") : null;
}

function linesOfAgreement(more: More, { t, calendarDay }: Speech): Lines {
  const { how, withWhom, dueOn, state, movedTo, why } = more;
  const moment = movedTo && (movedTo.moment ?? (movedTo.day && calendarDay(movedTo.day)));
  return [
    dueOn && t("keeping:paper.dueOn", { day: calendarDay(dueOn) }),
    how && t("keeping:paper.how", { words: how }),
    withWhom && t("keeping:paper.withWhom", { words: withWhom }),
    "step" in state ? t(`plan:stands.steps.${state.step}`) : t(`plan:stands.taken.${state.taken}`),
    moment && t("plan:stands.movedTo", { moment }),
    why ? t("plan:stands.why", { words: why }) : null,
  ];
}

/** The family's own words for that level first, as on the page of the goal. */
function measuredInWords(one: Measured, { t, calendarDay }: Speech): string {
  const { onDay, level, levelWords, compared, words } = one;
  const answer = level
    ? t(`plan:scale.levels.${level}`)
    : compared && t(`plan:measure.comparisons.${compared}`);
  return [calendarDay(onDay), levelWords, answer, words].filter(Boolean).join(" · ");
}

/** What nobody said yes to never reads as agreed. */
function goesOnInWords({ what, who, when, taken }: GoesOn, { t }: Speech, besides: Lines = []): string {
  return [what, who, when, ...besides, taken === "agreed" ? null : t(`plan:stands.taken.${taken}`)]
    .filter(Boolean)
    .join(" · ");
}

function agreedInWords({ moment, day, isMoved, ...one }: Agreed, speech: Speech): string {
  const { t, calendarDay } = speech;
  const to = moment ?? (day && calendarDay(day));
  const words =
    to && (isMoved ? t("plan:stands.movedTo", { moment: to }) : t("keeping:paper.dueOn", { day: to }));
  return goesOnInWords(one, speech, [words]);
}

function titleOf(chapter: Chapter, { t }: Speech): string {
  switch (chapter) {
    case "notes":
      return t("plan:notes.title");
    case "evaluations":
      return t("evaluation:title");
    case "apart":
      return t("keeping:shared.apart");
    case "network":
      return t("households:network.title");
  }
}

type Lines = (string | null)[];
type Agreed = Extract<PaperPart, { kind: "agreed" }>["agreed"][number];
type Told = Pick<ProgressText, "feeling"> & Partial<Pick<ProgressText, "step">>;
type More = NonNullable<Extract<PaperPart, { kind: "agreement" }>["more"]>;

const own = (title: string, lines: Lines): PartInWords => ({ ...titled(2, title, lines), isOwn: true });

function titled(level: 2 | 3, title: string, lines: Lines): PartInWords {
  return { level, title, isOwn: false, lines: lines.flatMap((line) => line || []) };
}

function toldInWords({ step, feeling }: Told, { t }: Speech): Lines {
  return [
    step ? t(`plan:steps.${step}`) : null,
    feeling && t("keeping:paper.feeling", { feeling: t(`plan:feelings.${feeling}`) }),
  ];
}

function turnInWords({ day, taker, isDone }: PaperTurn, { t, calendarDay }: Speech): string {
  const state = isDone ? "done" : taker ? "named" : taker === null ? "free" : "somebody";
  return t("keeping:paper.turn", {
    day: calendarDay(day),
    state: t(`tasks:turn.${state}`, { name: taker ?? "" }),
  });
}

function linesOfState(state: Extract<PaperPart, { kind: "goal" }>["state"], { t }: Speech): string[] {
  if (!state) return [];
  const reached = state.words ?? t(`plan:state.attainments.${state.attainment}`);
  return [
    t("plan:state.now", { state: t(`plan:state.lifecycles.${state.lifecycle}`) }),
    t("plan:state.reached", { state: reached }),
  ];
}
