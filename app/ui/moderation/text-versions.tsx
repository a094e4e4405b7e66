import type { PublishedContent, PublishedKind, SiteLanguage } from "#app/domain/directory/published-text";
import { useSpeech } from "#app/i18n/speech";
import { PostButton } from "#app/ui/kit/button";
import { AudienceNote, SaidTo } from "#app/ui/kit/notice";
import { Timeline } from "#app/ui/kit/timeline";
import { paths } from "#app/web/paths";
import { TextDifferences } from "./text-differences";

interface Version {
  id: string;
  content: PublishedContent | null;
  writtenAt: Date;
  writtenBy: "you" | "colleague" | "house";
}

interface Props {
  id: string;
  kind: PublishedKind;
  language: SiteLanguage;
  isOff: boolean;
  name: string;
  /** Newest first. */
  versions: Version[];
}

/** What a text says and said, each with who wrote it, what was changed in it, and a button that puts it back. */
export function TextVersions({ id, kind, language, isOff, name, versions }: Props) {
  const { t, dayAndTime } = useSpeech();
  const formerOf = (index: number) => versions.slice(index + 1).find(({ content }) => content)?.content;
  const entries = versions.map(({ content, writtenAt, writtenBy, ...version }, index) => ({
    id: version.id,
    when: t(`moderation:text.by.${writtenBy}`, { moment: dayAndTime(writtenAt) }),
    dateTime: writtenAt.toISOString(),
    children: (
      <div className="grid gap-3">
        {index === 0 && !isOff ? <p className="font-bold">{t("moderation:text.now")}</p> : null}
        {content ? (
          <div lang={language}>
            <TextDifferences kind={kind} content={content} former={formerOf(index)} />
          </div>
        ) : (
          <p className="font-bold">{t("moderation:text.wasTakenOff")}</p>
        )}
        {content && index > 0 ? (
          <PostButton
            action={paths.putBackText(id)}
            hidden={{ versionId: version.id }}
            label={t("moderation:text.putBack")}
          />
        ) : null}
      </div>
    ),
  }));
  return (
    <SaidTo audience={<AudienceNote>{t("moderation:text.audience")}</AudienceNote>}>
      <Timeline entries={entries} />
      {isOff ? null : (
        <PostButton
          action={paths.takeOffText(id)}
          variant="plain"
          label={t("moderation:text.takeOff", { name })}
        />
      )}
    </SaidTo>
  );
}
