import type { LoaderFunctionArgs } from "@remix-run/node";
import { stop } from "#app/web/ask.server";
import type { ProblemKind } from "#app/web/paths";

/** Where the edge sends what it does not let in, so that it too gets a page with words. */
export function loader({ params }: LoaderFunctionArgs) {
  switch (params.kind as ProblemKind) {
    case "te-groot":
      throw stop({ reason: "too-large" }, 413);
    case "andere-site":
      throw stop({ reason: "other-site" }, 403);
    default:
      throw stop({ reason: "missing" }, 404);
  }
}

export default function ProblemPage() {
  return null;
}
