import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LookingAs } from "#app/ui/sharing/looking-as";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { courseAsParty } from "#app/web/preview.server";
import CoursePage from "../plan/course";

export const handle: PageHandle = { title: "preview", personal: true };

/** In the shape of that person's own page, which shows it. */
export async function loader(looking: LoaderFunctionArgs) {
  const { party, page, before } = await courseAsParty(looking);
  return { ...page, party, before };
}

export default function LookAtCourseAsPartyPage() {
  const { party } = useLoaderData<typeof loader>();
  return (
    <LookingAs party={party}>
      <CoursePage />
    </LookingAs>
  );
}
