import { Link } from "@remix-run/react";
import type { Heading } from "#app/domain/plan/template";
import { useSpeech } from "#app/i18n/speech";
import { PostButton } from "#app/ui/kit/button";
import { Section } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";

/** The headings that are there: each to write under, or to take away without much ado. */
export function OwnHeadings({ headings }: { headings: Pick<Heading, "id" | "key">[] }) {
  const { t } = useSpeech();
  if (headings.length === 0) return null;
  return (
    <Section title={t("plan:setUp.yours")}>
      <ul className="grid gap-3">
        {headings.map(({ id, key }) => {
          const name = t(`plan:setUp.headings.${key}`);
          const label = (
            <>
              <span aria-hidden="true">{t("plan:setUp.removeThis")}</span>
              <span className="visually-hidden">{t("plan:setUp.remove", { name })}</span>
            </>
          );
          return (
            <li key={id} className="flex flex-wrap items-center gap-4">
              <Link to={paths.editHeading(id)}>{name}</Link>
              <PostButton action={paths.removeHeading(id)} variant="plain" label={label} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
