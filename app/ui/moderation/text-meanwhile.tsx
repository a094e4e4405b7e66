import type { PublishedContent, PublishedKind } from "#app/domain/directory/published-text";
import { useSpeech } from "#app/i18n/speech";
import { ButtonLink } from "#app/ui/kit/button";
import { Notice } from "#app/ui/kit/notice";
import { Stack } from "#app/ui/kit/page";
import { TextDifferences } from "./text-differences";

interface Props {
  kind: PublishedKind;
  /** What is on the website now. */
  present: PublishedContent | null;
  isOff: boolean;
  yours: PublishedContent;
  back: string;
}

/** Two moderators changed the same at once: both texts, and the choice. What the second one wrote stays in the form beneath. */
export function TextMeanwhile({ kind, present, isOff, yours, back }: Props) {
  const { t } = useSpeech();
  return (
    <Notice
      tone="care"
      live
      title={t(isOff ? "moderation:text.meanwhile.titleOff" : "moderation:text.meanwhile.title")}
    >
      <Stack gap="sm">
        <p className="font-bold">{t("moderation:text.meanwhile.present")}</p>
        <TextDifferences kind={kind} content={present} former={undefined} />
        <p className="font-bold">{t("moderation:text.meanwhile.yours")}</p>
        <TextDifferences kind={kind} content={yours} former={present} />
        <p>{t("moderation:text.meanwhile.choose")}</p>
        <p>
          <ButtonLink to={back} variant="quiet">
            {t("moderation:text.meanwhile.keep")}
          </ButtonLink>
        </p>
      </Stack>
    </Notice>
  );
}
