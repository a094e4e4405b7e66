import type { AskedRequest } from "#app/domain/contact/asked";
import { useSpeech } from "#app/i18n/speech";
import { PostButton } from "#app/ui/kit/button";
import { AudienceNote } from "#app/ui/kit/notice";
import { PageHeading, Section, Stack } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";
import { AnswerForm } from "./answer-form";
import { AskedFacts } from "./asked-facts";

type Opened = Omit<
  AskedRequest,
  "id" | "helperId" | "agreedAt" | "confirmedAt" | "endedAt" | "endedBy" | "answer" | "state" | "isPastHalf"
> & {
  hasTalked: boolean;
  hasAccount: boolean;
};

interface AnswerByLinkProps {
  request: Opened;
  /** Whether text messages leave us. */
  sendsSms: boolean;
  once: string;
}

/** The request in somebody's mail: read and answered without signing in. */
export function AnswerByLink({ request, sendsSms, once }: AnswerByLinkProps) {
  const { t, until } = useSpeech();
  return (
    <Stack gap="lg">
      <PageHeading lead={t("contact:asked.answerBy", { moment: until(request.answerBy) })}>
        {t("contact:asked.title", { name: request.name ?? "" })}
      </PageHeading>
      <AskedFacts request={request} sendsSms={sendsSms} />
      <AudienceNote>{t("contact:asked.onlyYou")}</AudienceNote>
      <AnswerForm asked={request} hasTalked={request.hasTalked} hasAccount={request.hasAccount} once={once} />
    </Stack>
  );
}

/** The same page for a link that was used, whose time is over, or that never was one. */
export function DeadLink({ token }: { token: string }) {
  const { t } = useSpeech();
  return (
    <Stack>
      <PageHeading lead={t("contact:deadLink.lead")}>{t("contact:deadLink.title")}</PageHeading>
      <p className="reading-width">{t("contact:deadLink.text")}</p>
      <PostButton
        action={paths.askNewLink(encodeURIComponent(token))}
        variant="primary"
        label={t("contact:deadLink.send")}
      />
      <Section title={t("contact:endByLink.title")}>
        <Stack>
          <p className="reading-width">{t("contact:endByLink.text")}</p>
          <PostButton
            action={paths.endByLink(encodeURIComponent(token))}
            label={t("contact:endByLink.send")}
          />
        </Stack>
      </Section>
    </Stack>
  );
}
