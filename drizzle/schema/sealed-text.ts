import { customType } from "drizzle-orm/pg-core";

/** Ciphertext of one field, as made by app/vault: it can be moved and stored, and read only with the key of its household. */
export type SealedBytes = Uint8Array & { readonly sealed: true };

/**
 * The column type of everything a household writes. A plain string does not fit in it, so that free text
 * cannot reach the database unsealed. Every custom-typed column of this schema is a sealed one.
 */
export const sealedText = customType<{ data: SealedBytes; driverData: Uint8Array }>({
  dataType: () => "bytea",
  fromDriver: (value) => value as SealedBytes,
  toDriver(value) {
    if (!(value instanceof Uint8Array))
      throw new Error("Text that is not sealed does not go to the database.");
    return value;
  },
});
