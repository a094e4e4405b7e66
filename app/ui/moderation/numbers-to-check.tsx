import { Link } from "@remix-run/react";
import type { Register, RegisterFinding } from "#app/domain/directory/vocabulary";
import { useSpeech } from "#app/i18n/speech";
import { PostButton } from "#app/ui/kit/button";
import { Card } from "#app/ui/kit/card";
import { Section, Stack } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";

interface Stated {
  helperId: string;
  name: string;
  register: Register;
  number: string;
  /** What a moderator found last, and when. Null where nobody looked. */
  finding: RegisterFinding | null;
  checkedAt: Date | null;
}

/** Numbers that helpers state and nobody has found in the register within a year. */
export function NumbersToCheck({ numbers }: { numbers: Stated[] }) {
  const { t, day } = useSpeech();
  return (
    <Section title={t("moderation:numbers.title")}>
      <Stack gap="sm">
        <p className="reading-width">{t("moderation:numbers.text")}</p>
        {numbers.length === 0 ? <p>{t("moderation:numbers.none")}</p> : null}
        {numbers.map(({ helperId, name, register, number, finding, checkedAt }) => (
          <Card key={`${helperId} ${register}`}>
            <Link className="text-link" to={paths.helper(helperId)}>
              {name}
            </Link>
            <p className="mb-4">
              {register} {number}
            </p>
            {checkedAt ? (
              <p className="mb-4 text-ink-soft">
                {t(finding === "found" ? "moderation:numbers.foundOn" : "moderation:numbers.notFoundOn", {
                  day: day(checkedAt),
                })}
              </p>
            ) : null}
            <div className="flex flex-wrap gap-4">
              <PostButton
                action={paths.checkRegister()}
                hidden={{ helperId, register, number, finding: "found" }}
                label={t("moderation:numbers.found", { register, number })}
              />
              <PostButton
                action={paths.checkRegister()}
                hidden={{ helperId, register, number, finding: "notFound" }}
                label={t("moderation:numbers.notFound", { register, number })}
              />
            </div>
          </Card>
        ))}
      </Stack>
    </Section>
  );
}
