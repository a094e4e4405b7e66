import { database } from "#app/database/connection.server";

/** Hears the ids of households and accounts about which something changed, in this process or another, and null where some may have been missed. */
export function hearNews(listener: (id: string | null) => void): () => void {
  return database().news.hear(listener);
}
