CREATE TABLE "plan_titles" (
	"household_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"words" "bytea",
	CONSTRAINT "plan_titles_household_id_id_pk" PRIMARY KEY("household_id","id")
);
--> statement-breakpoint
ALTER TABLE "plan_titles" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "member_versions" (
	"household_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"name" "bytea" NOT NULL,
	"born_on" date,
	"home" text NOT NULL,
	"replaced_by" uuid NOT NULL,
	"replaced_at" timestamp with time zone NOT NULL,
	CONSTRAINT "member_versions_household_id_id_pk" PRIMARY KEY("household_id","id"),
	CONSTRAINT "member_versions_home" CHECK ("home" in ('here', 'elsewhere'))
);
--> statement-breakpoint
ALTER TABLE "member_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "task_versions" (
	"household_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"task_id" uuid NOT NULL,
	"goal_id" uuid NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"replaced_by" uuid NOT NULL,
	"replaced_at" timestamp with time zone NOT NULL,
	"words" "bytea" NOT NULL,
	"starts_on" date NOT NULL,
	"rule" text,
	CONSTRAINT "task_versions_household_id_id_pk" PRIMARY KEY("household_id","id")
);
--> statement-breakpoint
ALTER TABLE "task_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "version_id" uuid;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "edited_by" uuid;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "edited_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "plan_titles" ADD CONSTRAINT "plan_titles_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_titles" ADD CONSTRAINT "plan_titles_author" FOREIGN KEY ("household_id","author_id") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_versions" ADD CONSTRAINT "member_versions_member" FOREIGN KEY ("household_id","member_id") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_versions" ADD CONSTRAINT "member_versions_replaced_by" FOREIGN KEY ("household_id","replaced_by") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_versions" ADD CONSTRAINT "task_versions_goal" FOREIGN KEY ("household_id","goal_id") REFERENCES "public"."goals"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_versions" ADD CONSTRAINT "task_versions_task" FOREIGN KEY ("household_id","task_id") REFERENCES "public"."tasks"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_versions" ADD CONSTRAINT "task_versions_written_by" FOREIGN KEY ("household_id","written_by") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_versions" ADD CONSTRAINT "task_versions_replaced_by" FOREIGN KEY ("household_id","replaced_by") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "plan_titles_household" ON "plan_titles" USING btree ("household_id","created_at");--> statement-breakpoint
CREATE INDEX "member_versions_member" ON "member_versions" USING btree ("household_id","member_id","replaced_at");--> statement-breakpoint
CREATE INDEX "task_versions_task" ON "task_versions" USING btree ("household_id","task_id","replaced_at");--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_edited_by" FOREIGN KEY ("household_id","edited_by") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_edited" CHECK (num_nonnulls(version_id, edited_by, edited_at) in (0, 3));--> statement-breakpoint
CREATE POLICY "members change tasks that they see at home" ON "tasks" AS PERMISSIVE FOR UPDATE TO "app_person" USING ((household_id = any(array(select my_households())) and exists (select from goals where goals.household_id = tasks.household_id and goals.id = tasks.goal_id)) and (agreement_id is null or exists (select from agreements
    where agreements.household_id = tasks.household_id and agreements.id = tasks.agreement_id and agreements.goal_id = tasks.goal_id)) and not row(household_id, author_id)::household_key = any(array(select children_beside_me()))) WITH CHECK ((household_id = any(array(select my_households())) and exists (select from goals where goals.household_id = tasks.household_id and goals.id = tasks.goal_id)) and (agreement_id is null or exists (select from agreements
    where agreements.household_id = tasks.household_id and agreements.id = tasks.agreement_id and agreements.goal_id = tasks.goal_id)) and not row(household_id, author_id)::household_key = any(array(select children_beside_me())));--> statement-breakpoint
CREATE POLICY "members write what the plan is called in their own name" ON "plan_titles" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK ((author_id = any(array(select (my_members()).id)) and row(household_id, author_id)::household_key = any(array(select my_members()))) and created_at = now());--> statement-breakpoint
CREATE POLICY "members see what the plan is called" ON "plan_titles" AS PERMISSIVE FOR SELECT TO "app_person" USING (household_id = any(array(select my_households())));--> statement-breakpoint
CREATE POLICY "what stood of a member is kept by a function" ON "member_versions" AS PERMISSIVE FOR INSERT TO "app_definer" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "who may correct a member reads what stood there" ON "member_versions" AS PERMISSIVE FOR SELECT TO "app_person" USING (((member_id = any(array(select (my_members()).id)) and row(household_id, member_id)::household_key = any(array(select my_members()))) or (household_id = any(array(select my_own_households())) and exists (select from members
    where members.household_id = member_versions.household_id and members.id = member_versions.member_id and members.account_id is null))));--> statement-breakpoint
CREATE POLICY "former tasks: kept by a trigger" ON "task_versions" AS PERMISSIVE FOR INSERT TO "app_definer" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "former tasks: seen at home" ON "task_versions" AS PERMISSIVE FOR SELECT TO "app_person" USING (household_id = any(array(select my_households())) and exists (select from tasks where tasks.household_id = task_versions.household_id and tasks.id = task_versions.task_id and true));