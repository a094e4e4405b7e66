import { useLocation } from "@remix-run/react";
import { useEffect, useRef } from "react";

/** A new page without a reload is announced as a browser would: the focus goes to its heading. */
export function useFocusOnNewPage(): void {
  const { pathname } = useLocation();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    document.querySelector<HTMLElement>("main h1")?.focus();
  }, [pathname]);
}
