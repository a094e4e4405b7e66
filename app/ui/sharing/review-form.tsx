import type { EndedGrant } from "#app/domain/sharing/party";
import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { Button } from "#app/ui/kit/button";
import { CheckGroup } from "#app/ui/kit/choice";
import { PlainForm } from "#app/ui/kit/form";
import { AudienceNote } from "#app/ui/kit/notice";
import { Stack } from "#app/ui/kit/page";

/** Everything that ended with the help, with nothing ticked: what stays closed needs no act. */
export function ReviewForm({ name, ended, once }: { name: string; ended: EndedGrant[]; once: string }) {
  const { t } = useSpeech();
  const form = useSubmitted({ again: t("sharing:review.again") });
  const options = ended.map(({ id, kind, goalWords, itemWords, verb }) => ({
    value: id,
    label: <Words kind={kind} words={itemWords ?? goalWords} goal={goalWords} />,
    hint: t("sharing:review.could", { verb: t(`sharing:verbs.${verb}`) }),
  }));
  return (
    <PlainForm once={form.once(once)} error={form.error}>
      {ended.length > 0 ? (
        <CheckGroup
          name="again"
          label={t("sharing:review.again")}
          options={options}
          error={form.field("again").error}
        />
      ) : (
        <p className="reading-width text-lg">{t("sharing:review.nothing")}</p>
      )}
      <Stack gap="sm">
        {ended.length > 0 ? <AudienceNote>{t("sharing:review.consequence", { name })}</AudienceNote> : null}
        <p>
          <Button>{t(ended.length > 0 ? "sharing:review.send" : "sharing:review.close")}</Button>
        </p>
      </Stack>
    </PlainForm>
  );
}

function Words({ kind, words, goal }: { kind: EndedGrant["kind"]; words: string; goal: string }) {
  const { t } = useSpeech();
  return (
    <>
      <span className="block text-lg" dir="auto">
        {words}
      </span>
      {kind === "goal" ? null : (
        <span className="block text-sm text-ink-soft">{t(`sharing:review.kinds.${kind}`, { goal })}</span>
      )}
    </>
  );
}
