CREATE TABLE "agreement_versions" (
	"household_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"goal_id" uuid NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"replaced_by" uuid NOT NULL,
	"replaced_at" timestamp with time zone NOT NULL,
	"agreement_id" uuid NOT NULL,
	"who" "bytea" NOT NULL,
	"what" "bytea" NOT NULL,
	"when" "bytea" NOT NULL,
	CONSTRAINT "agreement_versions_household_id_id_pk" PRIMARY KEY("household_id","id")
);
--> statement-breakpoint
ALTER TABLE "agreement_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "goal_versions" (
	"household_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"goal_id" uuid NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"replaced_by" uuid NOT NULL,
	"replaced_at" timestamp with time zone NOT NULL,
	"words" "bytea" NOT NULL,
	"reason" "bytea",
	CONSTRAINT "goal_versions_household_id_id_pk" PRIMARY KEY("household_id","id")
);
--> statement-breakpoint
ALTER TABLE "goal_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "progress_versions" (
	"household_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"goal_id" uuid NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"replaced_by" uuid NOT NULL,
	"replaced_at" timestamp with time zone NOT NULL,
	"progress_id" uuid NOT NULL,
	"words" "bytea" NOT NULL,
	"feeling" text,
	CONSTRAINT "progress_versions_household_id_id_pk" PRIMARY KEY("household_id","id")
);
--> statement-breakpoint
ALTER TABLE "progress_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "version_id" uuid;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "edited_by" uuid;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "edited_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "goals" ADD COLUMN "version_id" uuid;--> statement-breakpoint
ALTER TABLE "goals" ADD COLUMN "edited_by" uuid;--> statement-breakpoint
ALTER TABLE "goals" ADD COLUMN "edited_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "progress_entries" ADD COLUMN "version_id" uuid;--> statement-breakpoint
ALTER TABLE "progress_entries" ADD COLUMN "edited_by" uuid;--> statement-breakpoint
ALTER TABLE "progress_entries" ADD COLUMN "edited_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "agreement_versions" ADD CONSTRAINT "agreement_versions_goal" FOREIGN KEY ("household_id","goal_id") REFERENCES "public"."goals"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_versions" ADD CONSTRAINT "agreement_versions_written_by" FOREIGN KEY ("household_id","written_by") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_versions" ADD CONSTRAINT "agreement_versions_replaced_by" FOREIGN KEY ("household_id","replaced_by") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_versions" ADD CONSTRAINT "agreement_versions_agreement" FOREIGN KEY ("household_id","agreement_id") REFERENCES "public"."agreements"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_versions" ADD CONSTRAINT "goal_versions_goal" FOREIGN KEY ("household_id","goal_id") REFERENCES "public"."goals"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_versions" ADD CONSTRAINT "goal_versions_written_by" FOREIGN KEY ("household_id","written_by") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_versions" ADD CONSTRAINT "goal_versions_replaced_by" FOREIGN KEY ("household_id","replaced_by") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_versions" ADD CONSTRAINT "progress_versions_goal" FOREIGN KEY ("household_id","goal_id") REFERENCES "public"."goals"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_versions" ADD CONSTRAINT "progress_versions_written_by" FOREIGN KEY ("household_id","written_by") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_versions" ADD CONSTRAINT "progress_versions_replaced_by" FOREIGN KEY ("household_id","replaced_by") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_versions" ADD CONSTRAINT "progress_versions_progress" FOREIGN KEY ("household_id","progress_id") REFERENCES "public"."progress_entries"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agreement_versions_goal" ON "agreement_versions" USING btree ("household_id","goal_id","replaced_at");--> statement-breakpoint
CREATE INDEX "agreement_versions_agreement" ON "agreement_versions" USING btree ("household_id","agreement_id");--> statement-breakpoint
CREATE INDEX "goal_versions_goal" ON "goal_versions" USING btree ("household_id","goal_id","replaced_at");--> statement-breakpoint
CREATE INDEX "progress_versions_goal" ON "progress_versions" USING btree ("household_id","goal_id","replaced_at");--> statement-breakpoint
CREATE INDEX "progress_versions_progress" ON "progress_versions" USING btree ("household_id","progress_id");--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_edited_by" FOREIGN KEY ("household_id","edited_by") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goals" ADD CONSTRAINT "goals_edited_by" FOREIGN KEY ("household_id","edited_by") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_entries" ADD CONSTRAINT "progress_entries_edited_by" FOREIGN KEY ("household_id","edited_by") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ledger_entries_account" ON "ledger_entries" USING btree ("account_id","household_id","action","goal_id","at");--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_edited" CHECK (num_nonnulls(version_id, edited_by, edited_at) in (0, 3));--> statement-breakpoint
ALTER TABLE "goals" ADD CONSTRAINT "goals_edited" CHECK (num_nonnulls(version_id, edited_by, edited_at) in (0, 3));--> statement-breakpoint
ALTER TABLE "progress_entries" ADD CONSTRAINT "progress_entries_edited" CHECK (num_nonnulls(version_id, edited_by, edited_at) in (0, 3));--> statement-breakpoint
CREATE POLICY "members change agreements that they see at home" ON "agreements" AS PERMISSIVE FOR UPDATE TO "app_person" USING ((household_id = any(array(select my_households())) and exists (select from goals where goals.household_id = agreements.household_id and goals.id = agreements.goal_id))) WITH CHECK ((household_id = any(array(select my_households())) and exists (select from goals where goals.household_id = agreements.household_id and goals.id = agreements.goal_id)));--> statement-breakpoint
CREATE POLICY "members change the words of goals that they see at home" ON "goals" AS PERMISSIVE FOR UPDATE TO "app_person" USING ((audience = 'household' and household_id = any(array(select my_households())))
    or (audience = 'owners' and household_id = any(array(select my_own_households()))) or (author_id = any(array(select (my_members()).id)) and row(household_id, author_id)::household_key = any(array(select my_members())))) WITH CHECK ((audience = 'household' and household_id = any(array(select my_households())))
    or (audience = 'owners' and household_id = any(array(select my_own_households()))) or (author_id = any(array(select (my_members()).id)) and row(household_id, author_id)::household_key = any(array(select my_members()))));--> statement-breakpoint
