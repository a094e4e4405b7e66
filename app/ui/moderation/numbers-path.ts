import { paths } from "#app/web/paths";

/** The desk, at this page of the numbers to look up. */
export const numbersPath = (page: number) => `${paths.desk()}?nummers=${page}#nummers`;
