-- Where it stands, and what was answered. Not what was asked; and who asks through work reads no word that a helper wrote.
create or replace function request_by_code(hash_of_code text)
  returns table (id uuid, helper_id uuid, asker text, channel text, sent_at timestamptz, answer_by timestamptz, confirmed_at timestamptz,
    ended_at timestamptz, ended_by text, themes bytea, answer_id uuid, kind text, reason text, note bytea, alternative bytea, looked_at bytea,
    answered_at timestamptz)
  language sql stable security definer set search_path = '' as $$
  select requests.id, requests.helper_id, requests.asker, requests.channel, requests.sent_at, requests.answer_by, requests.confirmed_at,
    requests.ended_at, requests.ended_by, requests.themes, newest.id, newest.kind, newest.reason,
    case when requests.asker <> 'professional' then newest.note end,
    case when requests.asker <> 'professional' then newest.alternative end,
    case when requests.asker <> 'professional' then newest.looked_at end, newest.answered_at
  from public.contact_requests as requests
  left join lateral (
    select * from public.contact_answers
    where contact_answers.request_id = requests.id order by contact_answers.kind = 'talkFirst' limit 1
  ) as newest on true
  where requests.code_hash = hash_of_code
$$;
