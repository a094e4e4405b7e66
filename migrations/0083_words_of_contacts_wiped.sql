ALTER TABLE "contact_answers" DROP CONSTRAINT "contact_answers_no_leads_on";--> statement-breakpoint
ALTER TABLE "contact_answers" ADD COLUMN "wiped_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "contact_answers" ADD CONSTRAINT "contact_answers_no_leads_on" CHECK (case when wiped_at is not null then coalesce(note, alternative, looked_at) is null when kind = 'declined' then alternative is not null or looked_at is not null when kind = 'redirected' then alternative is not null else alternative is null and looked_at is null end);--> statement-breakpoint
ALTER POLICY "a helper answers what is open, now" ON "contact_answers" TO app_person WITH CHECK (answered_at = now() and wiped_at is null and exists (select from contact_requests where contact_requests.id = contact_answers.request_id and contact_requests.ended_at is null and contact_requests.answer_by > now()));--> statement-breakpoint
delete from contact_messages using contact_requests where contact_requests.id = contact_messages.request_id and contact_requests.wiped_at is not null;
--> statement-breakpoint
update contact_answers set wiped_at = contact_requests.wiped_at, note = null, alternative = null, looked_at = null
  from contact_requests where contact_requests.id = contact_answers.request_id and contact_requests.wiped_at is not null;
--> statement-breakpoint
-- Of a contact nothing is kept that was answered or said while its request was being wiped.
create function wipe_what_was_said() returns void
  language sql security definer set search_path = '' as $$
  delete from public.contact_messages using public.contact_requests
    where contact_requests.id = contact_messages.request_id and contact_requests.wiped_at > pg_catalog.now() - interval '7 days';
  update public.contact_answers set wiped_at = pg_catalog.now(), note = null, alternative = null, looked_at = null
    from public.contact_requests
    where contact_requests.id = contact_answers.request_id and contact_requests.wiped_at > pg_catalog.now() - interval '7 days'
      and contact_answers.wiped_at is null;
$$;
--> statement-breakpoint
create function wipe_with_the_request() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  delete from public.contact_messages where request_id = new.id;
  update public.contact_answers set wiped_at = pg_catalog.now(), note = null, alternative = null, looked_at = null
    where request_id = new.id and wiped_at is null;
  return null;
end $$;
--> statement-breakpoint
create trigger wipe_with_the_request after update of wiped_at on contact_requests for each row
  when (old.wiped_at is null and new.wiped_at is not null) execute function wipe_with_the_request();
--> statement-breakpoint
grant update (wiped_at, note, alternative, looked_at) on contact_answers to app_definer;
--> statement-breakpoint
grant delete on contact_messages to app_definer;
--> statement-breakpoint
grant create on schema public to app_definer;
--> statement-breakpoint
alter function wipe_what_was_said() owner to app_definer;
--> statement-breakpoint
alter function wipe_with_the_request() owner to app_definer;
--> statement-breakpoint
revoke create on schema public from app_definer;
--> statement-breakpoint
revoke all on function wipe_what_was_said(), wipe_with_the_request() from public;
--> statement-breakpoint
grant execute on function wipe_what_was_said() to app_job;
