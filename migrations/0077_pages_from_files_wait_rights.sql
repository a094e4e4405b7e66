-- What waits for these pages since it came with a file, and has no meaning any more. Gives how many pages that were.
create function withdraw_waiting(pages uuid[]) returns integer
  language sql security definer set search_path = '' as $$
  with withdrawn as (
    insert into public.profile_reviews (version_id, ending, helper_id, written_at, reviewed_by)
      select waiting.id, 'withdrawn', waiting.helper_id, waiting.written_at, '00000000-0000-0000-0000-000000000000'
      from public.profile_versions as waiting
      where waiting.helper_id = any(pages) and waiting.import_id is not null
        and not exists (select from public.profile_reviews as reviewed
          where reviewed.helper_id = waiting.helper_id and reviewed.written_at >= waiting.written_at)
    returning helper_id)
  select count(distinct helper_id)::integer from withdrawn
$$;
--> statement-breakpoint
-- Which page a line of a file is about, also while it waits. The others are somebody's, hidden or taken away.
create function pages_of_lines(keys text[]) returns table (line_key text, helper_id uuid)
  language sql stable security definer set search_path = '' as $$
  select pages.import_key, pages.id from public.helper_profiles as pages
  where pages.id in (select public.still_from_a_file(array(select id from public.helper_profiles where import_key = any(keys))))
$$;
--> statement-breakpoint
-- Lines of a file become pages that nobody reads yet, or what such a page should say from now on: both wait for a moderator. What was said last is not
-- said again; and where a line says again what everybody reads, what waited is withdrawn.
create function bring_in_pages(import uuid, file text, lines json) returns table (added integer, changed integer)
  language plpgsql security definer set search_path = '' as $$
declare
  known uuid[];
  fresh uuid[];
begin
  insert into public.helper_profiles (id, import_key, name, organisation, introduction, expectation, payment, confirmed_at)
    select (line ->> 'pageId')::uuid, line ->> 'key', content ->> 'name', content ->> 'organisation', content ->> 'introduction',
      content ->> 'expectation', content ->> 'payment', null
    from pg_catalog.json_array_elements(lines) as line, lateral (select line -> 'content' as content) as said
    on conflict (import_key) do nothing;
  get diagnostics added = row_count;
  perform from public.helper_profiles
    where import_key in (select line ->> 'key' from pg_catalog.json_array_elements(lines) as line) order by import_key for update;
  known := array(select pages.helper_id
    from public.pages_of_lines(array(select line ->> 'key' from pg_catalog.json_array_elements(lines) as line)) as pages);
  changed := public.withdraw_waiting(array(
    select pages.id from pg_catalog.json_array_elements(lines) as line
    join public.helper_profiles as pages on pages.import_key = line ->> 'key'
    join public.profile_versions as read on read.id = pages.version_id
    where pages.id = any(known) and read.content::text = (line -> 'content')::text));
  fresh := array(
    select (line ->> 'versionId')::uuid from pg_catalog.json_array_elements(lines) as line
    join public.helper_profiles as pages on pages.import_key = line ->> 'key'
    where pages.id = any(known) and (line -> 'content')::text is distinct from (
      select newest.content::text from public.profile_versions as newest
      where newest.helper_id = pages.id and not exists (select from public.profile_reviews as withdrawn
        where withdrawn.version_id = newest.id and withdrawn.ending = 'withdrawn')
      order by newest.written_at desc, newest.id desc limit 1));
  if pg_catalog.cardinality(fresh) > 0 then
    insert into public.helper_imports (id, file_name) values (import, file) on conflict do nothing;
  end if;
  insert into public.profile_versions (id, helper_id, content, import_id)
    select (line ->> 'versionId')::uuid, pages.id, line -> 'content', import
    from pg_catalog.json_array_elements(lines) as line
    join public.helper_profiles as pages on pages.import_key = line ->> 'key'
    where (line ->> 'versionId')::uuid = any(fresh);
  changed := changed + pg_catalog.cardinality(fresh) - added;
  return next;
end $$;
--> statement-breakpoint
-- Why moderators sent back what these lines say: whoever runs the house reads it, for nobody else gave the file.
create function lines_sent_back(keys text[]) returns table (line_key text, reason text)
  language sql stable security definer set search_path = '' as $$
  select pages.import_key, reviews.reason
  from public.helper_profiles as pages
  join lateral (select versions.id from public.profile_versions as versions where versions.helper_id = pages.id
    order by versions.written_at desc, versions.id desc limit 1) as newest on true
  join public.profile_reviews as reviews on reviews.version_id = newest.id and reviews.ending = 'sentBack'
  where pages.import_key = any(keys) and pages.account_id is null
  order by pages.import_key
