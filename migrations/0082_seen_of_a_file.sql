ALTER TABLE "helper_imports" DROP CONSTRAINT "helper_imports_decided_whole";--> statement-breakpoint
ALTER TABLE "helper_imports" ADD COLUMN "seen_until" timestamp with time zone;--> statement-breakpoint
update helper_imports set seen_until = decided_at;--> statement-breakpoint
ALTER TABLE "helper_imports" ADD CONSTRAINT "helper_imports_decided_whole" CHECK ((decision is null) = (decided_at is null) and (decision is null) = (decided_by is null) and (decision is null) = (seen_until is null));--> statement-breakpoint
-- As before, up to what the moderator had seen of it.
create or replace function carry_out_on_import(import uuid, most integer) returns setof uuid
  language plpgsql security definer set search_path = '' as $$
declare
  decided public.helper_imports;
  pages uuid[];
  versions uuid[];
  is_last boolean;
begin
  select * into decided from public.helper_imports where id = import and decision is not null and carried_out_at is null for update;
  if not found then return; end if;
  pages := array(select public.waiting_of_import(import, decided.seen_until, most + 1));
  is_last := pg_catalog.cardinality(pages) <= most;
  pages := pages[1:most];
  perform from public.helper_profiles where id = any(pages) order by id for update;
  versions := array(select waiting.id from public.profile_versions as waiting
    where waiting.import_id = import and waiting.helper_id = any(pages)
      and exists (select from public.helper_profiles where id = waiting.helper_id and account_id is null)
      and not exists (select from public.profile_reviews as reviewed
        where reviewed.helper_id = waiting.helper_id and reviewed.written_at >= waiting.written_at));
  if decided.decision = 'approved' then
    perform public.publish_versions(versions, decided.decided_by);
  else
    insert into public.profile_reviews (version_id, ending, helper_id, written_at, reason, reviewed_by)
      select written.id, 'sentBack', written.helper_id, written.written_at, decided.reason, decided.decided_by
      from public.profile_versions as written where written.id = any(versions);
  end if;
  if is_last then
    update public.helper_imports set carried_out_at = pg_catalog.now() where id = import;
  end if;
  return query select pg_catalog.unnest(pages);
end $$;
--> statement-breakpoint
drop function decide_on_import(uuid, text, text, integer);
--> statement-breakpoint
-- A moderator decides about what waits of a file, as far as that moderator has seen it. The first pages follow at once, the others with the clock; as
-- long as that is not done nobody decides anything else.
create function decide_on_import(import uuid, ending text, why text, seen timestamptz, most integer) returns setof uuid
  language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select from public.moderators where account_id = public.viewer() and ended_at is null) then return; end if;
  update public.helper_imports
    set decision = ending, decided_at = pg_catalog.now(), decided_by = public.viewer(), reason = why,
      seen_until = least(seen, pg_catalog.now()), carried_out_at = null
    where id = import and (decision is null or carried_out_at is not null) and exists (select public.waiting_of_import(import, seen, 1));
  if not found then return; end if;
  return query select public.carry_out_on_import(import, most);
end $$;
--> statement-breakpoint
grant create on schema public to app_definer;
--> statement-breakpoint
alter function decide_on_import(uuid, text, text, timestamptz, integer) owner to app_definer;
--> statement-breakpoint
revoke create on schema public from app_definer;
--> statement-breakpoint
revoke all on function decide_on_import(uuid, text, text, timestamptz, integer) from public;
--> statement-breakpoint
grant execute on function decide_on_import(uuid, text, text, timestamptz, integer) to app_person;
