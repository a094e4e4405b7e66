import { everybody, groups, type Somebody } from "./whole-neighbourhood";

/** y: it is done. n: refused, with a reason. dot: there is nothing there, as far as this person may know. */
export type Cell = "y" | "n" | ".";

/*
 * A row has a cell for everybody, in this order:
 *   of the household          owner, co-owner, member, the one of 16, the one of 13
 *   let in                    to see, to comment, to propose, to one item only
 *   not, not yet, no longer   expired, not yet, revoked, ungranted, unconfirmed, ended, help over, awaiting a child's yes
 *   outside                   newcomer whom no owner confirmed, member who left, owner of another household
 */
function cellsOf(row: string): { actor: Somebody; cell: Cell }[] {
  const sizes = row.split(" ").map((group) => group.length);
  const wanted = Object.values(groups).map((group) => group.length);
  if (sizes.join() !== wanted.join()) throw new Error(`A row has groups of ${wanted}: ${row}`);
  const cells = row.replaceAll(" ", "").split("") as Cell[];
  return everybody.map((actor, index) => ({ actor, cell: cells[index] ?? "." }));
}

interface Walls {
  rules?: (actor: Somebody) => Promise<Cell>;
  postgres?: (actor: Somebody) => Promise<boolean>;
}

/** What each wall should answer to everybody, and what it answers: one table of a whole row, so that a difference shows who it is about. */
export async function answersOf(row: string, { rules, postgres }: Walls) {
  const expected: Record<string, string> = {};
  const answered: Record<string, string> = {};
  for (const { actor, cell } of cellsOf(row)) {
    if (rules) {
      expected[`${actor} by the rules`] = cell;
      answered[`${actor} by the rules`] = await rules(actor);
    }
    if (postgres) {
      expected[`${actor} by PostgreSQL`] = cell === "y" ? "y" : "not";
      answered[`${actor} by PostgreSQL`] = (await postgres(actor)) ? "y" : "not";
    }
  }
  return { expected, answered };
}
