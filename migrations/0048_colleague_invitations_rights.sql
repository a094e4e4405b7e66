-- What six words of a colleague are to whoever holds them. They work as long as the page of who made them is read and names
-- that organisation.
create function colleague_invitation_by_words(hash_of_words text) returns table (organisation text, state text)
  language sql stable security definer set search_path = '' as $$
  select invitations.organisation, case
      when invitations.accepted_by = public.viewer() then 'taken-by-you'
      when invitations.accepted_at is not null then 'taken'
      when invitations.withdrawn_at is not null or pages.published_at is null
        or pages.organisation is distinct from invitations.organisation then 'withdrawn'
      when invitations.expires_at <= pg_catalog.now() then 'expired'
      when pages.account_id = public.viewer() then 'your-own'
      else 'open' end
  from public.colleague_invitations as invitations join public.helper_profiles as pages on pages.id = invitations.helper_id
  where invitations.words_hash = hash_of_words
$$;
--> statement-breakpoint
-- Takes them, once. Whoever took them takes them again, and nothing changes.
create function take_colleague_invitation(hash_of_words text) returns boolean
  language plpgsql security definer set search_path = '' as $$
declare found_state text;
begin
  perform from public.colleague_invitations where words_hash = hash_of_words for update;
  select held.state into found_state from public.colleague_invitation_by_words(hash_of_words) as held;
  if found_state = 'open' then
    update public.colleague_invitations set accepted_at = pg_catalog.now(), accepted_by = public.viewer()
      where words_hash = hash_of_words;
  end if;
  return coalesce(found_state in ('open', 'taken-by-you'), false);
end $$;
--> statement-breakpoint
do $$
declare routine regprocedure;
begin
  alter table colleague_invitations owner to app_owner;
  alter table colleague_invitations force row level security;
  grant create on schema public to app_definer;
  foreach routine in array array['colleague_invitation_by_words(text)', 'take_colleague_invitation(text)']::regprocedure[] loop
    execute format('alter function %s owner to app_definer', routine);
    execute format('revoke all on function %s from public', routine);
  end loop;
  revoke create on schema public from app_definer;
end $$;
--> statement-breakpoint
grant execute on function colleague_invitation_by_words(text), take_colleague_invitation(text) to app_person;
--> statement-breakpoint
grant select, insert, update (withdrawn_at) on colleague_invitations to app_person;
--> statement-breakpoint
grant select, update (accepted_at, accepted_by) on colleague_invitations to app_definer;
