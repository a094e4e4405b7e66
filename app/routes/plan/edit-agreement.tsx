import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { editAgreement } from "#app/domain/plan/edit-agreement";
import { agreementToEdit } from "#app/domain/reading/text-to-edit";
import { useSpeech } from "#app/i18n/speech";
import { OwnWords } from "#app/ui/kit/card";
import { useAgreementForm } from "#app/ui/plan/agreement-fields";
import { EditForm } from "#app/ui/plan/edit-form";
import { FamilyAgreementFields } from "#app/ui/plan/family-agreement-fields";
import { AudienceLine } from "#app/ui/sharing/audience-line";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "edit", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const page = await ask(agreementToEdit, asking, { itemId: asking.params.itemId });
  const isMoved = new URL(asking.request.url).searchParams.has("verschoven");
  return { ...page, movedTo: isMoved ? page.offeredDay : null, id: newId() };
}

export const action = (asking: ActionFunctionArgs) =>
  submit(editAgreement, asking, { itemId: asking.params.itemId }, () =>
    redirect(paths.item(asking.params.itemId ?? "")),
  );

/** Also where a form did not fit: somebody else may have been first. */
export const shouldRevalidate = () => true;

export default function EditAgreementPage() {
  const { t } = useSpeech();
  const { goal, item, version, readers, taker, takers, movedTo, id } = useLoaderData<typeof loader>();
  const form = useAgreementForm();
  const written = (name: "who" | "what" | "when") => form.value(name) ?? "";
  const more = (name: "how" | "withWhom" | "dueOn") => form.value(name) || null;
  const yours = {
    ...{ who: written("who"), what: written("what"), when: written("when") },
    ...{ how: more("how"), withWhom: more("withWhom"), dueOn: more("dueOn") },
  };
  return (
    <EditForm
      title={t("plan:edit.titles.agreement")}
      above={<OwnWords author={t("plan:forGoal")}>{goal.words}</OwnWords>}
      form={form}
      once={id}
      version={version}
      present={item}
      yours={{ kind: "agreement", ...yours }}
      audience={<AudienceLine audience={goal.audience} readers={readers} ofItem />}
      back={paths.item(item.id)}
    >
      <FamilyAgreementFields
        form={form}
        takers={takers}
        written={{ ...item, dueOn: movedTo ?? item.dueOn }}
        taker={taker}
      />
    </EditForm>
  );
}
