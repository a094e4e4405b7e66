import { Form } from "@remix-run/react";
import type { Grant } from "#app/domain/sharing/party";
import { useSpeech } from "#app/i18n/speech";
import { Button } from "#app/ui/kit/button";
import { paths } from "#app/web/paths";

/** On the card of the grant, which says what it is about. One tap ends it. Whether somebody who could see it is told of that is the family's choice, and beforehand nobody is. */
export function StopSharing({ grant: { id, party, isLive } }: { grant: Grant }) {
  const { t } = useSpeech();
  return (
    <Form method="post" action={paths.revokeGrant(id)} className="grid justify-items-start gap-2">
      {isLive ? (
        <label htmlFor={`tell-${id}`} className="flex min-h-12 items-center gap-3 text-sm">
          <input id={`tell-${id}`} type="checkbox" name="tell" value="yes" className="size-6 shrink-0" />
          <span className="min-w-0">{t("sharing:tell.yes")}</span>
        </label>
      ) : null}
      <Button variant="warn" aria-describedby={`part-${id}`}>
        {t("sharing:readers.revoke", { name: party.name })}
      </Button>
    </Form>
  );
}
