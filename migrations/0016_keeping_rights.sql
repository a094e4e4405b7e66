-- A grant counts from the last time that the plan was opened: closing it ends all of them, also those that nobody but their giver sees, and what is
-- given while it is closed opens nothing later either.
alter function is_live(grants) rename to is_in_force;
--> statement-breakpoint
create function is_live(granted public.grants) returns boolean language sql stable set search_path = '' as $$
  select public.is_in_force(granted) and not exists (
    select from public.plan_closings
    left join public.plan_reopenings on plan_reopenings.household_id = plan_closings.household_id
      and plan_reopenings.closing_id = plan_closings.id
    where plan_closings.household_id = granted.household_id
      and (plan_reopenings.created_at is null or plan_reopenings.created_at > granted.starts_at)
  )
$$;
--> statement-breakpoint
do $$
declare table_name text;
begin
  foreach table_name in array array['plan_closings', 'plan_reopenings', 'plan_snapshots', 'snapshot_parts'] loop
    execute format('alter table %I owner to app_owner', table_name);
    execute format('alter table %I force row level security', table_name);
  end loop;
  grant create on schema public to app_definer;
  alter function is_live(grants) owner to app_definer;
  revoke create on schema public from app_definer;
end $$;
--> statement-breakpoint
revoke all on function is_live(grants) from public;
--> statement-breakpoint
grant execute on function is_live(grants) to app_person;
--> statement-breakpoint
grant select, insert on plan_closings, plan_reopenings, plan_snapshots, snapshot_parts to app_person;
--> statement-breakpoint
grant select on plan_closings, plan_reopenings to app_definer;
