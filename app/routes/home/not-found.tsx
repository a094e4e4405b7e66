import type { PageHandle } from "#app/ui/shell/page-handle";
import { stop } from "#app/web/ask.server";

export const handle: PageHandle = { title: "notFound" };

export function loader() {
  throw stop({ reason: "missing" }, 404);
}

export default function NotFoundPage() {
  return null;
}
