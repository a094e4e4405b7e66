import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { VersionText } from "#app/domain/plan/version";
import { useSpeech } from "#app/i18n/speech";
import { Button } from "#app/ui/kit/button";
import { type FormError, PlainForm } from "#app/ui/kit/form";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { Meanwhile } from "./meanwhile";

interface EditFormProps {
  title: string;
  /** What the fields belong to, in sight above them. */
  above?: ReactNode;
  form: {
    isFromAnother(version: string): boolean;
    once(fresh: string): string;
    error: FormError | undefined;
  };
  once: string;
  /** The version that stands there now, and who wrote it: maybe somebody else, since the writer began. */
  version: { id: string; writtenBy: string };
  present: VersionText;
  /** What the writer made of it so far. */
  yours: VersionText;
  /** Who will read it, in a sentence. */
  audience: ReactNode;
  back: string;
  children: ReactNode;
}

/** A form that puts other words in the place of some: it says that nothing is lost by it, and who will read them. */
export function EditForm({ form, version, present, yours, back, ...props }: EditFormProps) {
  const { t } = useSpeech();
  const wasSecond = form.isFromAnother(version.id);
  // That somebody else was first is told above, calmly, and nothing is wrong with any field.
  const error = wasSecond && form.error?.fields.length === 0 ? undefined : form.error;
  return (
    <Stack>
      <PageHeading lead={t("plan:edit.kept")}>{props.title}</PageHeading>
      {props.above}
      {wasSecond ? <Meanwhile name={version.writtenBy} present={present} yours={yours} back={back} /> : null}
      <PlainForm once={form.once(props.once)} error={error}>
        <input type="hidden" name="version" value={version.id} />
        {props.children}
        <Stack gap="sm">
          {props.audience}
          <p>
            <Button>{t("plan:edit.send")}</Button>
          </p>
        </Stack>
      </PlainForm>
      <p>
        <Link to={back}>{t("common:form.cancel")}</Link>
      </p>
    </Stack>
  );
}
