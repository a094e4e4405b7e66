-- Whoever asked for somebody near says that this person agrees now. Once said, it keeps its moment.
create function agree_by_code(hash_of_code text) returns void
  language sql security definer set search_path = '' as $$
  update public.contact_requests set agreed_at = pg_catalog.now()
    where code_hash = hash_of_code and agreed_at is null and ended_at is null and asker = 'carer' and consent <> 'agreed'
      and exists (
        select from public.contact_answers
        where contact_answers.request_id = contact_requests.id and contact_answers.kind = 'accepted'
      )
$$;
--> statement-breakpoint
drop function request_by_code(text);
--> statement-breakpoint
-- Where it stands, and what was answered. Not what was asked. Who asks through work reads no word that a helper wrote, unless it is advice:
-- that is only ever given where nothing was told of a person, and it always has a note.
create function request_by_code(hash_of_code text)
  returns table (id uuid, helper_id uuid, asker text, consent text, agreed_at timestamptz, channel text, sent_at timestamptz,
    answer_by timestamptz, confirmed_at timestamptz, ended_at timestamptz, ended_by text, themes bytea, answer_id uuid, kind text, reason text,
    note bytea, alternative bytea, looked_at bytea, answered_at timestamptz)
  language sql stable security definer set search_path = '' as $$
  select requests.id, requests.helper_id, requests.asker, requests.consent, requests.agreed_at, requests.channel, requests.sent_at,
    requests.answer_by, requests.confirmed_at, requests.ended_at, requests.ended_by, requests.themes, newest.id, newest.kind, newest.reason,
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
-- The second yes. Said twice it is one. About somebody else it is none before that person agrees.
create or replace function confirm_match(hash_of_code text) returns boolean
  language plpgsql security definer set search_path = '' as $$
begin
  update public.contact_requests set confirmed_at = coalesce(confirmed_at, pg_catalog.now())
    where code_hash = hash_of_code and ended_at is null and asker <> 'professional'
      and (asker = 'self' or consent = 'agreed' or agreed_at is not null)
      and exists (
        select from public.contact_answers
        where contact_answers.request_id = contact_requests.id and contact_answers.kind = 'accepted'
          and (contact_requests.confirmed_at is not null or contact_answers.answered_at > pg_catalog.now() - interval '14 days')
      );
  return found;
end $$;
--> statement-breakpoint
create or replace function write_by_code(hash_of_code text, message uuid, message_kind text, said bytea) returns boolean
  language plpgsql security definer set search_path = '' as $$
begin
  insert into public.contact_messages (id, request_id, written_by, kind, words)
    select message, contact_requests.id, 'requester', message_kind, said from public.contact_requests
    where contact_requests.code_hash = hash_of_code and contact_requests.confirmed_at is not null and contact_requests.ended_at is null
      and (contact_requests.asker = 'self' or contact_requests.consent = 'agreed' or contact_requests.agreed_at is not null)
    on conflict do nothing;
  return exists (
    select from public.contact_messages join public.contact_requests on contact_requests.id = contact_messages.request_id
    where contact_messages.id = message and contact_requests.code_hash = hash_of_code and contact_requests.ended_at is null
  );
end $$;
--> statement-breakpoint
do $$
declare routine regprocedure;
begin
  grant create on schema public to app_definer;
  foreach routine in array array['agree_by_code(text)', 'request_by_code(text)']::regprocedure[] loop
    execute format('alter function %s owner to app_definer', routine);
    execute format('revoke all on function %s from public', routine);
  end loop;
  revoke create on schema public from app_definer;
end $$;
--> statement-breakpoint
grant execute on function agree_by_code(text) to app_visitor;
--> statement-breakpoint
grant execute on function request_by_code(text) to app_visitor, app_person;
--> statement-breakpoint
grant select (agreed_at) on contact_requests to app_person;
--> statement-breakpoint
grant update (agreed_at) on contact_requests to app_definer;
