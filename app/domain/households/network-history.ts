import type { NetworkContact } from "./network-contact";

/** Something that was said of somebody on the map, from when by whom, and until when it held. The moments as the database writes them. */
export interface SaidOnMap {
  contact: NetworkContact;
  began: string;
  ended: string | null;
  createdAt: Date;
  authorId: string;
  endedAt: Date | null;
  endedBy: string | null;
}

export const mapMoments = ["added", "changed", "removed"] as const;
export type MapMoment = (typeof mapMoments)[number];

/** One thing that happened to the map. */
export interface MapChange {
  id: string;
  sort: MapMoment;
  at: Date;
  by: string;
  contact: NetworkContact;
  /** What was said before, of somebody of whom something else is said since. */
  former: NetworkContact | null;
  /** Who stands on the map in that place now; null for somebody who was taken off. */
  nowId: string | null;
}

/** All that happened to the map, newest first. What takes the place of something that was said begins in the moment in which that ends. */
export function historyOf(said: SaidOnMap[]): MapChange[] {
  const endedAt = new Map(said.flatMap((one) => (one.ended ? [[one.ended, one] as const] : [])));
  const beganAt = new Map(said.map((one) => [one.began, one]));
  const nowId = (one: SaidOnMap): string | null => {
    if (one.ended === null) return one.contact.id;
    const next = beganAt.get(one.ended);
    return next ? nowId(next) : null;
  };
  const changes = said.flatMap((one): MapChange[] => {
    const { contact, createdAt, authorId, ended } = one;
    const former = endedAt.get(one.began)?.contact ?? null;
    const sort = former ? "changed" : "added";
    const whose = { contact, former, nowId: nowId(one) };
    const came: MapChange = { id: contact.id, sort, at: createdAt, by: authorId, ...whose };
    if (!one.endedAt || !one.endedBy || !ended || beganAt.has(ended)) return [came];
    const went = { ...whose, former: null, id: `${contact.id}-off`, sort: "removed" as const };
    return [came, { ...went, at: one.endedAt, by: one.endedBy }];
  });
  return changes.sort((one, other) => other.at.getTime() - one.at.getTime());
}
