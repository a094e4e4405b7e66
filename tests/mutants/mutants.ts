import type { Mutant } from "./mutant";
import { otherFunctions } from "./other-functions";
import { policiesOfAnswers } from "./policies-of-answers";
import { policiesOfGoalStates } from "./policies-of-goal-states";
import { policiesOfHouseholds } from "./policies-of-households";
import { policiesOfPlan } from "./policies-of-plan";
import { policiesOfSharing } from "./policies-of-sharing";
import { policiesOfVersions } from "./policies-of-versions";
import { rules } from "./rules";
import { viewerFunctions } from "./viewer-functions";

export const mutants: Mutant[] = [
  ...policiesOfHouseholds,
  ...policiesOfPlan,
  ...policiesOfSharing,
  ...policiesOfAnswers,
  ...policiesOfVersions,
  ...policiesOfGoalStates,
  ...viewerFunctions,
  ...otherFunctions,
  ...rules,
];
