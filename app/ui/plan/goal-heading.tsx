import { Link } from "@remix-run/react";
import type { Audience } from "#app/domain/plan/goal";
import type { Reader } from "#app/domain/sharing/party";
import { useSpeech } from "#app/i18n/speech";
import { OwnWords } from "#app/ui/kit/card";
import { AudienceNote } from "#app/ui/kit/notice";
import { AudienceLine } from "#app/ui/sharing/audience-line";
import { useWays } from "#app/ui/sharing/use-ways";
import { paths } from "#app/web/paths";

interface GoalHeadingProps {
  goal: { words: string; reason: string | null; audience: Audience | null };
  householdName: string;
  /** The names of the members whom it is about; nobody means all of them. */
  isAbout: string[];
  /** Null for a reader who was let in, and who is told of nobody else. */
  readers: Reader[] | null;
}

/** A goal in the family's own words, with whose it is and who can see it. */
export function GoalHeading({ goal, householdName, isAbout, readers }: GoalHeadingProps) {
  const { t, list } = useSpeech();
  const ways = useWays();
  return (
    <div>
      <p className="mb-2">
        {readers ? (
          <Link to={paths.plan()}>{t("plan:goal.back")}</Link>
        ) : (
          <Link to={ways.shared()}>{t("plan:goal.backShared")}</Link>
        )}
      </p>
      <p className="mb-3 font-bold text-apricot-text">
        {readers ? t("plan:goal.kicker") : t("plan:goal.kickerShared", { name: householdName })}
      </p>
      <OwnWords size="hero" as="h1">
        {goal.words}
      </OwnWords>
      {goal.reason ? (
        <p className="reading-width mt-4 text-lg" dir="auto">
          <span className="block text-md text-ink-soft">{t("plan:goal.reason")}</span>
          {goal.reason}
        </p>
      ) : null}
      <div className="mt-5 grid gap-2">
        {isAbout.length > 0 ? <p>{t("plan:goal.isAbout", { names: list(isAbout) })}</p> : null}
        {readers && goal.audience ? (
          <AudienceLine audience={goal.audience} readers={readers} />
        ) : (
          <AudienceNote>{t("sharing:audience.forParty", { name: householdName })}</AudienceNote>
        )}
      </div>
    </div>
  );
}
