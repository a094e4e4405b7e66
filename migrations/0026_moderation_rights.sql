-- A page as its helper handed it in becomes what everybody reads. Nobody writes a page but by these functions: they copy,
-- word for word, the newest version of somebody else's page, and only for a moderator.
create function version_to_review(version uuid) returns profile_versions
  language plpgsql security definer set search_path = '' as $$
declare found_version public.profile_versions;
begin
  if not exists (select from public.moderators where account_id = public.viewer() and ended_at is null) then return null; end if;
  select versions.* into found_version from public.profile_versions versions
    join public.helper_profiles pages on pages.id = versions.helper_id
    where versions.id = version and pages.account_id is distinct from public.viewer()
    for update of pages;
  return found_version;
end $$;
--> statement-breakpoint
create function approve_profile(version uuid) returns boolean
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
    ways = array(select pg_catalog.json_array_elements_text(content -> 'ways'))
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
  return true;
end $$;
--> statement-breakpoint
-- Back to its helper, with a reason: what waits, or what everybody reads now, which is then read no more.
create function send_back_profile(version uuid, why text) returns boolean
  language plpgsql security definer set search_path = '' as $$
declare
  written public.profile_versions := public.version_to_review(version);
  is_read boolean;
begin
  if written.id is null then return false; end if;
  is_read := exists (select from public.helper_profiles where version_id = written.id);
  if not is_read and exists (select from public.profile_reviews
    where helper_id = written.helper_id and written_at >= written.written_at) then
    return false;
  end if;
  insert into public.profile_reviews (version_id, ending, helper_id, written_at, reason, reviewed_by)
    values (written.id, 'sentBack', written.helper_id, written.written_at, why, public.viewer());
  update public.helper_profiles set version_id = null, published_at = null where version_id = written.id;
  return true;
end $$;
--> statement-breakpoint
-- Somebody says what is wrong with a page that everybody reads. An answer is due within seven days.
create function leave_complaint(complaint uuid, helper uuid, words bytea) returns void
  language sql security definer set search_path = '' as $$
  insert into public.complaints (id, helper_id, words, answer_by)
    select complaint, helper_profiles.id, leave_complaint.words, pg_catalog.now() + interval '7 days'
    from public.helper_profiles where helper_profiles.id = helper and published_at is not null
    and not exists (select from public.hidden_pages where hidden_pages.helper_id = helper and shown_at is null)
  on conflict do nothing
$$;
--> statement-breakpoint
-- How far the complaint with this id is. The id is random, and only who left it holds it.
create function follow_complaint(complaint uuid) returns table (answer_by timestamptz, answer bytea, answered_at timestamptz)
  language sql stable security definer set search_path = '' as $$
  select answer_by, answer, answered_at from public.complaints where id = complaint
$$;
--> statement-breakpoint
do $$
declare table_name text; routine regprocedure;
begin
  foreach table_name in array array['profile_versions', 'profile_reviews', 'hidden_pages', 'register_checks', 'moderators',
    'complaints'] loop
    execute format('alter table %I owner to app_owner', table_name);
    execute format('alter table %I force row level security', table_name);
  end loop;
  grant create on schema public to app_definer;
  foreach routine in array array['version_to_review(uuid)', 'approve_profile(uuid)', 'send_back_profile(uuid, text)',
    'leave_complaint(uuid, uuid, bytea)', 'follow_complaint(uuid)']::regprocedure[] loop
    execute format('alter function %s owner to app_definer', routine);
    execute format('revoke all on function %s from public', routine);
  end loop;
  revoke create on schema public from app_definer;
end $$;
--> statement-breakpoint
grant execute on function approve_profile(uuid), send_back_profile(uuid, text) to app_person;
--> statement-breakpoint
grant execute on function leave_complaint(uuid, uuid, bytea), follow_complaint(uuid) to app_visitor;
--> statement-breakpoint
grant select, insert on profile_versions to app_person;
--> statement-breakpoint
grant select on profile_reviews, moderators, complaints to app_person;
--> statement-breakpoint
grant update (answer, answered_at, answered_by) on complaints to app_person;
--> statement-breakpoint
grant select on hidden_pages, register_checks to app_visitor, app_person, app_job;
--> statement-breakpoint
grant insert on hidden_pages, register_checks to app_person;
--> statement-breakpoint
grant update (shown_at) on hidden_pages to app_person;
--> statement-breakpoint
grant delete on helper_facets, helper_words to app_person, app_job;
--> statement-breakpoint
revoke insert on helper_areas, helper_specialties, helper_languages, helper_registrations from app_person;
--> statement-breakpoint
grant select, insert, update on moderators to app_job;
--> statement-breakpoint
grant select on profile_versions, moderators, hidden_pages to app_definer;
--> statement-breakpoint
grant select, insert on profile_reviews, complaints to app_definer;
--> statement-breakpoint
grant select, update on helper_profiles to app_definer;
--> statement-breakpoint
grant select, insert, delete on helper_areas, helper_specialties, helper_languages, helper_registrations to app_definer;
--> statement-breakpoint
-- Pages from before there were moderators stay as they are. The owner obeys the policies too.
do $$
declare table_name text;
begin
  foreach table_name in array array['helper_profiles', 'helper_areas', 'helper_specialties', 'helper_languages',
    'helper_registrations', 'profile_versions', 'profile_reviews'] loop
    execute format('alter table %I no force row level security', table_name);
  end loop;
  update helper_profiles set version_id = gen_random_uuid();
  insert into profile_versions (id, helper_id, written_at, content)
    select version_id, id, published_at, json_build_object('name', name, 'organisation', organisation, 'introduction', introduction,
      'expectation', expectation, 'payment', payment, 'costs', costs, 'gender', gender, 'interpreter', interpreter, 'ways', ways,
      'areaCodes', array(select area_code from helper_areas where helper_id = helper_profiles.id order by 1),
      'specialties', array(select specialty from helper_specialties where helper_id = helper_profiles.id),
      'languages', array(select language from helper_languages where helper_id = helper_profiles.id),
      'registrations', (select coalesce(json_agg(json_build_object('register', register, 'number', number)), '[]')
        from helper_registrations where helper_id = helper_profiles.id))
    from helper_profiles;
  insert into profile_reviews (version_id, ending, helper_id, written_at, reviewed_by)
    select version_id, 'approved', id, published_at, '00000000-0000-0000-0000-000000000000' from helper_profiles;
  foreach table_name in array array['helper_profiles', 'helper_areas', 'helper_specialties', 'helper_languages',
    'helper_registrations', 'profile_versions', 'profile_reviews'] loop
    execute format('alter table %I force row level security', table_name);
  end loop;
end $$;
