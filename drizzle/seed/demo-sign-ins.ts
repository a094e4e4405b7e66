/** Everybody knows these, so the demo never goes into a production database. */
export const familySignIn = "naima";
export const helperSignIn = "selam.gebrezgi";
/** Looks the pages of helpers through, and sees no plan. */
export const moderatorSignIn = "rob.redactie";
export const demoPassword = "moerwijk-2532";
/** Made first: when this one is there, the demo was begun. */
export const firstSignIn = helperSignIn;
/** Made last: when this one is there, the demo is complete. */
export const lastSignIn = "wim";
