import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import type { levels } from "#app/domain/plan/goal-scale";
import { writeScale } from "#app/domain/plan/write-scale";
import { scaleToWrite } from "#app/domain/reading/goal-to-measure";
import { useSpeech } from "#app/i18n/speech";
import { OwnWords } from "#app/ui/kit/card";
import { EditForm } from "#app/ui/plan/edit-form";
import { ScaleFields, useScaleForm } from "#app/ui/plan/scale-fields";
import { AudienceLine } from "#app/ui/sharing/audience-line";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "scale", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  return { ...(await ask(scaleToWrite, asking, { goalId: asking.params.goalId })), id: newId() };
}

export const action = (asking: ActionFunctionArgs) =>
  submit(writeScale, asking, { goalId: asking.params.goalId }, () =>
    redirect(paths.goal(asking.params.goalId ?? "")),
  );

/** Also where a form did not fit: somebody else may have been first. */
export const shouldRevalidate = () => true;

export default function GoalScalePage() {
  const { t } = useSpeech();
  const { goal, readers, texts, version, id } = useLoaderData<typeof loader>();
  const form = useScaleForm();
  const scale = (of: (level: (typeof levels)[number]) => string | null) => ({
    ...{ kind: "scale" as const, muchLess: of("muchLess"), less: of("less"), expected: of("expected") },
    ...{ more: of("more"), muchMore: of("muchMore") },
  });
  return (
    <EditForm
      title={t("plan:scale.title")}
      above={
        <>
          <OwnWords author={t("plan:forGoal")}>{goal.words}</OwnWords>
          <p>{t("plan:scale.lead")}</p>
        </>
      }
      form={form}
      once={id}
      version={version}
      present={scale((level) => texts?.[level] ?? null)}
      yours={scale((level) => form.value(level) ?? null)}
      audience={<AudienceLine audience={goal.audience} readers={readers} writing />}
      back={paths.goal(goal.id)}
    >
      <ScaleFields form={form} texts={texts} />
    </EditForm>
  );
}
