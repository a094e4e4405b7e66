import { z } from "zod";

export const id = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
export const moment = z.iso.datetime().describe("A moment in UTC.");
export const memberId = id.describe("A member of the household.");

/** What stood somewhere before it was changed. */
export const former = <Text extends z.ZodRawShape>(text: Text) =>
  z.array(
    z.strictObject({
      ...text,
      writtenBy: memberId,
      writtenAt: moment,
      replacedBy: memberId,
      replacedAt: moment,
    }),
  );
