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
--> statement-breakpoint
-- Photos that are neither on this page nor part of what was handed in for it last.
create function forget_photos(page uuid) returns void
  language sql security definer set search_path = '' as $$
  delete from public.helper_photos as photos where photos.helper_id = page
    and photos.id is distinct from (select photo_id from public.helper_profiles where id = page)
    and photos.id::text is distinct from (select versions.content ->> 'photo' from public.profile_versions as versions
      where versions.helper_id = page order by versions.written_at desc, versions.id desc limit 1)
$$;
--> statement-breakpoint
create function forget_own_photos() returns void
  language sql security definer set search_path = '' as $$
  select public.forget_photos(id) from public.helper_profiles where account_id = public.viewer()
$$;
--> statement-breakpoint
-- A helper takes the own photos away, from the page and from what waits. No moderator is asked.
create function take_photos_away() returns void
  language plpgsql security definer set search_path = '' as $$
begin
  update public.helper_profiles set photo_id = null where account_id = public.viewer();
  delete from public.helper_photos
    where helper_id in (select id from public.helper_profiles where account_id = public.viewer());
end $$;
--> statement-breakpoint
-- As before, and with the photo of that version, as long as it was not taken away.
create or replace function approve_profile(version uuid) returns boolean
  language plpgsql security definer set search_path = '' as $$
declare
  written public.profile_versions := public.version_to_review(version);
  content json := written.content;
begin
  if written.id is null
    or exists (select from public.profile_reviews where helper_id = written.helper_id and written_at >= written.written_at)
    or exists (select from public.profile_versions newer where newer.helper_id = written.helper_id
      and (newer.written_at, newer.id) > (written.written_at, written.id)) then
    return false;
  end if;
  insert into public.profile_reviews (version_id, ending, helper_id, written_at, reviewed_by)
    values (written.id, 'approved', written.helper_id, written.written_at, public.viewer());
  update public.helper_profiles set version_id = written.id, published_at = pg_catalog.now(),
    name = content ->> 'name', organisation = content ->> 'organisation', introduction = content ->> 'introduction',
    expectation = content ->> 'expectation', payment = content ->> 'payment', costs = content ->> 'costs',
    gender = content ->> 'gender', interpreter = content ->> 'interpreter',
    ways = array(select pg_catalog.json_array_elements_text(content -> 'ways')),
    photo_id = (select photos.id from public.helper_photos photos where photos.helper_id = written.helper_id
      and photos.id::text = content ->> 'photo')
    where id = written.helper_id;
  delete from public.helper_areas where helper_id = written.helper_id;
  delete from public.helper_specialties where helper_id = written.helper_id;
  delete from public.helper_languages where helper_id = written.helper_id;
  delete from public.helper_registrations where helper_id = written.helper_id;
  insert into public.helper_areas (helper_id, area_code)
    select written.helper_id, pg_catalog.json_array_elements_text(content -> 'areaCodes');
  insert into public.helper_specialties (helper_id, specialty)
    select written.helper_id, pg_catalog.json_array_elements_text(content -> 'specialties');
  insert into public.helper_languages (helper_id, language)
    select written.helper_id, pg_catalog.json_array_elements_text(content -> 'languages');
  insert into public.helper_registrations (helper_id, register, number)
    select written.helper_id, stated ->> 'register', stated ->> 'number'
    from pg_catalog.json_array_elements(content -> 'registrations') as stated;
  perform public.forget_photos(written.helper_id);
  return true;
end $$;
--> statement-breakpoint
do $$
declare routine regprocedure;
begin
  alter table helper_photos owner to app_owner;
  alter table helper_photos force row level security;
  grant create on schema public to app_definer;
  foreach routine in array array['forget_photos(uuid)', 'forget_own_photos()', 'take_photos_away()']::regprocedure[] loop
    execute format('alter function %s owner to app_definer', routine);
    execute format('revoke all on function %s from public', routine);
  end loop;
  revoke create on schema public from app_definer;
end $$;
--> statement-breakpoint
grant execute on function forget_own_photos(), take_photos_away() to app_person;
--> statement-breakpoint
grant select, insert on helper_photos to app_person;
--> statement-breakpoint
grant select on helper_photos to app_visitor;
--> statement-breakpoint
grant select, delete on helper_photos to app_definer;
