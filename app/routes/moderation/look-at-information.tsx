import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { lookAtPage } from "#app/domain/moderation/look-at-page";
import { textToEdit } from "#app/domain/moderation/text-to-edit";
import { ownNames } from "#app/i18n/languages";
import { useSpeech } from "#app/i18n/speech";
import { PageHeading, Section, Stack } from "#app/ui/kit/page";
import { LookAtPage } from "#app/ui/moderation/look-at-page";
import { PageForm } from "#app/ui/moderation/page-form";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "desk", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const { page: key, language } = asking.params;
  return { text: await ask(textToEdit, asking, { kind: "page", key, language }), id: newId() };
}

/** Keeps nothing: the page comes back with how it will read. */
export const action = (asking: ActionFunctionArgs) => {
  const { page: key, language } = asking.params;
  return submit(lookAtPage, asking, { key, language }, ({ look, version, id }) => ({
    look,
    values: { version, id },
    fields: {},
  }));
};

export default function LookAtInformationPage() {
  const { t } = useSpeech();
  const { text, id } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const seen = answered && "look" in answered ? answered : undefined;
  const form = <PageForm text={text} once={id} back={paths.informationPages()} look={seen?.look} />;
  return (
    <Stack gap="lg">
      <PageHeading kicker={ownNames[text.language]} lead={seen ? t("moderation:page.notYet") : undefined}>
        {t(seen ? "moderation:page.lookTitle" : "moderation:informationPages.edit")}
      </PageHeading>
      {seen ? <LookAtPage page={seen.look} {...seen.values} /> : null}
      {seen ? <Section title={t("moderation:page.goOn")}>{form}</Section> : form}
    </Stack>
  );
}
