CREATE TABLE "letters" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"language" text NOT NULL,
	"address" "bytea",
	"content" "bytea",
	"good_until" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone DEFAULT now() NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"missed_at" timestamp with time zone,
	"handed_over_at" timestamp with time zone,
	"sent_at" timestamp with time zone,
	"given_up_at" timestamp with time zone,
	CONSTRAINT "letters_kind" CHECK ("kind" in ('invitation')),
	CONSTRAINT "letters_language" CHECK ("language" in ('nl', 'en')),
	CONSTRAINT "letters_closed_whole" CHECK ((address is null) = (content is null)),
	CONSTRAINT "letters_keep_nothing" CHECK ((sent_at is null and given_up_at is null) or address is null)
);
--> statement-breakpoint
ALTER TABLE "letters" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "letters_due" ON "letters" USING btree ("due_at") WHERE sent_at is null and given_up_at is null;--> statement-breakpoint
CREATE POLICY "a letter is followed and stopped through functions" ON "letters" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "owners leave letters, which go now" ON "letters" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK (exists (select from households where id = any(array(select my_own_households()))) and address is not null and due_at = now() and tries = 0 and missed_at is null
    and handed_over_at is null and sent_at is null and given_up_at is null
    and good_until > now() and good_until <= now() + interval '14 days 1 minute');--> statement-breakpoint
CREATE POLICY "the post carries letters" ON "letters" AS PERMISSIVE FOR ALL TO "app_job" USING (true) WITH CHECK (true);