$$;
--> statement-breakpoint
-- Copies these versions to the pages that everybody reads, word for word. What a person on a page from a file found right before, that person has not seen
-- now; and the search forgets such a page until it is made anew.
create function publish_versions(versions uuid[], reviewer uuid) returns void
  language plpgsql security definer set search_path = '' as $$
begin
  insert into public.profile_reviews (version_id, ending, helper_id, written_at, reviewed_by)
    select written.id, 'approved', written.helper_id, written.written_at, reviewer
    from public.profile_versions as written where written.id = any(versions);
  update public.helper_profiles as pages set version_id = written.id, published_at = pg_catalog.now(),
    name = content ->> 'name', organisation = content ->> 'organisation', introduction = content ->> 'introduction',
    expectation = content ->> 'expectation', payment = content ->> 'payment', costs = content ->> 'costs',
    gender = content ->> 'gender', interpreter = content ->> 'interpreter',
    ways = array(select pg_catalog.json_array_elements_text(content -> 'ways')),
    photo_id = (select photos.id from public.helper_photos photos where photos.helper_id = written.helper_id
      and photos.id::text = content ->> 'photo'),
    confirmed_at = case when written.import_id is null then pages.confirmed_at end
    from public.profile_versions as written where written.id = any(versions) and pages.id = written.helper_id;
  delete from public.helper_areas as parts using public.profile_versions as written
    where written.id = any(versions) and parts.helper_id = written.helper_id;
  delete from public.helper_specialties as parts using public.profile_versions as written
    where written.id = any(versions) and parts.helper_id = written.helper_id;
  delete from public.helper_languages as parts using public.profile_versions as written
    where written.id = any(versions) and parts.helper_id = written.helper_id;
  delete from public.helper_registrations as parts using public.profile_versions as written
    where written.id = any(versions) and parts.helper_id = written.helper_id;
  insert into public.helper_areas (helper_id, area_code)
    select written.helper_id, pg_catalog.json_array_elements_text(written.content -> 'areaCodes')
    from public.profile_versions as written where written.id = any(versions);
  insert into public.helper_specialties (helper_id, specialty)
    select written.helper_id, pg_catalog.json_array_elements_text(written.content -> 'specialties')
    from public.profile_versions as written where written.id = any(versions);
  insert into public.helper_languages (helper_id, language)
    select written.helper_id, pg_catalog.json_array_elements_text(written.content -> 'languages')
    from public.profile_versions as written where written.id = any(versions);
  insert into public.helper_registrations (helper_id, register, number)
    select written.helper_id, stated ->> 'register', stated ->> 'number'
    from public.profile_versions as written, pg_catalog.json_array_elements(written.content -> 'registrations') as stated
    where written.id = any(versions);
  delete from public.helper_facets as found using public.profile_versions as written
    where written.id = any(versions) and written.import_id is not null and found.helper_id = written.helper_id;
  delete from public.helper_words as found using public.profile_versions as written
    where written.id = any(versions) and written.import_id is not null and found.helper_id = written.helper_id;
  perform public.forget_photos(written.helper_id) from public.profile_versions as written
    where written.id = any(versions) and written.import_id is null;
end $$;
--> statement-breakpoint
-- As before: the newest version of somebody else's page, for a moderator, once.
create or replace function approve_profile(version uuid) returns boolean
  language plpgsql security definer set search_path = '' as $$
declare written public.profile_versions := public.version_to_review(version);
begin
  if written.id is null
    or exists (select from public.profile_reviews where helper_id = written.helper_id and written_at >= written.written_at)
    or exists (select from public.profile_versions newer where newer.helper_id = written.helper_id
      and (newer.written_at, newer.id) > (written.written_at, written.id)) then
    return false;
  end if;
  perform public.publish_versions(array[written.id], public.viewer());
  return true;
end $$;
--> statement-breakpoint
-- Pages for which this is the newest that a file says, and that nobody has reviewed: so many of those that had come by then.
create function waiting_of_import(import uuid, until timestamptz, most integer) returns setof uuid
  language sql stable security definer set search_path = '' as $$
  select waiting.helper_id from public.profile_versions as waiting
  join public.helper_profiles as pages on pages.id = waiting.helper_id
  where waiting.import_id = import and waiting.written_at <= until and pages.account_id is null
    and not exists (select from public.profile_reviews as reviewed
      where reviewed.helper_id = waiting.helper_id and reviewed.written_at >= waiting.written_at)
    and not exists (select from public.profile_versions as newer
      where newer.helper_id = waiting.helper_id and (newer.written_at, newer.id) > (waiting.written_at, waiting.id))
  limit most
