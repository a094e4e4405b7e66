ALTER TABLE "contact_requests" DROP CONSTRAINT "contact_requests_channel";--> statement-breakpoint
-- Who asked before this was told that the helper sends the text messages.
update contact_requests set channel = 'smsByHand' where channel = 'sms';--> statement-breakpoint
ALTER TABLE "contact_requests" ADD CONSTRAINT "contact_requests_channel" CHECK ("channel" in ('code', 'email', 'sms', 'smsByHand', 'phone'));