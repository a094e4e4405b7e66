/** Everybody knows these, so the demo never goes into a production database. */
export const familySignIn = "naima";
export const helperSignIn = "selam.gebrezgi";
export const demoPassword = "moerwijk-2532";
/** Made last: when this one is there, the demo is complete. */
export const lastSignIn = "wim";