$$;
--> statement-breakpoint
-- Does for so many pages what was decided about their file. Gives which ones.
create function carry_out_on_import(import uuid, most integer) returns setof uuid
  language plpgsql security definer set search_path = '' as $$
declare
  decided public.helper_imports;
  pages uuid[];
  versions uuid[];
  is_last boolean;
begin
  select * into decided from public.helper_imports where id = import and decision is not null and carried_out_at is null for update;
  if not found then return; end if;
  pages := array(select public.waiting_of_import(import, decided.decided_at, most + 1));
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
-- A moderator decides about all of a file that waits. The first pages follow at once, the others with the clock.
create function decide_on_import(import uuid, ending text, why text, most integer) returns setof uuid
  language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select from public.moderators where account_id = public.viewer() and ended_at is null) then return; end if;
  update public.helper_imports
    set decision = ending, decided_at = pg_catalog.now(), decided_by = public.viewer(), reason = why, carried_out_at = null
    where id = import and exists (select public.waiting_of_import(import, pg_catalog.now(), 1));
  if not found then return; end if;
  return query select public.carry_out_on_import(import, most);
end $$;
--> statement-breakpoint
-- So many pages of the file that was decided about longest ago.
create function carry_out_decisions(most integer) returns setof uuid
  language sql security definer set search_path = '' as $$
  select public.carry_out_on_import(decided.id, most) from (
    select id from public.helper_imports where decision is not null and carried_out_at is null
    order by decided_at limit 1 for update skip locked) as decided
$$;
--> statement-breakpoint
-- As before, and what a file brought since then is withdrawn.
create or replace function take_page_away_by_link(hash_of_link text) returns boolean
  language plpgsql security definer set search_path = '' as $$
declare page uuid;
begin
  select opened.helper_id into page from public.page_by_link(hash_of_link) as opened where opened.from_file;
  if not found then
    return exists (select from public.page_reminders join public.helper_profiles on helper_profiles.id = page_reminders.helper_id
      where page_reminders.link_hash = hash_of_link and page_reminders.expires_at > pg_catalog.now()
        and helper_profiles.published_at is null and helper_profiles.account_id is null);
  end if;
  update public.helper_profiles set published_at = null, version_id = null where id = page;
  delete from public.answer_addresses where helper_id = page;
  delete from public.helper_facets where helper_id = page;
  delete from public.helper_words where helper_id = page;
  perform public.withdraw_waiting(array[page]);
  return true;
end $$;
--> statement-breakpoint
-- The same.
create or replace function take_page_over(hash_of_link text) returns text
  language plpgsql security definer set search_path = '' as $$
declare page uuid;
declare me uuid := public.viewer();
begin
  perform from public.page_reminders where link_hash = hash_of_link for update;
  if exists (select from public.page_reminders join public.helper_profiles on helper_profiles.id = page_reminders.helper_id
      where page_reminders.link_hash = hash_of_link and helper_profiles.account_id = me) then
    return 'taken';
  end if;
  select opened.helper_id into page from public.page_by_link(hash_of_link) as opened where opened.from_file;
  if not found or me is null then
    return 'dead';
  end if;
  if exists (select from public.helper_profiles where account_id = me) then
    return 'has-page';
  end if;
  update public.page_reminders set used_at = coalesce(used_at, pg_catalog.now()) where link_hash = hash_of_link;
  update public.helper_profiles set account_id = me, confirmed_at = pg_catalog.now() where id = page;
  update public.helper_facets set confirmed_at = pg_catalog.now() where helper_id = page;
  perform public.withdraw_waiting(array[page]);
  return 'taken';
end $$;
--> statement-breakpoint
-- As before, and it sends nothing to a page that nobody reads at this moment.
create or replace function send_request(request uuid, helper uuid, hash_of_code text, asker text, consent text, channel text, meeting text,
    language text, name bytea, reply_to bytea, words bytea, themes bytea, remind_at timestamptz, answer_by timestamptz) returns boolean
  language plpgsql security definer set search_path = '' as $$
