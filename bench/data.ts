import { tellAndStop } from "../bin/tell.mjs";
import { fill } from "./data/fill";
import { asked } from "./settings";

/** Makes the data of the bench and keeps it, until the next time or `npm run bench` without --keep. */
try {
  await fill({
    helpers: asked.helpers ?? 100_000,
    households: asked.households ?? 100_000,
    areas: asked.areas,
  });
} catch (error) {
  tellAndStop(error);
}
