import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { proposalToDecide } from "#app/domain/reading/proposal-to-decide";
import { decideOnProposal } from "#app/domain/sharing/decide-on-proposal";
import { useSpeech } from "#app/i18n/speech";
import { OwnWords } from "#app/ui/kit/card";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { AgreementFields, useAgreementForm } from "#app/ui/plan/agreement-fields";
import { UnderGoalForm } from "#app/ui/plan/under-goal-form";
import { AudienceLine } from "#app/ui/sharing/audience-line";
import { ProposalCard } from "#app/ui/sharing/proposal-card";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";
import { keepsUp } from "#app/web/watched.server";

export const handle: PageHandle = { title: "proposal", personal: true, asks: true };

/** Where a proposal is changed before it is taken over. Answered meanwhile, it says what was answered. */
export async function loader(asking: LoaderFunctionArgs) {
  const page = await ask(proposalToDecide, asking, { proposalId: asking.params.proposalId });
  return { ...page, id: newId(), keepUp: keepsUp("proposal", page, { id: page.proposal.id }) };
}

export const action = (asking: ActionFunctionArgs) =>
  submit(decideOnProposal, asking, { proposalId: asking.params.proposalId }, ({ goalId }) =>
    redirect(paths.goal(goalId)),
  );

export default function DecideOnProposalPage() {
  const { t } = useSpeech();
  const { goal, readers, proposal, id } = useLoaderData<typeof loader>();
  const form = useAgreementForm();
  if (proposal.decision) {
    return (
      <Stack>
        <PageHeading>{t("sharing:proposals.answered")}</PageHeading>
        <OwnWords author={t("plan:forGoal")}>{goal.words}</OwnWords>
        <ProposalCard proposal={proposal} toFamily />
        <p>
          <Link to={paths.goal(goal.id)}>{t("plan:item.toGoal")}</Link>
        </p>
      </Stack>
    );
  }
  return (
    <UnderGoalForm
      title={t("sharing:proposals.changeTitle")}
      goal={goal}
      audience={<AudienceLine audience={goal.audience} readers={readers} writing />}
      once={form.once(id)}
      error={form.error}
      send={t("sharing:proposals.acceptChanged")}
    >
      <p>{t("sharing:proposals.changeText", { name: proposal.authorName })}</p>
      <input type="hidden" name="decision" value="accepted" />
      <AgreementFields form={form} written={proposal} />
    </UnderGoalForm>
  );
}
