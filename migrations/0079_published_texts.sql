CREATE TABLE "published_text_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"text_id" uuid NOT NULL,
	"content" json,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	"written_by" uuid
);
--> statement-breakpoint
ALTER TABLE "published_text_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "published_texts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"key" text NOT NULL,
	"language" text NOT NULL,
	"content" json,
	"begun_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version_id" uuid NOT NULL,
	CONSTRAINT "published_texts_once" UNIQUE("kind","key","language"),
	CONSTRAINT "published_texts_kind" CHECK ("kind" in ('tool', 'page')),
	CONSTRAINT "published_texts_language" CHECK ("language" in ('nl', 'en')),
	CONSTRAINT "published_texts_key" CHECK (key ~ '^[A-Za-z0-9-]{1,40}$')
);
--> statement-breakpoint
ALTER TABLE "published_texts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "published_text_versions" ADD CONSTRAINT "published_text_versions_text_id_published_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."published_texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "published_text_versions_text" ON "published_text_versions" USING btree ("text_id","written_at");--> statement-breakpoint
CREATE POLICY "moderators see every version of a text" ON "published_text_versions" AS PERMISSIVE FOR SELECT TO "app_person" USING (exists (select from moderators where moderators.account_id = (select viewer()) and moderators.ended_at is null));--> statement-breakpoint
CREATE POLICY "every version of a text is kept by a trigger" ON "published_text_versions" AS PERMISSIVE FOR INSERT TO "app_definer" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "a moderator changes a text of the website" ON "published_texts" AS PERMISSIVE FOR UPDATE TO "app_person" USING (exists (select from moderators where moderators.account_id = (select viewer()) and moderators.ended_at is null)) WITH CHECK (exists (select from moderators where moderators.account_id = (select viewer()) and moderators.ended_at is null));--> statement-breakpoint
CREATE POLICY "a moderator puts a text on the website, now" ON "published_texts" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK (exists (select from moderators where moderators.account_id = (select viewer()) and moderators.ended_at is null) and begun_at = now());--> statement-breakpoint
CREATE POLICY "moderators see what was taken off the website too" ON "published_texts" AS PERMISSIVE FOR SELECT TO "app_person" USING (exists (select from moderators where moderators.account_id = (select viewer()) and moderators.ended_at is null));--> statement-breakpoint
CREATE POLICY "everybody reads what is on the website" ON "published_texts" AS PERMISSIVE FOR SELECT TO "app_person", "app_visitor" USING (content is not null);