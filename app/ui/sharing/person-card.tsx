import type { ReactNode } from "react";
import type { Party } from "#app/domain/sharing/party";
import { useSpeech } from "#app/i18n/speech";
import { Initials } from "#app/ui/kit/avatar";
import { Card } from "#app/ui/kit/card";
import { CameIn } from "./came-in";
import { HelpLines } from "./help-lines";
import { InvitationLines } from "./invitation-lines";
import type { Person } from "./person";
import { PersonActions } from "./person-actions";

/** Somebody from outside: who it is, how it stands, and what an owner can do about it. */
export function PersonCard({ person, mayDecide }: { person: Person; mayDecide: boolean }) {
  const { party } = person;
  return (
    <Card>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <div className="flex flex-wrap items-start gap-4">
          <Initials name={party.name} />
          <div className="min-w-0 flex-1 basis-52">
            <Named party={party} />
            <State person={person} />
          </div>
        </div>
        {party.state === "waiting" ? <CameIn party={party} mayDecide={mayDecide} /> : null}
        {mayDecide ? <PersonActions person={person} /> : null}
      </div>
    </Card>
  );
}

function Named({ party }: { party: Party }) {
  const { t } = useSpeech();
  const { name, kind, organisation, acceptedName, state } = party;
  const cameAsAnother = state === "here" && acceptedName !== null && acceptedName !== name;
  return (
    <>
      <h2 className="text-xl" dir="auto">
        {name}
      </h2>
      <p>{[t(`sharing:kinds.${kind}`), organisation].filter(Boolean).join(", ")}</p>
      {cameAsAnother ? <p>{t("sharing:people.acceptedAs", { name: acceptedName })}</p> : null}
    </>
  );
}

function State({ person }: { person: Person }): ReactNode {
  const { party, help, invitation } = person;
  if (party.state === "here") return help ? <HelpLines help={help} /> : null;
  return party.state === "invited" && invitation ? <InvitationLines invitation={invitation} /> : null;
}
