import { contact } from "./contact";
import { feedback } from "./feedback";
import { mutantsOfImportant } from "./important";
import { mutantsOfLoad } from "./load";
import type { Mutant } from "./mutant";
import { mutantsOfNetwork } from "./network";
import { otherFunctions } from "./other-functions";
import { mutantsOfOwners } from "./owners";
import { pageReminders } from "./page-reminders";
import { policiesOfAgreements } from "./policies-of-agreements";
import { policiesOfAnswers } from "./policies-of-answers";
import { policiesOfColleagues } from "./policies-of-colleagues";
import { policiesOfEvaluations } from "./policies-of-evaluations";
import { policiesOfGoalStates } from "./policies-of-goal-states";
import { policiesOfHeadings } from "./policies-of-headings";
import { policiesOfHouseholds } from "./policies-of-households";
import { policiesOfImports } from "./policies-of-imports";
import { policiesOfKeeping } from "./policies-of-keeping";
import { policiesOfMeasurements } from "./policies-of-measurements";
import { policiesOfNotes } from "./policies-of-notes";
import { policiesOfPages } from "./policies-of-pages";
import { policiesOfPhotos } from "./policies-of-photos";
import { policiesOfPlan } from "./policies-of-plan";
import { policiesOfSharing } from "./policies-of-sharing";
import { policiesOfTasks } from "./policies-of-tasks";
import { policiesOfTexts } from "./policies-of-texts";
import { policiesOfVersions } from "./policies-of-versions";
import { rules } from "./rules";
import { viewerFunctions } from "./viewer-functions";
import { wordsOfChildren } from "./words-of-children";

export const mutants: Mutant[] = [
  ...policiesOfHouseholds,
  ...policiesOfPlan,
  ...policiesOfSharing,
  ...policiesOfAnswers,
  ...policiesOfAgreements,
  ...policiesOfNotes,
  ...policiesOfEvaluations,
  ...policiesOfTasks,
  ...policiesOfVersions,
  ...policiesOfPages,
  ...policiesOfPhotos,
  ...policiesOfTexts,
  ...policiesOfColleagues,
  ...policiesOfImports,
  ...policiesOfKeeping,
  ...policiesOfHeadings,
  ...policiesOfGoalStates,
  ...policiesOfMeasurements,
  ...contact,
  ...feedback,
  ...pageReminders,
  ...mutantsOfImportant,
  ...mutantsOfLoad,
  ...mutantsOfNetwork,
  ...mutantsOfOwners,
  ...viewerFunctions,
  ...otherFunctions,
  ...rules,
  ...wordsOfChildren,
];
