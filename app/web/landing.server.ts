import { readOwnPage } from "#app/domain/directory/read-own-page";
import { ownHouseholds } from "#app/domain/households/own-households";
import { mayModerate } from "#app/domain/moderation/may-moderate";
import type { Person } from "#app/gate/actor";
import type { Act } from "#app/gate/command";
import { patiently, resultOf } from "./ask.server";
import type { MenuPlace, Workplace } from "./menu";
import { paths } from "./paths";

interface Landing {
  path: string;
  menu: MenuPlace[];
}

/** Where somebody comes in: in the own plan, else where there is work to do, else where a plan begins. All of it is in the menu. */
export async function landingOf(person: Person): Promise<Landing> {
  const asked = async <Result>(act: Act<Person, Result>) => resultOf(await patiently(act.run(person, {})));
  const hasPlan = (await asked(ownHouseholds)).length > 0;
  const works: Workplace[] = [];
  if (await asked(readOwnPage)) works.push("requests");
  if ((await asked(mayModerate)).moderates) works.push("desk");
  const [first] = works;
  const path = hasPlan || !first ? paths.plan() : pathTo[first]();
  return { path, menu: hasPlan && first ? ["plan", ...works] : works };
}

const pathTo: Record<Workplace, () => string> = { requests: paths.requests, desk: paths.desk };
