CREATE TABLE "page_reminders" (
	"helper_id" uuid NOT NULL,
	"confirmed_at" timestamp with time zone NOT NULL,
	"link_hash" text NOT NULL,
	"left_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "page_reminders_helper_id_confirmed_at_pk" PRIMARY KEY("helper_id","confirmed_at"),
	CONSTRAINT "page_reminders_link_hash_unique" UNIQUE("link_hash")
);
--> statement-breakpoint
ALTER TABLE "page_reminders" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "letters" DROP CONSTRAINT "letters_kind";--> statement-breakpoint
ALTER TABLE "page_reminders" ADD CONSTRAINT "page_reminders_helper_id_helper_profiles_id_fk" FOREIGN KEY ("helper_id") REFERENCES "public"."helper_profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_kind" CHECK ("kind" in ('invitation', 'request', 'requestReminder', 'requestNews', 'contactNews', 'answerAddress', 'pageReminder'));--> statement-breakpoint
CREATE POLICY "facets are confirmed by a function" ON "helper_facets" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "reminders of a contact are reached through functions" ON "page_reminders" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "the clock asks now whether pages are right" ON "page_reminders" AS PERMISSIVE FOR INSERT TO "app_job" WITH CHECK (left_at = now() and used_at is null);--> statement-breakpoint
CREATE POLICY "the clock sees whom it has asked" ON "page_reminders" AS PERMISSIVE FOR SELECT TO "app_job" USING (true);