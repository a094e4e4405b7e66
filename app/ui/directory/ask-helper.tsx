import type { Helper } from "#app/domain/directory/helper";
import { useSpeech } from "#app/i18n/speech";
import { ButtonLink } from "#app/ui/kit/button";
import { Card } from "#app/ui/kit/card";
import { Section } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";
import type { HelpPhone } from "./nobody-here";

const askingPlace = "vragen";

/** From the top of the page, which is long, to where one asks. */
export function ToAsking() {
  const { t } = useSpeech();
  return (
    <p>
      <a className="text-link" href={`#${askingPlace}`}>
        {t("directory:helper.toAsking")}
      </a>
    </p>
  );
}

/** What happens to who asks this helper, by when there is an answer, and the way to ask. */
export function AskHelper({ helper: { id, name }, answerBy }: { helper: Helper; answerBy: Date }) {
  const { t, until } = useSpeech();
  return (
    <>
      <div id={askingPlace}>
        <Section title={t("directory:helper.next")}>
          <ol className="reading-width grid list-decimal gap-2 ps-6">
            <li>{t("directory:helper.nextAsk", { name })}</li>
            <li>{t("directory:helper.nextAnswer", { name })}</li>
            <li>{t("directory:helper.nextShare")}</li>
          </ol>
        </Section>
      </div>
      <Card quiet>
        <p className="reading-width mb-4">{t("directory:helper.askText", { moment: until(answerBy) })}</p>
        <ButtonLink to={paths.askHelper(id)}>{t("directory:helper.ask", { name })}</ButtonLink>
      </Card>
    </>
  );
}

/** Nobody keeps this page, so that a request would lie unread. A person at the telephone is there. */
export function NobodyReads({ name, phone }: { name: string; phone: HelpPhone }) {
  const { t } = useSpeech();
  return (
    <Card quiet>
      <p className="reading-width mb-4">{t("directory:helper.nobodyReads", { name })}</p>
      <a className="button button-quiet" href={`tel:${phone.dialled}`}>
        {t("directory:gap.call", { number: phone.shown })}
      </a>
    </Card>
  );
}
