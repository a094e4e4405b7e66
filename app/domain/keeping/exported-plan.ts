import { z } from "zod";
import { keptSections } from "./kept-plan";

const id = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);

const Attachment = z.strictObject({ id, itemId: id, name: z.string(), type: z.string(), bytes: z.int() });

/** The plan as a family takes it along: all that who asked may see. Its JSON Schema for others is docs/plan-export.schema.json (a test compares them). */
export const ExportedPlan = z.strictObject({
  format: z.literal("bij-ons-plan"),
  version: z.literal(1),
  madeAt: z.iso.datetime(),
  householdId: id,
  householdName: z.string(),
  madeFor: z
    .strictObject({ memberId: id, name: z.string(), role: z.enum(["owner", "member"]) })
    .describe("Who of the household asked: what is only for others is not in it."),
  ...keptSections,
  attachments: z.array(Attachment).describe("The files that go along. There are none yet."),
});

export type ExportedPlan = z.infer<typeof ExportedPlan>;
