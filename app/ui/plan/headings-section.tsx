import { Link } from "@remix-run/react";
import type { Heading, Terms } from "#app/domain/plan/template";
import type { Changes } from "#app/domain/plan/version";
import { useSpeech } from "#app/i18n/speech";
import { Card } from "#app/ui/kit/card";
import { Notice } from "#app/ui/kit/notice";
import { Section, Stack } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";
import { ChangesLine } from "./changes-line";

interface HeadingsSectionProps {
  headings: Heading[];
  terms: Terms | null;
  /** Of all headings together: one that was taken away has no place of its own. */
  changes: Changes | null;
}

/** What the family writes besides its goals. A plan without headings shows nothing of it. */
export function HeadingsSection({ headings, terms, changes }: HeadingsSectionProps) {
  const { t } = useSpeech();
  if (headings.length === 0 && !terms && !changes) return null;
  return (
    <Section title={t("plan:setUp.section")}>
      <Stack>
        <ChangesLine changes={changes} />
        <TermsNotice terms={terms} />
        {headings.map(({ id, key, words, hasChanged }) => (
          <Card key={id}>
            <h3 className="text-xl">{t(`plan:setUp.headings.${key}`)}</h3>
            <p className="my-2 whitespace-pre-line" dir="auto">
              {words ?? t("plan:setUp.nothing")}
            </p>
            <p className="flex flex-wrap gap-x-6 gap-y-3">
              <Link to={paths.editHeading(id)}>
                {t("plan:setUp.edit")}
                <span className="visually-hidden">: {t(`plan:setUp.headings.${key}`)}</span>
              </Link>
              {hasChanged ? (
                <Link to={paths.headingVersions(id)}>
                  {t("plan:versions.read")}
                  <span className="visually-hidden">: {t(`plan:setUp.headings.${key}`)}</span>
                </Link>
              ) : null}
            </p>
          </Card>
        ))}
      </Stack>
    </Section>
  );
}

/** The days that the law gives for a personal plan, and where it says so. */
export function TermsNotice({ terms }: { terms: Terms | null }) {
  const { t, calendarDay } = useSpeech();
  if (!terms) return null;
  return (
    <Notice tone="info" title={t("plan:setUp.terms.title")}>
      <p>{t("plan:setUp.terms.counted", { day: calendarDay(terms.countedFrom) })}</p>
      <p>{t("plan:setUp.terms.handInBy", { day: calendarDay(terms.handInBy) })}</p>
      <p>{t("plan:setUp.terms.inquiryUntil", { day: calendarDay(terms.inquiryUntil) })}</p>
      <p className="text-sm">{t("plan:setUp.terms.law")}</p>
    </Notice>
  );
}
