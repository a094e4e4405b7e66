-- The same function. It asked for every grant of the viewer in each household again: of fifty lines at once, fifty times those of fifty
-- households. Now it asks for those of the one household that the line is about.
create or replace function write_ledger(household uuid, what text, about_goal uuid, about_item uuid, about_person uuid, by_grant uuid, ending text)
  returns void
  language plpgsql security definer set search_path = '' as $$
declare
  who uuid := public.viewer();
  line public.ledger_entries;
  author_of_private uuid;
  previous record;
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
  perform from public.households where id = household for no key update;
  select seq, hash into previous from public.ledger_entries
    where household_id = household and chain = line.chain order by seq desc limit 1;
  line.seq := coalesce(previous.seq, 0) + 1;
  line.previous_hash := coalesce(previous.hash, '');
  line.at := pg_catalog.clock_timestamp();
  line.account_id := who;
  line.action := what;
  line.goal_id := about_goal;
  line.item_id := about_item;
  line.person_id := about_person;
  line.grant_id := by_grant;
  line.outcome := ending;
  line.hash := public.ledger_hash(line);
  insert into public.ledger_entries select line.*;
end $$;
