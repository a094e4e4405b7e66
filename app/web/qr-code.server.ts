import { encode } from "uqr";

/** The standard asks for so many light modules around the code (ISO/IEC 18004). */
const quietZone = 4;

/** A square code as one outline, a module being one unit. It still reads with a seventh of it smudged. */
export function qrCode(text: string): { size: number; path: string } {
  const { size, data } = encode(text, { ecc: "M", border: quietZone });
  return { size, path: data.flatMap(darkRuns).join("") };
}

function darkRuns(row: boolean[], y: number): string[] {
  const bars = row.map((dark) => (dark ? "1" : "0")).join("");
  return [...bars.matchAll(/1+/g)].map(
    ({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`,
  );
}
