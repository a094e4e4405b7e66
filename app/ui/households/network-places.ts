import type { NetworkContact, NetworkRing } from "#app/domain/households/network-contact";

/** The distance of each ring from the middle, on a drawing of 320 by 320. */
export const ringRadius: Record<NetworkRing, number> = { close: 58, near: 100, far: 142 };
export const middle = 160;
const startsAt: Record<NetworkRing, number> = { close: -90, near: -60, far: -75 };

export interface Place {
  contact: NetworkContact;
  x: number;
  y: number;
}

/** Everybody once, spread evenly over the own ring, in the order of coming. */
export function placesOf(contacts: NetworkContact[]): Place[] {
  return contacts.map((contact) => {
    const ring = contacts.filter((other) => other.ring === contact.ring);
    const angle = startsAt[contact.ring] + (360 / ring.length) * ring.indexOf(contact);
    const turn = (angle * Math.PI) / 180;
    const radius = ringRadius[contact.ring];
    return {
      contact,
      x: Math.round(middle + radius * Math.cos(turn)),
      y: Math.round(middle + radius * Math.sin(turn)),
    };
  });
}
