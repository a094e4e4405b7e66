import type { Registration } from "#app/domain/directory/helper";
import { useSpeech } from "#app/i18n/speech";

/** The numbers that a helper states, each with the day on which it was found in the register, if anybody looked. */
export function RegistrationList({ registrations }: { registrations: Registration[] }) {
  const { t, day } = useSpeech();
  return (
    <ul className="grid gap-2">
      {registrations.map(({ register, number, checkedAt }) => (
        <li key={register}>
          <p>
            {register} {number}
          </p>
          <p className="text-sm text-ink-soft">
            {checkedAt
              ? t("directory:helper.registrationChecked", { day: day(checkedAt) })
              : t("directory:helper.registrationsSaid")}
          </p>
        </li>
      ))}
    </ul>
  );
}
