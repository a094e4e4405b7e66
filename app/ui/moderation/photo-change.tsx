import { useSpeech } from "#app/i18n/speech";
import { Photo } from "#app/ui/directory/photo";
import { Section } from "#app/ui/kit/page";

interface Props {
  /** What everybody sees now. */
  former: string | null;
  present: string | null;
  name: string;
}

/** Another photo than the one on the page, where there is one. */
export function PhotoChange({ former, present, name }: Props) {
  const { t } = useSpeech();
  if (!present || present === former) return null;
  return (
    <Section title={t("moderation:version.photo")}>
      <Photo id={present} name={name} />
    </Section>
  );
}
