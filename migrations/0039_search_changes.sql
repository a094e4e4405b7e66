CREATE TABLE "search_changes" (
	"helper_id" uuid PRIMARY KEY NOT NULL,
	"changed" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "search_changes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "search_changes_changed" ON "search_changes" USING btree ("changed");--> statement-breakpoint
CREATE POLICY "everybody may ask what changed in the search" ON "search_changes" AS PERMISSIVE FOR SELECT TO "app_definer", "app_visitor" USING (true);--> statement-breakpoint
CREATE POLICY "a trigger tells again what changed in the search" ON "search_changes" AS PERMISSIVE FOR UPDATE TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "a trigger tells what changed in the search" ON "search_changes" AS PERMISSIVE FOR INSERT TO "app_definer" WITH CHECK (true);