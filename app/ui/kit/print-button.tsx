import { useEffect, useState } from "react";

/** Printing by a button takes a script; without one the browser's own menu does it. */
export function PrintButton({ label }: { label: string }) {
  const [canPrint, setCanPrint] = useState(false);
  useEffect(() => setCanPrint(true), []);
  if (!canPrint) return null;
  return (
    <button type="button" className="button button-quiet" onClick={() => window.print()}>
      {label}
    </button>
  );
}
