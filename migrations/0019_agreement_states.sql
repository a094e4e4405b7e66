CREATE TABLE "agreement_states" (
	"household_id" uuid NOT NULL,
	"agreement_id" uuid NOT NULL,
	"version" uuid NOT NULL,
	"id" uuid NOT NULL,
	"step" text NOT NULL,
	"moved_to" date,
	"moment" "bytea",
	"words" "bytea",
	"member_id" uuid,
	"party_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "agreement_states_household_id_id_pk" PRIMARY KEY("household_id","id"),
	CONSTRAINT "agreement_states_of_one" CHECK (num_nonnulls(member_id, party_id) = 1),
	CONSTRAINT "agreement_states_step" CHECK ("step" in ('taken', 'done', 'notDone', 'moved', 'stopped', 'resumed')),
	CONSTRAINT "agreement_states_moved" CHECK ((step = 'moved') = (moved_to is not null or moment is not null))
);
--> statement-breakpoint
ALTER TABLE "agreement_states" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "agreement_takers" (
	"household_id" uuid NOT NULL,
	"agreement_id" uuid NOT NULL,
	"version" uuid NOT NULL,
	"member_id" uuid,
	"party_id" uuid,
	"named_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "agreement_takers_household_id_agreement_id_version_pk" PRIMARY KEY("household_id","agreement_id","version"),
	CONSTRAINT "agreement_takers_of_one" CHECK (num_nonnulls(member_id, party_id) = 1)
);
--> statement-breakpoint
ALTER TABLE "agreement_takers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "how" "bytea";--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "with_whom" "bytea";--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "due_on" date;--> statement-breakpoint
ALTER TABLE "proposals" ADD COLUMN "how" "bytea";--> statement-breakpoint
ALTER TABLE "proposals" ADD COLUMN "with_whom" "bytea";--> statement-breakpoint
ALTER TABLE "agreement_versions" ADD COLUMN "how" "bytea";--> statement-breakpoint
ALTER TABLE "agreement_versions" ADD COLUMN "with_whom" "bytea";--> statement-breakpoint
ALTER TABLE "agreement_versions" ADD COLUMN "due_on" date;--> statement-breakpoint
ALTER TABLE "agreement_states" ADD CONSTRAINT "agreement_states_agreement" FOREIGN KEY ("household_id","agreement_id") REFERENCES "public"."agreements"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_states" ADD CONSTRAINT "agreement_states_member" FOREIGN KEY ("household_id","member_id") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_states" ADD CONSTRAINT "agreement_states_party" FOREIGN KEY ("household_id","party_id") REFERENCES "public"."parties"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_takers" ADD CONSTRAINT "agreement_takers_agreement" FOREIGN KEY ("household_id","agreement_id") REFERENCES "public"."agreements"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_takers" ADD CONSTRAINT "agreement_takers_member" FOREIGN KEY ("household_id","member_id") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_takers" ADD CONSTRAINT "agreement_takers_party" FOREIGN KEY ("household_id","party_id") REFERENCES "public"."parties"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_takers" ADD CONSTRAINT "agreement_takers_named_by" FOREIGN KEY ("household_id","named_by") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agreement_states_agreement" ON "agreement_states" USING btree ("household_id","agreement_id","created_at");--> statement-breakpoint
CREATE POLICY "members say how it stands, and I do this for no other who can" ON "agreement_states" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK (party_id is null and (member_id = any(array(select (my_members()).id)) and row(household_id, member_id)::household_key = any(array(select my_members()))) and created_at = now()
    and exists (select from agreements where agreements.household_id = agreement_states.household_id
    and agreements.id = agreement_states.agreement_id and agreement_states.version = coalesce(agreements.version_id, agreements.id))
    and (step <> 'taken' or not exists (select from agreement_takers as asked left join members on members.household_id = asked.household_id and members.id = asked.member_id
    left join parties on parties.household_id = asked.household_id and parties.id = asked.party_id
    where asked.household_id = agreement_states.household_id and asked.agreement_id = agreement_states.agreement_id
      and asked.version = agreement_states.version and asked.member_id is distinct from agreement_states.member_id
      and ((members.account_id is not null and members.left_at is null) or (parties.account_id is not null and parties.ended_at is null)))));--> statement-breakpoint
CREATE POLICY "how it stands with an agreement is seen with it" ON "agreement_states" AS PERMISSIVE FOR SELECT TO "app_person" USING (exists (select from agreements where agreements.household_id = agreement_states.household_id
    and agreements.id = agreement_states.agreement_id and true));--> statement-breakpoint
CREATE POLICY "the party that was asked says it, where it may comment" ON "agreement_states" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK (member_id is null and (party_id = any(array(select (my_parties()).id)) and row(household_id, party_id)::household_key = any(array(select my_parties()))) and created_at = now()
    and exists (select from agreements where agreements.household_id = agreement_states.household_id
    and agreements.id = agreement_states.agreement_id and agreement_states.version = coalesce(agreements.version_id, agreements.id) and (agreements.goal_id = any(array(select (granted_to_me('comment')).goal_id)) and exists (
    select from unnest(array(select granted_to_me('comment'))) as granted
    where granted.household_id = agreements.household_id and granted.goal_id = agreements.goal_id
      and ((granted.item_id is null and granted.shows_from <= agreements.created_at) or granted.item_id = agreements.id))))
    and exists (select from agreement_takers as asked 
    where asked.household_id = agreement_states.household_id and asked.agreement_id = agreement_states.agreement_id
      and asked.version = agreement_states.version and asked.party_id = agreement_states.party_id));--> statement-breakpoint
CREATE POLICY "members say who is asked to do it" ON "agreement_takers" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK ((named_by = any(array(select (my_members()).id)) and row(household_id, named_by)::household_key = any(array(select my_members()))) and created_at = now() and exists (select from agreements where agreements.household_id = agreement_takers.household_id
    and agreements.id = agreement_takers.agreement_id and agreement_takers.version = coalesce(agreements.version_id, agreements.id)));--> statement-breakpoint
CREATE POLICY "who is asked to do it is seen with the agreement as it reads now" ON "agreement_takers" AS PERMISSIVE FOR SELECT TO "app_person" USING (exists (select from agreements where agreements.household_id = agreement_takers.household_id
    and agreements.id = agreement_takers.agreement_id and (agreement_takers.household_id = any(array(select my_households())) or agreement_takers.version = coalesce(agreements.version_id, agreements.id))));