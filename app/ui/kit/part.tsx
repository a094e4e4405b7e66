import { createContext, type ReactNode, Suspense, useContext } from "react";

/** Of the whole page. The server says where it has none, for then nothing comes alive. */
export const HasScript = createContext(true);

/** On an old phone a page comes alive part by part, so that a press waits for no more than its own. */
export function Part({ children }: { children: ReactNode }) {
  return useContext(HasScript) ? <Suspense>{children}</Suspense> : children;
}
