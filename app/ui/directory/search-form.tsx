import { languages, specialties } from "#app/domain/directory/vocabulary";
import { useSpeech } from "#app/i18n/speech";
import { Button } from "#app/ui/kit/button";
import { CheckGroup, SuggestField } from "#app/ui/kit/choice";
import { paths } from "#app/web/paths";

export interface SearchWish {
  place: string;
  specialties: readonly string[];
  languages: readonly string[];
}

const nothingYet: SearchWish = { place: "", specialties: [], languages: [] };

interface SearchFormProps {
  places: { code: string; name: string }[];
  wish?: SearchWish;
}

/** A plain form that fills the address, so that a search can be kept, shared and gone back to. Choices unfold. */
export function SearchForm({ places, wish = nothingYet }: SearchFormProps) {
  const { t } = useSpeech();
  const chosen = wish.specialties.length + wish.languages.length;
  return (
    <form method="get" action={paths.helpers()} className="card grid gap-6">
      <SuggestField
        name="plek"
        label={t("directory:search.place")}
        hint={t("directory:search.placeHint")}
        defaultValue={wish.place}
        suggestions={places.map(({ name }) => name)}
        autoComplete="postal-code"
      />
      <details>
        <summary className="fold">
          {chosen > 0 ? t("directory:search.chosen", { count: chosen }) : t("directory:search.more")}
        </summary>
        <div className="mt-4 grid gap-6">
          <CheckGroup
            name="thema"
            label={t("directory:search.specialties")}
            options={specialties.map((value) => ({ value, label: t(`vocabulary:specialty.${value}`) }))}
            defaultValues={wish.specialties}
          />
          <CheckGroup
            name="taal"
            label={t("directory:search.languages")}
            options={languages.map((value) => ({ value, label: t(`vocabulary:language.${value}`) }))}
            defaultValues={wish.languages}
          />
        </div>
      </details>
      <p>
        <Button>{t("directory:search.send")}</Button>
      </p>
    </form>
  );
}
