import type { Representation } from "#app/domain/households/member";
import { useSpeech } from "#app/i18n/speech";
import { Notice } from "#app/ui/kit/notice";
import { Stack } from "#app/ui/kit/page";

/** Whole days before the end at which the warning gets stronger. */
const verySoon = 7;

/** A calm line in the last month, a stronger one in the last week. */
export function EndingSoon({ representations }: { representations: Representation[] }) {
  const { t, day } = useSpeech();
  if (representations.length === 0) return null;
  return (
    <Stack>
      {representations.map(({ id, representativeName, memberName, endsAt, daysLeft }) => (
        <Notice
          key={id}
          tone={daysLeft < verySoon ? "care" : "info"}
          title={daysLeft < verySoon ? t("households:represent.verySoon") : undefined}
        >
          <p>
            {t("households:represent.soon", {
              representative: representativeName,
              member: memberName,
              day: day(new Date(endsAt.getTime() - 1)),
            })}
          </p>
          <p>{t("households:represent.again")}</p>
        </Notice>
      ))}
    </Stack>
  );
}
