import { sentenceFor } from "./tell.mjs";

/**
 * Why no PostgreSQL answers there; null where one does. The driver is asked for late: before anything is installed there is none.
 * @param {string} address
 */
export async function whyAbsent(address) {
  const { default: postgres } = await import("postgres");
  try {
    const client = postgres(address, { max: 1, connect_timeout: 5, onnotice: () => {} });
    await client`select 1`.finally(() => client.end({ timeout: 1 }));
    return null;
  } catch (error) {
    return sentenceFor(error);
  }
}
