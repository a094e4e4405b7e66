import { anybodyHere, breakIn, home, isMe, type Mutant } from "./mutant";

const map = (
  name: string,
  by: "tests/access/matrix-of-rows" | "tests/access/forged-rows" | "tests/access/forged-changes",
) => breakIn("migrations/0029_network.sql", `CREATE POLICY "${name}"`, by);
const see = map("the map is seen by the family alone", "tests/access/matrix-of-rows");
const add = map("members put people on the map", "tests/access/forged-rows");
const end = map("members take people off the map, for good", "tests/access/forged-changes");
const rights = breakIn("migrations/0030_network_rights.sql", "grant update", "tests/access/forged-changes");
const rule = breakIn(
  "app/domain/access/households.ts",
  "function mayDrawNetwork(",
  "tests/access/matrix-of-households",
);

export const mutantsOfNetwork: Mutant[] = [
  see("everybody sees the map", home, "true"),
  see("nobody sees the map", home, "false"),
  add("members put somebody on the map in another's name", isMe("author_id"), anybodyHere),
  add("somebody is put on the map of the past", " and created_at = now()", ""),
  add("somebody is taken off the map while put on it", " and ended_at is null and ended_by is null", ""),
  end("somebody is taken off the map in another's name", isMe("ended_by"), "true"),
  end("somebody is taken off the map for later", "ended_at = now()", "ended_at is not null"),
  rights("somebody on the map is given another name", "(ended_at, ended_by) ", ""),
  rule("parties draw the map", "isOfTheHousehold(standing) ? allow", "standing ? allow"),
];
