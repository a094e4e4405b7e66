import { prepareDatabase } from "#app/database/prepare-database";
import { tellAndStop } from "./tell.mjs";

/** Part of the build: an empty database with all its tables, for whoever starts the product without a server. */
await prepareDatabase().catch(tellAndStop);
