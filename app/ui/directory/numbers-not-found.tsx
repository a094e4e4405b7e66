import type { Registration } from "#app/domain/directory/helper";
import { useSpeech } from "#app/i18n/speech";
import { Notice } from "#app/ui/kit/notice";

/** Tells a helper which of the own numbers a moderator did not find in its register, and what can be done. */
export function NumbersNotFound({ registrations }: { registrations: Registration[] }) {
  const { t, day } = useSpeech();
  return registrations.map(({ register, number, checkedAt, finding }) =>
    checkedAt && finding === "notFound" ? (
      <Notice key={register} tone="info">
        <p>{t("directory:own.numberNotFound", { register, number, day: day(checkedAt) })}</p>
        <p>{t("directory:own.numberNotFoundNext")}</p>
      </Notice>
    ) : null,
  );
}
