import sharp from "sharp";
import type { Problem } from "#app/gate/outcome";

/** In bytes: more than the camera of a phone makes. */
const largestPhoto = 10_000_000;
/** More points than a phone makes. A small file can hold many more, and opening it would take all memory. */
const mostPoints = 60_000_000;
/** In points. It is shown at a third of that on a screen with fine points. */
const side = 384;
const longestWork = 10;

/** How the three kinds of file begin. What begins otherwise reaches no decoder. */
const kinds = [
  { starts: [0xff, 0xd8, 0xff], at: 0 },
  { starts: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], at: 0 },
  { starts: [0x57, 0x45, 0x42, 0x50], at: 8 },
];

sharp.concurrency(1);
sharp.cache(false);

/** One at a time: the rest of the house goes on meanwhile. */
let before: Promise<unknown> = Promise.resolve();

/**
 * Makes a photo anew: upright, square, small, and without anything that was written beside it, such as where it was taken.
 * Or what is wrong with it.
 */
export async function madeAnew(photo: Uint8Array): Promise<{ file: Uint8Array } | { problem: Problem }> {
  if (photo.length === 0) return { problem: "no-photo" };
  if (photo.length > largestPhoto) return { problem: "photo-too-large" };
  if (!kinds.some(({ starts, at }) => starts.every((byte, index) => photo[at + index] === byte)))
    return { problem: "photo-unknown-type" };
  const made = before.then(() => encoded(photo));
  before = made;
  return made;
}

async function encoded(photo: Uint8Array): Promise<{ file: Uint8Array } | { problem: Problem }> {
  try {
    const { width = 0, height = 0 } = await sharp(photo, { limitInputPixels: false }).metadata();
    if (width * height > mostPoints) return { problem: "photo-too-large" };
    const file = await sharp(photo, { limitInputPixels: mostPoints, failOn: "truncated" })
      .timeout({ seconds: longestWork })
      .rotate()
      .resize(side, side, { fit: "cover" })
      .flatten({ background: "#ffffff" })
      .jpeg({ quality: 78, mozjpeg: true })
      .toBuffer();
    return { file };
  } catch {
    return { problem: "photo-broken" };
  }
}
