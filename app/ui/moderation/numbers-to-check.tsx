import { Link } from "@remix-run/react";
import type { Register, RegisterFinding } from "#app/domain/directory/vocabulary";
import { useSpeech } from "#app/i18n/speech";
import { PageLinks } from "#app/ui/directory/pages";
import { PostButton } from "#app/ui/kit/button";
import { Fold } from "#app/ui/kit/fold";
import { Notice } from "#app/ui/kit/notice";
import { Section, Stack } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";
import { numbersPath } from "./numbers-path";
import { registerAddresses } from "./register-addresses";
import { type SameNumber, SameNumbers } from "./same-numbers";

interface Stated {
  helperId: string;
  name: string;
  register: Register;
  number: string;
  /** What a moderator found last, and when. Null where nobody looked. */
  finding: RegisterFinding | null;
  checkedAt: Date | null;
  /** Pages of others with the same number. */
  alsoOn: SameNumber[];
}

interface Props {
  toCheck: { numbers: Stated[]; page: number; pages: number };
  /** One of them was decided just now. */
  kept: boolean;
}

/** Numbers that helpers state and nobody has found in the register within a year: each is one line, until it is unfolded. */
export function NumbersToCheck({ toCheck: { numbers, page, pages }, kept }: Props) {
  const { t } = useSpeech();
  return (
    <div id="nummers">
      <Section title={t("moderation:numbers.title")}>
        <Stack gap="sm">
          {kept ? (
            <Notice tone="good" live>
              {t("moderation:desk.kept")}
            </Notice>
          ) : null}
          <p className="reading-width">{t("moderation:numbers.text")}</p>
          {numbers.length === 0 ? <p>{t("moderation:numbers.none")}</p> : null}
          <div>
            {numbers.map((stated) => (
              <NumberToCheck key={`${stated.helperId} ${stated.register}`} stated={stated} page={page} />
            ))}
          </div>
          <PageLinks page={page} pages={pages} to={numbersPath} />
        </Stack>
      </Section>
    </div>
  );
}

function NumberToCheck({ stated, page }: { stated: Stated; page: number }) {
  const { t, day } = useSpeech();
  const { helperId, name, register, number, finding, checkedAt, alsoOn } = stated;
  const action = `${paths.checkRegister()}?nummers=${page}`;
  return (
    <Fold title={`${name}, ${register} ${number}`} lined>
      <p className="mb-4">
        <Link className="text-link" to={paths.helper(helperId)}>
          {t("moderation:numbers.page", { name })}
        </Link>
      </p>
      <p className="mb-4">
        <a className="text-link" href={registerAddresses[register]} rel="noreferrer">
          {t("moderation:numbers.lookUp", { register })}
        </a>
      </p>
      {checkedAt ? (
        <p className="mb-4 text-ink-soft">
          {t(finding === "found" ? "moderation:numbers.foundOn" : "moderation:numbers.notFoundOn", {
            day: day(checkedAt),
          })}
        </p>
      ) : null}
      {alsoOn.length > 0 ? (
        <div className="mb-4">
          <SameNumbers pages={alsoOn} />
        </div>
      ) : null}
      <div className="flex flex-wrap gap-4">
        <PostButton
          action={action}
          hidden={{ helperId, register, number, finding: "found" }}
          label={t("moderation:numbers.found", { register, number })}
        />
        <PostButton
          action={action}
          hidden={{ helperId, register, number, finding: "notFound" }}
          label={t("moderation:numbers.notFound", { register, number })}
        />
      </div>
    </Fold>
  );
}
