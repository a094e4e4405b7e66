import { Link } from "@remix-run/react";
import type { LedgerLine } from "#app/domain/audit/ledger-line";
import { useSpeech } from "#app/i18n/speech";
import { Section, Stack } from "#app/ui/kit/page";
import { Timeline } from "#app/ui/kit/timeline";
import { paths } from "#app/web/paths";

/** Who did what, day by day, one sentence a line. */
export function LedgerList({ lines, empty }: { lines: LedgerLine[]; empty: string }) {
  const { day, time } = useSpeech();
  if (lines.length === 0) return <p className="text-lg">{empty}</p>;
  const days = [...new Set(lines.map((line) => day(line.at)))];
  return (
    <Stack>
      {days.map((name) => (
        <Section key={name} title={name}>
          <Timeline
            entries={lines
              .filter((line) => day(line.at) === name)
              .map((line) => ({
                id: line.id,
                when: time(line.at),
                dateTime: line.at.toISOString(),
                children: <LineText line={line} />,
              }))}
          />
        </Section>
      ))}
    </Stack>
  );
}

function LineText({ line }: { line: LedgerLine }) {
  const { t, day } = useSpeech();
  const { name, action, goal, item, about, permission, refused } = line;
  return (
    <>
      <p className="text-lg">
        <strong>
          <bdi>{name}</bdi>
        </strong>{" "}
        {t(`ledger:${action}`)}.
      </p>
      <Role line={line} />
      {goal ? (
        <p dir="auto">
          <Link to={paths.goal(goal.id)}>{t("audit:line.goal", { words: goal.words })}</Link>
        </p>
      ) : null}
      {item ? <p>{t(`audit:line.items.${item}`)}</p> : null}
      {about ? <p>{t("audit:line.about", { name: about })}</p> : null}
      {permission ? (
        <p>
          {t("audit:line.permission", {
            verb: t(`sharing:verbs.${permission.verb}`),
            day: day(permission.since),
          })}
        </p>
      ) : null}
      {refused ? <p className="font-bold">{t("audit:line.refused")}</p> : null}
    </>
  );
}

function Role({ line: { role } }: { line: LedgerLine }) {
  const { t } = useSpeech();
  const words =
    role === "owner" || role === "member"
      ? t(`audit:line.roles.${role}`)
      : t("audit:line.outsider", { role: t(`sharing:kinds.${role}`) });
  return <p className="text-sm text-ink-soft">{words}</p>;
}
