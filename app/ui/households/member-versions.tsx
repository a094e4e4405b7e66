import type { MemberVersion } from "#app/domain/households/member";
import { useSpeech } from "#app/i18n/speech";
import { PostButton } from "#app/ui/kit/button";
import { AudienceNote, SaidTo } from "#app/ui/kit/notice";
import { Section } from "#app/ui/kit/page";
import { Timeline } from "#app/ui/kit/timeline";
import { FieldDifferences } from "#app/ui/plan/field-differences";
import { paths } from "#app/web/paths";

type Said = Pick<MemberVersion, "name" | "bornOn" | "home">;

interface MemberVersionsProps {
  member: Said & { id: string };
  /** Newest first. */
  former: MemberVersion[];
}

/** What stood of a member before, what was put in its place by whom, and a button that puts it back. */
export function MemberVersions({ member, former }: MemberVersionsProps) {
  const { t, dayAndTime } = useSpeech();
  const fieldsOf = useFields();
  if (former.length === 0) return null;
  const entries = former.map((version, place) => {
    const after = fieldsOf(former[place - 1] ?? member);
    const before = fieldsOf(version);
    const name = version.replacedBy ?? t("plan:goal.byFamily");
    return {
      id: version.id,
      when: t("plan:versions.of", { at: dayAndTime(version.replacedAt), name }),
      dateTime: version.replacedAt.toISOString(),
      children: (
        <div className="grid gap-3">
          <FieldDifferences
            fields={after.map((field, index) => ({ ...field, former: before[index]?.words ?? "" }))}
          />
          <PostButton
            action={paths.correctMember(member.id)}
            label={t("plan:versions.putBack")}
            hidden={{ name: version.name, bornOn: version.bornOn ?? "", home: version.home }}
          />
        </div>
      ),
    };
  });
  return (
    <Section title={t("plan:versions.title")}>
      <SaidTo audience={<AudienceNote>{t("households:add.seen")}</AudienceNote>}>
        <Timeline entries={entries} />
      </SaidTo>
    </Section>
  );
}

function useFields() {
  const { t, calendarDay } = useSpeech();
  return ({ name, bornOn, home }: Said) => [
    { name: "name", label: t("households:add.name"), words: name },
    { name: "bornOn", label: t("households:add.bornOn"), words: bornOn ? calendarDay(bornOn) : "" },
    {
      name: "home",
      label: t("households:add.home"),
      words: home === "elsewhere" ? t("households:add.elsewhere") : "",
    },
  ];
}
