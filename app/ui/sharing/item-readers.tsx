import { Link } from "@remix-run/react";
import type { ItemKind } from "#app/domain/plan/item";
import type { Reader, WaitingGrant } from "#app/domain/sharing/party";
import { partyLabel } from "#app/domain/sharing/party-label";
import { useSpeech } from "#app/i18n/speech";
import { paths } from "#app/web/paths";
import { ReadersSection } from "./readers-section";
import { sharePath } from "./share-path";
import { WaitingSection } from "./waiting-section";

interface ItemReadersProps {
  item: { id: string; kind: ItemKind };
  goalId: string;
  sharing: { readers: Reader[]; waiting: WaitingGrant[] };
  mayShare: boolean;
}

/** Who was given this one item. Who sees it with its whole goal is named too, and changed there. */
export function ItemReaders({ item, goalId, sharing, mayShare }: ItemReadersProps) {
  const { t, list } = useSpeech();
  const withGoal = sharing.readers.filter((reader) => reader.item === null);
  const grants = { itemWords: {}, mayShare };
  return (
    <>
      <ReadersSection
        readers={sharing.readers.filter((reader) => reader.item !== null)}
        others={
          withGoal.length > 0 ? (
            <p className="reading-width">
              {t("sharing:readers.withGoal", { names: list(withGoal.map(({ party }) => partyLabel(party))) })}{" "}
              <Link to={paths.goal(goalId)}>{t("sharing:readers.toGoal")}</Link>
            </p>
          ) : null
        }
        share={{ to: sharePath({ goalId, itemId: item.id }), label: t(`sharing:readers.share.${item.kind}`) }}
        {...grants}
      />
      <WaitingSection waiting={sharing.waiting.filter((grant) => grant.item !== null)} {...grants} />
    </>
  );
}
