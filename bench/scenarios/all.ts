import { acts } from "./acts";
import { coldStart } from "./cold-start";
import { directorySearch } from "./directory-search";
import { exportOfPlan } from "./export";
import { memory } from "./memory";
import { mixedLoad, workers } from "./mixed";
import { pages } from "./pages";
import { revocation } from "./revocation";
import type { Scenario } from "./setting";
import { streams } from "./streams";

/** What stresses the house most comes last, so that the others do not feel it. */
export const scenarios: Scenario[] = [
  ...pages,
  directorySearch,
  ...acts,
  exportOfPlan,
  revocation,
  coldStart,
  memory,
  streams,
  workers,
  mixedLoad,
];
