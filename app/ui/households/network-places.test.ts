import { expect, test } from "vitest";
import { type NetworkContact, networkRings } from "#app/domain/households/network-contact";
import { middle, placesOf, ringRadius } from "./network-places";

const contact = (ring: NetworkContact["ring"], id: number): NetworkContact => ({
  ...{ id: `${ring} ${id}`, name: "name", bond: null, does: null, ring, side: "informal" },
});
const everybody = networkRings.flatMap((ring) => Array.from({ length: 8 }, (_, id) => contact(ring, id)));

test("everybody has a place of the own on the own ring", () => {
  const places = placesOf(everybody);
  expect(places.map((place) => place.contact.id)).toEqual(everybody.map(({ id }) => id));
  for (const { contact: one, x, y } of places)
    expect(Math.abs(Math.hypot(x - middle, y - middle) - ringRadius[one.ring])).toBeLessThan(1.5);
});

test("with eight on each ring nobody stands on somebody else, and nobody falls off the drawing", () => {
  const places = placesOf(everybody);
  const between = places.flatMap((one, index) =>
    places.slice(index + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
  );
  expect(Math.min(...between)).toBeGreaterThanOrEqual(32);
  for (const { x, y } of places) for (const side of [x, y]) expect(side > 15 && side < 305).toBe(true);
});