begin
  if answer_by > pg_catalog.now() + interval '90 days' or public.reach_of(helper) is null
    or not exists (select from public.helper_profiles where id = helper and published_at is not null)
    or exists (select from public.hidden_pages where helper_id = helper and shown_at is null) then
    return false;
  end if;
  insert into public.contact_requests
      (id, helper_id, code_hash, asker, consent, channel, meeting, language, name, reply_to, words, themes, remind_at, answer_by)
    values (request, helper, hash_of_code, asker, consent, channel, meeting, language, name, reply_to, words, themes, remind_at, answer_by)
    on conflict do nothing;
  return exists (select from public.contact_requests where id = request and code_hash = hash_of_code);
end $$;
--> statement-breakpoint
drop function request_by_code(text);
--> statement-breakpoint
-- As before, and when half of the time for an answer is over.
create function request_by_code(hash_of_code text)
  returns table (id uuid, helper_id uuid, asker text, consent text, agreed_at timestamptz, channel text, sent_at timestamptz,
    remind_at timestamptz, answer_by timestamptz, confirmed_at timestamptz, ended_at timestamptz, ended_by text, themes bytea, answer_id uuid, kind text, reason text,
    note bytea, alternative bytea, looked_at bytea, answered_at timestamptz)
  language sql stable security definer set search_path = '' as $$
  select requests.id, requests.helper_id, requests.asker, requests.consent, requests.agreed_at, requests.channel, requests.sent_at,
    requests.remind_at, requests.answer_by, requests.confirmed_at, requests.ended_at, requests.ended_by, requests.themes, newest.id, newest.kind, newest.reason,
    case when requests.asker <> 'professional' or is_advice then newest.note end,
    case when requests.asker <> 'professional' or is_advice then newest.alternative end,
    case when requests.asker <> 'professional' or is_advice then newest.looked_at end, newest.answered_at
  from public.contact_requests as requests
  left join lateral (
    select *, requests.consent in ('notAsked', 'asked') and contact_answers.note is not null as is_advice from public.contact_answers
    where contact_answers.request_id = requests.id order by contact_answers.kind = 'talkFirst' limit 1
  ) as newest on true
  where requests.code_hash = hash_of_code
$$;
--> statement-breakpoint
-- Of which requests through work a household has said yes to a text, and when. Neither the household nor the text.
create function feedback_to_tell() returns table (request_id uuid, decided_at timestamptz)
  language sql stable security definer set search_path = '' as $$
  select contact_requests.id, feedback_notes.decided_at
  from public.feedback_notes join public.contact_requests on contact_requests.id = feedback_notes.request_id
  where feedback_notes.decision = 'approved' and contact_requests.asker = 'professional' and contact_requests.ended_at is null
$$;
--> statement-breakpoint
do $$
declare routine regprocedure;
begin
  alter table helper_imports owner to app_owner;
  alter table helper_imports force row level security;
  grant create on schema public to app_definer;
  foreach routine in array array['withdraw_waiting(uuid[])', 'pages_of_lines(text[])', 'bring_in_pages(uuid, text, json)',
    'lines_sent_back(text[])', 'publish_versions(uuid[], uuid)', 'waiting_of_import(uuid, timestamptz, integer)',
    'carry_out_on_import(uuid, integer)', 'decide_on_import(uuid, text, text, integer)', 'carry_out_decisions(integer)',
    'feedback_to_tell()', 'request_by_code(text)']::regprocedure[] loop
    execute format('alter function %s owner to app_definer', routine);
    execute format('revoke all on function %s from public', routine);
  end loop;
  revoke create on schema public from app_definer;
end $$;
--> statement-breakpoint
grant execute on function pages_of_lines(text[]), bring_in_pages(uuid, text, json), lines_sent_back(text[]), carry_out_decisions(integer),
  feedback_to_tell() to app_job;
--> statement-breakpoint
grant execute on function decide_on_import(uuid, text, text, integer) to app_person;
--> statement-breakpoint
grant execute on function request_by_code(text) to app_visitor, app_person;
--> statement-breakpoint
grant select on helper_imports to app_person;
--> statement-breakpoint
grant select, insert, update on helper_imports to app_definer;
--> statement-breakpoint
grant insert on helper_profiles, profile_versions to app_definer;
--> statement-breakpoint
revoke insert on helper_profiles, helper_areas, helper_specialties, helper_languages, helper_registrations, profile_versions, profile_reviews
  from app_job;
--> statement-breakpoint
revoke update (name, organisation, introduction, expectation, payment, costs, gender, ways, interpreter, version_id, confirmed_at, published_at)
  on helper_profiles from app_job;
--> statement-breakpoint
revoke delete on helper_areas, helper_specialties, helper_languages, helper_registrations from app_job;
