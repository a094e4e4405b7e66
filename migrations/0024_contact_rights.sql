-- What somebody without an account does with a follow-up code, or a helper with the link of a letter. Each function asks for a keyed hash of
-- it, which no row that somebody else reads holds, and touches the one contact behind it.
create function send_request(request uuid, helper uuid, hash_of_code text, asker text, consent text, channel text, meeting text,
    language text, name bytea, reply_to bytea, words bytea, themes bytea, remind_at timestamptz, answer_by timestamptz) returns boolean
  language plpgsql security definer set search_path = '' as $$
begin
  if answer_by > pg_catalog.now() + interval '90 days' then
    return false;
  end if;
  insert into public.contact_requests
      (id, helper_id, code_hash, asker, consent, channel, meeting, language, name, reply_to, words, themes, remind_at, answer_by)
    values (request, helper, hash_of_code, asker, consent, channel, meeting, language, name, reply_to, words, themes, remind_at, answer_by)
    on conflict do nothing;
  return exists (select from public.contact_requests where id = request and code_hash = hash_of_code);
end $$;
--> statement-breakpoint
-- Where it stands, and what was answered. Not what was asked; and who asks through work reads no word about anybody.
create function request_by_code(hash_of_code text)
  returns table (id uuid, helper_id uuid, asker text, channel text, sent_at timestamptz, answer_by timestamptz, confirmed_at timestamptz,
    ended_at timestamptz, ended_by text, themes bytea, answer_id uuid, kind text, reason text, note bytea, alternative bytea, looked_at bytea,
    answered_at timestamptz)
  language sql stable security definer set search_path = '' as $$
  select requests.id, requests.helper_id, requests.asker, requests.channel, requests.sent_at, requests.answer_by, requests.confirmed_at,
    requests.ended_at, requests.ended_by, requests.themes, newest.id, newest.kind, newest.reason,
    case when requests.asker <> 'professional' then newest.note end, newest.alternative, newest.looked_at, newest.answered_at
  from public.contact_requests as requests
  left join lateral (
    select * from public.contact_answers
    where contact_answers.request_id = requests.id order by contact_answers.kind = 'talkFirst' limit 1
  ) as newest on true
  where requests.code_hash = hash_of_code
$$;
--> statement-breakpoint
-- The second yes. Said twice it is one.
create function confirm_match(hash_of_code text) returns boolean
  language plpgsql security definer set search_path = '' as $$
begin
  update public.contact_requests set confirmed_at = coalesce(confirmed_at, pg_catalog.now())
    where code_hash = hash_of_code and ended_at is null and asker <> 'professional' and exists (
      select from public.contact_answers
      where contact_answers.request_id = contact_requests.id and contact_answers.kind = 'accepted'
        and (contact_requests.confirmed_at is not null or contact_answers.answered_at > pg_catalog.now() - interval '14 days')
    );
  return found;
end $$;
--> statement-breakpoint
-- Whoever asked stops: what was asked is wiped in the same moment.
create function stop_request(hash_of_code text) returns boolean
  language plpgsql security definer set search_path = '' as $$
begin
  update public.contact_requests
    set ended_at = pg_catalog.now(), ended_by = 'requester', wiped_at = pg_catalog.now(), name = null, reply_to = null, words = null, themes = null
    where code_hash = hash_of_code and ended_at is null;
  return exists (select from public.contact_requests where code_hash = hash_of_code and ended_by = 'requester');
end $$;
--> statement-breakpoint
create function messages_by_code(hash_of_code text) returns table (id uuid, written_by text, kind text, words bytea,
    created_at timestamptz)
  language sql stable security definer set search_path = '' as $$
  select contact_messages.id, contact_messages.written_by, contact_messages.kind, contact_messages.words, contact_messages.created_at
  from public.contact_messages
  join public.contact_requests on contact_requests.id = contact_messages.request_id
  where contact_requests.code_hash = hash_of_code and contact_requests.confirmed_at is not null and contact_requests.ended_at is null
  order by contact_messages.created_at, contact_messages.id
$$;
--> statement-breakpoint
create function write_by_code(hash_of_code text, message uuid, message_kind text, said bytea) returns boolean
  language plpgsql security definer set search_path = '' as $$
begin
  insert into public.contact_messages (id, request_id, written_by, kind, words)
    select message, contact_requests.id, 'requester', message_kind, said from public.contact_requests
    where contact_requests.code_hash = hash_of_code and contact_requests.confirmed_at is not null and contact_requests.ended_at is null
    on conflict do nothing;
  return exists (
    select from public.contact_messages join public.contact_requests on contact_requests.id = contact_messages.request_id
    where contact_messages.id = message and contact_requests.code_hash = hash_of_code and contact_requests.ended_at is null
  );
end $$;
--> statement-breakpoint
-- What a link that still works opens: one request that is still to be answered.
create function request_by_link(hash_of_link text)
  returns table (id uuid, helper_id uuid, asker text, consent text, channel text, meeting text, sent_at timestamptz, answer_by timestamptz,
    name bytea, reply_to bytea, words bytea, themes bytea, has_talked boolean)
  language sql stable security definer set search_path = '' as $$
  select requests.id, requests.helper_id, requests.asker, requests.consent, requests.channel, requests.meeting, requests.sent_at,
    requests.answer_by, requests.name, requests.reply_to, requests.words, requests.themes,
    exists (select from public.contact_answers where contact_answers.request_id = requests.id)
  from public.contact_letters
  join public.contact_requests as requests on requests.id = contact_letters.request_id
  where contact_letters.link_hash = hash_of_link and contact_letters.used_at is null and contact_letters.expires_at > pg_catalog.now()
    and requests.ended_at is null and requests.answer_by > pg_catalog.now()
    and not exists (
      select from public.contact_answers where contact_answers.request_id = requests.id and contact_answers.kind <> 'talkFirst'
    )
