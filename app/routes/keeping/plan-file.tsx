import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportPlan } from "#app/domain/keeping/export-plan";
import { requireHousehold } from "#app/web/ask.server";
import { fileOf } from "#app/web/file.server";
import { planAsZip } from "#app/web/paper.server";
import { paths } from "#app/web/paths";

/** Everything that is for this reader, in one download. */
export async function loader(asking: LoaderFunctionArgs) {
  const householdId = await requireHousehold(asking);
  return fileOf(
    exportPlan,
    asking,
    { householdId },
    {
      page: paths.keep(),
      write: async (exported) => ({
        ...{ name: "bewaard.zip", type: "application/zip" },
        body: await planAsZip(exported, asking.request),
      }),
    },
  );
}
