import sharp, { type Create } from "sharp";
import { describe, expect, test } from "vitest";
import { madeAnew } from "./photo.server";

const size = { width: 1200, height: 800 };
const blank = (more: Partial<Create> = {}) =>
  sharp({ create: { ...size, channels: 3, background: "#aa5533", ...more } });

/** As a telephone makes it: turned, and with the place where it was made. */
const withPlace = () =>
  blank()
    .withExif({
      IFD0: { Make: "Telephone", Copyright: "Somebody" },
      IFD3: {
        GPSLatitudeRef: "N",
        GPSLatitude: "52/1 3/1 36/1",
        GPSLongitudeRef: "E",
        GPSLongitude: "4/1 18/1 0/1",
      },
    })
    .withMetadata({ orientation: 6 });

async function file(photo: Uint8Array): Promise<Uint8Array> {
  const made = await madeAnew(photo);
  if ("problem" in made) throw new Error(made.problem);
  return made.file;
}

describe("a photo is made anew", () => {
  test("without the place, the make and every other thing that was written beside it", async () => {
    const sent = await withPlace().jpeg().toBuffer();
    const before = await sharp(sent).metadata();
    expect([sent.includes("Telephone"), before.exif !== undefined]).toEqual([true, true]);
    const made = await file(sent);
    const after = await sharp(made).metadata();
    const left = [after.exif, after.icc, after.iptc, after.xmp, after.orientation];
    expect(left.filter((one) => one !== undefined)).toEqual([]);
    expect(Buffer.from(made).includes("Telephone")).toBe(false);
    expect(Buffer.from(made).includes("Exif")).toBe(false);
  });

  test.each(["jpeg", "png", "webp"] as const)("from %s, as a small square JPEG", async (kind) => {
    const made = await file(await blank().toFormat(kind).toBuffer());
    const { format, width, height } = await sharp(made).metadata();
    expect([format, width, height]).toEqual(["jpeg", 384, 384]);
    expect(made.length).toBeLessThan(60_000);
  });

  test("upright, however the telephone was held", async () => {
    const left = await sharp({ create: { width: 400, height: 400, channels: 3, background: "#ffffff" } })
      .composite([
        {
          input: { create: { width: 200, height: 400, channels: 3, background: "#000000" } },
          left: 0,
          top: 0,
        },
      ])
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const { data } = await sharp(await file(left))
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number) => data[y * 384 + x] ?? -1;
    expect(at(192, 40)).toBeLessThan(60);
    expect(at(192, 340)).toBeGreaterThan(200);
  });

  test("also a large one from a good camera", async () => {
    const made = await file(await blank({ width: 6000, height: 4000 }).jpeg({ quality: 60 }).toBuffer());
    expect(made.length).toBeLessThan(60_000);
  });
});

describe("what is no photo is told in words, and reaches no decoder that would not know it", () => {
  const asText = (text: string) => new TextEncoder().encode(text);
  test.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ["nothing", () => new Uint8Array(), "no-photo"],
    ["a text", () => asText("Dit is geen foto."), "photo-unknown-type"],
    ["a drawing", () => asText('<svg xmlns="http://www.w3.org/2000/svg"/>'), "photo-unknown-type"],
    ["a film of pictures", () => blank().gif().toBuffer(), "photo-unknown-type"],
    ["more than ten megabytes", () => new Uint8Array(10_000_001).fill(0xff), "photo-too-large"],
    [
      "a text that calls itself a JPEG",
      () => Uint8Array.from([0xff, 0xd8, 0xff, ...asText("no")]),
      "photo-broken",
    ],
    ["half of a JPEG", async () => (await noise().jpeg().toBuffer()).subarray(0, 9000), "photo-broken"],
    ["half of a PNG", async () => (await noise().png().toBuffer()).subarray(0, 9000), "photo-broken"],
    [
      "a small file that would fill all memory",
      async () => pngThatSays(await blank({ width: 64, height: 64 }).png().toBuffer(), 60_000),
      "photo-too-large",
    ],
  ])("%s", async (_what, sent, problem) => {
    expect(await madeAnew(await sent())).toEqual({ problem });
  });
});

const noise = () =>
  sharp({
    create: {
      width: 600,
      height: 400,
      channels: 3,
      background: "#ffffff",
      noise: { type: "gaussian", mean: 128, sigma: 60 },
    },
  });

/** Width and height stand in the first chunk, which ends with its checksum. */
function pngThatSays(png: Buffer, side: number): Uint8Array {
  const changed = Buffer.from(png);
  changed.writeUInt32BE(side, 16);
  changed.writeUInt32BE(side, 20);
  changed.writeUInt32BE(crc32(changed.subarray(12, 29)), 29);
  return changed;
}

function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