$$;
--> statement-breakpoint
-- The letter's row is locked, so that of two answers with one link one is kept.
create function answer_by_link(hash_of_link text, answer uuid, kind text, reason text, note bytea, alternative bytea, looked_at bytea,
    remind_at timestamptz, answer_by timestamptz) returns boolean
  language plpgsql security definer set search_path = '' as $$
declare request uuid;
begin
  perform from public.contact_letters where link_hash = hash_of_link for update;
  select opened.id into request from public.request_by_link(hash_of_link) as opened;
  if not found then
    return exists (select from public.contact_answers join public.contact_letters using (request_id)
      where contact_answers.id = answer and contact_letters.link_hash = hash_of_link);
  end if;
  insert into public.contact_answers (id, request_id, kind, reason, note, alternative, looked_at, remind_at, answer_by)
    values (answer, request, kind, reason, note, alternative, looked_at, remind_at, answer_by) on conflict do nothing;
  if not found then
    return false;
  end if;
  update public.contact_letters set used_at = pg_catalog.now() where link_hash = hash_of_link;
  return true;
end $$;
--> statement-breakpoint
-- It tells nothing, whatever the link is. Where something is still to be answered, the clock sends another one to the helper's own address.
create function ask_new_link(hash_of_link text) returns void
  language sql security definer set search_path = '' as $$
  update public.contact_letters set renewal_asked_at = pg_catalog.now()
    where link_hash = hash_of_link and renewal_asked_at is null
      and (used_at is not null or expires_at <= pg_catalog.now())
$$;
--> statement-breakpoint
-- Who wants to talk first gets a new clock for the answer itself.
create function move_clock() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update public.contact_requests set remind_at = new.remind_at, answer_by = new.answer_by where id = new.request_id;
  return null;
end $$;
--> statement-breakpoint
create trigger move_clock after insert on contact_answers for each row when (new.kind = 'talkFirst') execute function move_clock();
--> statement-breakpoint
do $$
declare name text;
declare routine regprocedure;
begin
  foreach name in array array['contact_requests', 'contact_answers', 'contact_messages', 'contact_letters', 'answer_terms',
    'answer_addresses'] loop
    execute format('alter table %I owner to app_owner', name);
    execute format('alter table %I force row level security', name);
  end loop;
  grant create on schema public to app_definer;
  for routine in select oid::regprocedure from pg_proc where pronamespace = 'public'::regnamespace and proname in ('send_request',
    'request_by_code', 'confirm_match', 'stop_request', 'messages_by_code', 'write_by_code', 'request_by_link', 'answer_by_link',
    'ask_new_link', 'move_clock') loop
    execute format('alter function %s owner to app_definer', routine);
    execute format('revoke all on function %s from public', routine);
  end loop;
  revoke create on schema public from app_definer;
end $$;
--> statement-breakpoint
grant execute on function send_request(uuid, uuid, text, text, text, text, text, text, bytea, bytea, bytea, bytea, timestamptz, timestamptz),
  request_by_code(text), confirm_match(text), stop_request(text), messages_by_code(text), write_by_code(text, uuid, text, bytea),
  request_by_link(text), answer_by_link(text, uuid, text, text, bytea, bytea, bytea, timestamptz, timestamptz), ask_new_link(text)
  to app_visitor;
--> statement-breakpoint
grant execute on function request_by_code(text), write_by_code(text, uuid, text, bytea) to app_person;
--> statement-breakpoint
grant select (id, helper_id, asker, consent, channel, meeting, language, name, reply_to, words, themes, sent_at, remind_at, answer_by,
  confirmed_at, ended_at, ended_by) on contact_requests to app_person;
--> statement-breakpoint
grant update (ended_at, ended_by) on contact_requests to app_person;
--> statement-breakpoint
grant select, insert on contact_answers, contact_messages, answer_terms, answer_addresses to app_person;
--> statement-breakpoint
grant update (confirmed_at, ended_at) on answer_addresses to app_person;
--> statement-breakpoint
grant select on answer_terms to app_visitor, app_job;
--> statement-breakpoint
grant select (id, helper_id, channel, language, reply_to, sent_at, remind_at, answer_by, confirmed_at, ended_at, ended_by, wiped_at)
  on contact_requests to app_job;
--> statement-breakpoint
grant update (name, reply_to, words, themes, wiped_at) on contact_requests to app_job;
--> statement-breakpoint
grant select (request_id, kind, answered_at) on contact_answers to app_job;
--> statement-breakpoint
grant select (request_id, written_by, created_at) on contact_messages to app_job;
--> statement-breakpoint
grant select, insert on contact_letters to app_job;
--> statement-breakpoint
grant select, update (asked_at) on answer_addresses to app_job;
--> statement-breakpoint
grant insert on letters to app_job;
--> statement-breakpoint
grant select, insert on contact_requests, contact_answers, contact_messages to app_definer;
--> statement-breakpoint
grant update (confirmed_at, ended_at, ended_by, name, reply_to, words, themes, wiped_at, remind_at, answer_by) on contact_requests to app_definer;
--> statement-breakpoint
grant select, update (used_at, renewal_asked_at) on contact_letters to app_definer;
