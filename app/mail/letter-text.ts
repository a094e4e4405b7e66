import type { Letter } from "#app/domain/mail/letter";
import { catalogues } from "#app/i18n/catalogues";
import { speechIn } from "#app/i18n/speech";
import { paths } from "#app/web/paths";

type Told = Pick<Letter, "kind" | "language" | "content" | "goodUntil">;

/** Where each kind of letter leads. What follows from its content works once, or for who is meant alone. */
const linkOf: Record<Exclude<Letter["kind"], "requestSms">, (content: string) => string> = {
  invitation: (words) => paths.acceptInvitation(words),
  request: (token) => paths.answerByLink(token),
  requestReminder: (token) => paths.answerByLink(token),
  requestNews: () => paths.enterCode(),
  contactNews: () => paths.requests(),
  answerAddress: (token) => paths.showAddress(token),
  pageReminder: (token) => paths.confirmByLink(token),
  pageFromFile: (token) => paths.confirmByLink(token),
};

/**
 * What a letter says, in plain text. Somebody else may read it on a shared screen: no name, no theme, nothing of a plan
 * and nothing of what was asked. A text message is one sentence, without a subject that a gateway would set before it.
 */
export function letterText(
  { kind, language, content, goodUntil }: Told,
  site: string,
): { subject: string; text: string } {
  const { t, dayAndTime } = speechIn(language, catalogues[language]);
  if (kind === "requestSms")
    return { subject: "", text: t("mail:requestSms.says", { link: `${site}${paths.enterCode()}` }) };
  const moment = dayAndTime(goodUntil);
  const paragraphs = [
    t("mail:greeting"),
    t(`mail:${kind}.says`, { site: new URL(site).host }),
    `${t(`mail:${kind}.open`)}\n${site}${linkOf[kind](content)}`,
    ...(kind === "requestNews" || kind === "contactNews" ? [] : [t(`mail:${kind}.until`, { moment })]),
    t(`mail:${kind}.nothing`),
    t("mail:noReply"),
  ];
  return { subject: t(`mail:${kind}.subject`), text: `${paragraphs.join("\n\n")}\n` };
}
