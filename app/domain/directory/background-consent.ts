/** The edition of the question in the catalogue ("directory:background.question"). Other words there mean another edition here (tested). */
export const backgroundEdition = "2026-11";
