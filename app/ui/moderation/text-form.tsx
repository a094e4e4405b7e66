import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { PublishedContent, PublishedKind, SiteLanguage } from "#app/domain/directory/published-text";
import { useSpeech } from "#app/i18n/speech";
import { Button } from "#app/ui/kit/button";
import { Fold } from "#app/ui/kit/fold";
import { type FormError, PlainForm } from "#app/ui/kit/form";
import { AudienceNote, Notice } from "#app/ui/kit/notice";
import { Stack } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";
import { TextDifferences } from "./text-differences";
import { TextMeanwhile } from "./text-meanwhile";

/** A text of the website as a moderator begins to change it. */
export interface ToEdit {
  kind: PublishedKind;
  key: string;
  language: SiteLanguage;
  textId: string | null;
  version: string;
  content: PublishedContent | null;
  isOff: boolean;
  first: PublishedContent | null;
}

interface Props {
  text: ToEdit;
  form: {
    isFromAnother(version: string): boolean;
    once(fresh: string): string;
    error: FormError | undefined;
  };
  once: string;
  /** What the moderator made of it so far. */
  yours: PublishedContent;
  back: string;
  /** Where it goes, if not to the page itself. */
  action?: string;
  send: ReactNode;
  children: ReactNode;
}

/** A form that changes what the website tells everybody: it says that nothing is lost by it, and who reads it. */
export function TextForm({ text, form, yours, back, ...props }: Props) {
  const { t } = useSpeech();
  const { kind, textId, version, isOff, first } = text;
  const wasSecond = form.isFromAnother(version);
  const error = wasSecond && form.error?.fields.length === 0 ? undefined : form.error;
  return (
    <Stack>
      {wasSecond ? (
        <TextMeanwhile {...{ kind, isOff, yours, back }} present={text.content} />
      ) : isOff ? (
        <Notice tone="info">{t("moderation:text.isOff")}</Notice>
      ) : null}
      {first ? (
        <Fold title={t("moderation:text.first")}>
          <div lang="nl">
            <TextDifferences kind={kind} content={first} former={undefined} />
          </div>
        </Fold>
      ) : null}
      <PlainForm action={props.action} once={form.once(props.once)} error={error}>
        <input type="hidden" name="version" value={version} />
        {props.children}
        <Stack gap="sm">
          <AudienceNote>{t("moderation:text.audience")}</AudienceNote>
          <p>
            <Button>{props.send}</Button>
          </p>
        </Stack>
      </PlainForm>
      <p className="flex flex-wrap gap-x-6 gap-y-2">
        {textId ? <Link to={paths.textVersions(textId)}>{t("moderation:text.versions")}</Link> : null}
        <Link to={back}>{t("common:form.cancel")}</Link>
      </p>
    </Stack>
  );
}
