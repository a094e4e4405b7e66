import { useSpeech } from "#app/i18n/speech";
import { ButtonLink } from "#app/ui/kit/button";
import { EmptyState } from "#app/ui/kit/empty";
import { paths } from "#app/web/paths";

/** Without a goal, or without anybody from outside, there is nothing to see for anybody. */
export function NothingToOversee({ hasGoals }: { hasGoals: boolean }) {
  const { t } = useSpeech();
  if (!hasGoals)
    return (
      <EmptyState
        title={t("sharing:overview.noGoals")}
        action={<ButtonLink to={paths.newGoal()}>{t("plan:newGoal")}</ButtonLink>}
      />
    );
  return (
    <EmptyState
      title={t("sharing:overview.nobody")}
      action={<ButtonLink to={paths.people()}>{t("sharing:people.title")}</ButtonLink>}
    />
  );
}
