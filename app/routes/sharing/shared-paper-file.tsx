import type { LoaderFunctionArgs } from "@remix-run/node";
import { keepSharedPaper } from "#app/domain/keeping/read-shared-paper";
import { fileOf } from "#app/web/file.server";
import { sharedPaperAsPdf } from "#app/web/paper.server";
import { paths } from "#app/web/paths";

/** What a household shares with the reader in large type, tagged for screen readers. */
export async function loader(asking: LoaderFunctionArgs) {
  const { householdId = "" } = asking.params;
  const short = new URL(asking.request.url).searchParams.has("kort");
  return fileOf(
    keepSharedPaper,
    asking,
    { householdId, short },
    {
      page: paths.sharedWithMe(),
      write: async (paper) => ({
        ...{ name: "bladzijden.pdf", type: "application/pdf" },
        body: await sharedPaperAsPdf(paper, asking.request),
      }),
    },
  );
}
