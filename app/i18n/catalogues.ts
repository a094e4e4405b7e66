import type { Catalogue } from "./catalogue";
import { catalogue as en } from "./en";
import type { Language } from "./languages";
import { catalogue as nl } from "./nl";

/** All of them at once, for the server. A browser fetches only its own. */
export const catalogues: Record<Language, Catalogue> = { nl, en };
