-- The same functions, so written that a connection plans each of them once: PostgreSQL plans a function in SQL anew in every statement that asks
-- for it, and one that is asked for each row within another anew for every row. Nothing that they say is different (docs/decisions).
create or replace function my_households() returns setof uuid language plpgsql stable security definer set search_path = '' as $$
begin
  return query select household_id from public.members where account_id = public.viewer() and left_at is null;
end
$$;
--> statement-breakpoint
create or replace function my_own_households() returns setof uuid language plpgsql stable security definer set search_path = '' as $$
begin
  return query select household_id from public.members where account_id = public.viewer() and left_at is null and role = 'owner';
end
$$;
--> statement-breakpoint
create or replace function my_members() returns setof household_key language plpgsql stable security definer set search_path = '' as $$
begin
  return query select household_id, id from public.members where account_id = public.viewer() and left_at is null;
end
$$;
--> statement-breakpoint
create or replace function my_parties() returns setof household_key language plpgsql stable security definer set search_path = '' as $$
begin
  return query select household_id, id from public.parties where account_id = public.viewer() and ended_at is null;
end
$$;
--> statement-breakpoint
create or replace function members_i_answer_for(scope_wanted text) returns setof household_key
  language plpgsql stable security definer set search_path = '' as $$
begin
  return query select * from public.my_members()
  union all
  select representations.household_id, representations.member_id
  from public.representations
  join public.my_members() as me on me.household_id = representations.household_id and me.id = representations.representative_id
  where representations.accepted_at is not null and representations.ended_at is null
    and representations.ends_at > pg_catalog.now()
    and (representations.scope = scope_wanted or representations.scope = 'share');
end
$$;
--> statement-breakpoint
create or replace function everybody_agreed(shared public.grants) returns boolean language plpgsql stable set search_path = '' as $$
begin
  return (
  select not exists (
    select from public.goal_subjects
    join public.members on members.household_id = goal_subjects.household_id and members.id = goal_subjects.member_id
    join public.households on households.id = goal_subjects.household_id
    where goal_subjects.household_id = shared.household_id and goal_subjects.goal_id = shared.goal_id
      and members.id <> shared.granted_by
      and public.has_reached(public.agrees_from(households.jurisdiction), members.born_on, shared.starts_at)
      and not exists (
        select from public.consents
        where consents.household_id = shared.household_id and consents.goal_id = shared.goal_id
          and consents.party_id = shared.party_id and consents.member_id = members.id
          and consents.answer = 'yes' and consents.withdrawn_at is null
          and pg_catalog.array_position(array['see', 'comment', 'propose'], consents.verb)
            >= pg_catalog.array_position(array['see', 'comment', 'propose'], shared.verb)
      )
  )
  );
end
$$;
--> statement-breakpoint
create or replace function is_live(granted public.grants) returns boolean language plpgsql stable set search_path = '' as $$
begin
  return (
  select granted.revoked_at is null
    and granted.starts_at <= pg_catalog.now()
    and (granted.expires_at is null or granted.expires_at > pg_catalog.now())
    and exists (
      select from public.parties
      where parties.household_id = granted.household_id and parties.id = granted.party_id
        and parties.account_id is not null and parties.confirmed_at is not null and parties.ended_at is null
    )
    and (granted.also_after or not exists (
      select from public.help_periods
      where help_periods.household_id = granted.household_id and help_periods.party_id = granted.party_id
        and help_periods.ends_at > granted.starts_at and help_periods.ends_at <= pg_catalog.now()
    ))
    -- Of an "only me" whose author has left nobody could take a grant back: it ends with the leaving.
    and not exists (
      select from public.goals
      join public.members on members.household_id = goals.household_id and members.id = goals.author_id
      where goals.household_id = granted.household_id and goals.id = granted.goal_id
        and goals.audience = 'author' and members.left_at is not null
    )
    -- It counts from the last time that the plan was opened: closing it ends all grants, also those that nobody but their giver sees, and what is
    -- given while it is closed opens nothing later either.
    and not exists (
      select from public.plan_closings
      left join public.plan_reopenings on plan_reopenings.household_id = plan_closings.household_id
        and plan_reopenings.closing_id = plan_closings.id
      where plan_closings.household_id = granted.household_id
        and (plan_reopenings.created_at is null or plan_reopenings.created_at > granted.starts_at)
    )
    and public.everybody_agreed(granted)
  );
