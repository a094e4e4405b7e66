ALTER TABLE "note_texts" ADD COLUMN "step" text;--> statement-breakpoint
ALTER TABLE "progress_entries" ADD COLUMN "step" text;--> statement-breakpoint
ALTER TABLE "progress_versions" ADD COLUMN "step" text;--> statement-breakpoint
ALTER TABLE "note_texts" ADD CONSTRAINT "note_texts_step" CHECK ("step" in ('forward'));--> statement-breakpoint
ALTER TABLE "progress_entries" ADD CONSTRAINT "progress_entries_step" CHECK ("step" in ('forward'));