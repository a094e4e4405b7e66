CREATE INDEX "notes_id" ON "notes" USING btree ("id");--> statement-breakpoint
CREATE INDEX "agreements_id" ON "agreements" USING btree ("id");--> statement-breakpoint
CREATE INDEX "progress_entries_id" ON "progress_entries" USING btree ("id");