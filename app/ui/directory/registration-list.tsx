import type { Registration } from "#app/domain/directory/helper";
import { useSpeech } from "#app/i18n/speech";

/** The numbers that a helper states, each with the day on which somebody looked it up in the register, and whether it was there. */
export function RegistrationList({ registrations }: { registrations: Registration[] }) {
  const { t, day } = useSpeech();
  const checked = ({ checkedAt, finding }: Registration) => {
    if (!checkedAt) return t("directory:helper.registrationsSaid");
    const looked = { day: day(checkedAt) };
    return finding === "found"
      ? t("directory:helper.registrationChecked", looked)
      : t("directory:helper.registrationNotFound", looked);
  };
  return (
    <ul className="grid gap-2">
      {registrations.map((one) => (
        <li key={one.register}>
          <p>
            {one.register} {one.number}
          </p>
          <p className="text-sm text-ink-soft">{checked(one)}</p>
        </li>
      ))}
    </ul>
  );
}
