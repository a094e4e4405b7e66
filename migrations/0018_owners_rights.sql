-- An owner asks whether a grown-up with a sign-in becomes an owner too, or whether another owner stops. Nothing changes by asking.
create function ask_about_owning(household uuid, question uuid, about uuid, wanted text) returns boolean
  language plpgsql security definer set search_path = '' as $$
declare asker uuid;
begin
  select id into asker from public.members
    where household_id = household and account_id = public.viewer() and left_at is null and role = 'owner';
  if not found then
    raise exception 'not an owner' using errcode = '42501';
  end if;
  insert into public.owner_questions (household_id, id, member_id, kind, asked_by)
    select household, question, asked.id, wanted, asker
    from public.members as asked join public.households on households.id = asked.household_id
    where asked.household_id = household and asked.id = about and asked.id <> asker
      and asked.account_id is not null and asked.left_at is null
      and ((wanted = 'stop' and asked.role = 'owner')
        or (wanted = 'become' and asked.role = 'member'
          and public.has_reached(public.adult_from(households.jurisdiction), asked.born_on, pg_catalog.now())))
    on conflict do nothing;
  if not found then
    return false;
  end if;
  if wanted = 'become' then
    insert into public.owner_answers (household_id, question_id, member_id, answer) values (household, question, asker, 'yes');
  end if;
  return true;
end $$;
--> statement-breakpoint
-- Becoming takes the yes of every owner and of who is asked, because it opens what is for owners alone. Stopping takes the yes of that owner,
-- and never leaves the household without one. One no ends the question; who asked to stop takes it back with a no.
create function answer_about_owning(household uuid, question uuid, answered text) returns boolean
  language plpgsql security definer set search_path = '' as $$
declare me public.members; asked public.owner_questions;
begin
  perform from public.households where id = household for no key update;
  select * into me from public.members
    where household_id = household and account_id = public.viewer() and left_at is null;
  select * into asked from public.owner_questions where household_id = household and id = question;
  if me.id is null or asked.id is null or not (me.id = asked.member_id
    or (me.role = 'owner' and asked.kind = 'become')
    or (me.id = asked.asked_by and answered = 'no')) then
    raise exception 'not asked' using errcode = '42501';
  end if;
  if asked.ended_at is not null then
    return false;
  end if;
  insert into public.owner_answers (household_id, question_id, member_id, answer) values (household, question, me.id, answered)
    on conflict do nothing;
  if answered = 'yes' then
    if exists (
      select from public.members
      where members.household_id = household and members.account_id is not null and members.left_at is null
        and (members.id = asked.member_id or (members.role = 'owner' and asked.kind = 'become'))
        and not exists (
          select from public.owner_answers where owner_answers.household_id = household
            and owner_answers.question_id = question and owner_answers.member_id = members.id and owner_answers.answer = 'yes'
        )
    ) then
      return true;
    end if;
    if asked.kind = 'stop' and not exists (
      select from public.members where household_id = household and role = 'owner' and left_at is null
        and account_id is not null and id <> asked.member_id
    ) then
      return false;
    end if;
    update public.members set role = case asked.kind when 'become' then 'owner' else 'member' end
      where household_id = household and id = asked.member_id and left_at is null;
  end if;
  update public.owner_questions set ended_at = pg_catalog.now(), ended_by = me.id
    where household_id = household and id = question;
  return true;
end $$;
--> statement-breakpoint
-- An owner goes on as a member, of own will and at once. The household never remains without an owner who can sign in.
create function stop_owning(household uuid) returns boolean
  language plpgsql security definer set search_path = '' as $$
begin
  perform from public.households where id = household for no key update;
  update public.members set role = 'member'
    where household_id = household and account_id = public.viewer() and left_at is null and role = 'owner'
      and exists (
        select from public.members as others where others.household_id = household and others.role = 'owner'
          and others.left_at is null and others.account_id is not null and others.account_id <> public.viewer()
      );
  return found;
end $$;
--> statement-breakpoint
-- Who has a sign-in corrects the own name; an owner corrects that of who has none. A day of birth says from when somebody is asked before anything
-- is shared: an owner alone puts another one, never of who signs in, and nobody grows younger about whom something was shared.
create function correct_member(household uuid, about uuid, new_name bytea, new_born_on date, new_home text) returns boolean
  language plpgsql security definer set search_path = '' as $$
declare me public.members; corrected public.members;
begin
  select * into me from public.members
    where household_id = household and account_id = public.viewer() and left_at is null;
  select * into corrected from public.members where household_id = household and id = about and left_at is null;
  if me.id is null or corrected.id is null
    or not (me.id = corrected.id or (me.role = 'owner' and corrected.account_id is null)) then
    raise exception 'not yours to correct' using errcode = '42501';
  end if;
  if new_born_on is distinct from corrected.born_on and (
    corrected.account_id is not null
    or (coalesce(new_born_on, '-infinity') > coalesce(corrected.born_on, '-infinity') and exists (
      select from public.grants
      join public.goal_subjects on goal_subjects.household_id = grants.household_id and goal_subjects.goal_id = grants.goal_id
      where grants.household_id = household and goal_subjects.member_id = about and grants.revoked_at is null
    ))
  ) then
    return false;
  end if;
  update public.members set name = new_name, born_on = new_born_on, home = new_home
    where household_id = household and id = about;
  return true;
end $$;
--> statement-breakpoint
-- Somebody who has no sign-in goes by an owner's act. Whoever signs in goes by own will alone.
create function end_membership(household uuid, about uuid) returns boolean
  language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select from public.my_own_households() as own where own = household) then
    raise exception 'not an owner' using errcode = '42501';
  end if;
  update public.members set left_at = pg_catalog.now()
    where household_id = household and id = about and account_id is null and left_at is null;
  return found;
end $$;
--> statement-breakpoint
do $$
declare table_name text; routine regprocedure;
begin
  foreach table_name in array array['owner_questions', 'owner_answers'] loop
    execute format('alter table %I owner to app_owner', table_name);
    execute format('alter table %I force row level security', table_name);
  end loop;
  grant create on schema public to app_definer;
  foreach routine in array array['ask_about_owning(uuid, uuid, uuid, text)', 'answer_about_owning(uuid, uuid, text)',
    'stop_owning(uuid)', 'correct_member(uuid, uuid, bytea, date, text)', 'end_membership(uuid, uuid)']::regprocedure[] loop
    execute format('alter function %s owner to app_definer', routine);
    execute format('revoke all on function %s from public', routine);
  end loop;
  revoke create on schema public from app_definer;
end $$;
--> statement-breakpoint
grant execute on function ask_about_owning(uuid, uuid, uuid, text), answer_about_owning(uuid, uuid, text), stop_owning(uuid),
  correct_member(uuid, uuid, bytea, date, text), end_membership(uuid, uuid) to app_person;
--> statement-breakpoint
grant select on owner_questions, owner_answers to app_person;
--> statement-breakpoint
grant select, insert on owner_questions, owner_answers to app_definer;
--> statement-breakpoint
grant update (ended_at, ended_by) on owner_questions to app_definer;
--> statement-breakpoint
grant update (role, name, born_on, home) on members to app_definer;
