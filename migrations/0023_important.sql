ALTER TABLE "goals" ADD COLUMN "kind" text DEFAULT 'goal' NOT NULL;--> statement-breakpoint
ALTER TABLE "goals" ADD COLUMN "domain" text;--> statement-breakpoint
ALTER TABLE "goals" ADD CONSTRAINT "goals_kind" CHECK ("kind" in ('goal', 'wish', 'strength', 'story'));--> statement-breakpoint
ALTER TABLE "goals" ADD CONSTRAINT "goals_domain" CHECK ("domain" in ('home', 'money', 'family', 'health', 'feeling', 'learning', 'work', 'people', 'freeTime', 'safety'));