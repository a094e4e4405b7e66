CREATE TABLE "answer_addresses" (
	"id" uuid PRIMARY KEY NOT NULL,
	"helper_id" uuid NOT NULL,
	"address" "bytea" NOT NULL,
	"language" text NOT NULL,
	"proof_hash" text NOT NULL,
	"set_at" timestamp with time zone DEFAULT now() NOT NULL,
	"asked_at" timestamp with time zone,
	"confirmed_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	CONSTRAINT "answer_addresses_proof_hash_unique" UNIQUE("proof_hash"),
	CONSTRAINT "answer_addresses_language" CHECK ("language" in ('nl', 'en'))
);
--> statement-breakpoint
ALTER TABLE "answer_addresses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "answer_terms" (
	"id" uuid PRIMARY KEY NOT NULL,
	"helper_id" uuid NOT NULL,
	"country" text NOT NULL,
	"weekdays" integer[] NOT NULL,
	"opens_at" integer NOT NULL,
	"closes_at" integer NOT NULL,
	"hours" integer NOT NULL,
	"set_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "answer_terms_country" CHECK ("country" in ('NL', 'BE')),
	CONSTRAINT "answer_terms_weekdays" CHECK (cardinality(weekdays) > 0 and weekdays <@ array[1, 2, 3, 4, 5, 6, 7]),
	CONSTRAINT "answer_terms_opening" CHECK (opens_at >= 6 and closes_at <= 22 and opens_at < closes_at),
	CONSTRAINT "answer_terms_hours" CHECK (hours in (24, 48, 72, 120))
);
--> statement-breakpoint
ALTER TABLE "answer_terms" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "contact_answers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"request_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"reason" text,
	"note" "bytea",
	"alternative" "bytea",
	"looked_at" "bytea",
	"answered_at" timestamp with time zone DEFAULT now() NOT NULL,
	"remind_at" timestamp with time zone,
	"answer_by" timestamp with time zone,
	CONSTRAINT "contact_answers_kind" CHECK ("kind" in ('accepted', 'talkFirst', 'declined', 'redirected')),
	CONSTRAINT "contact_answers_reason" CHECK ("reason" in ('noRoom', 'outsideArea', 'notMyWork', 'otherLanguage', 'tooClose', 'otherHelpFirst')),
	CONSTRAINT "contact_answers_no_has_reason" CHECK ((kind = 'declined') = (reason is not null)),
	CONSTRAINT "contact_answers_no_leads_on" CHECK (case kind when 'declined' then alternative is not null or looked_at is not null when 'redirected' then alternative is not null else alternative is null and looked_at is null end),
	CONSTRAINT "contact_answers_talk_has_clock" CHECK (case kind when 'talkFirst' then answered_at < remind_at and remind_at < answer_by else remind_at is null and answer_by is null end)
);
--> statement-breakpoint
ALTER TABLE "contact_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "contact_letters" (
	"request_id" uuid NOT NULL,
	"occasion" text NOT NULL,
	"link_hash" text,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone,
	"used_at" timestamp with time zone,
	"renewal_asked_at" timestamp with time zone,
	CONSTRAINT "contact_letters_request_id_occasion_pk" PRIMARY KEY("request_id","occasion"),
	CONSTRAINT "contact_letters_link_hash_unique" UNIQUE("link_hash"),
	CONSTRAINT "contact_letters_link_ends" CHECK ((link_hash is null) = (expires_at is null))
);
--> statement-breakpoint
ALTER TABLE "contact_letters" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "contact_messages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"request_id" uuid NOT NULL,
	"written_by" text NOT NULL,
	"kind" text DEFAULT 'words' NOT NULL,
	"words" "bytea" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "contact_messages_kind" CHECK ("kind" in ('words', 'invitation')),
	CONSTRAINT "contact_messages_written_by" CHECK ("written_by" in ('requester', 'helper'))
);
--> statement-breakpoint
ALTER TABLE "contact_messages" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "contact_requests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"helper_id" uuid NOT NULL,
	"code_hash" text NOT NULL,
	"asker" text NOT NULL,
	"consent" text,
	"channel" text NOT NULL,
	"meeting" text NOT NULL,
	"language" text NOT NULL,
	"name" "bytea",
	"reply_to" "bytea",
	"words" "bytea",
	"themes" "bytea",
	"sent_at" timestamp with time zone DEFAULT now() NOT NULL,
	"remind_at" timestamp with time zone NOT NULL,
	"answer_by" timestamp with time zone NOT NULL,
	"confirmed_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"ended_by" text,
	"wiped_at" timestamp with time zone,
	CONSTRAINT "contact_requests_code_hash_unique" UNIQUE("code_hash"),
	CONSTRAINT "contact_requests_asker" CHECK ("asker" in ('self', 'carer', 'professional')),
	CONSTRAINT "contact_requests_consent" CHECK ("consent" in ('notAsked', 'asked', 'agreed', 'refused', 'withdrawn')),
	CONSTRAINT "contact_requests_channel" CHECK ("channel" in ('code', 'email', 'sms', 'phone')),
	CONSTRAINT "contact_requests_meeting" CHECK ("meeting" in ('undecided', 'office', 'home', 'park', 'online')),
	CONSTRAINT "contact_requests_language" CHECK ("language" in ('nl', 'en')),
	CONSTRAINT "contact_requests_ended_by" CHECK ("ended_by" in ('requester', 'helper')),
	CONSTRAINT "contact_requests_consent_known" CHECK ((asker = 'self') = (consent is null)),
	CONSTRAINT "contact_requests_consent_not_refused" CHECK (consent is null or consent not in ('refused', 'withdrawn')),
	CONSTRAINT "contact_requests_advice_only" CHECK (consent is null or consent = 'agreed' or words is null),
	CONSTRAINT "contact_requests_code_alone" CHECK (channel <> 'code' or reply_to is null),
	CONSTRAINT "contact_requests_clock_runs" CHECK (sent_at < remind_at and remind_at < answer_by),
	CONSTRAINT "contact_requests_wiped_whole" CHECK (wiped_at is null or coalesce(name, reply_to, words, themes) is null),
	CONSTRAINT "contact_requests_ended_whole" CHECK ((ended_at is null) = (ended_by is null))
);
--> statement-breakpoint
ALTER TABLE "contact_requests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "letters" DROP CONSTRAINT "letters_kind";--> statement-breakpoint
ALTER TABLE "answer_addresses" ADD CONSTRAINT "answer_addresses_helper_id_helper_profiles_id_fk" FOREIGN KEY ("helper_id") REFERENCES "public"."helper_profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_terms" ADD CONSTRAINT "answer_terms_helper_id_helper_profiles_id_fk" FOREIGN KEY ("helper_id") REFERENCES "public"."helper_profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_answers" ADD CONSTRAINT "contact_answers_request_id_contact_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."contact_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_letters" ADD CONSTRAINT "contact_letters_request_id_contact_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."contact_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_messages" ADD CONSTRAINT "contact_messages_request_id_contact_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."contact_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_requests" ADD CONSTRAINT "contact_requests_helper_id_helper_profiles_id_fk" FOREIGN KEY ("helper_id") REFERENCES "public"."helper_profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "answer_addresses_helper" ON "answer_addresses" USING btree ("helper_id");--> statement-breakpoint
CREATE INDEX "answer_terms_helper" ON "answer_terms" USING btree ("helper_id");--> statement-breakpoint
CREATE UNIQUE INDEX "contact_answers_once" ON "contact_answers" USING btree ("request_id") WHERE kind <> 'talkFirst';--> statement-breakpoint
CREATE UNIQUE INDEX "contact_answers_talk_once" ON "contact_answers" USING btree ("request_id") WHERE kind = 'talkFirst';--> statement-breakpoint
CREATE INDEX "contact_messages_request" ON "contact_messages" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "contact_requests_helper" ON "contact_requests" USING btree ("helper_id");--> statement-breakpoint
CREATE INDEX "contact_requests_clock" ON "contact_requests" USING btree ("answer_by") WHERE ended_at is null;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_kind" CHECK ("kind" in ('invitation', 'request', 'requestReminder', 'requestNews', 'contactNews', 'answerAddress'));--> statement-breakpoint
CREATE POLICY "a helper gives an address that is still to be shown" ON "answer_addresses" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK (helper_id in (select helper_profiles.id from helper_profiles where helper_profiles.account_id = (select viewer())) and set_at = now() and asked_at is null and confirmed_at is null and ended_at is null);--> statement-breakpoint
CREATE POLICY "a helper sees the own address" ON "answer_addresses" AS PERMISSIVE FOR SELECT TO "app_person" USING (helper_id in (select helper_profiles.id from helper_profiles where helper_profiles.account_id = (select viewer())));--> statement-breakpoint
CREATE POLICY "a helper shows or takes back the own address" ON "answer_addresses" AS PERMISSIVE FOR UPDATE TO "app_person" USING (helper_id in (select helper_profiles.id from helper_profiles where helper_profiles.account_id = (select viewer())) and ended_at is null) WITH CHECK (helper_id in (select helper_profiles.id from helper_profiles where helper_profiles.account_id = (select viewer())) and ((confirmed_at = now() and ended_at is null) or ended_at = now()));--> statement-breakpoint
CREATE POLICY "the clock uses addresses" ON "answer_addresses" AS PERMISSIVE FOR ALL TO "app_job" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "a helper sets the own term now" ON "answer_terms" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK (helper_id in (select helper_profiles.id from helper_profiles where helper_profiles.account_id = (select viewer())) and set_at = now());--> statement-breakpoint
CREATE POLICY "terms for an answer are public" ON "answer_terms" AS PERMISSIVE FOR SELECT TO "app_job", "app_person", "app_visitor" USING (true);--> statement-breakpoint
CREATE POLICY "a helper answers what is open, now" ON "contact_answers" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK (answered_at = now() and exists (select from contact_requests where contact_requests.id = contact_answers.request_id and contact_requests.ended_at is null and contact_requests.answer_by > now()));--> statement-breakpoint
CREATE POLICY "a helper reads the own answers" ON "contact_answers" AS PERMISSIVE FOR SELECT TO "app_person" USING (exists (select from contact_requests where contact_requests.id = contact_answers.request_id and true));--> statement-breakpoint
CREATE POLICY "answers of a contact are reached through functions" ON "contact_answers" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "the clock reads that there is an answer" ON "contact_answers" AS PERMISSIVE FOR SELECT TO "app_job" USING (true);--> statement-breakpoint
CREATE POLICY "letters of a contact are reached through functions" ON "contact_letters" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "the clock leaves one letter for each occasion" ON "contact_letters" AS PERMISSIVE FOR ALL TO "app_job" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "a helper reads messages as long as both want" ON "contact_messages" AS PERMISSIVE FOR SELECT TO "app_person" USING (exists (select from contact_requests where contact_requests.id = contact_messages.request_id and contact_requests.confirmed_at is not null and contact_requests.ended_at is null));--> statement-breakpoint
CREATE POLICY "a helper writes messages as long as both want" ON "contact_messages" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK (written_by = 'helper' and kind = 'words' and created_at = now() and exists (select from contact_requests where contact_requests.id = contact_messages.request_id and contact_requests.confirmed_at is not null and contact_requests.ended_at is null));--> statement-breakpoint
CREATE POLICY "messages of a contact are reached through functions" ON "contact_messages" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "the clock reads that something was said" ON "contact_messages" AS PERMISSIVE FOR SELECT TO "app_job" USING (true);--> statement-breakpoint
CREATE POLICY "a helper reads what was asked of the own page" ON "contact_requests" AS PERMISSIVE FOR SELECT TO "app_person" USING (helper_id in (select helper_profiles.id from helper_profiles where helper_profiles.account_id = (select viewer())));--> statement-breakpoint
CREATE POLICY "a helper stops a contact now" ON "contact_requests" AS PERMISSIVE FOR UPDATE TO "app_person" USING (helper_id in (select helper_profiles.id from helper_profiles where helper_profiles.account_id = (select viewer())) and ended_at is null) WITH CHECK (helper_id in (select helper_profiles.id from helper_profiles where helper_profiles.account_id = (select viewer())) and ended_at = now() and ended_by = 'helper');--> statement-breakpoint
CREATE POLICY "requests of a contact are reached through functions" ON "contact_requests" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "the clock reads moments and channels" ON "contact_requests" AS PERMISSIVE FOR SELECT TO "app_job" USING (true);--> statement-breakpoint
CREATE POLICY "the clock wipes what has long been over" ON "contact_requests" AS PERMISSIVE FOR UPDATE TO "app_job" USING (wiped_at is null and coalesce(ended_at, case when confirmed_at is null then answer_by end) < now() - interval '30 days') WITH CHECK (wiped_at = now());