import type { Helper } from "#app/domain/directory/helper";
import { readOwnPage } from "#app/domain/directory/read-own-page";
import { type Asking, ask, stop } from "./ask.server";

/** The page in the directory of whoever is signed in. Without one there is nothing to show. */
export async function requireOwnPage(asking: Asking): Promise<Helper> {
  const own = await ask(readOwnPage, asking, {});
  if (!own) throw stop({ reason: "missing" }, 404);
  return own.page;
}
