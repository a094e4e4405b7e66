import { lockFolder } from "#app/database/folder-lock";

/** Takes the folder, says so, and keeps it until it is killed. */
const [folder = ""] = process.argv.slice(2);
try {
  lockFolder(folder);
  console.log(`holding ${process.pid}`);
  setInterval(() => {}, 60_000);
} catch (error) {
  console.log(error instanceof Error ? `${error.constructor.name}: ${error.message}` : error);
}
