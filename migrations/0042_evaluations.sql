CREATE TABLE "evaluation_decisions" (
	"household_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"evaluation_id" uuid NOT NULL,
	"goal_id" uuid NOT NULL,
	"decision" text NOT NULL,
	"words" "bytea",
	"decided_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "evaluation_decisions_household_id_id_pk" PRIMARY KEY("household_id","id"),
	CONSTRAINT "evaluation_decisions_decision" CHECK ("decision" in ('goOn', 'change', 'stop'))
);
--> statement-breakpoint
ALTER TABLE "evaluation_decisions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "evaluations" (
	"household_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"on_day" date NOT NULL,
	"begun_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "evaluations_household_id_id_pk" PRIMARY KEY("household_id","id")
);
--> statement-breakpoint
ALTER TABLE "evaluations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "evaluation_decisions" ADD CONSTRAINT "evaluation_decisions_evaluation" FOREIGN KEY ("household_id","evaluation_id") REFERENCES "public"."evaluations"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation_decisions" ADD CONSTRAINT "evaluation_decisions_goal" FOREIGN KEY ("household_id","goal_id") REFERENCES "public"."goals"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation_decisions" ADD CONSTRAINT "evaluation_decisions_decided_by" FOREIGN KEY ("household_id","decided_by") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluations" ADD CONSTRAINT "evaluations_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluations" ADD CONSTRAINT "evaluations_begun_by" FOREIGN KEY ("household_id","begun_by") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "evaluation_decisions_goal" ON "evaluation_decisions" USING btree ("household_id","goal_id","created_at");--> statement-breakpoint
CREATE INDEX "evaluations_id" ON "evaluations" USING btree ("id");--> statement-breakpoint
CREATE INDEX "evaluations_day" ON "evaluations" USING btree ("household_id","on_day");--> statement-breakpoint
CREATE POLICY "what was decided of a goal is seen with it" ON "evaluation_decisions" AS PERMISSIVE FOR SELECT TO "app_person" USING ((household_id = any(array(select my_households())) and exists (select from goals where goals.household_id = evaluation_decisions.household_id and goals.id = evaluation_decisions.goal_id)) or (evaluation_decisions.goal_id = any(array(select (granted_to_me('see')).goal_id)) and exists (
    select from unnest(array(select granted_to_me('see'))) as granted
    where granted.household_id = evaluation_decisions.household_id and granted.goal_id = evaluation_decisions.goal_id
      and ((granted.item_id is null and granted.shows_from <= evaluation_decisions.created_at) or granted.item_id = null))));--> statement-breakpoint
CREATE POLICY "members decide of goals that they see at home" ON "evaluation_decisions" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK ((decided_by = any(array(select (my_members()).id)) and row(household_id, decided_by)::household_key = any(array(select my_members()))) and (household_id = any(array(select my_households())) and exists (select from goals where goals.household_id = evaluation_decisions.household_id and goals.id = evaluation_decisions.goal_id)) and created_at = now());--> statement-breakpoint
CREATE POLICY "members begin to look back" ON "evaluations" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK ((begun_by = any(array(select (my_members()).id)) and row(household_id, begun_by)::household_key = any(array(select my_members()))) and created_at = now());--> statement-breakpoint
CREATE POLICY "members see when the family looks back" ON "evaluations" AS PERMISSIVE FOR SELECT TO "app_person" USING (household_id = any(array(select my_households())));