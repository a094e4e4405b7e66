import type { Letter } from "#app/domain/mail/letter";
import { catalogues } from "#app/i18n/catalogues";
import { speechIn } from "#app/i18n/speech";
import { paths } from "#app/web/paths";

/**
 * What a letter says, in plain text. Somebody else may read it on a shared screen: no name, no theme, nothing of a plan.
 */
export function letterText(
  { language, content, goodUntil }: Pick<Letter, "language" | "content" | "goodUntil">,
  site: string,
): { subject: string; text: string } {
  const { t, dayAndTime } = speechIn(language, catalogues[language]);
  const paragraphs = [
    t("mail:invitation.greeting"),
    t("mail:invitation.invited", { site: new URL(site).host }),
    `${t("mail:invitation.open")}\n${site}${paths.acceptInvitation(content)}`,
    t("mail:invitation.until", { moment: dayAndTime(goodUntil) }),
    t("mail:invitation.nothing"),
    t("mail:invitation.noReply"),
  ];
  return { subject: t("mail:invitation.subject"), text: `${paragraphs.join("\n\n")}\n` };
}
