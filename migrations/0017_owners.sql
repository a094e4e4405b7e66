CREATE TABLE "owner_answers" (
	"household_id" uuid NOT NULL,
	"question_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"answer" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "owner_answers_household_id_question_id_member_id_pk" PRIMARY KEY("household_id","question_id","member_id"),
	CONSTRAINT "owner_answers_answer" CHECK ("answer" in ('yes', 'no'))
);
--> statement-breakpoint
ALTER TABLE "owner_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "owner_questions" (
	"household_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"asked_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	"ended_by" uuid,
	CONSTRAINT "owner_questions_household_id_id_pk" PRIMARY KEY("household_id","id"),
	CONSTRAINT "owner_questions_kind" CHECK ("kind" in ('become', 'stop'))
);
--> statement-breakpoint
ALTER TABLE "owner_questions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "home" text DEFAULT 'here' NOT NULL;--> statement-breakpoint
ALTER TABLE "owner_answers" ADD CONSTRAINT "owner_answers_question" FOREIGN KEY ("household_id","question_id") REFERENCES "public"."owner_questions"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "owner_answers" ADD CONSTRAINT "owner_answers_member" FOREIGN KEY ("household_id","member_id") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "owner_questions" ADD CONSTRAINT "owner_questions_member" FOREIGN KEY ("household_id","member_id") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "owner_questions" ADD CONSTRAINT "owner_questions_asked_by" FOREIGN KEY ("household_id","asked_by") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "owner_questions" ADD CONSTRAINT "owner_questions_ended_by" FOREIGN KEY ("household_id","ended_by") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "owner_questions_one_at_a_time" ON "owner_questions" USING btree ("household_id","member_id") WHERE ended_at is null;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_home" CHECK ("home" in ('here', 'elsewhere'));--> statement-breakpoint
CREATE POLICY "and answered through functions" ON "owner_answers" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "an answer about owning is seen with its question" ON "owner_answers" AS PERMISSIVE FOR SELECT TO "app_person" USING (household_id = any(array(select my_households())) and exists (select from owner_questions
    where owner_questions.household_id = owner_answers.household_id and owner_questions.id = owner_answers.question_id));--> statement-breakpoint
CREATE POLICY "who owns the plan is asked through functions" ON "owner_questions" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "who owns the plan is talked over by owners and who is asked" ON "owner_questions" AS PERMISSIVE FOR SELECT TO "app_person" USING (household_id = any(array(select my_own_households())) or (member_id = any(array(select (my_members()).id)) and row(household_id, member_id)::household_key = any(array(select my_members()))));