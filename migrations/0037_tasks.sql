CREATE TABLE "task_claims" (
	"household_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"task_id" uuid NOT NULL,
	"day" date NOT NULL,
	"member_id" uuid,
	"party_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"turn" integer NOT NULL,
	CONSTRAINT "task_claims_household_id_id_pk" PRIMARY KEY("household_id","id"),
	CONSTRAINT "task_claims_of_one" CHECK (num_nonnulls(member_id, party_id) = 1),
	CONSTRAINT "task_claims_from_one" CHECK (turn > 0)
);
--> statement-breakpoint
ALTER TABLE "task_claims" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "task_marks" (
	"household_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"task_id" uuid NOT NULL,
	"day" date NOT NULL,
	"member_id" uuid,
	"party_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"mark" text NOT NULL,
	"turn" integer,
	CONSTRAINT "task_marks_household_id_id_pk" PRIMARY KEY("household_id","id"),
	CONSTRAINT "task_marks_of_one" CHECK (num_nonnulls(member_id, party_id) = 1),
	CONSTRAINT "task_marks_mark" CHECK ("mark" in ('done', 'undone', 'released', 'skipped', 'stopped')),
	CONSTRAINT "task_marks_turn" CHECK ((mark = 'released') = (turn is not null))
);
--> statement-breakpoint
ALTER TABLE "task_marks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "tasks" (
	"household_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"goal_id" uuid NOT NULL,
	"agreement_id" uuid,
	"author_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"words" "bytea" NOT NULL,
	"starts_on" date NOT NULL,
	"rule" text,
	CONSTRAINT "tasks_household_id_id_pk" PRIMARY KEY("household_id","id"),
	CONSTRAINT "tasks_rule" CHECK (rule similar to 'FREQ=(DAILY|WEEKLY_BYDAY=(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*)')
);
--> statement-breakpoint
ALTER TABLE "tasks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "task_claims" ADD CONSTRAINT "task_claims_task" FOREIGN KEY ("household_id","task_id") REFERENCES "public"."tasks"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_claims" ADD CONSTRAINT "task_claims_member" FOREIGN KEY ("household_id","member_id") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_claims" ADD CONSTRAINT "task_claims_party" FOREIGN KEY ("household_id","party_id") REFERENCES "public"."parties"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_marks" ADD CONSTRAINT "task_marks_task" FOREIGN KEY ("household_id","task_id") REFERENCES "public"."tasks"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_marks" ADD CONSTRAINT "task_marks_member" FOREIGN KEY ("household_id","member_id") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_marks" ADD CONSTRAINT "task_marks_party" FOREIGN KEY ("household_id","party_id") REFERENCES "public"."parties"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_goal" FOREIGN KEY ("household_id","goal_id") REFERENCES "public"."goals"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_author" FOREIGN KEY ("household_id","author_id") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_agreement" FOREIGN KEY ("household_id","agreement_id") REFERENCES "public"."agreements"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "task_claims_turn" ON "task_claims" USING btree ("household_id","task_id","day","turn");--> statement-breakpoint
CREATE INDEX "task_marks_day" ON "task_marks" USING btree ("household_id","task_id","day");--> statement-breakpoint
CREATE INDEX "tasks_id" ON "tasks" USING btree ("id");--> statement-breakpoint
CREATE INDEX "tasks_goal" ON "tasks" USING btree ("household_id","goal_id","created_at");--> statement-breakpoint
CREATE POLICY "who takes a turn is seen with the task" ON "task_claims" AS PERMISSIVE FOR SELECT TO "app_person" USING (exists (select from tasks where tasks.household_id = task_claims.household_id and tasks.id = task_claims.task_id and true));--> statement-breakpoint
CREATE POLICY "a turn is taken by members, and by parties where they may comment" ON "task_claims" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK (created_at = now() and (turn = 1 or exists (select from task_marks
    where task_marks.household_id = task_claims.household_id and task_marks.task_id = task_claims.task_id
      and task_marks.day = task_claims.day and task_marks.mark = 'released' and task_marks.turn = task_claims.turn - 1)) and ((party_id is null and (member_id = any(array(select (my_members()).id)) and row(household_id, member_id)::household_key = any(array(select my_members()))) and exists (select from tasks where tasks.household_id = task_claims.household_id and tasks.id = task_claims.task_id and true))
    or (member_id is null and (party_id = any(array(select (my_parties()).id)) and row(household_id, party_id)::household_key = any(array(select my_parties()))) and exists (select from tasks where tasks.household_id = task_claims.household_id and tasks.id = task_claims.task_id and (tasks.goal_id = any(array(select (granted_to_me('comment')).goal_id)) and exists (
    select from unnest(array(select granted_to_me('comment'))) as granted
    where granted.household_id = tasks.household_id and granted.goal_id = tasks.goal_id
      and ((granted.item_id is null and granted.shows_from <= tasks.created_at) or granted.item_id = tasks.agreement_id)))))));--> statement-breakpoint
