import { Link } from "@remix-run/react";
import type { HeldState } from "#app/domain/directory/colleague-invitation";
import { useSpeech } from "#app/i18n/speech";
import { ButtonLink, PostButton } from "#app/ui/kit/button";
import { AudienceNote } from "#app/ui/kit/notice";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";

/** What a colleague asks, and what it gives: one field filled in. */
export function ColleagueOffer({ organisation, state }: { organisation: string; state: HeldState }) {
  const { t } = useSpeech();
  return (
    <Stack>
      <PageHeading lead={t("directory:colleagues.offer", { organisation })}>
        {t("directory:colleagues.offerTitle")}
      </PageHeading>
      <AudienceNote>{t("directory:colleagues.givesYou")}</AudienceNote>
      <div>
        {state === "taken-by-you" ? (
          <ButtonLink to={paths.editOwnPage()}>{t("directory:own.make")}</ButtonLink>
        ) : (
          <PostButton action="" variant="primary" label={t("directory:colleagues.take")} />
        )}
      </div>
    </Stack>
  );
}

/** Words that open nothing any more, or never did. */
export function ColleagueTrouble({ state }: { state: Exclude<HeldState, "open" | "taken-by-you"> | null }) {
  const { t } = useSpeech();
  return (
    <Stack>
      <PageHeading lead={t(`directory:colleagues.trouble.${state ?? "unknown"}`)}>
        {t("sharing:accept.unusable")}
      </PageHeading>
      <p>
        <Link to={paths.enterInvitation()}>{t("sharing:accept.again")}</Link>
      </p>
      <p>
        <Link to={paths.ownPage()}>{t("directory:own.areYou")}</Link>
      </p>
    </Stack>
  );
}
