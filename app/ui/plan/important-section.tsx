import { Link } from "@remix-run/react";
import type { Important } from "#app/domain/reading/part";
import { useSpeech } from "#app/i18n/speech";
import { ButtonLink } from "#app/ui/kit/button";
import { Section, Stack } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";
import { ImportantCard } from "./important-card";
import { addressOf } from "./important-path";

/** The plan opens with what matters to the family and what goes well, above what it wants to change. All of it may stay empty. */
export function ImportantSection({ important }: { important: Important[] }) {
  const { t } = useSpeech();
  const present = important.filter(({ isPutAway }) => !isPutAway);
  const story = present.filter(({ kind }) => kind === "story");
  return (
    <Section title={t("plan:important.title")}>
      <Stack>
        {present.length === 0 ? <p className="reading-width text-lg">{t("plan:important.empty")}</p> : null}
        {(["wish", "strength"] as const).map((kind) => (
          <div key={kind} className="grid gap-3">
            {present
              .filter((one) => one.kind === kind)
              .map((one) => (
                <ImportantCard key={one.id} one={one} />
              ))}
            <p>
              <ButtonLink to={paths.newImportant(addressOf(kind))} variant="quiet">
                {t(`plan:important.${kind}.new`)}
              </ButtonLink>
            </p>
          </div>
        ))}
        <p>
          <Link to={paths.story()}>
            {story.length === 0
              ? t("plan:important.tellStory")
              : t("plan:important.toStory", { count: story.length })}
          </Link>
        </p>
      </Stack>
    </Section>
  );
}
