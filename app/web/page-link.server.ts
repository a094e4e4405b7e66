import type { LoaderFunctionArgs } from "@remix-run/node";
import { pageByLink } from "#app/domain/contact/page-by-link";
import { patiently } from "./ask.server";
import { countPerNetwork } from "./held-code.server";

/** The link in this address, as an address is written, with the page that it opens: null where it opens none. */
export async function pageOfLink(asking: LoaderFunctionArgs) {
  const { token = "" } = asking.params;
  await countPerNetwork(asking, "link-network");
  const opened = await patiently(pageByLink.run(null, { token }));
  return { token: encodeURIComponent(token), page: opened.kind === "done" ? opened.result : null };
}
