import type { MessageKind, Writer } from "./request";

/** One thing that was said between whoever asked and the helper. */
export interface Message {
  id: string;
  writtenBy: Writer;
  kind: MessageKind;
  words: string;
  createdAt: Date;
}
