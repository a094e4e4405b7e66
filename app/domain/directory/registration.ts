import { z } from "zod";
import { choice } from "#app/domain/fields";
import type { Problem } from "#app/gate/outcome";
import { type Register, registers } from "./vocabulary";

/**
 * How the numbers of each register look: digits alone. None of these registers publishes a check digit, so a number that
 * fits may still be nobody's.
 */
const shapes: Record<Register, RegExp> = {
  SKJ: /^1\d{8}$/,
  BIG: /^\d{11}$/,
  AGB: /^\d{8}$/,
  Registerplein: /^\d{4,9}$/,
};

const Registration = z
  .object({
    register: choice(registers),
    number: z.string().transform((typed) => typed.replace(/[\s.-]/g, "")),
  })
  .refine(({ register, number }) => shapes[register].test(number), {
    error: "malformed" satisfies Problem,
    path: ["number"],
  });

/** The numbers that a helper states, one of a register. */
export const Registrations = z
  .array(Registration)
  .max(registers.length)
  .refine((all) => new Set(all.map(({ register }) => register)).size === all.length, {
    error: "not-a-choice" satisfies Problem,
  })
  .default([]);
