import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import type { SealedBytes } from "#drizzle/schema/sealed-text";

/** 32 bytes for AES-256, and its number: a box names the key that closed it. */
export interface DataKey {
  version: number;
  secret: Buffer;
}

const formatVersion = 1;
const headerLength = 3;
const nonceLength = 12;
const tagLength = 16;
const boxStart = headerLength + nonceLength + tagLength;

/**
 * AES-256-GCM (NIST SP 800-38D) with a random 96-bit nonce. The box is: format (1 byte), key version (2 bytes,
 * big endian), nonce (12), tag (16), ciphertext. The place is authenticated and not stored, so that a box moved
 * to another row, column or household does not open.
 */
export function seal(key: DataKey, place: string, plain: Buffer): SealedBytes {
  const header = Buffer.alloc(headerLength);
  header.writeUInt8(formatVersion, 0);
  header.writeUInt16BE(key.version, 1);
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv("aes-256-gcm", key.secret, nonce);
  cipher.setAAD(authenticated(header, place));
  const ciphertext = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([header, nonce, cipher.getAuthTag(), ciphertext]) as Uint8Array as SealedBytes;
}

/** Throws where anything of the box, the place or the key is not what it was: a changed box has no half result. */
export function unseal(key: DataKey, place: string, box: Uint8Array): Buffer {
  const bytes = Buffer.from(box.buffer, box.byteOffset, box.byteLength);
  if (
    bytes.length < boxStart ||
    bytes.readUInt8(0) !== formatVersion ||
    bytes.readUInt16BE(1) !== key.version
  ) {
    throw new Error("This is no sealed text of this key.");
  }
  const decipher = createDecipheriv(
    "aes-256-gcm",
    key.secret,
    bytes.subarray(headerLength, headerLength + nonceLength),
  );
  decipher.setAAD(authenticated(bytes.subarray(0, headerLength), place));
  decipher.setAuthTag(bytes.subarray(headerLength + nonceLength, boxStart));
  return Buffer.concat([decipher.update(bytes.subarray(boxStart)), decipher.final()]);
}

function authenticated(header: Buffer, place: string): Buffer {
  return Buffer.concat([header, Buffer.from(place, "utf8")]);
}
