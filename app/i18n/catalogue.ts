import type { catalogue } from "./nl";

/** The Dutch sentences come first; every other language has the same keys, which the compiler sees to. */
export type Catalogue = typeof catalogue;
