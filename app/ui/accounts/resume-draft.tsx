import { useSpeech } from "#app/i18n/speech";
import { Button } from "#app/ui/kit/button";
import { OwnWords } from "#app/ui/kit/card";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { Draft } from "#app/web/draft";
import { HiddenFields } from "./draft-fields";

/** The fields in which people write. The others hold codes that only a machine reads: they go along unseen. */
const written = ["words", "reason", "who", "what", "when", "name", "organisation"];

/** What somebody was writing when the session ended, to be sent after all. */
export function ResumeDraft({ draft }: { draft: Draft }) {
  const { t } = useSpeech();
  return (
    <Stack>
      <PageHeading lead={t("accounts:resume.text")}>{t("accounts:resume.title")}</PageHeading>
      {written.map((name) => {
        const text = [draft.values[name]].flat()[0]?.trim();
        return text ? <OwnWords key={name}>{text}</OwnWords> : null;
      })}
      <form method="post" action={draft.action}>
        <HiddenFields values={draft.values} />
        <Button>{t("accounts:resume.send")}</Button>
      </form>
    </Stack>
  );
}
