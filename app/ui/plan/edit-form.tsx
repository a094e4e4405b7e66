import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useSpeech } from "#app/i18n/speech";
import { Button } from "#app/ui/kit/button";
import { type FormError, PlainForm } from "#app/ui/kit/form";
import { PageHeading, Stack } from "#app/ui/kit/page";

interface EditFormProps {
  title: string;
  /** What the fields belong to, in sight above them. */
  above?: ReactNode;
  /** What somebody else wrote meanwhile. */
  meanwhile: ReactNode;
  /** The version that the writer has before him. */
  version: string;
  once: string;
  error: FormError | undefined;
  /** Who will read it, in a sentence. */
  audience: ReactNode;
  back: string;
  children: ReactNode;
}

/** A form that puts other words in the place of some: it says that nothing is lost by it, and who will read them. */
export function EditForm(props: EditFormProps) {
  const { t } = useSpeech();
  // That somebody else was first is told above, calmly, and nothing is wrong with any field.
  const error = props.meanwhile && props.error?.fields.length === 0 ? undefined : props.error;
  return (
    <Stack>
      <PageHeading lead={t("plan:edit.kept")}>{props.title}</PageHeading>
      {props.above}
      {props.meanwhile}
      <PlainForm once={props.once} error={error}>
        <input type="hidden" name="version" value={props.version} />
        {props.children}
        <Stack gap="sm">
          {props.audience}
          <p>
            <Button>{t("plan:edit.send")}</Button>
          </p>
        </Stack>
      </PlainForm>
      <p>
        <Link to={props.back}>{t("common:form.cancel")}</Link>
      </p>
    </Stack>
  );
}
