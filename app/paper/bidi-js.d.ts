/** What of bidi-js is used here: the Unicode Bidirectional Algorithm (UAX #9). */
declare module "bidi-js" {
  interface Bidi {
    /** A level for each UTF-16 unit: odd is from right to left. Each paragraph has the level of its first strong letter. */
    getEmbeddingLevels(text: string): { levels: Uint8Array; paragraphs: { level: number }[] };
    /** The sign that stands for this one where it is read from right to left, such as another bracket. */
    getMirroredCharacter(sign: string): string | null;
  }
  function bidiFactory(): Bidi;
  export = bidiFactory;
}
