import type { AskedRequest } from "#app/domain/contact/asked";
import { isOpen } from "#app/domain/contact/request";
import { useSpeech } from "#app/i18n/speech";
import { CardLink } from "#app/ui/kit/card";
import { EmptyState } from "#app/ui/kit/empty";
import { Section, Stack } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";
import { withCapitals } from "./use-helper-name";
import { useRequestWords } from "./use-request-words";

/** What asks for an answer comes first, the one whose time is up soonest at the top. */
export function RequestsList({ requests }: { requests: AskedRequest[] }) {
  const { t } = useSpeech();
  const open = requests
    .filter(({ state }) => isOpen(state))
    .toSorted((one, other) => one.answerBy.getTime() - other.answerBy.getTime());
  const others = requests.filter(({ state }) => !isOpen(state));
  if (requests.length === 0)
    return <EmptyState title={t("contact:requests.none")}>{t("contact:requests.noneText")}</EmptyState>;
  return (
    <>
      {open.length > 0 ? (
        <Section title={t("contact:requests.open", { count: open.length })}>
          <Cards requests={open} />
        </Section>
      ) : null}
      {others.length > 0 ? (
        <Section title={t("contact:requests.others")}>
          <Cards requests={others} />
        </Section>
      ) : null}
    </>
  );
}

function Cards({ requests }: { requests: AskedRequest[] }) {
  const { t, until } = useSpeech();
  const words = useRequestWords();
  return (
    <Stack gap="sm">
      {requests.map(({ id, name, state, answerBy, isPastHalf, themes, asker }) => (
        <CardLink key={id} to={paths.request(id)} title={name ?? withCapitals(t("contact:asked.nameGone"))}>
          <p className="font-bold">
            {isOpen(state)
              ? t(isPastHalf ? "contact:asked.pastHalf" : "contact:asked.answerBy", {
                  moment: until(answerBy),
                })
              : words.state({ state, asker })}
          </p>
          <p className="text-ink-soft">
            {t(`contact:askedBy.${asker}`)}
            {themes.length > 0 ? ` · ${words.themes(themes)}` : null}
          </p>
        </CardLink>
      ))}
    </Stack>
  );
}
