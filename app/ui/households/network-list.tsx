import { Link } from "@remix-run/react";
import { type NetworkContact, networkRings } from "#app/domain/households/network-contact";
import { useSpeech } from "#app/i18n/speech";
import { PostButton } from "#app/ui/kit/button";
import { Card } from "#app/ui/kit/card";
import { Section, Stack } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";

/** Everything that the drawing shows, in words: ring by ring, with who somebody is and what he or she can do. */
export function NetworkList({ contacts, once }: { contacts: NetworkContact[]; once: string }) {
  const { t } = useSpeech();
  return (
    <Stack gap="lg">
      {networkRings
        .map((ring) => ({ ring, people: contacts.filter((contact) => contact.ring === ring) }))
        .filter(({ people }) => people.length > 0)
        .map(({ ring, people }) => (
          <Section key={ring} title={t(`households:network.rings.${ring}`)}>
            <ul className="grid gap-4">
              {people.map((contact) => (
                <li key={contact.id}>
                  <ContactCard contact={contact} once={once} />
                </li>
              ))}
            </ul>
          </Section>
        ))}
    </Stack>
  );
}

function ContactCard({ contact, once }: { contact: NetworkContact; once: string }) {
  const { t } = useSpeech();
  const { id, name, bond, does, side } = contact;
  return (
    <Card>
      <h3 className="text-xl" dir="auto">
        {name}
      </h3>
      {bond ? <p dir="auto">{bond}</p> : null}
      <p className="text-ink-soft">{t(`households:network.sides.${side}`)}</p>
      {does ? (
        <p className="mt-2" dir="auto">
          {t("households:network.can", { does })}
        </p>
      ) : null}
      <div className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-3">
        <Link to={paths.changeInNetwork(id)}>{t("households:network.change", { name })}</Link>
        <PostButton
          action={paths.endInNetwork(id)}
          hidden={{ id: once }}
          label={t("households:network.end", { name })}
        />
      </div>
    </Card>
  );
}
