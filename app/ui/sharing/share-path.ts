import { paths } from "#app/web/paths";

/** What is shared, and with whom where that is known already. */
export interface ShareWish {
  goalId: string;
  itemId?: string | null;
  partyId?: string | null;
}

/** The address of the page on which somebody decides who sees a goal, or one item of it. */
export function sharePath({ goalId, itemId, partyId }: ShareWish): string {
  const asked = new URLSearchParams();
  if (itemId) asked.set("onderdeel", itemId);
  if (partyId) asked.set("met", partyId);
  return asked.size > 0 ? `${paths.shareGoal(goalId)}?${asked}` : paths.shareGoal(goalId);
}

/** The same, read from an address. Whether these exist is not known here. */
export function shareWishIn(asked: URLSearchParams): Pick<ShareWish, "itemId" | "partyId"> {
  return { itemId: asked.get("onderdeel"), partyId: asked.get("met") };
}
