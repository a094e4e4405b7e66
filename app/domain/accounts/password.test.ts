import { expect, test } from "vitest";
import { hashPassword, verifyPassword } from "./password";

test("a password opens its own hash and no other", async () => {
  const stored = await hashPassword("een heel lang woord");
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
  expect(await verifyPassword(stored, "een heel lang woord")).toBe(true);
  expect(await verifyPassword(stored, "een heel kort woord")).toBe(false);
});

test("nobody's password is right, whatever it is", async () => {
  expect(await verifyPassword(null, "nobody signs in with this")).toBe(false);
});

test("the same password written with other code points is the same", async () => {
  const stored = await hashPassword("caf\u00e9 met melk");
  expect(await verifyPassword(stored, "cafe\u0301 met melk")).toBe(true);
});
