import { ownPath } from "./paths";
import type { Values } from "./stop";

/** A form that was sent after the session had ended: where it was going, and what was in it. */
export interface Draft {
  action: string;
  values: Values;
}

const prefix = "draft.";

/** The names of the hidden fields that carry a draft through the sign-in page. */
export const draftField = { action: "draftAction", of: (name: string) => prefix + name };

/** The draft that a sign-in form carries. It goes back to a form of this site, and nowhere else. */
export function draftIn(values: Values): Draft | null {
  const action = ownPath(values[draftField.action]);
  if (!action) return null;
  const carried = Object.entries(values).filter(([name]) => name.startsWith(prefix));
  return {
    action,
    values: Object.fromEntries(carried.map(([name, value]) => [name.slice(prefix.length), value])),
  };
}
