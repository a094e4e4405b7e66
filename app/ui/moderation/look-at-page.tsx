import type { InformationPage } from "#app/domain/directory/published-text";
import { useSpeech } from "#app/i18n/speech";
import { InformationText } from "#app/ui/directory/information-text";
import { PostButton } from "#app/ui/kit/button";
import { Card } from "#app/ui/kit/card";
import { AudienceNote, SaidTo } from "#app/ui/kit/notice";
import { Stack } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";
import { valuesOfPage } from "./use-text-fields";

interface Props {
  page: InformationPage;
  /** What the moderator had before him. */
  version: string;
  /** Of the form in which it was written. */
  id: string;
}

/** A page as everybody will read it, and the button that puts it on the website. */
export function LookAtPage({ page, version, id }: Props) {
  const { t } = useSpeech();
  return (
    <Stack>
      <Card>
        <InformationText page={page} />
      </Card>
      <SaidTo audience={<AudienceNote>{t("moderation:text.audience")}</AudienceNote>}>
        <PostButton
          action={paths.editInformation(page.key, page.language)}
          hidden={{ ...valuesOfPage(page), version, id }}
          variant="primary"
          label={t("moderation:page.publish")}
        />
      </SaidTo>
    </Stack>
  );
}
