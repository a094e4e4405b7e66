import type { ProfileContent } from "#app/domain/directory/profile-content";
import { useSpeech } from "#app/i18n/speech";
import { Button } from "#app/ui/kit/button";
import { PlainForm } from "#app/ui/kit/form";
import { AudienceNote, Notice } from "#app/ui/kit/notice";
import { Section, Stack } from "#app/ui/kit/page";
import { HowFields, WhatFields, WhereFields, WhoFields } from "./profile-form-fields";
import { useProfileForm } from "./use-profile-form";

interface Props {
  own: { version: string; content: ProfileContent; places: { code: string; name: string }[] } | null;
  /** That a colleague asked for, where there is no page yet. */
  organisation: string | null;
  once: string;
}

/** Everything that a page says, in calm pieces. Room and background are said on the own page, apart from it. */
export function ProfileForm({ own, organisation, once }: Props) {
  const { t } = useSpeech();
  const form = useProfileForm();
  const wasSecond = own !== null && form.isFromAnother(own.version);
  const error = wasSecond && form.error?.fields.length === 0 ? undefined : form.error;
  const said = { form, content: own?.content };
  return (
    <Stack>
      {wasSecond ? (
        <Notice tone="care" live title={t("directory:edit.meanwhile")}>
          {t("directory:edit.meanwhileText")}
        </Notice>
      ) : null}
      <PlainForm once={form.once(once)} error={error}>
        <input type="hidden" name="version" value={own?.version ?? ""} />
        <Section title={t("directory:edit.who")}>
          <WhoFields {...said} organisation={organisation} />
        </Section>
        <Section title={t("directory:edit.what")}>
          <WhatFields {...said} />
        </Section>
        <Section title={t("directory:edit.where")}>
          <WhereFields {...said} places={own?.places ?? []} />
        </Section>
        <Section title={t("directory:edit.how")}>
          <HowFields {...said} />
        </Section>
        <Stack gap="sm">
          <AudienceNote>{t("directory:edit.audience")}</AudienceNote>
          <p>
            <Button>{t("directory:edit.send")}</Button>
          </p>
        </Stack>
      </PlainForm>
    </Stack>
  );
}