end
$$;
--> statement-breakpoint
create or replace function my_live_grants() returns setof grants language plpgsql stable security definer set search_path = '' as $$
begin
  return query select granted.*
  from public.parties
  join public.grants as granted on granted.household_id = parties.household_id and granted.party_id = parties.id
  where parties.account_id = public.viewer() and public.is_live(granted);
end
$$;
--> statement-breakpoint
create or replace function my_live_grant_keys() returns setof household_key language plpgsql stable security definer set search_path = '' as $$
begin
  return query select household_id, id from public.my_live_grants();
end
$$;
--> statement-breakpoint
create or replace function households_that_let_me_in() returns setof uuid language plpgsql stable security definer set search_path = '' as $$
begin
  return query select household_id from public.my_live_grants();
end
$$;
--> statement-breakpoint
create or replace function granted_to_me(verb_wanted text) returns setof granted_item language plpgsql stable security definer set search_path = '' as $$
begin
  return query select household_id, goal_id, coalesce(agreement_id, progress_id), coalesce(shows_from, '-infinity')
  from public.my_live_grants()
  where pg_catalog.array_position(array['see', 'comment', 'propose'], verb)
     >= pg_catalog.array_position(array['see', 'comment', 'propose'], verb_wanted);
end
$$;
--> statement-breakpoint
create or replace function goals_granted_to_me(verb_wanted text) returns setof household_key language plpgsql stable security definer set search_path = '' as $$
begin
  return query select household_id, goal_id from public.granted_to_me(verb_wanted) where item_id is null;
end
$$;
--> statement-breakpoint
create or replace function goals_mine_to_share() returns setof household_key language plpgsql stable security definer set search_path = '' as $$
begin
  return query select goals.household_id, goals.id
  from public.goals
  join public.members_i_answer_for('share') as mine on mine.household_id = goals.household_id
  join public.members on members.household_id = mine.household_id and members.id = mine.id
  join public.households on households.id = members.household_id
  where (goals.author_id = members.id and goals.audience = 'author' and members.account_id = public.viewer())
    or (public.has_reached(public.decides_from(households.jurisdiction), members.born_on, pg_catalog.now())
      and (goals.author_id = members.id or (
        exists (
          select from public.goal_subjects where goal_subjects.household_id = goals.household_id
            and goal_subjects.goal_id = goals.id and goal_subjects.member_id = members.id
        ) and not exists (
          select from public.goal_subjects where goal_subjects.household_id = goals.household_id
            and goal_subjects.goal_id = goals.id and goal_subjects.member_id <> members.id
        )
      )));
end
$$;
--> statement-breakpoint
create or replace function reaching_me() returns setof reaching language plpgsql stable security definer set search_path = '' as $$
begin
  return query select household_id, goal_id, coalesce(agreement_id, progress_id), coalesce(shows_from, '-infinity'), coalesce(shows_from, starts_at)
  from public.my_live_grants();
end
$$;
--> statement-breakpoint
-- The same as when_i_looked of one household, asked once for all those that somebody reads from.
drop function when_i_looked(uuid);
--> statement-breakpoint
create function when_i_looked(households uuid[])
  returns table (household_id uuid, goal_id uuid, item_id uuid, looked_at timestamptz)
  language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
begin
  return query select ledger_entries.household_id, ledger_entries.goal_id, ledger_entries.item_id, max(ledger_entries.at)
  from public.ledger_entries
  where ledger_entries.account_id = public.viewer() and ledger_entries.household_id = any(households)
    and ledger_entries.action in ('plan.goal-read', 'plan.item-read') and ledger_entries.outcome = 'done'
    and ledger_entries.at < pg_catalog.now() - interval '30 minutes'
    and (ledger_entries.household_id = any(array(select public.my_households()))
      or ledger_entries.household_id = any(array(select public.households_that_let_me_in())))
  group by ledger_entries.household_id, ledger_entries.goal_id, ledger_entries.item_id;
end
$$;
--> statement-breakpoint
do $$
begin
  grant create on schema public to app_definer;
  alter function when_i_looked(uuid[]) owner to app_definer;
  revoke create on schema public from app_definer;
end $$;
--> statement-breakpoint
revoke all on function when_i_looked(uuid[]) from public;
--> statement-breakpoint
grant execute on function when_i_looked(uuid[]) to app_person;
