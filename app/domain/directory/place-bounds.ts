/** A smaller part of a postcode than this is a sliver of a border, not a neighbourhood that people mean. */
export const smallestShare = 0.05;
export const isCode = /^(GM|WK|BU|\d)\w+$/;
export const mostSimilar = 5;
/** In degrees: some fifteen kilometres to each side, here. */
export const reach = { latitude: 0.135, longitude: 0.22 };
/** As many as are named near a place. */
export const mostHelpersNearby = 6;
export const mostAreasNearby = 5;
