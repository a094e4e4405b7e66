import type { MemberHome } from "#app/domain/households/member";
import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { CheckGroup } from "#app/ui/kit/choice";
import { DateField, TextField } from "#app/ui/kit/field";

export function useMemberForm() {
  const { t } = useSpeech();
  return useSubmitted({
    name: t("households:add.name"),
    bornOn: t("households:add.bornOn"),
    home: t("households:add.home"),
  });
}

interface MemberFieldsProps {
  form: ReturnType<typeof useMemberForm>;
  known?: { name: string; bornOn: string | null; home: MemberHome };
  /** A day of birth is asked of who has no sign-in. */
  asksBirthday: boolean;
}

/** Name, for children a day of birth, and whether somebody lives elsewhere: no address. */
export function MemberFields({ form, known, asksBirthday }: MemberFieldsProps) {
  const { t } = useSpeech();
  const { defaultValue: _, ...home } = form.field("home");
  const lives = form.value("name") === undefined ? [known?.home ?? ""] : form.ticked("home");
  return (
    <>
      <TextField {...form.field("name", known?.name)} autoComplete="off" required />
      {asksBirthday ? (
        <DateField
          {...form.field("bornOn", known?.bornOn ?? undefined)}
          hint={t("households:add.bornOnHint")}
          optionalLabel={t("common:form.optional")}
        />
      ) : null}
      <CheckGroup
        {...home}
        defaultValues={lives}
        options={[{ value: "elsewhere", label: t("households:add.elsewhere") }]}
      />
    </>
  );
}
