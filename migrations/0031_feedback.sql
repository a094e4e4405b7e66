CREATE TABLE "feedback_notes" (
	"household_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"party_id" uuid NOT NULL,
	"request_id" uuid NOT NULL,
	"to_whom" "bytea" NOT NULL,
	"words" "bytea" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decision" text,
	"decided_at" timestamp with time zone,
	"decided_by" uuid,
	CONSTRAINT "feedback_notes_household_id_id_pk" PRIMARY KEY("household_id","id"),
	CONSTRAINT "feedback_notes_decision" CHECK ("decision" in ('approved', 'declined')),
	CONSTRAINT "feedback_notes_decided_whole" CHECK ((decision is null) = (decided_at is null) and (decision is null) = (decided_by is null))
);
--> statement-breakpoint
ALTER TABLE "feedback_notes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "feedback_notes" ADD CONSTRAINT "feedback_notes_party" FOREIGN KEY ("household_id","party_id") REFERENCES "public"."parties"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_notes" ADD CONSTRAINT "feedback_notes_decided_by" FOREIGN KEY ("household_id","decided_by") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "feedback_notes_request" ON "feedback_notes" USING btree ("request_id");--> statement-breakpoint
CREATE POLICY "feedback is seen by owners, and by who wrote it while let in" ON "feedback_notes" AS PERMISSIVE FOR SELECT TO "app_person" USING (household_id = any(array(select my_own_households())) or (household_id = any(array(select households_that_let_me_in())) and (party_id = any(array(select (my_parties()).id)) and row(household_id, party_id)::household_key = any(array(select my_parties())))));--> statement-breakpoint
CREATE POLICY "feedback that was approved is told by a function" ON "feedback_notes" AS PERMISSIVE FOR SELECT TO "app_definer" USING (decision = 'approved');--> statement-breakpoint
CREATE POLICY "who is let in writes feedback on a request of work" ON "feedback_notes" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK (household_id = any(array(select households_that_let_me_in())) and (party_id = any(array(select (my_parties()).id)) and row(household_id, party_id)::household_key = any(array(select my_parties()))) and created_at = now() and decision is null and decided_at is null and decided_by is null
    and exists (select from contact_requests where contact_requests.id = feedback_notes.request_id
      and contact_requests.asker = 'professional' and contact_requests.ended_at is null));--> statement-breakpoint
CREATE POLICY "owners decide on a text of feedback, once" ON "feedback_notes" AS PERMISSIVE FOR UPDATE TO "app_person" USING (household_id = any(array(select my_own_households())) and decision is null) WITH CHECK (household_id = any(array(select my_own_households())) and decision is not null and decided_at = now() and (decided_by = any(array(select (my_members()).id)) and row(household_id, decided_by)::household_key = any(array(select my_members()))));