CREATE POLICY "how a turn went is seen with the task" ON "task_marks" AS PERMISSIVE FOR SELECT TO "app_person" USING (exists (select from tasks where tasks.household_id = task_marks.household_id and tasks.id = task_marks.task_id and true));--> statement-breakpoint
CREATE POLICY "members say how a turn went, parties that of their own" ON "task_marks" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK (created_at = now() and ((party_id is null and (member_id = any(array(select (my_members()).id)) and row(household_id, member_id)::household_key = any(array(select my_members()))) and exists (select from tasks where tasks.household_id = task_marks.household_id and tasks.id = task_marks.task_id and true))
    or (member_id is null and (party_id = any(array(select (my_parties()).id)) and row(household_id, party_id)::household_key = any(array(select my_parties()))) and exists (select from tasks where tasks.household_id = task_marks.household_id and tasks.id = task_marks.task_id and (tasks.goal_id = any(array(select (granted_to_me('comment')).goal_id)) and exists (
    select from unnest(array(select granted_to_me('comment'))) as granted
    where granted.household_id = tasks.household_id and granted.goal_id = tasks.goal_id
      and ((granted.item_id is null and granted.shows_from <= tasks.created_at) or granted.item_id = tasks.agreement_id))))
      and mark in ('done', 'undone', 'released') and exists (select from task_claims
        where task_claims.household_id = task_marks.household_id and task_claims.task_id = task_marks.task_id
          and task_claims.day = task_marks.day and task_claims.party_id = task_marks.party_id
          and (task_marks.turn is null or task_claims.turn = task_marks.turn)
          and not exists (select from task_claims as since
            where since.household_id = task_claims.household_id and since.task_id = task_claims.task_id
              and since.day = task_claims.day and since.turn > task_claims.turn)))));--> statement-breakpoint
CREATE POLICY "members write tasks under goals that they see at home" ON "tasks" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK ((author_id = any(array(select (my_members()).id)) and row(household_id, author_id)::household_key = any(array(select my_members()))) and (household_id = any(array(select my_households())) and exists (select from goals where goals.household_id = tasks.household_id and goals.id = tasks.goal_id)) and created_at = now() and (agreement_id is null or exists (select from agreements
    where agreements.household_id = tasks.household_id and agreements.id = tasks.agreement_id and agreements.goal_id = tasks.goal_id)));--> statement-breakpoint
CREATE POLICY "a task is seen with its goal, or with the agreement it is under" ON "tasks" AS PERMISSIVE FOR SELECT TO "app_person" USING (((household_id = any(array(select my_households())) and exists (select from goals where goals.household_id = tasks.household_id and goals.id = tasks.goal_id)) or (tasks.goal_id = any(array(select (granted_to_me('see')).goal_id)) and exists (
    select from unnest(array(select granted_to_me('see'))) as granted
    where granted.household_id = tasks.household_id and granted.goal_id = tasks.goal_id
      and ((granted.item_id is null and granted.shows_from <= tasks.created_at) or granted.item_id = tasks.agreement_id))))
    and (agreement_id is null or exists (select from agreements
    where agreements.household_id = tasks.household_id and agreements.id = tasks.agreement_id and agreements.goal_id = tasks.goal_id)));