import { useSpeech } from "#app/i18n/speech";
import { PostButton } from "#app/ui/kit/button";
import { Card, OwnWords } from "#app/ui/kit/card";
import { Notice } from "#app/ui/kit/notice";
import { Section, Stack } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";

interface Props {
  isShown: boolean;
  hiddenSince: Date | null;
  handedIn: { state: "waiting" | "approved" | "sentBack"; reason: string | null; writtenAt: Date | null };
}

/** How the own page stands: what waits for a moderator, what came back and why. */
export function PageState({ isShown, hiddenSince, handedIn: { state, reason, writtenAt } }: Props) {
  const { t, day } = useSpeech();
  const meanwhile = isShown ? t("directory:state.former") : t("directory:state.nobody");
  return (
    <Stack gap="sm">
      {state === "waiting" && writtenAt ? (
        <Notice tone="info" title={t("directory:state.waiting", { day: day(writtenAt) })}>
          {meanwhile}
        </Notice>
      ) : null}
      {state === "sentBack" ? (
        <Notice tone="care" title={t("directory:state.sentBack")}>
          <Stack gap="sm">
            <OwnWords author={t("directory:state.moderators")}>{reason}</OwnWords>
            <p>{meanwhile}</p>
          </Stack>
        </Notice>
      ) : null}
      {hiddenSince ? (
        <Notice tone="care" title={t("directory:state.hidden")}>
          {t("directory:state.hiddenSince", { day: day(hiddenSince) })}
        </Notice>
      ) : null}
    </Stack>
  );
}

/** Out of sight at once, and back again. */
export function SightSection({ isHidden }: { isHidden: boolean }) {
  const { t } = useSpeech();
  return (
    <Section title={t("directory:sight.title")}>
      <Card quiet>
        <p className="reading-width mb-4">
          {isHidden ? t("directory:sight.showText") : t("directory:sight.hideText")}
        </p>
        {isHidden ? (
          <PostButton action={paths.showOwnPage()} label={t("directory:sight.show")} variant="primary" />
        ) : (
          <PostButton action={paths.hideOwnPage()} label={t("directory:sight.hide")} />
        )}
      </Card>
    </Section>
  );
}
