ALTER TABLE "helper_profiles" ADD COLUMN "import_key" text;--> statement-breakpoint
ALTER TABLE "helper_profiles" ADD CONSTRAINT "helper_profiles_import_key_unique" UNIQUE("import_key");--> statement-breakpoint
CREATE POLICY "working areas come with an imported page" ON "helper_areas" AS PERMISSIVE FOR INSERT TO "app_job" WITH CHECK (exists (select from helper_profiles where helper_profiles.id = helper_areas.helper_id and helper_profiles.account_id is null
    and helper_profiles.import_key is not null));--> statement-breakpoint
CREATE POLICY "working areas go with an imported page" ON "helper_areas" AS PERMISSIVE FOR DELETE TO "app_job" USING (exists (select from helper_profiles where helper_profiles.id = helper_areas.helper_id and helper_profiles.account_id is null
    and helper_profiles.import_key is not null));--> statement-breakpoint
CREATE POLICY "languages of help go with an imported page" ON "helper_languages" AS PERMISSIVE FOR DELETE TO "app_job" USING (exists (select from helper_profiles where helper_profiles.id = helper_languages.helper_id and helper_profiles.account_id is null
    and helper_profiles.import_key is not null));--> statement-breakpoint
CREATE POLICY "languages of help come with an imported page" ON "helper_languages" AS PERMISSIVE FOR INSERT TO "app_job" WITH CHECK (exists (select from helper_profiles where helper_profiles.id = helper_languages.helper_id and helper_profiles.account_id is null
    and helper_profiles.import_key is not null));--> statement-breakpoint
CREATE POLICY "pages without an account change with their file while they are read" ON "helper_profiles" AS PERMISSIVE FOR UPDATE TO "app_job" USING (account_id is null and import_key is not null and confirmed_at is null and published_at is not null) WITH CHECK (account_id is null and import_key is not null and confirmed_at is null and published_at is not null);--> statement-breakpoint
CREATE POLICY "pages without an account come from a file, and are read at once" ON "helper_profiles" AS PERMISSIVE FOR INSERT TO "app_job" WITH CHECK (account_id is null and import_key is not null and confirmed_at is null and published_at = now());--> statement-breakpoint
CREATE POLICY "specialties go with an imported page" ON "helper_specialties" AS PERMISSIVE FOR DELETE TO "app_job" USING (exists (select from helper_profiles where helper_profiles.id = helper_specialties.helper_id and helper_profiles.account_id is null
    and helper_profiles.import_key is not null));--> statement-breakpoint
CREATE POLICY "specialties come with an imported page" ON "helper_specialties" AS PERMISSIVE FOR INSERT TO "app_job" WITH CHECK (exists (select from helper_profiles where helper_profiles.id = helper_specialties.helper_id and helper_profiles.account_id is null
    and helper_profiles.import_key is not null));--> statement-breakpoint
CREATE POLICY "registrations go with an imported page" ON "helper_registrations" AS PERMISSIVE FOR DELETE TO "app_job" USING (exists (select from helper_profiles where helper_profiles.id = helper_registrations.helper_id and helper_profiles.account_id is null
    and helper_profiles.import_key is not null));--> statement-breakpoint
CREATE POLICY "registrations come with an imported page" ON "helper_registrations" AS PERMISSIVE FOR INSERT TO "app_job" WITH CHECK (exists (select from helper_profiles where helper_profiles.id = helper_registrations.helper_id and helper_profiles.account_id is null
    and helper_profiles.import_key is not null));--> statement-breakpoint
CREATE POLICY "what is imported was looked through by whoever runs the house" ON "profile_reviews" AS PERMISSIVE FOR INSERT TO "app_job" WITH CHECK (ending = 'approved' and reviewed_by = '00000000-0000-0000-0000-000000000000'
    and exists (select from helper_profiles where helper_profiles.id = profile_reviews.helper_id and helper_profiles.account_id is null
    and helper_profiles.import_key is not null));--> statement-breakpoint
CREATE POLICY "versions come with an imported page" ON "profile_versions" AS PERMISSIVE FOR INSERT TO "app_job" WITH CHECK (exists (select from helper_profiles where helper_profiles.id = profile_versions.helper_id and helper_profiles.account_id is null
    and helper_profiles.import_key is not null));