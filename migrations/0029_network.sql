CREATE TABLE "network_contacts" (
	"household_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"name" "bytea" NOT NULL,
	"bond" "bytea",
	"does" "bytea",
	"ring" text NOT NULL,
	"side" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	"ended_by" uuid,
	CONSTRAINT "network_contacts_household_id_id_pk" PRIMARY KEY("household_id","id"),
	CONSTRAINT "network_contacts_ring" CHECK ("ring" in ('close', 'near', 'far')),
	CONSTRAINT "network_contacts_side" CHECK ("side" in ('informal', 'formal'))
);
--> statement-breakpoint
ALTER TABLE "network_contacts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "goals" ADD COLUMN "kind" text DEFAULT 'goal' NOT NULL;--> statement-breakpoint
ALTER TABLE "goals" ADD COLUMN "domain" text;--> statement-breakpoint
ALTER TABLE "network_contacts" ADD CONSTRAINT "network_contacts_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "network_contacts" ADD CONSTRAINT "network_contacts_author" FOREIGN KEY ("household_id","author_id") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "network_contacts" ADD CONSTRAINT "network_contacts_ended_by" FOREIGN KEY ("household_id","ended_by") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goals" ADD CONSTRAINT "goals_kind" CHECK ("kind" in ('goal', 'wish', 'strength', 'story'));--> statement-breakpoint
ALTER TABLE "goals" ADD CONSTRAINT "goals_domain" CHECK ("domain" in ('home', 'money', 'family', 'health', 'feeling', 'learning', 'work', 'people', 'freeTime', 'safety'));--> statement-breakpoint
CREATE POLICY "members put people on the map" ON "network_contacts" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK ((author_id = any(array(select (my_members()).id)) and row(household_id, author_id)::household_key = any(array(select my_members()))) and created_at = now() and ended_at is null and ended_by is null);--> statement-breakpoint
CREATE POLICY "members take people off the map, for good" ON "network_contacts" AS PERMISSIVE FOR UPDATE TO "app_person" USING (household_id = any(array(select my_households())) and ended_at is null) WITH CHECK (household_id = any(array(select my_households())) and ended_at = now() and (ended_by = any(array(select (my_members()).id)) and row(household_id, ended_by)::household_key = any(array(select my_members()))));--> statement-breakpoint
CREATE POLICY "the map is seen by the family alone" ON "network_contacts" AS PERMISSIVE FOR SELECT TO "app_person" USING (household_id = any(array(select my_households())));