-- How a request comes before the eyes of whoever has this page: by letters, on this site alone, or not at all.
create function reach_of(helper uuid) returns text language sql stable security definer set search_path = '' as $$
  select case
    when exists (select from public.answer_addresses where helper_id = helper and confirmed_at is not null and ended_at is null) then 'letters'
    when exists (select from public.helper_profiles where id = helper and account_id is not null) then 'site'
  end
$$;
--> statement-breakpoint
-- The same function, which now sends nothing to a page that nobody keeps.
create or replace function send_request(request uuid, helper uuid, hash_of_code text, asker text, consent text, channel text, meeting text,
    language text, name bytea, reply_to bytea, words bytea, themes bytea, remind_at timestamptz, answer_by timestamptz) returns boolean
  language plpgsql security definer set search_path = '' as $$
begin
  if answer_by > pg_catalog.now() + interval '90 days' or public.reach_of(helper) is null then
    return false;
  end if;
  insert into public.contact_requests
      (id, helper_id, code_hash, asker, consent, channel, meeting, language, name, reply_to, words, themes, remind_at, answer_by)
    values (request, helper, hash_of_code, asker, consent, channel, meeting, language, name, reply_to, words, themes, remind_at, answer_by)
    on conflict do nothing;
  return exists (select from public.contact_requests where id = request and code_hash = hash_of_code);
end $$;
--> statement-breakpoint
alter function reach_of(uuid) owner to app_definer;
--> statement-breakpoint
revoke all on function reach_of(uuid) from public;
--> statement-breakpoint
grant execute on function reach_of(uuid) to app_visitor;
--> statement-breakpoint
grant select (helper_id, confirmed_at, ended_at) on answer_addresses to app_definer;
