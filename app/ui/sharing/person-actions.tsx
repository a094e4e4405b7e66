import { useSpeech } from "#app/i18n/speech";
import { ButtonLink } from "#app/ui/kit/button";
import { Notice } from "#app/ui/kit/notice";
import { paths } from "#app/web/paths";
import type { Person } from "./person";

/** What an owner can do about somebody: look at the words, end the help and go through what ended with it, or let out. */
export function PersonActions({ person }: { person: Person }) {
  const { t } = useSpeech();
  const { party, help, invitation } = person;
  const { id, name, state } = party;
  if (state === "waiting") return null;
  return (
    <>
      {help?.waitsForReview ? (
        <Notice tone="care">
          <p className="mb-3">{t("sharing:calls.help-ended", { name })}</p>
          <ButtonLink to={paths.reviewHelp(id)}>{t("sharing:people.review")}</ButtonLink>
        </Notice>
      ) : null}
      <div className="flex flex-wrap gap-3">
        {state === "invited" && invitation ? (
          <ButtonLink variant="quiet" to={paths.invitation(invitation.id)}>
            {t("sharing:people.show")}
          </ButtonLink>
        ) : null}
        {help?.goesOn ? (
          <ButtonLink variant="quiet" to={paths.endHelp(id)}>
            {t("sharing:people.endHelp")}
          </ButtonLink>
        ) : null}
        <ButtonLink variant="quiet" to={paths.endParty(id)}>
          {t("sharing:people.end")}
        </ButtonLink>
      </div>
    </>
  );
}
