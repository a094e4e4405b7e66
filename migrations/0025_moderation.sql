CREATE TABLE "complaints" (
	"id" uuid PRIMARY KEY NOT NULL,
	"helper_id" uuid NOT NULL,
	"words" "bytea" NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"answer_by" timestamp with time zone NOT NULL,
	"answer" "bytea",
	"answered_at" timestamp with time zone,
	"answered_by" uuid,
	CONSTRAINT "complaints_answered_whole" CHECK ((answered_at is null) = (answer is null) and (answered_at is null) = (answered_by is null))
);
--> statement-breakpoint
ALTER TABLE "complaints" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "moderators" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"appointed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "moderators" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "hidden_pages" (
	"helper_id" uuid NOT NULL,
	"hidden_at" timestamp with time zone DEFAULT now() NOT NULL,
	"shown_at" timestamp with time zone,
	CONSTRAINT "hidden_pages_helper_id_hidden_at_pk" PRIMARY KEY("helper_id","hidden_at")
);
--> statement-breakpoint
ALTER TABLE "hidden_pages" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "profile_reviews" (
	"version_id" uuid NOT NULL,
	"ending" text NOT NULL,
	"helper_id" uuid NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"reason" text,
	"reviewed_by" uuid NOT NULL,
	"reviewed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "profile_reviews_version_id_ending_pk" PRIMARY KEY("version_id","ending"),
	CONSTRAINT "profile_reviews_ending" CHECK ("ending" in ('approved', 'sentBack')),
	CONSTRAINT "profile_reviews_reason" CHECK ((ending = 'sentBack') = (reason is not null))
);
--> statement-breakpoint
ALTER TABLE "profile_reviews" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "profile_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"helper_id" uuid NOT NULL,
	"content" json NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "profile_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "register_checks" (
	"helper_id" uuid NOT NULL,
	"register" text NOT NULL,
	"number" text NOT NULL,
	"checked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"checked_by" uuid NOT NULL,
	CONSTRAINT "register_checks_helper_id_register_number_pk" PRIMARY KEY("helper_id","register","number"),
	CONSTRAINT "register_checks_register" CHECK ("register" in ('SKJ', 'BIG', 'AGB', 'Registerplein'))
);
--> statement-breakpoint
ALTER TABLE "register_checks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "helper_profiles" ALTER COLUMN "account_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "helper_profiles" ALTER COLUMN "confirmed_at" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "helper_profiles" ALTER COLUMN "published_at" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "helper_profiles" ALTER COLUMN "published_at" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "helper_profiles" ADD COLUMN "version_id" uuid;--> statement-breakpoint
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_helper_id_helper_profiles_id_fk" FOREIGN KEY ("helper_id") REFERENCES "public"."helper_profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hidden_pages" ADD CONSTRAINT "hidden_pages_helper_id_helper_profiles_id_fk" FOREIGN KEY ("helper_id") REFERENCES "public"."helper_profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profile_reviews" ADD CONSTRAINT "profile_reviews_version_id_profile_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."profile_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profile_reviews" ADD CONSTRAINT "profile_reviews_helper_id_helper_profiles_id_fk" FOREIGN KEY ("helper_id") REFERENCES "public"."helper_profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profile_versions" ADD CONSTRAINT "profile_versions_helper_id_helper_profiles_id_fk" FOREIGN KEY ("helper_id") REFERENCES "public"."helper_profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "register_checks" ADD CONSTRAINT "register_checks_helper_id_helper_profiles_id_fk" FOREIGN KEY ("helper_id") REFERENCES "public"."helper_profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "complaints_open" ON "complaints" USING btree ("answer_by") WHERE answered_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "moderators_now" ON "moderators" USING btree ("account_id") WHERE ended_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "hidden_pages_now" ON "hidden_pages" USING btree ("helper_id") WHERE shown_at is null;--> statement-breakpoint
CREATE INDEX "profile_reviews_helper" ON "profile_reviews" USING btree ("helper_id","reviewed_at");--> statement-breakpoint
CREATE INDEX "profile_reviews_by" ON "profile_reviews" USING btree ("reviewed_by","reviewed_at");--> statement-breakpoint
CREATE INDEX "profile_versions_helper" ON "profile_versions" USING btree ("helper_id","written_at");--> statement-breakpoint
DROP POLICY "working areas are the helper's own to set" ON "helper_areas" CASCADE;--> statement-breakpoint
DROP POLICY "languages of help are the helper's own to set" ON "helper_languages" CASCADE;--> statement-breakpoint
DROP POLICY "a helper publishes the own profile" ON "helper_profiles" CASCADE;--> statement-breakpoint
DROP POLICY "profiles are public" ON "helper_profiles" CASCADE;--> statement-breakpoint
DROP POLICY "specialties are the helper's own to set" ON "helper_specialties" CASCADE;--> statement-breakpoint
DROP POLICY "availabilities are public" ON "helper_availabilities" CASCADE;--> statement-breakpoint
DROP POLICY "registrations are the helper's own to set" ON "helper_registrations" CASCADE;--> statement-breakpoint
DROP POLICY "registrations are public" ON "helper_registrations" CASCADE;--> statement-breakpoint
DROP POLICY "facets follow the helper's own profile" ON "helper_facets" CASCADE;--> statement-breakpoint
DROP POLICY "facets change with the helper's own profile" ON "helper_facets" CASCADE;--> statement-breakpoint
DROP POLICY "stems follow the helper's own profile" ON "helper_words" CASCADE;--> statement-breakpoint
DROP POLICY "stems change with the helper's own profile" ON "helper_words" CASCADE;--> statement-breakpoint
CREATE POLICY "working areas are the work of functions" ON "helper_areas" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "languages of help are the work of functions" ON "helper_languages" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "a helper begins the own page, which nobody sees yet" ON "helper_profiles" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK (account_id = (select viewer()) and published_at is null and version_id is null and confirmed_at = now());--> statement-breakpoint
CREATE POLICY "a helper sees the own page, shown or not" ON "helper_profiles" AS PERMISSIVE FOR SELECT TO "app_person" USING (account_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "pages are public once approved, while they are not hidden" ON "helper_profiles" AS PERMISSIVE FOR SELECT TO "app_job", "app_person", "app_visitor" USING (published_at is not null and not exists (select from hidden_pages
    where hidden_pages.helper_id = helper_profiles.id and hidden_pages.shown_at is null));--> statement-breakpoint
CREATE POLICY "pages are the work of functions" ON "helper_profiles" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "specialties are the work of functions" ON "helper_specialties" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "availabilities are seen with their page" ON "helper_availabilities" AS PERMISSIVE FOR SELECT TO "app_job", "app_person", "app_visitor" USING (exists (select from helper_profiles where helper_profiles.id = helper_availabilities.helper_id));--> statement-breakpoint
CREATE POLICY "registrations are seen with their page" ON "helper_registrations" AS PERMISSIVE FOR SELECT TO "app_job", "app_person", "app_visitor" USING (exists (select from helper_profiles where helper_profiles.id = helper_registrations.helper_id));--> statement-breakpoint
CREATE POLICY "registrations are the work of functions" ON "helper_registrations" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "facets follow the helper's own page" ON "helper_facets" AS PERMISSIVE FOR ALL TO "app_person" USING (helper_id in (select helper_profiles.id from helper_profiles where helper_profiles.account_id = (select viewer()))) WITH CHECK (helper_id in (select helper_profiles.id from helper_profiles where helper_profiles.account_id = (select viewer())));--> statement-breakpoint
CREATE POLICY "facets follow the review of a page, in its own moment" ON "helper_facets" AS PERMISSIVE FOR ALL TO "app_person" USING (helper_id in (select profile_reviews.helper_id from profile_reviews
  where profile_reviews.reviewed_by = (select viewer()) and profile_reviews.reviewed_at = now())) WITH CHECK (helper_id in (select profile_reviews.helper_id from profile_reviews
  where profile_reviews.reviewed_by = (select viewer()) and profile_reviews.reviewed_at = now()));--> statement-breakpoint
CREATE POLICY "stems follow the helper's own page" ON "helper_words" AS PERMISSIVE FOR ALL TO "app_person" USING (helper_id in (select helper_profiles.id from helper_profiles where helper_profiles.account_id = (select viewer()))) WITH CHECK (helper_id in (select helper_profiles.id from helper_profiles where helper_profiles.account_id = (select viewer())));--> statement-breakpoint
CREATE POLICY "stems follow the review of a page, in its own moment" ON "helper_words" AS PERMISSIVE FOR ALL TO "app_person" USING (helper_id in (select profile_reviews.helper_id from profile_reviews
  where profile_reviews.reviewed_by = (select viewer()) and profile_reviews.reviewed_at = now())) WITH CHECK (helper_id in (select profile_reviews.helper_id from profile_reviews
  where profile_reviews.reviewed_by = (select viewer()) and profile_reviews.reviewed_at = now()));--> statement-breakpoint
CREATE POLICY "a review brings words to search, in its own moment" ON "search_words" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK (exists (select from profile_reviews where reviewed_by = (select viewer()) and reviewed_at = now()));--> statement-breakpoint
CREATE POLICY "a moderator answers a complaint, once" ON "complaints" AS PERMISSIVE FOR UPDATE TO "app_person" USING (exists (select from moderators where moderators.account_id = (select viewer()) and moderators.ended_at is null) and not helper_id in (select helper_profiles.id from helper_profiles where helper_profiles.account_id = (select viewer())) and answered_at is null) WITH CHECK (answered_by = (select viewer()) and answered_at = now());--> statement-breakpoint
CREATE POLICY "a moderator reads complaints" ON "complaints" AS PERMISSIVE FOR SELECT TO "app_person" USING (exists (select from moderators where moderators.account_id = (select viewer()) and moderators.ended_at is null) and not helper_id in (select helper_profiles.id from helper_profiles where helper_profiles.account_id = (select viewer())));--> statement-breakpoint
CREATE POLICY "complaints are the work of functions" ON "complaints" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "a moderator sees the own appointment" ON "moderators" AS PERMISSIVE FOR SELECT TO "app_person" USING (account_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "appointments are looked up by functions" ON "moderators" AS PERMISSIVE FOR SELECT TO "app_definer" USING (true);--> statement-breakpoint
CREATE POLICY "moderators are appointed by whoever runs the house" ON "moderators" AS PERMISSIVE FOR ALL TO "app_job" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "a helper hides the own page, now" ON "hidden_pages" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK (helper_id in (select helper_profiles.id from helper_profiles where helper_profiles.account_id = (select viewer())) and hidden_at = now() and shown_at is null);--> statement-breakpoint
CREATE POLICY "a helper shows the own page again, now" ON "hidden_pages" AS PERMISSIVE FOR UPDATE TO "app_person" USING (helper_id in (select helper_profiles.id from helper_profiles where helper_profiles.account_id = (select viewer())) and shown_at is null) WITH CHECK (helper_id in (select helper_profiles.id from helper_profiles where helper_profiles.account_id = (select viewer())) and shown_at = now());--> statement-breakpoint
CREATE POLICY "hidden pages are looked up by functions" ON "hidden_pages" AS PERMISSIVE FOR SELECT TO "app_definer" USING (true);--> statement-breakpoint
CREATE POLICY "days on which pages were hidden are public" ON "hidden_pages" AS PERMISSIVE FOR SELECT TO "app_job", "app_person", "app_visitor" USING (true);--> statement-breakpoint
CREATE POLICY "a helper sees what was made of the own page" ON "profile_reviews" AS PERMISSIVE FOR SELECT TO "app_person" USING (helper_id in (select helper_profiles.id from helper_profiles where helper_profiles.account_id = (select viewer())));--> statement-breakpoint
CREATE POLICY "moderators see what moderators made of pages" ON "profile_reviews" AS PERMISSIVE FOR SELECT TO "app_person" USING (exists (select from moderators where moderators.account_id = (select viewer()) and moderators.ended_at is null));--> statement-breakpoint
CREATE POLICY "reviews are the work of functions" ON "profile_reviews" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "a helper hands in what the own page should say" ON "profile_versions" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK (helper_id in (select helper_profiles.id from helper_profiles where helper_profiles.account_id = (select viewer())) and written_at = now());--> statement-breakpoint
CREATE POLICY "a helper sees what was handed in" ON "profile_versions" AS PERMISSIVE FOR SELECT TO "app_person" USING (helper_id in (select helper_profiles.id from helper_profiles where helper_profiles.account_id = (select viewer())));--> statement-breakpoint
CREATE POLICY "a moderator sees what waits, and nothing that was reviewed" ON "profile_versions" AS PERMISSIVE FOR SELECT TO "app_person" USING (exists (select from moderators where moderators.account_id = (select viewer()) and moderators.ended_at is null) and not exists (select from profile_reviews
    where profile_reviews.helper_id = profile_versions.helper_id and profile_reviews.written_at >= profile_versions.written_at));--> statement-breakpoint
CREATE POLICY "versions of pages are looked up by functions" ON "profile_versions" AS PERMISSIVE FOR SELECT TO "app_definer" USING (true);--> statement-breakpoint
CREATE POLICY "a moderator found a stated number in its register, now" ON "register_checks" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK (exists (select from moderators where moderators.account_id = (select viewer()) and moderators.ended_at is null) and checked_by = (select viewer()) and checked_at = now() and not helper_id in (select helper_profiles.id from helper_profiles where helper_profiles.account_id = (select viewer()))
    and exists (select from helper_registrations stated where stated.helper_id = register_checks.helper_id
      and stated.register = register_checks.register and stated.number = register_checks.number));--> statement-breakpoint
CREATE POLICY "checks of a register are seen with their page" ON "register_checks" AS PERMISSIVE FOR SELECT TO "app_job", "app_person", "app_visitor" USING (exists (select from helper_profiles where helper_profiles.id = register_checks.helper_id));--> statement-breakpoint
ALTER POLICY "backgrounds are public as long as they are declared" ON "declared_backgrounds" TO app_job,app_person,app_visitor USING (withdrawn_at is null and exists (select from helper_profiles where helper_profiles.id = declared_backgrounds.helper_id));