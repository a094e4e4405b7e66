/** What can be shared by itself, apart from the goal it hangs under. */
export const itemKinds = ["agreement", "progress"] as const;
export type ItemKind = (typeof itemKinds)[number];

/** Names one agreement or one progress entry, in the way its rows refer to it. */
export interface ItemKey {
  kind: ItemKind;
  id: string;
}

/** The two columns by which a row says that it is about one item; both null where it is about the goal as a whole. */
export function itemColumns(item: ItemKey | null): { agreementId: string | null; progressId: string | null } {
  return {
    agreementId: item?.kind === "agreement" ? item.id : null,
    progressId: item?.kind === "progress" ? item.id : null,
  };
}
