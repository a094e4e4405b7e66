import { type ProfileContent, profileFields } from "#app/domain/directory/profile-content";
import { useSpeech } from "#app/i18n/speech";
import { Card, type Fact, Facts } from "#app/ui/kit/card";
import { Section } from "#app/ui/kit/page";
import { TextDifference } from "#app/ui/plan/text-difference";
import { useProfileWords } from "./use-profile-words";

interface Props {
  /** What everybody reads now. Null where the page is new. */
  former: ProfileContent | null;
  present: ProfileContent;
  areaNames: Record<string, string>;
}

/** What would change on a page word by word, and apart from that what stays. */
export function ProfileChanges({ former, present, areaNames }: Props) {
  const { t } = useSpeech();
  const { label, words } = useProfileWords(areaNames);
  const differs = (field: (typeof profileFields)[number]) =>
    former === null || words(former, field) !== words(present, field);
  const fact = (field: (typeof profileFields)[number]): Fact => ({
    term: label(field),
    value: (
      <TextDifference
        former={former ? words(former, field) : words(present, field)}
        present={words(present, field)}
      />
    ),
  });
  const changed = profileFields.filter(differs);
  const same = profileFields.filter((field) => !differs(field));
  return (
    <>
      {changed.length > 0 ? (
        <Section title={former ? t("moderation:version.changed") : t("moderation:version.says")}>
          <Card>
            <Facts facts={changed.filter((field) => former || words(present, field)).map(fact)} />
          </Card>
        </Section>
      ) : null}
      {same.length > 0 ? (
        <Section title={t("moderation:version.same")}>
          <Card quiet>
            <Facts facts={same.filter((field) => words(present, field)).map(fact)} />
          </Card>
        </Section>
      ) : null}
    </>
  );
}
