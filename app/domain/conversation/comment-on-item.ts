import { z } from "zod";
import { mayComment } from "#app/domain/access/conversation";
import { ItemId, NewId, text } from "#app/domain/fields";
import { findItem } from "#app/domain/plan/find-item";
import { command } from "#app/gate/command";
import { writeComment } from "./write-comment";

/** A comment beside one agreement or progress entry. It follows that item: who cannot see the one does not see the other. */
export const commentOnItem = command({
  name: "conversation.item-commented",
  input: z.object({ id: NewId, itemId: ItemId, words: text(2000) }),
  about: (search) => findItem(search, search.input.itemId),
  allowedIf: mayComment,
  carryOut: (work) => writeComment(work, work.subject.item),
  traces: (subject, _input, result) => (result?.isNew === false ? null : subject),
});
