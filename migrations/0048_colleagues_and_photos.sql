CREATE TABLE "colleague_invitations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"helper_id" uuid NOT NULL,
	"organisation" text NOT NULL,
	"words_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"accepted_at" timestamp with time zone,
	"accepted_by" uuid,
	CONSTRAINT "colleague_invitations_words_hash_unique" UNIQUE("words_hash"),
	CONSTRAINT "colleague_invitations_accepted_whole" CHECK ((accepted_at is null) = (accepted_by is null))
);
--> statement-breakpoint
ALTER TABLE "colleague_invitations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
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
ALTER TABLE "colleague_invitations" ADD CONSTRAINT "colleague_invitations_helper_id_helper_profiles_id_fk" FOREIGN KEY ("helper_id") REFERENCES "public"."helper_profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "helper_photos" ADD CONSTRAINT "helper_photos_helper_id_helper_profiles_id_fk" FOREIGN KEY ("helper_id") REFERENCES "public"."helper_profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "colleague_invitations_helper" ON "colleague_invitations" USING btree ("helper_id","created_at");--> statement-breakpoint
CREATE INDEX "colleague_invitations_accepted" ON "colleague_invitations" USING btree ("accepted_by","accepted_at");--> statement-breakpoint
CREATE INDEX "helper_photos_helper" ON "helper_photos" USING btree ("helper_id");--> statement-breakpoint
CREATE INDEX "helper_profiles_organisation" ON "helper_profiles" USING btree (lower("organisation")) WHERE published_at is not null;--> statement-breakpoint
CREATE POLICY "a helper asks a colleague in, for the organisation on the page" ON "colleague_invitations" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK (helper_id in (select helper_profiles.id from helper_profiles where helper_profiles.account_id = (select viewer())) and created_at = now() and expires_at = now() + interval '14 days'
    and withdrawn_at is null and accepted_at is null
    and exists (select from helper_profiles pages where pages.id = colleague_invitations.helper_id
      and pages.published_at is not null and pages.organisation = colleague_invitations.organisation)
    and not exists (select from hidden_pages where hidden_pages.helper_id = colleague_invitations.helper_id
      and hidden_pages.shown_at is null));--> statement-breakpoint
CREATE POLICY "a helper sees the own invitations, given and taken" ON "colleague_invitations" AS PERMISSIVE FOR SELECT TO "app_person" USING (helper_id in (select helper_profiles.id from helper_profiles where helper_profiles.account_id = (select viewer())) or accepted_by = (select viewer()));--> statement-breakpoint
CREATE POLICY "a helper withdraws what nobody has taken, now" ON "colleague_invitations" AS PERMISSIVE FOR UPDATE TO "app_person" USING (helper_id in (select helper_profiles.id from helper_profiles where helper_profiles.account_id = (select viewer())) and accepted_at is null and withdrawn_at is null) WITH CHECK (helper_id in (select helper_profiles.id from helper_profiles where helper_profiles.account_id = (select viewer())) and accepted_at is null and withdrawn_at = now());--> statement-breakpoint
CREATE POLICY "colleagues come in through functions" ON "colleague_invitations" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "a helper hands in a photo, now" ON "helper_photos" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK (helper_id in (select helper_profiles.id from helper_profiles where helper_profiles.account_id = (select viewer())) and made_at = now());--> statement-breakpoint
CREATE POLICY "a helper sees the own photos" ON "helper_photos" AS PERMISSIVE FOR SELECT TO "app_person" USING (helper_id in (select helper_profiles.id from helper_profiles where helper_profiles.account_id = (select viewer())));--> statement-breakpoint
CREATE POLICY "a moderator sees the photo of what waits" ON "helper_photos" AS PERMISSIVE FOR SELECT TO "app_person" USING (exists (select from profile_versions where profile_versions.helper_id = helper_photos.helper_id
    and profile_versions.content ->> 'photo' = helper_photos.id::text));--> statement-breakpoint
CREATE POLICY "photos are seen with the page that they are on" ON "helper_photos" AS PERMISSIVE FOR SELECT TO "app_person", "app_visitor" USING (exists (select from helper_profiles where helper_profiles.photo_id = helper_photos.id
  and helper_profiles.id = helper_photos.helper_id));--> statement-breakpoint
CREATE POLICY "photos go through functions" ON "helper_photos" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);