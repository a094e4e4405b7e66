import { figure, type Result } from "./result";

/** What changed between two runs. The second figures stand beside the first; floors drift, so that ratios are what counts. */
export function compared([before, after, ...more]: { results: Result[] }[]): string {
  if (!before || !after || more.length > 0)
    throw new Error("Name two files: npm run bench -- --compare BEFORE AFTER");
  return after.results
    .flatMap((now) => {
      const then = before.results.find((one) => keyOf(one) === keyOf(now));
      if (!then) return [`${now.scenario}: ${now.ratio} (new)`];
      const change = figuresOf(then, now);
      return [`${now.scenario}: ${then.ratio} -> ${now.ratio}${change ? ` (${change})` : ""}`];
    })
    .join("\n");
}

const keyOf = ({ scenario, against }: Result) => `${scenario}|${against?.name ?? ""}`;

function figuresOf(then: Result, now: Result): string {
  return Object.entries(now.figures)
    .flatMap(([name, value]) => {
      const former = then.figures[name];
      return former ? [`${name} ${figure(former)} -> ${figure(value)}`] : [];
    })
    .join(", ");
}
