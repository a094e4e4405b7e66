import { lifeDomains } from "#app/domain/plan/goal";
import { useSpeech } from "#app/i18n/speech";
import { SelectField } from "#app/ui/kit/choice";

interface DomainFieldProps {
  name: string;
  label: string;
  error?: string;
  defaultValue?: string;
}

/** A word to find it back by; most families leave it empty. */
export function DomainField(field: DomainFieldProps) {
  const { t } = useSpeech();
  return (
    <SelectField
      {...field}
      optionalLabel={t("common:form.optional")}
      placeholder={t("plan:domain.none")}
      options={lifeDomains.map((value) => ({ value, label: t(`plan:domain.domains.${value}`) }))}
    />
  );
}
