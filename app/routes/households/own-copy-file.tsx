import type { LoaderFunctionArgs } from "@remix-run/node";
import { textOfCopy } from "#app/domain/reading/own-words";
import { readOwnCopy } from "#app/domain/reading/read-own-copy";
import { requireHousehold } from "#app/web/ask.server";
import { fileOf } from "#app/web/file.server";
import { paths } from "#app/web/paths";

/** The own words, to keep and to take along. */
export async function loader(asking: LoaderFunctionArgs) {
  const householdId = await requireHousehold(asking);
  return fileOf(
    readOwnCopy,
    asking,
    { householdId },
    {
      page: paths.ownCopy(),
      write: (copy) => ({ name: "kopie.json", type: "application/json", body: textOfCopy(copy, new Date()) }),
    },
  );
}
