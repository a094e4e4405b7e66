import { acts } from "./acts";
import { coldStart } from "./cold-start";
import { directorySearch } from "./directory-search";
import { exportOfPlan } from "./export";
import { felt } from "./felt";
import { memory } from "./memory";
import { mixedLoad, workers } from "./mixed";
import { newest } from "./newest";
import { pages } from "./pages";
import { planAgain, planAsData } from "./plan-again";
import { revocation } from "./revocation";
import { searchGrowth } from "./search-growth";
import type { Scenario } from "./setting";
import { rowPolicies, statements } from "./statements";
import { streams } from "./streams";

/** What stresses the house most comes last, so that the others do not feel it. */
export const scenarios: Scenario[] = [
  ...pages,
  planAgain,
  planAsData,
  directorySearch,
  searchGrowth,
  statements,
  rowPolicies,
  newest,
  ...acts,
  exportOfPlan,
  revocation,
  coldStart,
  felt,
  memory,
  streams,
  workers,
  mixedLoad,
];
