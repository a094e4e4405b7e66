import { redirect } from "@remix-run/node";
import type { Person } from "#app/gate/actor";
import type { Act } from "#app/gate/command";
import { Busy } from "#app/gate/slots";
import { type Asking, requirePerson } from "./ask.server";

/** What a browser keeps as a file. Its name stands among somebody's downloads, so it says nothing of a plan. */
export interface Download {
  name: string;
  type: string;
  body: string | Uint8Array;
}

/** A file made of an answer. Where there is none, the page beside it says why: a file has no room for that. */
export async function fileOf<Result>(
  act: Act<Person, Result>,
  asking: Asking,
  raw: unknown,
  { page, write }: { page: string; write: (result: Result) => Download | Promise<Download> },
): Promise<Response> {
  const person = await requirePerson(asking);
  const outcome = await act.run(person, raw).catch((error: unknown) => {
    if (error instanceof Busy) return null;
    throw error;
  });
  if (outcome?.kind !== "done") return redirect(page);
  const { name, type, body } = await write(outcome.result);
  return new Response(body as BodyInit, {
    headers: { "Content-Type": type, "Content-Disposition": `attachment; filename="${name}"` },
  });
}
