import { expect, test } from "vitest";
import { z } from "zod";
import { newId } from "./fields";
import { rowId } from "./row-id";

const [household, neighbour] = [newId(), newId()];

test("a form that is sent twice makes the same row", () => {
  const form = newId();
  expect(rowId(household, form)).toBe(rowId(household, form));
});

test("a form that brings the id of somebody's row makes another one", () => {
  const goalNextDoor = rowId(neighbour, newId());
  expect(rowId(household, goalNextDoor)).not.toBe(goalNextDoor);
  expect(rowId(neighbour, goalNextDoor)).not.toBe(goalNextDoor);
});

test("ids are UUIDs that follow the moment of their forms", () => {
  const early = "01900000-0000-7000-8000-000000000000";
  const late = "01900000-0001-7000-8000-000000000000";
  expect(z.uuid().safeParse(rowId(household, early)).success).toBe(true);
  expect(rowId(household, early) < rowId(neighbour, late)).toBe(true);
});
