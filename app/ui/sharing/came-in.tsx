import type { Party } from "#app/domain/sharing/party";
import { useSpeech } from "#app/i18n/speech";
import { PostButton } from "#app/ui/kit/button";
import { AudienceNote } from "#app/ui/kit/notice";
import { paths } from "#app/web/paths";

/** Somebody used the words: under which name, and the owner's yes or no to that. */
export function CameIn({ party, mayDecide }: { party: Party; mayDecide: boolean }) {
  const { t } = useSpeech();
  const { id, name, acceptedName } = party;
  return (
    <div className="grid gap-4 rounded-lg bg-care-soft p-4 sm:p-5">
      <p className="reading-width text-lg" dir="auto">
        {t("sharing:people.cameIn", { came: acceptedName, invited: name })}
      </p>
      <AudienceNote>{t("sharing:people.cameInText", { name })}</AudienceNote>
      {mayDecide ? (
        <>
          <div className="flex flex-wrap gap-3">
            <PostButton
              action={paths.confirmParty(id)}
              variant="primary"
              label={t("sharing:people.confirm", { name })}
            />
            <PostButton action={paths.endParty(id)} label={t("sharing:people.notThisOne")} />
          </div>
          <p className="reading-width text-sm text-ink-soft">
            {t("sharing:people.notThisOneText", { name })}
          </p>
        </>
      ) : (
        <p>{t("sharing:people.ownerConfirms")}</p>
      )}
    </div>
  );
}
