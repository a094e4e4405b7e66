import { Link } from "@remix-run/react";
import type { Register } from "#app/domain/directory/vocabulary";
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
}

/** Numbers that helpers state and nobody has looked up in the register yet. */
export function NumbersToCheck({ numbers }: { numbers: Stated[] }) {
  const { t } = useSpeech();
  return (
    <Section title={t("moderation:numbers.title")}>
      <Stack gap="sm">
        <p className="reading-width">{t("moderation:numbers.text")}</p>
        {numbers.length === 0 ? <p>{t("moderation:numbers.none")}</p> : null}
        {numbers.map(({ helperId, name, register, number }) => (
          <Card key={`${helperId} ${register}`}>
            <Link className="text-link" to={paths.helper(helperId)}>
              {name}
            </Link>
            <p className="mb-4">
              {register} {number}
            </p>
            <PostButton
              action={paths.checkRegister()}
              hidden={{ helperId, register, number }}
              label={t("moderation:numbers.found", { register, number })}
            />
          </Card>
        ))}
      </Stack>
    </Section>
  );
}
