import type { Register } from "#app/domain/directory/vocabulary";

/** The website of each register, on which anybody looks a number up. */
export const registerAddresses: Record<Register, string> = {
  SKJ: "https://skjeugd.nl/",
  BIG: "https://www.bigregister.nl/",
  AGB: "https://www.agbcode.nl/",
  Registerplein: "https://www.registerplein.nl/",
};