CREATE POLICY "who wrote how it goes corrects it" ON "progress_entries" AS PERMISSIVE FOR UPDATE TO "app_person" USING ((author_id = any(array(select (my_members()).id)) and row(household_id, author_id)::household_key = any(array(select my_members()))) and exists (select from goals where goals.household_id = progress_entries.household_id and goals.id = progress_entries.goal_id)) WITH CHECK ((author_id = any(array(select (my_members()).id)) and row(household_id, author_id)::household_key = any(array(select my_members()))) and exists (select from goals where goals.household_id = progress_entries.household_id and goals.id = progress_entries.goal_id));--> statement-breakpoint
CREATE POLICY "former agreements: kept by a trigger" ON "agreement_versions" AS PERMISSIVE FOR INSERT TO "app_definer" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "former agreements: seen at home, and by who saw it stand" ON "agreement_versions" AS PERMISSIVE FOR SELECT TO "app_person" USING ((household_id = any(array(select my_households())) and exists (select from goals where goals.household_id = agreement_versions.household_id and goals.id = agreement_versions.goal_id)) or exists (select from unnest(array(select reaching_me())) as reach join agreements on agreements.household_id = reach.household_id
    where reach.household_id = agreement_versions.household_id and reach.goal_id = agreement_versions.goal_id and reach.since < agreement_versions.replaced_at
      and agreements.id = agreement_versions.agreement_id and agreements.goal_id = agreement_versions.goal_id
      and (reach.item_id = agreements.id or (reach.item_id is null and reach.shows_from <= agreements.created_at))));--> statement-breakpoint
CREATE POLICY "former goals: kept by a trigger" ON "goal_versions" AS PERMISSIVE FOR INSERT TO "app_definer" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "former goals: seen at home, and by who saw it stand" ON "goal_versions" AS PERMISSIVE FOR SELECT TO "app_person" USING ((household_id = any(array(select my_households())) and exists (select from goals where goals.household_id = goal_versions.household_id and goals.id = goal_versions.goal_id)) or exists (select from unnest(array(select reaching_me())) as reach join goals on goals.household_id = reach.household_id
    where reach.household_id = goal_versions.household_id and reach.goal_id = goal_versions.goal_id and reach.since < goal_versions.replaced_at
      and reach.item_id is null and goals.id = goal_versions.goal_id));--> statement-breakpoint
CREATE POLICY "former progress: kept by a trigger" ON "progress_versions" AS PERMISSIVE FOR INSERT TO "app_definer" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "former progress: seen at home, and by who saw it stand" ON "progress_versions" AS PERMISSIVE FOR SELECT TO "app_person" USING ((household_id = any(array(select my_households())) and exists (select from goals where goals.household_id = progress_versions.household_id and goals.id = progress_versions.goal_id)) or exists (select from unnest(array(select reaching_me())) as reach join progress_entries on progress_entries.household_id = reach.household_id
    where reach.household_id = progress_versions.household_id and reach.goal_id = progress_versions.goal_id and reach.since < progress_versions.replaced_at
      and progress_entries.id = progress_versions.progress_id and progress_entries.goal_id = progress_versions.goal_id
      and (reach.item_id = progress_entries.id or (reach.item_id is null and reach.shows_from <= progress_entries.created_at))));