CREATE TABLE "accounts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"sign_in_index" text NOT NULL,
	"sign_in" "bytea" NOT NULL,
	"name" "bytea" NOT NULL,
	"password_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "accounts_sign_in_index_unique" UNIQUE("sign_in_index")
);
--> statement-breakpoint
CREATE TABLE "attempts" (
	"bucket" text PRIMARY KEY NOT NULL,
	"count" integer NOT NULL,
	"resets_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id_hash" text PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"absolute_expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ledger_entries" (
	"household_id" uuid NOT NULL,
	"chain" uuid NOT NULL,
	"seq" bigint NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"account_id" uuid NOT NULL,
	"standing" text NOT NULL,
	"actor_id" uuid NOT NULL,
	"action" text NOT NULL,
	"goal_id" uuid,
	"item_id" uuid,
	"person_id" uuid,
	"grant_id" uuid,
	"outcome" text NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "ledger_entries_household_id_chain_seq_pk" PRIMARY KEY("household_id","chain","seq"),
	CONSTRAINT "ledger_entries_outcome" CHECK ("outcome" in ('done', 'refused')),
	CONSTRAINT "ledger_entries_action" CHECK (action ~ '^[a-z]{1,20}[.][a-z-]{1,30}$')
);
--> statement-breakpoint
CREATE TABLE "comments" (
	"household_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"goal_id" uuid NOT NULL,
	"agreement_id" uuid,
	"progress_id" uuid,
	"member_id" uuid,
	"party_id" uuid,
	"author_name" "bytea" NOT NULL,
	"words" "bytea" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "comments_household_id_id_pk" PRIMARY KEY("household_id","id"),
	CONSTRAINT "comments_one_item" CHECK (agreement_id is null or progress_id is null)
);
--> statement-breakpoint
CREATE TABLE "area_names" (
	"name" text NOT NULL,
	"area_code" text NOT NULL,
	CONSTRAINT "area_names_name_area_code_pk" PRIMARY KEY("name","area_code")
);
--> statement-breakpoint
CREATE TABLE "areas" (
	"code" text PRIMARY KEY NOT NULL,
	"scheme" text NOT NULL,
	"year" integer NOT NULL,
	"name" text NOT NULL,
	"parent_code" text,
	"latitude" double precision NOT NULL,
	"longitude" double precision NOT NULL
);
--> statement-breakpoint
CREATE TABLE "helper_areas" (
	"helper_id" uuid NOT NULL,
	"area_code" text NOT NULL,
	CONSTRAINT "helper_areas_helper_id_area_code_pk" PRIMARY KEY("helper_id","area_code")
);
--> statement-breakpoint
CREATE TABLE "helper_languages" (
	"helper_id" uuid NOT NULL,
	"language" text NOT NULL,
	CONSTRAINT "helper_languages_helper_id_language_pk" PRIMARY KEY("helper_id","language")
);
--> statement-breakpoint
CREATE TABLE "helper_profiles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"name" text NOT NULL,
	"organisation" text,
	"introduction" text NOT NULL,
	"expectation" text NOT NULL,
	"payment" text NOT NULL,
	"published_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "helper_profiles_account_id_unique" UNIQUE("account_id")
);
--> statement-breakpoint
CREATE TABLE "helper_specialties" (
	"helper_id" uuid NOT NULL,
	"specialty" text NOT NULL,
	CONSTRAINT "helper_specialties_helper_id_specialty_pk" PRIMARY KEY("helper_id","specialty")
);
--> statement-breakpoint
CREATE TABLE "postcode_areas" (
	"postcode" text NOT NULL,
	"area_code" text NOT NULL,
	"share" double precision NOT NULL,
	CONSTRAINT "postcode_areas_postcode_area_code_pk" PRIMARY KEY("postcode","area_code")
);
--> statement-breakpoint
CREATE TABLE "households" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" "bytea" NOT NULL,
	"jurisdiction" text DEFAULT 'NL' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "households_jurisdiction" CHECK ("jurisdiction" in ('NL', 'BE'))
);
--> statement-breakpoint
CREATE TABLE "members" (
	"household_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"account_id" uuid,
	"role" text NOT NULL,
	"name" "bytea" NOT NULL,
	"born_on" date,
	"accepted_account_id" uuid,
	"accepted_name" "bytea",
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"left_at" timestamp with time zone,
	CONSTRAINT "members_household_id_id_pk" PRIMARY KEY("household_id","id"),
	CONSTRAINT "members_role" CHECK ("role" in ('owner', 'member'))
);
--> statement-breakpoint
CREATE TABLE "representations" (
	"household_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"representative_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"scope" text NOT NULL,
	"proposed_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"accepted_at" timestamp with time zone,
	"ends_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"ended_by" uuid,
	CONSTRAINT "representations_household_id_id_pk" PRIMARY KEY("household_id","id"),
	CONSTRAINT "representations_kind" CHECK ("kind" in ('trustedPerson', 'legalRepresentative')),
	CONSTRAINT "representations_scope" CHECK ("scope" in ('agree', 'share'))
);
--> statement-breakpoint
CREATE TABLE "agreements" (
	"household_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"goal_id" uuid NOT NULL,
	"who" "bytea" NOT NULL,
	"what" "bytea" NOT NULL,
	"when" "bytea" NOT NULL,
	CONSTRAINT "agreements_household_id_id_pk" PRIMARY KEY("household_id","id")
);
--> statement-breakpoint
CREATE TABLE "goal_subjects" (
	"household_id" uuid NOT NULL,
	"goal_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	CONSTRAINT "goal_subjects_household_id_goal_id_member_id_pk" PRIMARY KEY("household_id","goal_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "goals" (
	"household_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"words" "bytea" NOT NULL,
	"reason" "bytea",
	"audience" text NOT NULL,
	CONSTRAINT "goals_household_id_id_pk" PRIMARY KEY("household_id","id"),
	CONSTRAINT "goals_audience" CHECK ("audience" in ('household', 'owners', 'author'))
);
--> statement-breakpoint
CREATE TABLE "progress_entries" (
	"household_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"goal_id" uuid NOT NULL,
	"words" "bytea" NOT NULL,
	"feeling" text,
	CONSTRAINT "progress_entries_household_id_id_pk" PRIMARY KEY("household_id","id"),
	CONSTRAINT "progress_entries_feeling" CHECK ("feeling" in ('better', 'same', 'harder'))
);
--> statement-breakpoint
CREATE TABLE "consents" (
	"household_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"goal_id" uuid NOT NULL,
	"party_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"answer" text NOT NULL,
	"verb" text NOT NULL,
	"wording" "bytea" NOT NULL,
	"edition" text NOT NULL,
	"answered_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_by" uuid,
	CONSTRAINT "consents_household_id_id_pk" PRIMARY KEY("household_id","id"),
	CONSTRAINT "consents_answer" CHECK ("answer" in ('yes', 'no')),
	CONSTRAINT "consents_verb" CHECK ("verb" in ('see', 'comment', 'propose'))
);
--> statement-breakpoint
CREATE TABLE "grants" (
	"household_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"party_id" uuid NOT NULL,
	"goal_id" uuid NOT NULL,
	"agreement_id" uuid,
	"progress_id" uuid,
	"verb" text NOT NULL,
	"granted_by" uuid NOT NULL,
	"starts_at" timestamp with time zone DEFAULT now() NOT NULL,
	"shows_from" timestamp with time zone,
	"expires_at" timestamp with time zone,
	"also_after" boolean DEFAULT false NOT NULL,
	"revoked_at" timestamp with time zone,
	"revoked_by" uuid,
	CONSTRAINT "grants_household_id_id_pk" PRIMARY KEY("household_id","id"),
	CONSTRAINT "grants_one_item" CHECK (agreement_id is null or progress_id is null),
	CONSTRAINT "grants_verb" CHECK ("verb" in ('see', 'comment', 'propose'))
);
--> statement-breakpoint
CREATE TABLE "help_periods" (
	"household_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"party_id" uuid NOT NULL,
	"begun_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ends_at" timestamp with time zone,
	"ended_by" uuid,
	"reviewed_at" timestamp with time zone,
	CONSTRAINT "help_periods_household_id_id_pk" PRIMARY KEY("household_id","id")
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"household_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"party_id" uuid,
	"member_id" uuid,
	"words_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "invitations_household_id_id_pk" PRIMARY KEY("household_id","id"),
	CONSTRAINT "invitations_for_one" CHECK (num_nonnulls(party_id, member_id) = 1)
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"account_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "notices_account_id_id_pk" PRIMARY KEY("account_id","id")
);
--> statement-breakpoint
CREATE TABLE "parties" (
	"household_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" "bytea" NOT NULL,
	"organisation" "bytea",
	"account_id" uuid,
	"accepted_name" "bytea",
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"confirmed_at" timestamp with time zone,
	"confirmed_by" uuid,
	"ended_at" timestamp with time zone,
	"ended_by" uuid,
	CONSTRAINT "parties_household_id_id_pk" PRIMARY KEY("household_id","id"),
	CONSTRAINT "parties_kind" CHECK ("kind" in ('helper', 'school', 'housing', 'police', 'network', 'clientSupporter', 'trustedPerson'))
);
--> statement-breakpoint
CREATE TABLE "proposals" (
	"household_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"goal_id" uuid NOT NULL,
	"party_id" uuid NOT NULL,
	"who" "bytea" NOT NULL,
	"what" "bytea" NOT NULL,
	"when" "bytea" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decision" text,
	"decided_at" timestamp with time zone,
	"decided_by" uuid,
	"agreement_id" uuid,
	CONSTRAINT "proposals_household_id_id_pk" PRIMARY KEY("household_id","id"),
	CONSTRAINT "proposals_decision" CHECK ("decision" in ('accepted', 'declined'))
);
--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_entries" ADD CONSTRAINT "ledger_entries_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_goal" FOREIGN KEY ("household_id","goal_id") REFERENCES "public"."goals"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_agreement" FOREIGN KEY ("household_id","agreement_id") REFERENCES "public"."agreements"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_progress" FOREIGN KEY ("household_id","progress_id") REFERENCES "public"."progress_entries"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_member" FOREIGN KEY ("household_id","member_id") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_party" FOREIGN KEY ("household_id","party_id") REFERENCES "public"."parties"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "area_names" ADD CONSTRAINT "area_names_area_code_areas_code_fk" FOREIGN KEY ("area_code") REFERENCES "public"."areas"("code") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "helper_areas" ADD CONSTRAINT "helper_areas_helper_id_helper_profiles_id_fk" FOREIGN KEY ("helper_id") REFERENCES "public"."helper_profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "helper_areas" ADD CONSTRAINT "helper_areas_area_code_areas_code_fk" FOREIGN KEY ("area_code") REFERENCES "public"."areas"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "helper_languages" ADD CONSTRAINT "helper_languages_helper_id_helper_profiles_id_fk" FOREIGN KEY ("helper_id") REFERENCES "public"."helper_profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "helper_specialties" ADD CONSTRAINT "helper_specialties_helper_id_helper_profiles_id_fk" FOREIGN KEY ("helper_id") REFERENCES "public"."helper_profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "postcode_areas" ADD CONSTRAINT "postcode_areas_area_code_areas_code_fk" FOREIGN KEY ("area_code") REFERENCES "public"."areas"("code") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representations" ADD CONSTRAINT "representations_member" FOREIGN KEY ("household_id","member_id") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representations" ADD CONSTRAINT "representations_representative" FOREIGN KEY ("household_id","representative_id") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representations" ADD CONSTRAINT "representations_proposed_by" FOREIGN KEY ("household_id","proposed_by") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representations" ADD CONSTRAINT "representations_ended_by" FOREIGN KEY ("household_id","ended_by") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_author" FOREIGN KEY ("household_id","author_id") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_goal" FOREIGN KEY ("household_id","goal_id") REFERENCES "public"."goals"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_subjects" ADD CONSTRAINT "goal_subjects_goal" FOREIGN KEY ("household_id","goal_id") REFERENCES "public"."goals"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_subjects" ADD CONSTRAINT "goal_subjects_member" FOREIGN KEY ("household_id","member_id") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goals" ADD CONSTRAINT "goals_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goals" ADD CONSTRAINT "goals_author" FOREIGN KEY ("household_id","author_id") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_entries" ADD CONSTRAINT "progress_entries_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_entries" ADD CONSTRAINT "progress_entries_author" FOREIGN KEY ("household_id","author_id") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_entries" ADD CONSTRAINT "progress_entries_goal" FOREIGN KEY ("household_id","goal_id") REFERENCES "public"."goals"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_goal" FOREIGN KEY ("household_id","goal_id") REFERENCES "public"."goals"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_party" FOREIGN KEY ("household_id","party_id") REFERENCES "public"."parties"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_member" FOREIGN KEY ("household_id","member_id") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_answered_by" FOREIGN KEY ("household_id","answered_by") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_withdrawn_by" FOREIGN KEY ("household_id","withdrawn_by") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_party" FOREIGN KEY ("household_id","party_id") REFERENCES "public"."parties"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_goal" FOREIGN KEY ("household_id","goal_id") REFERENCES "public"."goals"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_agreement" FOREIGN KEY ("household_id","agreement_id") REFERENCES "public"."agreements"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_progress" FOREIGN KEY ("household_id","progress_id") REFERENCES "public"."progress_entries"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_granted_by" FOREIGN KEY ("household_id","granted_by") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_revoked_by" FOREIGN KEY ("household_id","revoked_by") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "help_periods" ADD CONSTRAINT "help_periods_party" FOREIGN KEY ("household_id","party_id") REFERENCES "public"."parties"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "help_periods" ADD CONSTRAINT "help_periods_begun_by" FOREIGN KEY ("household_id","begun_by") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "help_periods" ADD CONSTRAINT "help_periods_ended_by" FOREIGN KEY ("household_id","ended_by") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_party" FOREIGN KEY ("household_id","party_id") REFERENCES "public"."parties"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_member" FOREIGN KEY ("household_id","member_id") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parties" ADD CONSTRAINT "parties_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parties" ADD CONSTRAINT "parties_confirmed_by" FOREIGN KEY ("household_id","confirmed_by") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parties" ADD CONSTRAINT "parties_ended_by" FOREIGN KEY ("household_id","ended_by") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_goal" FOREIGN KEY ("household_id","goal_id") REFERENCES "public"."goals"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_party" FOREIGN KEY ("household_id","party_id") REFERENCES "public"."parties"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_decided_by" FOREIGN KEY ("household_id","decided_by") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_agreement" FOREIGN KEY ("household_id","agreement_id") REFERENCES "public"."agreements"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attempts_resets_at" ON "attempts" USING btree ("resets_at");--> statement-breakpoint
CREATE INDEX "ledger_entries_goal" ON "ledger_entries" USING btree ("household_id","goal_id","action");--> statement-breakpoint
CREATE INDEX "comments_goal" ON "comments" USING btree ("household_id","goal_id","created_at");--> statement-breakpoint
CREATE INDEX "area_names_area" ON "area_names" USING btree ("area_code");--> statement-breakpoint
CREATE INDEX "areas_parent" ON "areas" USING btree ("parent_code");--> statement-breakpoint
CREATE INDEX "helper_areas_area" ON "helper_areas" USING btree ("area_code");--> statement-breakpoint
CREATE INDEX "helper_languages_language" ON "helper_languages" USING btree ("language");--> statement-breakpoint
CREATE INDEX "helper_specialties_specialty" ON "helper_specialties" USING btree ("specialty");--> statement-breakpoint
CREATE INDEX "postcode_areas_area" ON "postcode_areas" USING btree ("area_code");--> statement-breakpoint
CREATE UNIQUE INDEX "members_household_account" ON "members" USING btree ("household_id","account_id") WHERE left_at is null;--> statement-breakpoint
CREATE INDEX "members_account" ON "members" USING btree ("account_id","household_id");--> statement-breakpoint
CREATE INDEX "representations_representative" ON "representations" USING btree ("household_id","representative_id");--> statement-breakpoint
CREATE INDEX "agreements_goal" ON "agreements" USING btree ("household_id","goal_id");--> statement-breakpoint
CREATE INDEX "goals_id" ON "goals" USING btree ("id");--> statement-breakpoint
CREATE INDEX "goals_author" ON "goals" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "progress_entries_goal" ON "progress_entries" USING btree ("household_id","goal_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "consents_one_at_a_time" ON "consents" USING btree ("household_id","goal_id","party_id","member_id") WHERE withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "grants_party_goal" ON "grants" USING btree ("party_id","goal_id");--> statement-breakpoint
CREATE UNIQUE INDEX "grants_one_at_a_time" ON "grants" USING btree ("household_id","goal_id","party_id",coalesce(agreement_id, progress_id, goal_id)) WHERE revoked_at is null;--> statement-breakpoint
CREATE INDEX "help_periods_party" ON "help_periods" USING btree ("household_id","party_id","ends_at");--> statement-breakpoint
CREATE UNIQUE INDEX "help_periods_one_at_a_time" ON "help_periods" USING btree ("household_id","party_id") WHERE ends_at is null;--> statement-breakpoint
CREATE INDEX "invitations_words" ON "invitations" USING btree ("words_hash");--> statement-breakpoint
CREATE INDEX "parties_account" ON "parties" USING btree ("account_id","household_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "parties_come_in_once" ON "parties" USING btree ("household_id","account_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "proposals_goal" ON "proposals" USING btree ("household_id","goal_id");