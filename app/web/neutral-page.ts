/** An everyday page that tells nobody anything, for who has to leave at once. */
export const neutralPage = "https://www.buienradar.nl/";
