CREATE TABLE "declared_backgrounds" (
	"id" uuid PRIMARY KEY NOT NULL,
	"helper_id" uuid NOT NULL,
	"background" text,
	"edition" text NOT NULL,
	"declared_at" timestamp with time zone DEFAULT now() NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "declared_backgrounds_withdrawn" CHECK ((withdrawn_at is null) = (background is not null))
);
--> statement-breakpoint
ALTER TABLE "declared_backgrounds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "helper_availabilities" (
	"helper_id" uuid NOT NULL,
	"stated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"availability" text NOT NULL,
	"wait" integer,
	CONSTRAINT "helper_availabilities_helper_id_stated_at_pk" PRIMARY KEY("helper_id","stated_at"),
	CONSTRAINT "helper_availabilities_availability" CHECK ("availability" in ('open', 'waiting', 'full')),
	CONSTRAINT "helper_availabilities_wait" CHECK ((availability = 'waiting') = (wait is not null))
);
--> statement-breakpoint
ALTER TABLE "helper_availabilities" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "helper_registrations" (
	"helper_id" uuid NOT NULL,
	"register" text NOT NULL,
	"number" text NOT NULL,
	CONSTRAINT "helper_registrations_helper_id_register_pk" PRIMARY KEY("helper_id","register"),
	CONSTRAINT "helper_registrations_register" CHECK ("register" in ('SKJ', 'BIG', 'AGB', 'Registerplein'))
);
--> statement-breakpoint
ALTER TABLE "helper_registrations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "helper_facets" (
	"helper_id" uuid PRIMARY KEY NOT NULL,
	"edition" integer NOT NULL,
	"specialties" bigint NOT NULL,
	"languages" bigint NOT NULL,
	"backgrounds" bigint NOT NULL,
	"genders" bigint NOT NULL,
	"ways" bigint NOT NULL,
	"availabilities" bigint NOT NULL,
	"available_at" timestamp with time zone,
	"confirmed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "helper_facets" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "helper_words" (
	"helper_id" uuid PRIMARY KEY NOT NULL,
	"stems" text[] NOT NULL
);
--> statement-breakpoint
ALTER TABLE "helper_words" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "search_words" (
	"word" text PRIMARY KEY NOT NULL,
	"stem" text NOT NULL,
	"near" text[] NOT NULL
);
--> statement-breakpoint
ALTER TABLE "search_words" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "supply_gaps" (
	"month" date NOT NULL,
	"area_code" text,
	"specialty" text,
	"missed" integer NOT NULL,
	CONSTRAINT "supply_gaps_once" UNIQUE NULLS NOT DISTINCT("month","area_code","specialty"),
	CONSTRAINT "supply_gaps_missed" CHECK (missed > 0)
);
--> statement-breakpoint
ALTER TABLE "supply_gaps" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "helper_profiles" ADD COLUMN "costs" text;--> statement-breakpoint
ALTER TABLE "helper_profiles" ADD COLUMN "gender" text;--> statement-breakpoint
ALTER TABLE "helper_profiles" ADD COLUMN "ways" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "helper_profiles" ADD COLUMN "interpreter" text DEFAULT 'none' NOT NULL;--> statement-breakpoint
ALTER TABLE "helper_profiles" ADD COLUMN "confirmed_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "declared_backgrounds" ADD CONSTRAINT "declared_backgrounds_helper_id_helper_profiles_id_fk" FOREIGN KEY ("helper_id") REFERENCES "public"."helper_profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "helper_availabilities" ADD CONSTRAINT "helper_availabilities_helper_id_helper_profiles_id_fk" FOREIGN KEY ("helper_id") REFERENCES "public"."helper_profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "helper_registrations" ADD CONSTRAINT "helper_registrations_helper_id_helper_profiles_id_fk" FOREIGN KEY ("helper_id") REFERENCES "public"."helper_profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "helper_facets" ADD CONSTRAINT "helper_facets_helper_id_helper_profiles_id_fk" FOREIGN KEY ("helper_id") REFERENCES "public"."helper_profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "helper_words" ADD CONSTRAINT "helper_words_helper_id_helper_profiles_id_fk" FOREIGN KEY ("helper_id") REFERENCES "public"."helper_profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supply_gaps" ADD CONSTRAINT "supply_gaps_area_code_areas_code_fk" FOREIGN KEY ("area_code") REFERENCES "public"."areas"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "declared_backgrounds_once" ON "declared_backgrounds" USING btree ("helper_id","background");--> statement-breakpoint
CREATE INDEX "helper_words_stems" ON "helper_words" USING gin ("stems");--> statement-breakpoint
CREATE INDEX "search_words_stem" ON "search_words" USING btree ("stem");--> statement-breakpoint
CREATE INDEX "search_words_beginning" ON "search_words" USING btree ("word" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "search_words_near" ON "search_words" USING gin ("near");--> statement-breakpoint
CREATE POLICY "a helper confirms the own profile" ON "helper_profiles" AS PERMISSIVE FOR UPDATE TO "app_person" USING (account_id = (select viewer())) WITH CHECK (account_id = (select viewer()) and confirmed_at = now());--> statement-breakpoint
CREATE POLICY "a helper declares the own background" ON "declared_backgrounds" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK (helper_id in (select helper_profiles.id from helper_profiles where helper_profiles.account_id = (select viewer())) and declared_at = now() and withdrawn_at is null);--> statement-breakpoint
CREATE POLICY "a helper sees what was withdrawn" ON "declared_backgrounds" AS PERMISSIVE FOR SELECT TO "app_person" USING (helper_id in (select helper_profiles.id from helper_profiles where helper_profiles.account_id = (select viewer())));--> statement-breakpoint
CREATE POLICY "a helper withdraws a background, which is wiped" ON "declared_backgrounds" AS PERMISSIVE FOR UPDATE TO "app_person" USING (helper_id in (select helper_profiles.id from helper_profiles where helper_profiles.account_id = (select viewer())) and withdrawn_at is null) WITH CHECK (helper_id in (select helper_profiles.id from helper_profiles where helper_profiles.account_id = (select viewer())) and withdrawn_at = now() and background is null);--> statement-breakpoint
CREATE POLICY "backgrounds are public as long as they are declared" ON "declared_backgrounds" AS PERMISSIVE FOR SELECT TO "app_job", "app_person", "app_visitor" USING (withdrawn_at is null);--> statement-breakpoint
CREATE POLICY "a helper says now whether there is room" ON "helper_availabilities" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK (helper_id in (select helper_profiles.id from helper_profiles where helper_profiles.account_id = (select viewer())) and stated_at = now());--> statement-breakpoint
CREATE POLICY "availabilities are public" ON "helper_availabilities" AS PERMISSIVE FOR SELECT TO "app_job", "app_person", "app_visitor" USING (true);--> statement-breakpoint
CREATE POLICY "registrations are the helper's own to set" ON "helper_registrations" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK (helper_id in (select helper_profiles.id from helper_profiles where helper_profiles.account_id = (select viewer())));--> statement-breakpoint
CREATE POLICY "registrations are public" ON "helper_registrations" AS PERMISSIVE FOR SELECT TO "app_job", "app_person", "app_visitor" USING (true);--> statement-breakpoint
CREATE POLICY "facets are made anew by the house" ON "helper_facets" AS PERMISSIVE FOR ALL TO "app_job" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "facets follow the helper's own profile" ON "helper_facets" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK (helper_id in (select helper_profiles.id from helper_profiles where helper_profiles.account_id = (select viewer())));--> statement-breakpoint
CREATE POLICY "facets are public" ON "helper_facets" AS PERMISSIVE FOR SELECT TO "app_job", "app_person", "app_visitor" USING (true);--> statement-breakpoint
CREATE POLICY "facets change with the helper's own profile" ON "helper_facets" AS PERMISSIVE FOR UPDATE TO "app_person" USING (helper_id in (select helper_profiles.id from helper_profiles where helper_profiles.account_id = (select viewer()))) WITH CHECK (helper_id in (select helper_profiles.id from helper_profiles where helper_profiles.account_id = (select viewer())));--> statement-breakpoint
CREATE POLICY "stems are made anew by the house" ON "helper_words" AS PERMISSIVE FOR ALL TO "app_job" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "stems follow the helper's own profile" ON "helper_words" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK (helper_id in (select helper_profiles.id from helper_profiles where helper_profiles.account_id = (select viewer())));--> statement-breakpoint
CREATE POLICY "stems are public" ON "helper_words" AS PERMISSIVE FOR SELECT TO "app_job", "app_person", "app_visitor" USING (true);--> statement-breakpoint
CREATE POLICY "stems change with the helper's own profile" ON "helper_words" AS PERMISSIVE FOR UPDATE TO "app_person" USING (helper_id in (select helper_profiles.id from helper_profiles where helper_profiles.account_id = (select viewer()))) WITH CHECK (helper_id in (select helper_profiles.id from helper_profiles where helper_profiles.account_id = (select viewer())));--> statement-breakpoint
CREATE POLICY "a helper with a profile brings words to search" ON "search_words" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK (exists (select from helper_profiles where helper_profiles.account_id = (select viewer())));--> statement-breakpoint
CREATE POLICY "words to search are made anew by the house" ON "search_words" AS PERMISSIVE FOR ALL TO "app_job" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "words to search are public" ON "search_words" AS PERMISSIVE FOR SELECT TO "app_job", "app_person", "app_visitor" USING (true);--> statement-breakpoint
CREATE POLICY "gaps are counted by a function" ON "supply_gaps" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "gaps are read by whoever runs the house" ON "supply_gaps" AS PERMISSIVE FOR SELECT TO "app_job" USING (true);