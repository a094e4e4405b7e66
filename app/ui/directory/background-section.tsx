import { Form } from "@remix-run/react";
import { type Background, backgrounds } from "#app/domain/directory/vocabulary";
import { useSpeech } from "#app/i18n/speech";
import { Button, PostButton } from "#app/ui/kit/button";
import { SelectField } from "#app/ui/kit/choice";
import { Section } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";

/** The question whether a background may be shown, and beside each yes the way to take it back. */
export function BackgroundSection({ declared }: { declared: Background[] }) {
  const { t } = useSpeech();
  const others = backgrounds.filter((code) => !declared.includes(code));
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
        <p className="reading-width">{t("directory:background.question")}</p>
        <Form method="post" action={paths.declareBackground()} className="grid gap-6">
          <SelectField
            name="background"
            label={t("directory:background.which")}
            placeholder={t("directory:background.choose")}
            required
            options={others.map((value) => ({ value, label: t(`vocabulary:background.${value}`) }))}
          />
          <p>
            <Button name="agreed" value="yes">
              {t("directory:background.agree")}
            </Button>
          </p>
        </Form>
      </div>
    </Section>
  );
}
