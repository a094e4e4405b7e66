/** A household that somebody belongs to, as that person knows it. */
export interface OwnHousehold {
  householdId: string;
  name: string;
  people: number;
}
