-- The texts that an owner has said yes to, for who holds the code of a request that was asked through work.
create function feedback_by_code(hash_of_code text) returns table (household_id uuid, id uuid, words bytea, decided_at timestamptz)
  language sql stable security definer set search_path = '' as $$
  select feedback_notes.household_id, feedback_notes.id, feedback_notes.words, feedback_notes.decided_at
  from public.contact_requests
  join public.feedback_notes on feedback_notes.request_id = contact_requests.id
  where contact_requests.code_hash = hash_of_code and contact_requests.ended_at is null and contact_requests.asker = 'professional'
    and feedback_notes.decision = 'approved'
  order by feedback_notes.decided_at
$$;
--> statement-breakpoint
do $$
begin
  alter table feedback_notes owner to app_owner;
  alter table feedback_notes force row level security;
  grant create on schema public to app_definer;
  alter function feedback_by_code(text) owner to app_definer;
  revoke create on schema public from app_definer;
end $$;
--> statement-breakpoint
revoke all on function feedback_by_code(text) from public;
--> statement-breakpoint
grant execute on function feedback_by_code(text) to app_visitor;
--> statement-breakpoint
grant select, insert on feedback_notes to app_person;
--> statement-breakpoint
grant update (decision, decided_at, decided_by) on feedback_notes to app_person;
--> statement-breakpoint
grant select (household_id, id, request_id, words, decision, decided_at) on feedback_notes to app_definer;
