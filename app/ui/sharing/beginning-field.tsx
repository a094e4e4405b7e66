import { beginnings } from "#app/domain/sharing/grant";
import { useSpeech } from "#app/i18n/speech";
import { RadioGroup } from "#app/ui/kit/choice";

interface BeginningFieldProps {
  field: (
    name: "from",
    fallback: string,
  ) => { name: string; label: string; defaultValue?: string; error?: string };
  /** From when on this person saw what was new, where that is how it was shared before. */
  since: Date | null;
}

/** Whether somebody also sees what is there already. Sharing anew goes on from the day on which it began. */
export function BeginningField({ field, since }: BeginningFieldProps) {
  const { t, day } = useSpeech();
  const hints = {
    everything: t("sharing:share.beginningHints.everything"),
    today: since
      ? t("sharing:share.beginningHints.since", { day: day(since) })
      : t("sharing:share.beginningHints.today"),
  };
  return (
    <RadioGroup
      {...field("from", since ? "today" : "everything")}
      options={beginnings.map((value) => ({
        value,
        label: t(`sharing:share.beginnings.${value}`),
        hint: hints[value],
      }))}
    />
  );
}
