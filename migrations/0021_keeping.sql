CREATE TABLE "plan_closings" (
	"household_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"closed_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "plan_closings_household_id_id_pk" PRIMARY KEY("household_id","id")
);
--> statement-breakpoint
ALTER TABLE "plan_closings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_reopenings" (
	"household_id" uuid NOT NULL,
	"closing_id" uuid NOT NULL,
	"reopened_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "plan_reopenings_household_id_closing_id_pk" PRIMARY KEY("household_id","closing_id")
);
--> statement-breakpoint
ALTER TABLE "plan_reopenings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_snapshots" (
	"household_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"made_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"audience" text NOT NULL,
	"closing_id" uuid,
	"to_whom" "bytea",
	"checksum" "bytea" NOT NULL,
	CONSTRAINT "plan_snapshots_household_id_id_pk" PRIMARY KEY("household_id","id"),
	CONSTRAINT "plan_snapshots_audience" CHECK ("audience" in ('household', 'owners', 'author')),
	CONSTRAINT "plan_snapshots_reason" CHECK (num_nonnulls(closing_id, to_whom) = 1)
);
--> statement-breakpoint
ALTER TABLE "plan_snapshots" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "snapshot_parts" (
	"household_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"snapshot_id" uuid NOT NULL,
	"place" integer NOT NULL,
	"goal_id" uuid,
	"content" "bytea" NOT NULL,
	CONSTRAINT "snapshot_parts_household_id_id_pk" PRIMARY KEY("household_id","id")
);
--> statement-breakpoint
ALTER TABLE "snapshot_parts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "plan_closings" ADD CONSTRAINT "plan_closings_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_closings" ADD CONSTRAINT "plan_closings_closed_by" FOREIGN KEY ("household_id","closed_by") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_reopenings" ADD CONSTRAINT "plan_reopenings_closing" FOREIGN KEY ("household_id","closing_id") REFERENCES "public"."plan_closings"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_reopenings" ADD CONSTRAINT "plan_reopenings_reopened_by" FOREIGN KEY ("household_id","reopened_by") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_snapshots" ADD CONSTRAINT "plan_snapshots_made_by" FOREIGN KEY ("household_id","made_by") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_snapshots" ADD CONSTRAINT "plan_snapshots_closing" FOREIGN KEY ("household_id","closing_id") REFERENCES "public"."plan_closings"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "snapshot_parts" ADD CONSTRAINT "snapshot_parts_snapshot" FOREIGN KEY ("household_id","snapshot_id") REFERENCES "public"."plan_snapshots"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "snapshot_parts" ADD CONSTRAINT "snapshot_parts_goal" FOREIGN KEY ("household_id","goal_id") REFERENCES "public"."goals"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "snapshot_parts_snapshot" ON "snapshot_parts" USING btree ("household_id","snapshot_id","place");--> statement-breakpoint
CREATE POLICY "the viewer functions read when a plan was closed" ON "plan_closings" AS PERMISSIVE FOR SELECT TO "app_definer" USING (true);--> statement-breakpoint
CREATE POLICY "members see when the plan was closed" ON "plan_closings" AS PERMISSIVE FOR SELECT TO "app_person" USING (household_id = any(array(select my_households())));--> statement-breakpoint
CREATE POLICY "owners close the plan" ON "plan_closings" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK (household_id = any(array(select my_own_households())) and (closed_by = any(array(select (my_members()).id)) and row(household_id, closed_by)::household_key = any(array(select my_members()))) and created_at = now());--> statement-breakpoint
CREATE POLICY "the viewer functions read when it was opened again" ON "plan_reopenings" AS PERMISSIVE FOR SELECT TO "app_definer" USING (true);--> statement-breakpoint
CREATE POLICY "members see when the plan was opened again" ON "plan_reopenings" AS PERMISSIVE FOR SELECT TO "app_person" USING (household_id = any(array(select my_households())));--> statement-breakpoint
CREATE POLICY "owners open the plan again" ON "plan_reopenings" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK (household_id = any(array(select my_own_households())) and (reopened_by = any(array(select (my_members()).id)) and row(household_id, reopened_by)::household_key = any(array(select my_members()))) and created_at = now());--> statement-breakpoint
CREATE POLICY "a copy is seen by those for whom all in it is" ON "plan_snapshots" AS PERMISSIVE FOR SELECT TO "app_person" USING ((audience = 'household' and household_id = any(array(select my_households())))
    or (audience = 'owners' and household_id = any(array(select my_own_households())))
    or (made_by = any(array(select (my_members()).id)) and row(household_id, made_by)::household_key = any(array(select my_members()))));--> statement-breakpoint
CREATE POLICY "members make copies in their own name" ON "plan_snapshots" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK ((made_by = any(array(select (my_members()).id)) and row(household_id, made_by)::household_key = any(array(select my_members()))) and created_at = now() and (closing_id is null or exists (
    select from plan_closings where plan_closings.household_id = plan_snapshots.household_id and plan_closings.id = plan_snapshots.closing_id
      and plan_closings.closed_by = plan_snapshots.made_by and plan_closings.created_at = now())));--> statement-breakpoint
CREATE POLICY "a copy holds only what is for its audience, from its beginning" ON "snapshot_parts" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK (household_id = any(array(select my_households())) and exists (select from plan_snapshots
    where plan_snapshots.household_id = snapshot_parts.household_id and plan_snapshots.id = snapshot_parts.snapshot_id
      and plan_snapshots.created_at = now() and row(plan_snapshots.household_id, plan_snapshots.made_by)::household_key = any(array(select my_members()))
      and (snapshot_parts.goal_id is null or exists (select from goals
        where goals.household_id = snapshot_parts.household_id and goals.id = snapshot_parts.goal_id
          and (plan_snapshots.audience = 'author' or goals.audience = 'household' or goals.audience = plan_snapshots.audience)))));--> statement-breakpoint
CREATE POLICY "what is in a copy is seen with it" ON "snapshot_parts" AS PERMISSIVE FOR SELECT TO "app_person" USING (household_id = any(array(select my_households())) and exists (select from plan_snapshots
    where plan_snapshots.household_id = snapshot_parts.household_id and plan_snapshots.id = snapshot_parts.snapshot_id));