import { dayOf } from "#app/domain/days";
import { type GoalKind, isImportant } from "#app/domain/plan/goal";
import { durations, grantVerbs } from "#app/domain/sharing/grant";
import type { Grant, Party } from "#app/domain/sharing/party";
import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { Button } from "#app/ui/kit/button";
import { RadioGroup } from "#app/ui/kit/choice";
import { DateField } from "#app/ui/kit/field";
import { PlainForm } from "#app/ui/kit/form";
import { AudienceNote } from "#app/ui/kit/notice";
import { Stack } from "#app/ui/kit/page";
import { BeginningField } from "./beginning-field";
import { PartyField } from "./party-field";

interface ShareFormProps {
  parties: Party[];
  /** The one item that is shared; null for the goal with what hangs under it. */
  itemId: string | null;
  /** Under a wish, a strength or a section of the story nothing is agreed: there is nothing to propose, and nothing that comes later. */
  kind: GoalKind;
  /** What each of them was given of it before: that is replaced. */
  given: Grant[];
  /** The party that is chosen beforehand. */
  partyId?: string;
  once: string;
}

/** Who, what, from when, until when, and in one sentence what it brings about. The least is chosen beforehand. */
export function ShareForm({ parties, itemId, kind, given: givenBefore, partyId, once }: ShareFormProps) {
  const { t } = useSpeech();
  const given = givenBefore.find(({ party }) => party.id === partyId) ?? null;
  const form = useSubmitted({
    partyId: t("sharing:share.party"),
    verb: t("sharing:share.verb"),
    from: t("sharing:share.from"),
    lasts: t("sharing:share.lasts"),
    until: t("sharing:share.until"),
  });
  const item = form.value("itemId") ?? itemId;
  const isWhole = !itemId && !isImportant(kind);
  const hints = itemId ? "itemVerbHints" : "ownVerbHints";
  const verbs = isWhole
    ? grantVerbs.map((value) => ({ value, hint: t(`sharing:share.verbHints.${value}`) }))
    : (["see", "comment"] as const).map((value) => ({ value, hint: t(`sharing:share.${hints}.${value}`) }));
  const send = t(isImportant(kind) ? `sharing:share.sendKinds.${kind}` : "sharing:share.send");
  return (
    <PlainForm once={form.once(once)} error={form.error}>
      {item ? <input type="hidden" name="itemId" value={item} /> : null}
      <PartyField {...form.field("partyId", partyId)} parties={parties} given={givenBefore} />
      <RadioGroup
        {...form.field("verb", given?.verb ?? grantVerbs[0])}
        options={verbs.map((verb) => ({ ...verb, label: t(`sharing:share.verbs.${verb.value}`) }))}
      />
      {isWhole ? <BeginningField field={form.field} since={given?.showsFrom ?? null} /> : null}
      <RadioGroup
        {...form.field("lasts", given ? durationOf(given) : durations[0])}
        options={durations.map((value) => ({
          value,
          label: t(`sharing:share.durations.${value}`),
          hint: t(`sharing:share.durationHints.${value}`),
        }))}
      />
      <DateField
        {...form.field("until", given?.until ? lastDayOf(given.until) : undefined)}
        hint={t("sharing:share.untilHint")}
      />
      <Stack gap="sm">
        <AudienceNote>{t("sharing:share.consequence")}</AudienceNote>
        <p>
          <Button>{itemId ? t("sharing:share.sendItem") : send}</Button>
        </p>
      </Stack>
    </PlainForm>
  );
}

function durationOf({ alsoAfter, until }: Grant) {
  if (alsoAfter) return "after";
  return until ? "day" : "help";
}

const lastDayOf = (until: Date) => dayOf(new Date(until.getTime() - 1));
