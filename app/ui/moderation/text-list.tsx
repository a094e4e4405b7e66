import { Link } from "@remix-run/react";
import { otherLanguages, type SiteLanguage } from "#app/domain/directory/published-text";
import { useSpeech } from "#app/i18n/speech";
import { PostButton } from "#app/ui/kit/button";
import { Card } from "#app/ui/kit/card";
import { Stack } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";

interface Text {
  id: string;
  key: string;
  name: string;
  isOff: boolean;
  lastId: string;
  changedAt: Date | null;
  changedBy: "you" | "colleague" | "house";
  languages: SiteLanguage[];
}

interface Props {
  texts: Text[];
  edit: (key: string) => string;
  translate: (key: string, language: SiteLanguage) => string;
}

/** Tools or pages of the website, with who changed each last, and what a moderator can do with it. */
export function TextList({ texts, edit, translate }: Props) {
  const { t, dayAndTime } = useSpeech();
  return (
    <Stack gap="sm">
      {texts.map(({ id, key, name, isOff, lastId, changedAt, changedBy, languages }) => (
        <Card key={id} quiet={isOff}>
          <h2 id={`text-${id}`} className="text-xl" lang="nl">
            {name}
          </h2>
          <p className="mt-1 text-sm text-ink-soft">
            {t(`moderation:text.${isOff ? "off" : "changed"}.${changedBy}`, {
              moment: changedAt ? dayAndTime(changedAt) : "",
            })}
          </p>
          <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-2">
            <li>
              <Link to={edit(key)} aria-describedby={`text-${id}`}>
                {t("moderation:text.edit")}
              </Link>
            </li>
            {otherLanguages.map((language) => (
              <li key={language}>
                <Link to={translate(key, language)} aria-describedby={`text-${id}`}>
                  {t(languages.includes(language) ? "moderation:text.editIn" : "moderation:text.translate", {
                    language: t(`vocabulary:language.${language}`),
                  })}
                </Link>
              </li>
            ))}
            <li>
              <Link to={paths.textVersions(id)} aria-describedby={`text-${id}`}>
                {t("moderation:text.versions")}
              </Link>
            </li>
          </ul>
          <div className="mt-3">
            {isOff ? (
              <PostButton
                action={paths.putBackText(id)}
                hidden={{ versionId: lastId }}
                label={t("moderation:text.putBackNamed", { name })}
              />
            ) : (
              <PostButton
                action={paths.takeOffText(id)}
                variant="plain"
                label={t("moderation:text.takeOff", { name })}
              />
            )}
          </div>
        </Card>
      ))}
    </Stack>
  );
}
