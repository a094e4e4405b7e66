import { readOwnPage } from "#app/domain/directory/read-own-page";
import { ownHouseholds } from "#app/domain/households/own-households";
import { mayModerate } from "#app/domain/moderation/may-moderate";
import type { Person } from "#app/gate/actor";
import type { Act } from "#app/gate/command";
import { patiently, resultOf } from "./ask.server";
import type { Workplace } from "./menu";
import { paths } from "./paths";

interface Landing {
  path: string;
  menu: Workplace[];
}

/** Where somebody comes in: in the own plan, else where there is work to do, else where a plan begins. All of it is in the menu. */
export async function landingOf(person: Person): Promise<Landing> {
  const asked = async <Result>(act: Act<Person, Result>) => resultOf(await patiently(act.run(person, {})));
  const hasPlan = (await asked(ownHouseholds)).length > 0;
  const menu: Workplace[] = [];
  if (await asked(readOwnPage)) menu.push("requests");
  if ((await asked(mayModerate)).moderates) menu.push("desk");
  const [first] = menu;
  return { path: hasPlan || !first ? paths.plan() : pathTo[first](), menu };
}

const pathTo: Record<Workplace, () => string> = { requests: paths.requests, desk: paths.desk };
