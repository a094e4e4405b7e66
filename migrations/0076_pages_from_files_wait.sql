CREATE TABLE "helper_imports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"file_name" text NOT NULL,
	"brought_in_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decision" text,
	"decided_at" timestamp with time zone,
	"decided_by" uuid,
	"reason" text,
	"carried_out_at" timestamp with time zone,
	CONSTRAINT "helper_imports_decision" CHECK ("decision" in ('approved', 'sentBack')),
	CONSTRAINT "helper_imports_decided_whole" CHECK ((decision is null) = (decided_at is null) and (decision is null) = (decided_by is null)),
	CONSTRAINT "helper_imports_reason" CHECK ((decision is not distinct from 'sentBack') = (reason is not null))
);
--> statement-breakpoint
ALTER TABLE "helper_imports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "profile_reviews" DROP CONSTRAINT "profile_reviews_ending";--> statement-breakpoint
ALTER TABLE "register_checks" DROP CONSTRAINT "register_checks_helper_id_register_number_pk";--> statement-breakpoint
ALTER TABLE "register_checks" ADD CONSTRAINT "register_checks_helper_id_register_number_checked_at_pk" PRIMARY KEY("helper_id","register","number","checked_at");--> statement-breakpoint
ALTER TABLE "profile_versions" ADD COLUMN "import_id" uuid;--> statement-breakpoint
ALTER TABLE "register_checks" ADD COLUMN "finding" text DEFAULT 'found' NOT NULL;--> statement-breakpoint
CREATE INDEX "helper_imports_decided" ON "helper_imports" USING btree ("decided_at") WHERE decision is not null and carried_out_at is null;--> statement-breakpoint
ALTER TABLE "profile_versions" ADD CONSTRAINT "profile_versions_import_id_helper_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."helper_imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "profile_versions_import" ON "profile_versions" USING btree ("import_id") WHERE import_id is not null;--> statement-breakpoint
ALTER TABLE "profile_reviews" ADD CONSTRAINT "profile_reviews_ending" CHECK ("ending" in ('approved', 'sentBack', 'withdrawn'));--> statement-breakpoint
ALTER TABLE "register_checks" ADD CONSTRAINT "register_checks_finding" CHECK ("finding" in ('found', 'notFound'));--> statement-breakpoint
DROP POLICY "working areas come with an imported page" ON "helper_areas" CASCADE;--> statement-breakpoint
DROP POLICY "working areas go with an imported page" ON "helper_areas" CASCADE;--> statement-breakpoint
DROP POLICY "languages of help go with an imported page" ON "helper_languages" CASCADE;--> statement-breakpoint
DROP POLICY "languages of help come with an imported page" ON "helper_languages" CASCADE;--> statement-breakpoint
DROP POLICY "pages without an account change with their file while they are read" ON "helper_profiles" CASCADE;--> statement-breakpoint
DROP POLICY "pages without an account come from a file, and are read at once" ON "helper_profiles" CASCADE;--> statement-breakpoint
DROP POLICY "specialties go with an imported page" ON "helper_specialties" CASCADE;--> statement-breakpoint
DROP POLICY "specialties come with an imported page" ON "helper_specialties" CASCADE;--> statement-breakpoint
DROP POLICY "registrations go with an imported page" ON "helper_registrations" CASCADE;--> statement-breakpoint
DROP POLICY "registrations come with an imported page" ON "helper_registrations" CASCADE;--> statement-breakpoint
DROP POLICY "what is imported was looked through by whoever runs the house" ON "profile_reviews" CASCADE;--> statement-breakpoint
DROP POLICY "versions come with an imported page" ON "profile_versions" CASCADE;--> statement-breakpoint
DROP POLICY "a moderator found a stated number in its register, now" ON "register_checks" CASCADE;--> statement-breakpoint
CREATE POLICY "versions of a page from a file are handed in by a function, now" ON "profile_versions" AS PERMISSIVE FOR INSERT TO "app_definer" WITH CHECK (import_id is not null and written_at = now() and exists (select from helper_profiles where helper_profiles.id = profile_versions.helper_id and helper_profiles.account_id is null
    and helper_profiles.import_key is not null));--> statement-breakpoint
CREATE POLICY "a moderator looked a stated number up in its register, now" ON "register_checks" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK (exists (select from moderators where moderators.account_id = (select viewer()) and moderators.ended_at is null) and checked_by = (select viewer()) and checked_at = now() and not helper_id in (select helper_profiles.id from helper_profiles where helper_profiles.account_id = (select viewer()))
    and exists (select from helper_registrations stated where stated.helper_id = register_checks.helper_id
      and stated.register = register_checks.register and stated.number = register_checks.number));--> statement-breakpoint
CREATE POLICY "files of helpers are the work of functions" ON "helper_imports" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "moderators see which files of helpers came" ON "helper_imports" AS PERMISSIVE FOR SELECT TO "app_person" USING (exists (select from moderators where moderators.account_id = (select viewer()) and moderators.ended_at is null));--> statement-breakpoint
ALTER POLICY "addresses come with an imported page, now" ON "answer_addresses" TO app_job WITH CHECK (set_at = now() and confirmed_at = now() and asked_at is null and ended_at is null and helper_id in (select pages_from_files()));--> statement-breakpoint
ALTER POLICY "addresses of an imported page end now" ON "answer_addresses" TO app_job USING (ended_at is null and helper_id in (select pages_from_files())) WITH CHECK (ended_at = now() and helper_id in (select pages_from_files()));