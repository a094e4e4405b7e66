import { z } from "zod";
import type { Problem } from "#app/gate/outcome";
import type { Register } from "./vocabulary";

/**
 * How the numbers of each register look, without spaces, dots and hyphens. We know of no published check digit for any of
 * them, so a number that fits may still be nobody's.
 */
const shapes: Record<Register, RegExp> = {
  SKJ: /^1\d{8}$/,
  BIG: /^\d{11}$/,
  AGB: /^\d{8}$/,
  Registerplein: /^\d{4,9}$/,
};

/** The number that a helper states for a register. Nothing written gives null. */
export const registerNumber = (register: Register) =>
  z
    .string()
    .optional()
    .transform((typed) => (typed ?? "").replace(/[\s.-]/g, ""))
    .refine((number) => number === "" || shapes[register].test(number), {
      error: "number-does-not-fit" satisfies Problem,
    })
    .transform((number) => number || null);
