CREATE TABLE "note_texts" (
	"household_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"note_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"words" "bytea" NOT NULL,
	"feeling" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "note_texts_household_id_id_pk" PRIMARY KEY("household_id","id"),
	CONSTRAINT "note_texts_feeling" CHECK ("feeling" in ('better', 'same', 'harder'))
);
--> statement-breakpoint
ALTER TABLE "note_texts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notes" (
	"household_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"audience" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "notes_household_id_id_pk" PRIMARY KEY("household_id","id"),
	CONSTRAINT "notes_audience" CHECK ("audience" in ('household', 'author'))
);
--> statement-breakpoint
ALTER TABLE "notes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "note_texts" ADD CONSTRAINT "note_texts_note" FOREIGN KEY ("household_id","note_id") REFERENCES "public"."notes"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_texts" ADD CONSTRAINT "note_texts_author" FOREIGN KEY ("household_id","author_id") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_author" FOREIGN KEY ("household_id","author_id") REFERENCES "public"."members"("household_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "note_texts_note" ON "note_texts" USING btree ("household_id","note_id","created_at");--> statement-breakpoint
CREATE INDEX "notes_newest" ON "notes" USING btree ("household_id","created_at","id");--> statement-breakpoint
CREATE POLICY "who wrote a note words it, and corrects it" ON "note_texts" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK ((author_id = any(array(select (my_members()).id)) and row(household_id, author_id)::household_key = any(array(select my_members()))) and created_at = now() and exists (select from notes where notes.household_id = note_texts.household_id
    and notes.id = note_texts.note_id and notes.author_id = note_texts.author_id));--> statement-breakpoint
CREATE POLICY "what a note says and said is seen with it" ON "note_texts" AS PERMISSIVE FOR SELECT TO "app_person" USING (exists (select from notes where notes.household_id = note_texts.household_id and notes.id = note_texts.note_id));--> statement-breakpoint
CREATE POLICY "members write notes" ON "notes" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK ((author_id = any(array(select (my_members()).id)) and row(household_id, author_id)::household_key = any(array(select my_members()))) and created_at = now());--> statement-breakpoint
CREATE POLICY "a note is seen by the household, or by its author alone" ON "notes" AS PERMISSIVE FOR SELECT TO "app_person" USING ((audience = 'household' and household_id = any(array(select my_households()))) or (author_id = any(array(select (my_members()).id)) and row(household_id, author_id)::household_key = any(array(select my_members()))));--> statement-breakpoint
CREATE POLICY "the ledger knows which notes there are" ON "notes" AS PERMISSIVE FOR SELECT TO "app_definer" USING (true);