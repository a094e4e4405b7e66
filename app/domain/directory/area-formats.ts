import { z } from "zod";
import { areaSchemes } from "#drizzle/schema/directory";
import { foldName } from "./fold-name";
import type { AreaNameRow, AreaRow, ParsedAreas } from "./parsed-areas";
import { inDailyWords } from "./place";

/** How the rows of one kind of file are read. A file is recognised by its columns. */
export interface AreaFormat {
  columns: string[];
  read(fields: string[]): ParsedAreas | { problems: string[] };
}

const number = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/, "is not a number")
  .transform(Number);
const latitude = number.refine((degrees) => Math.abs(degrees) <= 90, "is not a latitude");
const longitude = number.refine((degrees) => Math.abs(degrees) <= 180, "is not a longitude");
const year = z
  .string()
  .regex(/^\d{4}$/, "is not a year")
  .transform(Number);
const name = z.string().refine((words) => foldName(words) !== "", "is not a name");
const nisCode = z.string().regex(/^\d{5}$/, "is not an NIS code");
const postcode = /^[1-9]\d{3}$/;
const postcodes = z
  .string()
  .transform((list) => (list === "" ? [] : list.split(";")))
  .refine((list) => list.every((code) => postcode.test(code)), "is not a list of postcodes");

const cbsCodes = {
  "CBS-GM": { own: /^GM\d{4}$/, parent: /^$/ },
  "CBS-WK": { own: /^WK\d{4}[0-9A-Z]{2}$/, parent: /^GM/ },
  "CBS-BU": { own: /^BU\d{4}[0-9A-Z]{4}$/, parent: /^WK/ },
};

const netherlands = format(
  z
    .object({
      scheme: z.enum(areaSchemes, "is not a known scheme").exclude(["NIS"], "is not a Dutch scheme"),
      code: z.string(),
      year,
      name,
      parent_code: z.string(),
      lat: latitude,
      lon: longitude,
    })
    .superRefine(({ scheme, code, parent_code }, context) => {
      const expected = cbsCodes[scheme];
      if (!expected.own.test(code)) {
        context.addIssue({ code: "custom", path: ["code"], message: `is not a ${scheme} code` });
      }
      if (!expected.parent.test(parent_code)) {
        context.addIssue({
          code: "custom",
          path: ["parent_code"],
          message: `is not the parent of a ${scheme}`,
        });
      }
    }),
  (row) => ({ areas: [toArea(row, row.name)], names: searchNames(row.code, [row.name]), postcodes: [] }),
);

const netherlandsPostcodes = format(
  z.object({
    pc4: z.string().regex(postcode, "is not a postcode"),
    area_code: z
      .string()
      .refine((code) => cbsCodes["CBS-WK"].own.test(code) || cbsCodes["CBS-BU"].own.test(code), {
        message: "is not the code of a wijk or buurt",
      }),
    share: number.refine((share) => share > 0 && share <= 1, "is not a share between 0 and 1"),
  }),
  ({ pc4, area_code, share }) => ({
    areas: [],
    names: [],
    postcodes: [{ postcode: pc4, areaCode: area_code, share }],
  }),
);

/**
 * The source says that these postcodes of a neighbour also reach into the municipality, not how far. This is the limit from
 * which a postcode counts as touching an area: the municipality is found, and always after the one whose postcode it is.
 */
const shareOfBorderPostcode = 0.05;

const brussels = format(
  z.object({
    scheme: z.literal("NIS", "is not NIS"),
    code: nisCode,
    year,
    name_nl: name,
    name_fr: name,
    parent_code: nisCode.or(z.literal("")),
    parent_name: z.string(),
    postcodes,
    postcodes_other: postcodes,
    lat: latitude,
    lon: longitude,
  }),
  (row) => ({
    areas: [toArea(row, row.name_nl)],
    names: searchNames(row.code, [row.name_nl, row.name_fr]),
    postcodes: [
      ...row.postcodes.map((own) => ({ postcode: own, areaCode: row.code, share: 1 })),
      ...row.postcodes_other.map((other) => ({
        postcode: other,
        areaCode: row.code,
        share: shareOfBorderPostcode,
      })),
    ],
  }),
);

export const areaFormats: AreaFormat[] = [netherlands, netherlandsPostcodes, brussels];

function format<Shape extends z.ZodRawShape>(
  row: z.ZodObject<Shape>,
  collect: (row: z.output<z.ZodObject<Shape>>) => ParsedAreas,
): AreaFormat {
  const columns = Object.keys(row.shape);
  return {
    columns,
    read(fields) {
      const named = Object.fromEntries(columns.map((column, index) => [column, fields[index]]));
      const parsed = row.safeParse(named);
      if (parsed.success) return collect(parsed.data);
      return {
        problems: parsed.error.issues.map(({ path, message }) => {
          const column = String(path[0]);
          return `${column} "${named[column]}" ${message}`;
        }),
      };
    },
  };
}

type AreaFields = Pick<AreaRow, "scheme" | "code" | "year"> & {
  parent_code: string;
  lat: number;
  lon: number;
};

function toArea({ scheme, code, year, parent_code, lat, lon }: AreaFields, name: string): AreaRow {
  return { code, scheme, year, name, parentCode: parent_code || null, latitude: lat, longitude: lon };
}

function searchNames(areaCode: string, official: string[]): AreaNameRow[] {
  const withoutAddition = official.map((name) => name.replace(/ \([^)]*\)$/, ""));
  const all = [...official, ...withoutAddition, ...official.map(inDailyWords)].map(foldName).filter(Boolean);
  return [...new Set(all)].map((name) => ({ name, areaCode }));
}
