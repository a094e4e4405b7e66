CREATE TABLE "goal_states" (
	"household_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"goal_id" uuid NOT NULL,
	"said_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"lifecycle" text NOT NULL,
	"look_again_on" date,
	"attainment" text NOT NULL,
	"words" "bytea",
	CONSTRAINT "goal_states_household_id_id_pk" PRIMARY KEY("household_id","id"),
	CONSTRAINT "goal_states_lifecycle" CHECK ("lifecycle" in ('idea', 'running', 'notNow', 'stopped', 'done')),
	CONSTRAINT "goal_states_attainment" CHECK ("attainment" in ('notYet', 'partly', 'reached', 'own')),
	CONSTRAINT "goal_states_look_again" CHECK (look_again_on is null or lifecycle = 'notNow'),
	CONSTRAINT "goal_states_own_words" CHECK ((words is not null) = (attainment = 'own'))
);
--> statement-breakpoint
ALTER TABLE "goal_states" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "goal_states" ADD CONSTRAINT "goal_states_goal" FOREIGN KEY ("household_id","goal_id") REFERENCES "public"."goals"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_states" ADD CONSTRAINT "goal_states_said_by" FOREIGN KEY ("household_id","said_by") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "goal_states_goal" ON "goal_states" USING btree ("household_id","goal_id","created_at");--> statement-breakpoint
CREATE POLICY "members say where a goal stands that they see at home" ON "goal_states" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK ((said_by = any(array(select (my_members()).id)) and row(household_id, said_by)::household_key = any(array(select my_members()))) and (household_id = any(array(select my_households())) and exists (select from goals where goals.household_id = goal_states.household_id and goals.id = goal_states.goal_id)) and created_at = now());--> statement-breakpoint
CREATE POLICY "where a goal stands is seen with the goal" ON "goal_states" AS PERMISSIVE FOR SELECT TO "app_person" USING ((household_id = any(array(select my_households())) and exists (select from goals where goals.household_id = goal_states.household_id and goals.id = goal_states.goal_id)) or (goal_states.goal_id = any(array(select (granted_to_me('see')).goal_id)) and exists (
    select from unnest(array(select granted_to_me('see'))) as granted
    where granted.household_id = goal_states.household_id and granted.goal_id = goal_states.goal_id
      and ((granted.item_id is null and granted.shows_from <= goal_states.created_at) or granted.item_id = null))));