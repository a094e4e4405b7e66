import type { ListedRepresentation } from "#app/domain/households/member";
import { useSpeech } from "#app/i18n/speech";
import { PostButton } from "#app/ui/kit/button";
import { Card } from "#app/ui/kit/card";
import { Section, Stack } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";

/** Who answers for whom, how far and until when, with a yes or no for who was asked and an end for either of the two. */
export function RepresentationsSection({ representations }: { representations: ListedRepresentation[] }) {
  const { t } = useSpeech();
  if (representations.length === 0) return null;
  return (
    <Section title={t("households:represent.title")}>
      <Stack>
        {representations.map((one) => (
          <RepresentationCard key={one.id} one={one} />
        ))}
      </Stack>
    </Section>
  );
}

function RepresentationCard({ one }: { one: ListedRepresentation }) {
  const { t, day } = useSpeech();
  const { id, memberName: member, representativeName: representative, scope, accepted, endsAt } = one;
  const both = { representative, member };
  return (
    <Card>
      <h3 className="text-xl">
        {accepted ? t("households:represent.active", both) : t("households:represent.asked", both)}
      </h3>
      <p className="mt-1">
        {scope === "share" && !one.memberDecides
          ? t("households:represent.sharesLater", { member })
          : t(`households:represent.scopes.${scope}`, { member })}
      </p>
      <p>{t("households:represent.until", { day: day(new Date(endsAt.getTime() - 1)) })}</p>
      <div className="mt-4 flex flex-wrap gap-4 empty:hidden">
        {one.mayAccept ? (
          <PostButton
            action={paths.acceptToRepresent(id)}
            variant="primary"
            label={t("households:represent.accept", { member })}
          />
        ) : null}
        {one.mayEnd ? (
          <PostButton action={paths.endRepresentation(id)} label={<EndWords one={one} />} />
        ) : null}
      </div>
    </Card>
  );
}

/** Ending is a no for who was asked, taking back for who asked, and stopping once it holds. */
function EndWords({ one: { accepted, mayAccept, memberName } }: { one: ListedRepresentation }) {
  const { t } = useSpeech();
  if (accepted) return t("households:represent.end", { member: memberName });
  return t(mayAccept ? "households:represent.decline" : "households:represent.withdraw");
}
