import { goalAsOwner, goalAsParty, planPage } from "./plan-page";
import type { Scenario } from "./setting";

export const scenarios: Scenario[] = [planPage, goalAsOwner, goalAsParty];
