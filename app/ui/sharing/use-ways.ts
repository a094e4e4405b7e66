import { createContext, useContext } from "react";
import { paths } from "#app/web/paths";

/** Where the pages of somebody who was let in lead to one another. */
export interface Ways {
  shared: () => string;
  goal: (goalId: string) => string;
  item: (itemId: string) => string;
  /** What stood somewhere before. Null for who only looks along, as are the next ones. */
  former: { goal: (goalId: string) => string; item: (itemId: string) => string } | null;
  propose: ((goalId: string) => string) | null;
  task: ((taskId: string) => string) | null;
  /** How it went over time. */
  course: ((goalId: string) => string) | null;
  /** Where somebody says how it went with an agreement. */
  saySo: ((itemId: string) => string) | null;
}

const ownWays: Ways = {
  shared: paths.sharedWithMe,
  goal: paths.goal,
  item: paths.item,
  former: { goal: paths.goalVersions, item: paths.itemVersions },
  propose: paths.proposeAgreement,
  task: paths.task,
  course: paths.course,
  saySo: paths.agreementState,
};

/** The way through another one's eyes, around the pages that are looked at so. */
export const WaysContext = createContext<Ways>(ownWays);

/** To those pages themselves; for a member who looks along, to the same ones through that person's eyes. */
export function useWays(): Ways {
  return useContext(WaysContext);
}
