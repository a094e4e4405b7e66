CREATE TABLE "helper_photos" (
	"id" uuid PRIMARY KEY NOT NULL,
	"helper_id" uuid NOT NULL,
	"file" "bytea" NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "helper_photos_small" CHECK (octet_length(file) <= 200000)
);
--> statement-breakpoint
ALTER TABLE "helper_photos" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "helper_profiles" ADD COLUMN "photo_id" uuid;--> statement-breakpoint
ALTER TABLE "helper_photos" ADD CONSTRAINT "helper_photos_helper_id_helper_profiles_id_fk" FOREIGN KEY ("helper_id") REFERENCES "public"."helper_profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "helper_photos_helper" ON "helper_photos" USING btree ("helper_id");--> statement-breakpoint
CREATE POLICY "a helper hands in a photo, now" ON "helper_photos" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK (helper_id in (select helper_profiles.id from helper_profiles where helper_profiles.account_id = (select viewer())) and made_at = now());--> statement-breakpoint
CREATE POLICY "a helper sees the own photos" ON "helper_photos" AS PERMISSIVE FOR SELECT TO "app_person" USING (helper_id in (select helper_profiles.id from helper_profiles where helper_profiles.account_id = (select viewer())));--> statement-breakpoint
CREATE POLICY "a moderator sees the photo of what waits" ON "helper_photos" AS PERMISSIVE FOR SELECT TO "app_person" USING (exists (select from profile_versions where profile_versions.helper_id = helper_photos.helper_id
    and profile_versions.content ->> 'photo' = helper_photos.id::text));--> statement-breakpoint
CREATE POLICY "photos are seen with the page that they are on" ON "helper_photos" AS PERMISSIVE FOR SELECT TO "app_person", "app_visitor" USING (exists (select from helper_profiles where helper_profiles.photo_id = helper_photos.id
  and helper_profiles.id = helper_photos.helper_id));--> statement-breakpoint
CREATE POLICY "photos go through functions" ON "helper_photos" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);