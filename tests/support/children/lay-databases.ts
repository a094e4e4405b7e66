import { join } from "node:path";
import { layPreparedDatabase } from "#app/database/prepared-database";

/** Lays the prepared database in one folder after another until it is killed, and prints the number of each that is done. */
const [prepared = "", place = ""] = process.argv.slice(2);
for (let number = 1; ; number++) {
  layPreparedDatabase(prepared, join(place, String(number)));
  console.log(number);
}
