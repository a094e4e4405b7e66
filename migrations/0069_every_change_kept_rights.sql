-- A task that is changed is kept as it stood: the database itself copies it, and looks up who changes it and when.
create function keep_task() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  select id into new.edited_by from public.members
    where household_id = old.household_id and account_id = public.viewer() and left_at is null;
  if not found then
    raise exception 'not a member' using errcode = '42501';
  end if;
  new.edited_at := pg_catalog.now();
  new.version_id := pg_catalog.gen_random_uuid();
  insert into public.task_versions
      (household_id, id, task_id, goal_id, written_by, written_at, replaced_by, replaced_at, words, starts_on, rule)
    values (old.household_id, coalesce(old.version_id, old.id), old.id, old.goal_id, coalesce(old.edited_by, old.author_id),
      coalesce(old.edited_at, old.created_at), new.edited_by, new.edited_at, old.words, old.starts_on, old.rule);
  return new;
end $$;
--> statement-breakpoint
create trigger keep_task before update on tasks for each row when (current_user = 'app_person') execute function keep_task();
--> statement-breakpoint
-- As before, and what stood of the member is kept. A name is sealed anew each time: whether it reads otherwise is asked before.
create or replace function correct_member(household uuid, about uuid, new_name bytea, new_born_on date, new_home text) returns boolean
  language plpgsql security definer set search_path = '' as $$
declare me public.members; corrected public.members;
begin
  select * into me from public.members
    where household_id = household and account_id = public.viewer() and left_at is null;
  select * into corrected from public.members where household_id = household and id = about and left_at is null for update;
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
  insert into public.member_versions (household_id, id, member_id, name, born_on, home, replaced_by, replaced_at)
    values (household, pg_catalog.gen_random_uuid(), about, corrected.name, corrected.born_on, corrected.home, me.id, pg_catalog.now());
  update public.members set name = new_name, born_on = new_born_on, home = new_home
    where household_id = household and id = about;
  return true;
end $$;
--> statement-breakpoint
do $$
declare table_name text;
begin
  foreach table_name in array array['task_versions', 'member_versions', 'plan_titles'] loop
    execute format('alter table %I owner to app_owner', table_name);
    execute format('alter table %I force row level security', table_name);
  end loop;
  grant create on schema public to app_definer;
  alter function keep_task() owner to app_definer;
  revoke create on schema public from app_definer;
end $$;
--> statement-breakpoint
revoke all on function keep_task() from public;
--> statement-breakpoint
grant select on task_versions, member_versions to app_person;
--> statement-breakpoint
grant select, insert on plan_titles to app_person;
--> statement-breakpoint
grant insert on task_versions, member_versions to app_definer;
--> statement-breakpoint
grant update (words, starts_on, rule) on tasks to app_person;
