import type { LoaderFunctionArgs } from "@remix-run/node";
import { keepPaper } from "#app/domain/keeping/read-paper";
import { requireHousehold } from "#app/web/ask.server";
import { fileOf } from "#app/web/file.server";
import { paperAsPdf } from "#app/web/paper.server";
import { paths } from "#app/web/paths";

/** The plan in large type, tagged for screen readers, as far as it is for this reader. */
export async function loader(asking: LoaderFunctionArgs) {
  const householdId = await requireHousehold(asking);
  const short = new URL(asking.request.url).searchParams.has("kort");
  return fileOf(
    keepPaper,
    asking,
    { householdId, short },
    {
      page: paths.keep(),
      write: async (paper) => ({
        ...{ name: "bladzijden.pdf", type: "application/pdf" },
        body: await paperAsPdf(paper, asking.request),
      }),
    },
  );
}
