CREATE TABLE "goal_measurements" (
	"household_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"goal_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"replaced_at" timestamp with time zone,
	"said_by" uuid NOT NULL,
	"on_day" date NOT NULL,
	"compared" text,
	"level" text,
	"scale_id" uuid,
	"words" "bytea",
	CONSTRAINT "goal_measurements_household_id_id_pk" PRIMARY KEY("household_id","id"),
	CONSTRAINT "goal_measurements_compared" CHECK ("compared" in ('better', 'same', 'worse')),
	CONSTRAINT "goal_measurements_level" CHECK ("level" in ('muchLess', 'less', 'expected', 'more', 'muchMore')),
	CONSTRAINT "goal_measurements_one_answer" CHECK (num_nonnulls(compared, level) = 1),
	CONSTRAINT "goal_measurements_on_scale" CHECK ((level is null) = (scale_id is null))
);
--> statement-breakpoint
ALTER TABLE "goal_measurements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "goal_scales" (
	"household_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"goal_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"replaced_at" timestamp with time zone,
	"written_by" uuid NOT NULL,
	"much_less" "bytea",
	"less" "bytea",
	"expected" "bytea",
	"more" "bytea",
	"much_more" "bytea",
	CONSTRAINT "goal_scales_household_id_id_pk" PRIMARY KEY("household_id","id"),
	CONSTRAINT "goal_scales_of_goal" UNIQUE("household_id","goal_id","id")
);
--> statement-breakpoint
ALTER TABLE "goal_scales" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "goal_measurements" ADD CONSTRAINT "goal_measurements_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_measurements" ADD CONSTRAINT "goal_measurements_goal" FOREIGN KEY ("household_id","goal_id") REFERENCES "public"."goals"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_measurements" ADD CONSTRAINT "goal_measurements_said_by" FOREIGN KEY ("household_id","said_by") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_measurements" ADD CONSTRAINT "goal_measurements_scale" FOREIGN KEY ("household_id","goal_id","scale_id") REFERENCES "public"."goal_scales"("household_id","goal_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_scales" ADD CONSTRAINT "goal_scales_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_scales" ADD CONSTRAINT "goal_scales_goal" FOREIGN KEY ("household_id","goal_id") REFERENCES "public"."goals"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_scales" ADD CONSTRAINT "goal_scales_written_by" FOREIGN KEY ("household_id","written_by") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "goal_measurements_id" ON "goal_measurements" USING btree ("id");--> statement-breakpoint
CREATE INDEX "goal_measurements_goal" ON "goal_measurements" USING btree ("household_id","goal_id","on_day");--> statement-breakpoint
CREATE UNIQUE INDEX "goal_scales_one" ON "goal_scales" USING btree ("household_id","goal_id") WHERE replaced_at is null;--> statement-breakpoint
CREATE POLICY "who said how far a goal is corrects it" ON "goal_measurements" AS PERMISSIVE FOR UPDATE TO "app_person" USING ((said_by = any(array(select (my_members()).id)) and row(household_id, said_by)::household_key = any(array(select my_members()))) and exists (select from goals where goals.household_id = goal_measurements.household_id and goals.id = goal_measurements.goal_id) and replaced_at is null) WITH CHECK ((said_by = any(array(select (my_members()).id)) and row(household_id, said_by)::household_key = any(array(select my_members()))) and exists (select from goals where goals.household_id = goal_measurements.household_id and goals.id = goal_measurements.goal_id) and replaced_at = now());--> statement-breakpoint
CREATE POLICY "how far a goal is, is seen with it, from outside as it holds" ON "goal_measurements" AS PERMISSIVE FOR SELECT TO "app_person" USING ((household_id = any(array(select my_households())) and exists (select from goals where goals.household_id = goal_measurements.household_id and goals.id = goal_measurements.goal_id)) or (replaced_at is null and (goal_measurements.goal_id = any(array(select (granted_to_me('see')).goal_id)) and exists (
    select from unnest(array(select granted_to_me('see'))) as granted
    where granted.household_id = goal_measurements.household_id and granted.goal_id = goal_measurements.goal_id
      and ((granted.item_id is null and granted.shows_from <= goal_measurements.created_at) or granted.item_id = null)))));--> statement-breakpoint
CREATE POLICY "members say how far a goal is that they see at home" ON "goal_measurements" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK ((said_by = any(array(select (my_members()).id)) and row(household_id, said_by)::household_key = any(array(select my_members()))) and (household_id = any(array(select my_households())) and exists (select from goals where goals.household_id = goal_measurements.household_id and goals.id = goal_measurements.goal_id)) and created_at = now() and replaced_at is null);--> statement-breakpoint
CREATE POLICY "members put another scale in the place of one that holds" ON "goal_scales" AS PERMISSIVE FOR UPDATE TO "app_person" USING ((household_id = any(array(select my_households())) and exists (select from goals where goals.household_id = goal_scales.household_id and goals.id = goal_scales.goal_id)) and replaced_at is null) WITH CHECK ((household_id = any(array(select my_households())) and exists (select from goals where goals.household_id = goal_scales.household_id and goals.id = goal_scales.goal_id)) and replaced_at = now());--> statement-breakpoint
CREATE POLICY "members write scales for goals that they see at home" ON "goal_scales" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK ((written_by = any(array(select (my_members()).id)) and row(household_id, written_by)::household_key = any(array(select my_members()))) and (household_id = any(array(select my_households())) and exists (select from goals where goals.household_id = goal_scales.household_id and goals.id = goal_scales.goal_id)) and created_at = now() and replaced_at is null);--> statement-breakpoint
CREATE POLICY "a scale is seen with its goal, from outside the one that holds" ON "goal_scales" AS PERMISSIVE FOR SELECT TO "app_person" USING ((household_id = any(array(select my_households())) and exists (select from goals where goals.household_id = goal_scales.household_id and goals.id = goal_scales.goal_id)) or (replaced_at is null and (goal_id = any(array(select (goals_granted_to_me('see')).id)) and row(household_id, goal_id)::household_key = any(array(select goals_granted_to_me('see'))))));