import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportLedger } from "#app/domain/audit/export-ledger";
import { textOfExport } from "#app/domain/audit/exported-ledger";
import { requireHousehold } from "#app/web/ask.server";
import { fileOf } from "#app/web/file.server";
import { paths } from "#app/web/paths";

/** The whole ledger, as far as it is for this reader, to keep and to have verified. */
export async function loader(asking: LoaderFunctionArgs) {
  const householdId = await requireHousehold(asking);
  return fileOf(
    exportLedger,
    asking,
    { householdId },
    {
      page: paths.ledger(),
      write: (ledger) => ({ name: "lijst.json", type: "application/json", body: textOfExport(ledger) }),
    },
  );
}
