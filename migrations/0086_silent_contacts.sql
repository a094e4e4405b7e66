ALTER TABLE "contact_requests" DROP CONSTRAINT "contact_requests_ended_by";--> statement-breakpoint
ALTER TABLE "contact_requests" ADD CONSTRAINT "contact_requests_ended_by" CHECK ("ended_by" in ('requester', 'helper', 'silence'));--> statement-breakpoint
-- A contact of two who both said yes ends by itself once neither has written for a year.
create function end_silent_contacts() returns void
  language sql security definer set search_path = '' as $$
  update public.contact_requests set ended_at = pg_catalog.now(), ended_by = 'silence'
    where ended_at is null and confirmed_at < pg_catalog.now() - interval '1 year'
      and not exists (select from public.contact_messages
        where request_id = contact_requests.id and created_at >= pg_catalog.now() - interval '1 year')
$$;
--> statement-breakpoint
grant create on schema public to app_definer;
--> statement-breakpoint
alter function end_silent_contacts() owner to app_definer;
--> statement-breakpoint
revoke create on schema public from app_definer;
--> statement-breakpoint
revoke all on function end_silent_contacts() from public;
--> statement-breakpoint
grant execute on function end_silent_contacts() to app_job;
