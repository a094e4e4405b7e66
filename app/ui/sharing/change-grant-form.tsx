import { Form, Link } from "@remix-run/react";
import { dayOf } from "#app/domain/days";
import type { Granted, Part } from "#app/domain/reading/part";
import { grantVerbs } from "#app/domain/sharing/grant";
import type { Party } from "#app/domain/sharing/party";
import { partyLabel } from "#app/domain/sharing/party-label";
import { useSpeech } from "#app/i18n/speech";
import { Button } from "#app/ui/kit/button";
import { SelectField } from "#app/ui/kit/choice";
import { Fold } from "#app/ui/kit/fold";
import { paths } from "#app/web/paths";
import { sharePath } from "./share-path";

interface ChangeGrantFormProps {
  part: Part;
  party: Party;
  once: string;
}

/** Changes in its own place what one person may do with one part. How long, and from when on, stays as it was. */
export function ChangeGrantForm({ part, party, once }: ChangeGrantFormProps) {
  const { t } = useSpeech();
  const granted = part.cells[party.id];
  const name = partyLabel(party);
  const verbs = part.kind === "goal" ? grantVerbs : grantVerbs.filter((verb) => verb !== "propose");
  return (
    <Fold
      className="print:hidden"
      title={
        <>
          {t("sharing:overview.change")}
          <span className="visually-hidden">: {name}</span>
        </>
      }
    >
      <Form method="post" action={paths.changeGrant()} className="grid gap-3 pb-2">
        {Object.entries(kept(part, party, granted, once)).map(([field, value]) => (
          <input key={field} type="hidden" name={field} value={value} />
        ))}
        <SelectField
          id={`may-${part.itemId ?? part.goalId}-${party.id}`}
          name="verb"
          label={t("sharing:overview.may", { name })}
          options={[
            { value: "nothing", label: t("sharing:overview.nothing") },
            ...verbs.map((value) => ({ value, label: t(`sharing:share.verbs.${value}`) })),
          ]}
          defaultValue={granted?.verb ?? "nothing"}
        />
        <p className="text-sm">
          {t(`sharing:overview.${granted ? "stays" : part.kind === "goal" ? "opensAll" : "opensThis"}`)}{" "}
          <Link to={sharePath({ ...part, partyId: party.id })}>
            {t("sharing:overview.choose")}
            <span className="visually-hidden">: {name}</span>
          </Link>
        </p>
        <p>
          <Button variant="quiet">{t("sharing:overview.send")}</Button>
        </p>
      </Form>
    </Fold>
  );
}

/** What the form brings along of the grant that was there. */
function kept({ goalId, itemId }: Part, party: Party, granted: Granted | undefined, id: string) {
  const given = { id, goalId, itemId: itemId ?? "", partyId: party.id };
  if (!granted) return { ...given, lasts: "help", from: "everything" };
  const { until, alsoAfter, showsFrom } = granted;
  return {
    ...given,
    grantId: granted.id,
    was: granted.verb,
    lasts: alsoAfter ? "after" : until ? "day" : "help",
    until: until ? dayOf(new Date(until.getTime() - 1)) : "",
    from: showsFrom ? "today" : "everything",
  };
}
