-- The end of write_ledger, now for two: number, moment and hash of the next line in its chain.
create function append_to_ledger(line public.ledger_entries)
  returns void
  language plpgsql set search_path = '' as $$
declare
  previous record;
begin
  perform from public.households where id = line.household_id for no key update;
  select seq, hash into previous from public.ledger_entries
    where household_id = line.household_id and chain = line.chain order by seq desc limit 1;
  line.seq := coalesce(previous.seq, 0) + 1;
  line.previous_hash := coalesce(previous.hash, '');
  line.at := pg_catalog.clock_timestamp();
  line.account_id := public.viewer();
  line.hash := public.ledger_hash(line);
  insert into public.ledger_entries select line.*;
end $$;
--> statement-breakpoint
-- The same function, which now leaves its end to the one above.
create or replace function write_ledger(household uuid, what text, about_goal uuid, about_item uuid, about_person uuid, by_grant uuid, ending text)
  returns void
  language plpgsql security definer set search_path = '' as $$
declare
  who uuid := public.viewer();
  line public.ledger_entries;
  author_of_private uuid;
begin
  select id, role into line.actor_id, line.standing from public.members
    where household_id = household and left_at is null
      and (account_id = who or (what = 'sharing.invitation-accepted' and accepted_account_id = who));
  if not found then
    select id, 'party' into line.actor_id, line.standing
      from public.parties where household_id = household and account_id = who and ended_at is null;
    -- Without a live grant a party has nothing to do here, but for coming in.
    if found and what <> 'sharing.invitation-accepted' and not exists (
      select from public.parties
      join public.grants as granted on granted.household_id = parties.household_id and granted.party_id = parties.id
      where parties.household_id = household and parties.account_id = who and public.is_live(granted)
    ) then
      line.actor_id := null;
    end if;
  end if;
  -- Whoever has just left is still told of as having done so.
  if line.actor_id is null and what = 'households.member-left' then
    select id, role into line.actor_id, line.standing from public.members
      where household_id = household and account_id = who and left_at = pg_catalog.now();
  end if;
  if line.actor_id is null then
    raise exception 'no standing' using errcode = '42501';
  end if;
  if about_goal is not null then
    select case audience when 'author' then author_id end into author_of_private
      from public.goals where goals.household_id = household and goals.id = about_goal;
    if not found then
      raise exception 'no such goal here' using errcode = '42501';
    end if;
  end if;
  -- What was written down without a goal is its author's alone, or everybody's.
  if about_goal is null and about_item is not null then
    select case audience when 'author' then author_id end into author_of_private
      from public.notes where notes.household_id = household and notes.id = about_item;
  end if;
  if (about_item is not null and not exists (
    select from public.agreements where agreements.household_id = household and agreements.id = about_item
    union all
    select from public.progress_entries where progress_entries.household_id = household and progress_entries.id = about_item
    union all
    select from public.notes where notes.household_id = household and notes.id = about_item
  )) or (about_person is not null and not exists (
    select from public.parties where parties.household_id = household and parties.id = about_person
    union all
    select from public.members where members.household_id = household and members.id = about_person
  )) or (by_grant is not null and not exists (
    select from public.grants where grants.household_id = household and grants.id = by_grant
  )) then
    raise exception 'no such thing here' using errcode = '42501';
  end if;
  line.household_id := household;
  line.chain := coalesce(author_of_private, household);
  line.action := what;
  line.goal_id := about_goal;
  line.item_id := about_item;
  line.person_id := about_person;
  line.grant_id := by_grant;
  line.outcome := ending;
  perform public.append_to_ledger(line);
end $$;
--> statement-breakpoint
-- Somebody asked for things by their ids and was answered that they do not exist. Where he or she belongs or belonged to the household of
-- such a thing, or is or was let in there, its ledger tells of the try. Whoever never was anything there leaves no line: nobody could say who
-- it was, and a stranger does not write in a household's ledger. Nothing is answered.
create function write_try(what text, asked uuid[])
  returns void
  language plpgsql security definer set search_path = '' as $$
declare
  line public.ledger_entries;
begin
  for line.household_id, line.actor_id, line.standing, line.goal_id, line.item_id, line.chain in
    with standings as (
      select distinct on (household_id) household_id, id, standing from (
        select household_id, id, role as standing, coalesce(left_at, 'infinity') as until
          from public.members where account_id = public.viewer()
        union all
        select household_id, id, 'party', coalesce(ended_at, 'infinity')
          from public.parties where account_id = public.viewer()
      ) as ever
      order by household_id, until desc, standing <> 'party' desc, id
    ), things as (
      select standings.*, null::uuid as goal_id, null::uuid as item_id from standings where household_id = any(asked)
      union all
      select standings.*, goals.id, null
        from standings join public.goals on goals.household_id = standings.household_id and goals.id = any(asked)
      union all
      select standings.*, agreements.goal_id, agreements.id
        from standings join public.agreements on agreements.household_id = standings.household_id and agreements.id = any(asked)
      union all
      select standings.*, progress_entries.goal_id, progress_entries.id
        from standings join public.progress_entries on progress_entries.household_id = standings.household_id and progress_entries.id = any(asked)
      union all
      select standings.*, tasks.goal_id, tasks.agreement_id
        from standings join public.tasks on tasks.household_id = standings.household_id and tasks.id = any(asked)
      union all
      select standings.*, goal_measurements.goal_id, null
        from standings join public.goal_measurements on goal_measurements.household_id = standings.household_id
          and goal_measurements.id = any(asked)
      union all
      select standings.*, null, notes.id
        from standings join public.notes on notes.household_id = standings.household_id and notes.id = any(asked)
    )
    select distinct on (things.household_id) things.household_id, things.id, things.standing, things.goal_id, things.item_id,
      coalesce(
        case goals.audience when 'author' then goals.author_id end,
        case notes.audience when 'author' then notes.author_id end,
        things.household_id
      )
    from things
    left join public.goals on goals.household_id = things.household_id and goals.id = things.goal_id
    left join public.notes on notes.household_id = things.household_id and notes.id = things.item_id
    order by things.household_id, things.item_id nulls last, things.goal_id nulls last
  loop
    line.action := what;
    line.outcome := 'refused';
    perform public.append_to_ledger(line);
  end loop;
end $$;
--> statement-breakpoint
alter function append_to_ledger(ledger_entries) owner to app_definer;
--> statement-breakpoint
alter function write_try(text, uuid[]) owner to app_definer;
--> statement-breakpoint
revoke execute on function append_to_ledger(ledger_entries), write_try(text, uuid[]) from public;
--> statement-breakpoint
grant execute on function write_try(text, uuid[]) to app_person;
--> statement-breakpoint
grant select (goal_id) on agreements, progress_entries to app_definer;
--> statement-breakpoint
grant select (household_id, id, goal_id, agreement_id) on tasks to app_definer;
--> statement-breakpoint
grant select (household_id, id, goal_id) on goal_measurements to app_definer;
