-- The one place that says whether a grant opens anything at this moment, once more: a plan that is closed is closed to everybody from outside.
create or replace function is_live(granted public.grants) returns boolean language sql stable set search_path = '' as $$
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
$$;
--> statement-breakpoint
do $$
declare table_name text;
begin
  foreach table_name in array array['plan_closings', 'plan_reopenings', 'plan_snapshots', 'snapshot_parts'] loop
    execute format('alter table %I owner to app_owner', table_name);
    execute format('alter table %I force row level security', table_name);
  end loop;
end $$;
--> statement-breakpoint
grant select, insert on plan_closings, plan_reopenings, plan_snapshots, snapshot_parts to app_person;
--> statement-breakpoint
grant select on plan_closings, plan_reopenings to app_definer;
