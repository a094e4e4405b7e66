import type { Background } from "#app/domain/directory/vocabulary";
import { useSpeech } from "#app/i18n/speech";
import { PostButton } from "#app/ui/kit/button";
import { Section } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";
import { BackgroundForm } from "./background-form";

/** What a helper told of the own roots, each with the way to take it back, and the question about more. */
export function BackgroundSection({ declared }: { declared: Background[] }) {
  const { t } = useSpeech();
  return (
    <Section title={t("directory:background.title")}>
      <div className="card grid gap-6">
        {declared.map((code) => {
          const background = t(`vocabulary:background.${code}`);
          return (
            <div key={code} className="grid gap-3 border-b border-line pb-6">
              <p>{t("directory:background.shown", { background })}</p>
              <PostButton
                action={paths.withdrawBackground()}
                label={t("directory:background.withdraw", { background })}
                hidden={{ background: code }}
              />
            </div>
          );
        })}
        <BackgroundForm declared={declared} />
      </div>
    </Section>
  );
}
