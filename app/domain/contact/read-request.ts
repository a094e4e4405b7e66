import { z } from "zod";
import { whoWasAskedMay } from "#app/domain/access/contact";
import { query } from "#app/gate/command";
import { messagesOf } from "./asked-request";
import { findOwnAsked, RequestId } from "./own-asked";

/** One request with what was said since. Only whoever was asked reads it. */
export const readRequest = query({
  name: "contact.request-read",
  input: z.object({ requestId: RequestId }),
  about: (search) => findOwnAsked(search, search.input.requestId),
  allowedIf: whoWasAskedMay,
  carryOut: async ({ db, keys, subject }) => ({
    request: subject,
    messages: subject.state === "matched" ? await messagesOf({ db, keys }, subject.id) : [],
  }),
});
