import { type Group, groupsOf } from "#app/domain/directory/groups-of";
import type { Found } from "#app/domain/directory/search-wish";
import type { Specialty } from "#app/domain/directory/vocabulary";
import { useSpeech } from "#app/i18n/speech";
import { Columns } from "#app/ui/kit/page";
import { HelperCard } from "./helper-card";
import { ShortCard, ShortCards } from "./nearby-helpers";

interface Props {
  found: Found;
  /** More than one. */
  themes: readonly Specialty[];
  place: string;
  toHelper: (id: string) => string;
}

/** Of several themes: who does all of them, wherever in the place, stands before who does some. Each group says how many it has. */
export function GroupedHelpers({ found, themes, place, toHelper }: Props) {
  const { t } = useSpeech();
  return (
    <>
      <p className="text-sm text-ink-soft">{t("directory:results.order")}</p>
      {groupsOf(found, themes).map((group) => (
        <section key={`${group.does} ${group.where}`}>
          <h3 className="mb-3 text-xl">
            {t(`directory:groups.${group.does}.${group.where}`, { place, count: group.count })}
          </h3>
          <Helpers {...{ group, place, toHelper }} />
        </section>
      ))}
    </>
  );
}

/** Shorter told where it is not in the whole place. */
function Helpers({
  group: { where, helpers },
  place,
  toHelper,
}: Omit<Props, "found" | "themes"> & { group: Group }) {
  const { t } = useSpeech();
  if (where === "whole")
    return (
      <Columns>
        {helpers.map((helper) => (
          <HelperCard key={helper.id} helper={helper} to={toHelper(helper.id)} />
        ))}
      </Columns>
    );
  return (
    <>
      <p className="mb-4">{t("directory:partly.text", { place })}</p>
      <ShortCards>
        {helpers.map((helper) => (
          <ShortCard key={helper.id} helper={helper} to={toHelper(helper.id)} />
        ))}
      </ShortCards>
    </>
  );
}
