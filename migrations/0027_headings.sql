CREATE TABLE "heading_removals" (
	"household_id" uuid NOT NULL,
	"heading_id" uuid NOT NULL,
	"removed_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "heading_removals_household_id_heading_id_pk" PRIMARY KEY("household_id","heading_id")
);
--> statement-breakpoint
ALTER TABLE "heading_removals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "heading_versions" (
	"household_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"heading_id" uuid NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"replaced_by" uuid NOT NULL,
	"replaced_at" timestamp with time zone NOT NULL,
	"words" "bytea",
	CONSTRAINT "heading_versions_household_id_id_pk" PRIMARY KEY("household_id","id")
);
--> statement-breakpoint
ALTER TABLE "heading_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_headings" (
	"household_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"key" text NOT NULL,
	"place" integer NOT NULL,
	"words" "bytea",
	"version_id" uuid,
	"edited_by" uuid,
	"edited_at" timestamp with time zone,
	CONSTRAINT "plan_headings_household_id_id_pk" PRIMARY KEY("household_id","id"),
	CONSTRAINT "plan_headings_key" CHECK ("key" in ('whoWeAre', 'goesWell', 'worries', 'wanted', 'doOurselves', 'familyDoes', 'whoHelps', 'neededFromOthers', 'safety', 'carerNeeds', 'neighbourhood', 'supportWanted', 'sharedByAll', 'whoDoesWhat', 'keepsTrack', 'stuck', 'home', 'schoolAndWork', 'money', 'callOn', 'inAYear', 'happened', 'signs', 'thenWhat', 'visits')),
	CONSTRAINT "plan_headings_edited" CHECK (num_nonnulls(version_id, edited_by, edited_at) in (0, 3))
);
--> statement-breakpoint
ALTER TABLE "plan_headings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "template_choices" (
	"household_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"template" text NOT NULL,
	"counted_from" date,
	"chosen_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "template_choices_household_id_id_pk" PRIMARY KEY("household_id","id"),
	CONSTRAINT "template_choices_template" CHECK ("template" in ('empty', 'familyGroup', 'personal', 'oneFamilyOnePlan', 'perspective', 'afterDischarge')),
	CONSTRAINT "template_choices_counted" CHECK (counted_from is null or template = 'personal')
);
--> statement-breakpoint
ALTER TABLE "template_choices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "heading_removals" ADD CONSTRAINT "heading_removals_heading" FOREIGN KEY ("household_id","heading_id") REFERENCES "public"."plan_headings"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heading_removals" ADD CONSTRAINT "heading_removals_removed_by" FOREIGN KEY ("household_id","removed_by") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heading_versions" ADD CONSTRAINT "heading_versions_heading" FOREIGN KEY ("household_id","heading_id") REFERENCES "public"."plan_headings"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heading_versions" ADD CONSTRAINT "heading_versions_written_by" FOREIGN KEY ("household_id","written_by") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "heading_versions" ADD CONSTRAINT "heading_versions_replaced_by" FOREIGN KEY ("household_id","replaced_by") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_headings" ADD CONSTRAINT "plan_headings_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_headings" ADD CONSTRAINT "plan_headings_author" FOREIGN KEY ("household_id","author_id") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_headings" ADD CONSTRAINT "plan_headings_edited_by" FOREIGN KEY ("household_id","edited_by") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "template_choices" ADD CONSTRAINT "template_choices_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "template_choices" ADD CONSTRAINT "template_choices_chosen_by" FOREIGN KEY ("household_id","chosen_by") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "heading_versions_heading" ON "heading_versions" USING btree ("household_id","heading_id","replaced_at");--> statement-breakpoint
CREATE POLICY "members see which headings were taken away" ON "heading_removals" AS PERMISSIVE FOR SELECT TO "app_person" USING (household_id = any(array(select my_households())));--> statement-breakpoint
CREATE POLICY "members write which headings were taken away in their own name" ON "heading_removals" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK ((removed_by = any(array(select (my_members()).id)) and row(household_id, removed_by)::household_key = any(array(select my_members()))) and created_at = now());--> statement-breakpoint
CREATE POLICY "what stood under headings is kept by a trigger" ON "heading_versions" AS PERMISSIVE FOR INSERT TO "app_definer" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "members see what stood under headings" ON "heading_versions" AS PERMISSIVE FOR SELECT TO "app_person" USING (household_id = any(array(select my_households())));--> statement-breakpoint
CREATE POLICY "members write headings in their own name" ON "plan_headings" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK ((author_id = any(array(select (my_members()).id)) and row(household_id, author_id)::household_key = any(array(select my_members()))) and created_at = now());--> statement-breakpoint
CREATE POLICY "members change what stands under headings" ON "plan_headings" AS PERMISSIVE FOR UPDATE TO "app_person" USING (household_id = any(array(select my_households()))) WITH CHECK (household_id = any(array(select my_households())));--> statement-breakpoint
CREATE POLICY "members see headings" ON "plan_headings" AS PERMISSIVE FOR SELECT TO "app_person" USING (household_id = any(array(select my_households())));--> statement-breakpoint
CREATE POLICY "members see how the plan is set up" ON "template_choices" AS PERMISSIVE FOR SELECT TO "app_person" USING (household_id = any(array(select my_households())));--> statement-breakpoint
CREATE POLICY "members write how the plan is set up in their own name" ON "template_choices" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK ((chosen_by = any(array(select (my_members()).id)) and row(household_id, chosen_by)::household_key = any(array(select my_members()))) and created_at = now());