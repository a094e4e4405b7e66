import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { type GoalKind, isImportant } from "#app/domain/plan/goal";
import { goalToShare } from "#app/domain/reading/goal-to-share";
import { shareGoal } from "#app/domain/sharing/share-goal";
import { useSpeech } from "#app/i18n/speech";
import { ButtonLink } from "#app/ui/kit/button";
import { OwnWords } from "#app/ui/kit/card";
import { EmptyState } from "#app/ui/kit/empty";
import { Notice } from "#app/ui/kit/notice";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { AudienceLine } from "#app/ui/sharing/audience-line";
import { ShareForm } from "#app/ui/sharing/share-form";
import { shareWishIn } from "#app/ui/sharing/share-path";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "share", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const { itemId, partyId } = shareWishIn(new URL(asking.request.url).searchParams);
  const wish = { goalId: asking.params.goalId, itemId: itemId ?? undefined };
  return { ...(await ask(goalToShare, asking, wish)), partyId: partyId ?? undefined, id: newId() };
}

export const action = (asking: ActionFunctionArgs) =>
  submit(shareGoal, asking, { goalId: asking.params.goalId }, ({ itemId }) =>
    redirect(itemId ? paths.item(itemId) : paths.goal(asking.params.goalId ?? "")),
  );

export default function ShareGoalPage() {
  const { t, list } = useSpeech();
  const { goal, item, sharing, parties, given, isAboutOthers, partyId, id } = useLoaderData<typeof loader>();
  return (
    <Stack>
      <PageHeading>
        {item ? t(`sharing:share.itemTitles.${item.kind}`) : <ShareTitle kind={goal.kind} />}
      </PageHeading>
      <OwnWords>{item ? (item.kind === "agreement" ? item.what : item.words) : goal.words}</OwnWords>
      <AudienceLine audience={goal.audience} readers={sharing.readers} ofItem={item !== null} />
      {isAboutOthers.length > 0 ? (
        <Notice tone="info">{t("sharing:share.isAboutOthers", { names: list(isAboutOthers) })}</Notice>
      ) : null}
      {parties.length > 0 ? (
        <ShareForm
          key={id}
          parties={parties}
          itemId={item?.id ?? null}
          kind={goal.kind}
          given={given}
          partyId={partyId}
          once={id}
        />
      ) : (
        <EmptyState
          title={t("sharing:share.nobody.title")}
          action={<ButtonLink to={paths.inviteParty()}>{t("sharing:people.invite")}</ButtonLink>}
        >
          {t("sharing:share.nobody.text")}
        </EmptyState>
      )}
      <p>
        <Link to={item ? paths.item(item.id) : paths.goal(goal.id)}>{t("common:form.cancel")}</Link>
      </p>
    </Stack>
  );
}

function ShareTitle({ kind }: { kind: GoalKind }) {
  const { t } = useSpeech();
  return t(isImportant(kind) ? `sharing:share.kindTitles.${kind}` : "sharing:share.title");
}
