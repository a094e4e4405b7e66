import { inventedHelpers } from "#drizzle/seed/helpers";
import type { AtScreen } from "./people-in-browser";

/** The districts and neighbourhoods that a place lies in or consists of, from the data of Statistics Netherlands. */
export const places = {
  "2532": ["BU05183639", "BU05183620", "WK051836", "GM0518"],
  Moerwijk: ["WK051836", "GM0518"],
};

/** Who of the invented helpers works in one of these areas, and where asked does this and speaks this. */
export function helpersWho(areas: string[], theme?: string, speaks?: string) {
  return inventedHelpers.filter(
    (helper) =>
      helper.areaCodes.some((code) => areas.includes(code)) &&
      (!theme || helper.specialties.some((one) => one === theme)) &&
      (!speaks || helper.languages.some((one) => one === speaks)),
  );
}

/** The names on all pages of the results, in the order of the alphabet. */
export async function everybodyFound(at: AtScreen): Promise<string[]> {
  const found: string[] = [];
  const next = at.page.getByRole("link", { name: at.t("directory:results.next") });
  for (let page = 1; ; page++) {
    found.push(...(await at.page.locator("main .card h3 a").allInnerTexts()).map(withoutInitials));
    if ((await next.count()) === 0) return found.sort();
    await next.click();
    await at.page.waitForURL((url) => url.searchParams.get("pagina") === String(page + 1));
  }
}

function withoutInitials(text: string): string {
  return text.split("\n").at(-1)?.trim() ?? "";
}
