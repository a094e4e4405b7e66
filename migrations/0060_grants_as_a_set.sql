-- Those of these grants to which everybody whom the goal is about has said yes, but for children under the age and for the one who shares. The age
-- is that at the moment of sharing: a birthday does not take away what was shared before it.
create function agreed_among(candidates public.grants[]) returns setof grants language plpgsql stable set search_path = '' as $$
begin
  return query select granted.*
  from pg_catalog.unnest(candidates) as granted
  where not exists (
    select from public.goal_subjects
    join public.members on members.household_id = goal_subjects.household_id and members.id = goal_subjects.member_id
    join public.households on households.id = goal_subjects.household_id
    where goal_subjects.household_id = granted.household_id and goal_subjects.goal_id = granted.goal_id
      and members.id <> granted.granted_by
      and public.has_reached(public.agrees_from(households.jurisdiction), members.born_on, granted.starts_at)
      and not exists (
        select from public.consents
        where consents.household_id = granted.household_id and consents.goal_id = granted.goal_id
          and consents.party_id = granted.party_id and consents.member_id = members.id
          and consents.answer = 'yes' and consents.withdrawn_at is null
          and pg_catalog.array_position(array['see', 'comment', 'propose'], consents.verb)
            >= pg_catalog.array_position(array['see', 'comment', 'propose'], granted.verb)
      )
  );
end
$$;
--> statement-breakpoint
-- Which of these grants open anything at this moment. Asked of all grants of a person at once: one by one, each question of a helper with fifty
-- households took some ten milliseconds (docs/performance.md). This is the one place that says it.
create function live_among(candidates public.grants[]) returns setof grants language plpgsql stable set search_path = '' as $$
begin
  return query select granted.*
  from public.agreed_among(candidates) as granted
  where granted.revoked_at is null
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
    );
end
$$;
--> statement-breakpoint
-- The same of one grant each.
create or replace function everybody_agreed(shared public.grants) returns boolean language plpgsql stable set search_path = '' as $$
begin
  return exists (select from public.agreed_among(array[shared]));
end
$$;
--> statement-breakpoint
create or replace function is_live(granted public.grants) returns boolean language plpgsql stable set search_path = '' as $$
begin
  return exists (select from public.live_among(array[granted]));
end
$$;
--> statement-breakpoint
create or replace function my_live_grants() returns setof grants language plpgsql stable security definer set search_path = '' as $$
begin
  return query select * from public.live_among(array(
    select granted
    from public.parties
    join public.grants as granted on granted.household_id = parties.household_id and granted.party_id = parties.id
    where parties.account_id = public.viewer()
  ));
end
$$;
--> statement-breakpoint
alter function agreed_among(grants[]) owner to app_definer;
--> statement-breakpoint
alter function live_among(grants[]) owner to app_definer;
--> statement-breakpoint
revoke all on function agreed_among(grants[]), live_among(grants[]) from public;
--> statement-breakpoint
grant execute on function agreed_among(grants[]), live_among(grants[]) to app_person, app_definer;
