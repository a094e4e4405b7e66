/** A moment as it stands in a file: ISO 8601, in UTC. */
export const asMoment = (moment: Date) => moment.toISOString();

export const maybeMoment = (moment: Date | null) => moment && asMoment(moment);

/** The rows by what they hang under, each as it is kept. */
export function under<Row, Kept>(rows: Row[], of: (row: Row) => string, keep: (row: Row) => Kept) {
  const kept = new Map<string, Kept[]>();
  for (const row of rows) {
    const siblings = kept.get(of(row));
    if (siblings) siblings.push(keep(row));
    else kept.set(of(row), [keep(row)]);
  }
  return kept;
}
