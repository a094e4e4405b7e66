import { exportHelpers } from "#app/domain/directory/export-helpers";
import { helperColumns, helperLine } from "#app/domain/directory/helper-file";
import { closeHouse, openHouse } from "#app/web/boot.server";
import { tellAndStop } from "./tell.mjs";

/** Prints every public page of a helper as a file that can be imported elsewhere. Backgrounds are not in it. */
try {
  await openHouse(process.env);
  await print().finally(closeHouse);
} catch (error) {
  tellAndStop(error);
}

async function print(): Promise<void> {
  console.log(helperColumns.join(","));
  for (let after: string | undefined; ; ) {
    const page = await exportHelpers.run(null, { after });
    if (page.kind !== "done") throw new Error(`The pages cannot be read: ${page.kind}.`);
    for (const helper of page.result.helpers) console.log(helperLine(helper));
    if (page.result.last === null) return;
    after = page.result.last;
  }
}
