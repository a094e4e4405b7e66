import { createContext, useContext } from "react";
import { paths } from "#app/web/paths";

/** Where the pages that somebody who was let in may open lead to one another. */
export interface Ways {
  shared: () => string;
  goal: (goalId: string) => string;
  item: (itemId: string) => string;
  task: (taskId: string) => string;
  /** What stood somewhere before. */
  former: { goal: (goalId: string) => string; item: (itemId: string) => string };
  /** How it went over time. */
  course: (goalId: string) => string;
  propose: (goalId: string) => string;
  /** Where somebody says how it went with an agreement. */
  saySo: (itemId: string) => string;
}

const ownWays: Ways = {
  shared: paths.sharedWithMe,
  goal: paths.goal,
  item: paths.item,
  task: paths.task,
  former: { goal: paths.goalVersions, item: paths.itemVersions },
  course: paths.course,
  propose: paths.proposeAgreement,
  saySo: paths.agreementState,
};

/** The way through another one's eyes, around the pages that are looked at so. */
export const WaysContext = createContext<Ways>(ownWays);

/** To those pages themselves; for a member who looks along, to the same ones through that person's eyes. */
export function useWays(): Ways {
  return useContext(WaysContext);
}
