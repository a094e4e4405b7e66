import { directorySearch } from "./directory-search";
import { pages } from "./pages";
import type { Scenario } from "./setting";

export const scenarios: Scenario[] = [...pages, directorySearch];
