import type { NetworkContact } from "#app/domain/households/network-contact";
import type { MapChange } from "#app/domain/households/network-history";
import { useSpeech } from "#app/i18n/speech";
import { PostButton } from "#app/ui/kit/button";
import { FieldDifferences } from "#app/ui/plan/field-differences";
import { paths } from "#app/web/paths";

interface MapChangeProps {
  change: Omit<MapChange, "by">;
  householdId: string;
  once: string;
}

/** One thing that happened to the map, with what was changed in it, and a button that puts back what stood there. */
export function MapChangeEntry({ change, householdId, once }: MapChangeProps) {
  const { t } = useSpeech();
  const fieldsOf = useContactFields();
  const { sort, contact, former, nowId } = change;
  const before = fieldsOf(former ?? contact);
  const fields = fieldsOf(contact).map((field, place) => ({ ...field, former: before[place]?.words ?? "" }));
  return (
    <div className="grid gap-3">
      <p className="font-bold">{t(`households:network.former.${sort}`)}</p>
      <FieldDifferences fields={fields} />
      {sort === "changed" && former && nowId ? (
        <PostButton
          action={paths.changeInNetwork(nowId)}
          label={t("households:network.former.putBack", { name: former.name })}
          hidden={{ id: once, ...valuesOf(former) }}
        />
      ) : null}
      {sort === "removed" ? (
        <PostButton
          action={paths.newInNetwork()}
          label={t("households:network.former.back", { name: contact.name })}
          hidden={{ id: once, householdId, ...valuesOf(contact) }}
        />
      ) : null}
    </div>
  );
}

const valuesOf = ({ name, bond, does, ring, side }: NetworkContact) => ({
  ...{ name, bond: bond ?? "", does: does ?? "", ring, side },
});

function useContactFields() {
  const { t } = useSpeech();
  return ({ name, bond, does, ring, side }: NetworkContact) => [
    { name: "name", label: t("households:add.name"), words: name },
    { name: "bond", label: t("households:network.bond"), words: bond ?? "" },
    { name: "ring", label: t("households:network.ring"), words: t(`households:network.rings.${ring}`) },
    { name: "side", label: t("households:network.side"), words: t(`households:network.sides.${side}`) },
    { name: "does", label: t("households:network.does"), words: does ?? "" },
  ];
}
