import type { ItemKey } from "#app/domain/plan/item";
import { paths } from "#app/web/paths";

/** Where other words are put in the place of an item's own. */
export function editPath({ kind, id }: ItemKey): string {
  return kind === "agreement" ? paths.editAgreement(id) : paths.correctProgress(id);
}
