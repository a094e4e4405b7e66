import { partyLabel } from "#app/domain/sharing/party-label";
import { useSpeech } from "#app/i18n/speech";
import { Fold } from "#app/ui/kit/fold";
import { Stack } from "#app/ui/kit/page";
import type { Person } from "./person";
import { PersonCard } from "./person-card";

/** Whoever waits for a word of the family comes first; whoever takes part no longer is folded away at the end. */
export function PeopleList({ people, mayDecide }: { people: Person[]; mayDecide: boolean }) {
  const present = people.filter(({ party }) => party.state !== "ended");
  const ended = people.filter(({ party }) => party.state === "ended");
  const inOrder = [...present.filter(waitsForAWord), ...present.filter((person) => !waitsForAWord(person))];
  return (
    <Stack>
      {inOrder.map((person) => (
        <PersonCard key={person.party.id} person={person} mayDecide={mayDecide} />
      ))}
      {ended.length > 0 ? <Ended people={ended} /> : null}
    </Stack>
  );
}

function waitsForAWord({ party, help }: Person): boolean {
  return party.state === "waiting" || help?.waitsForReview === true;
}

function Ended({ people }: { people: Person[] }) {
  const { t } = useSpeech();
  return (
    <Fold title={t("sharing:people.ended")}>
      <p className="reading-width mt-2">{t("sharing:people.endedText")}</p>
      <ul className="mt-3 grid gap-2">
        {people.map(({ party }) => (
          <li key={party.id} dir="auto">
            {partyLabel(party)}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
