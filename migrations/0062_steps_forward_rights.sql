-- That it was a step forward is kept with what stood there, like the feeling.
create or replace function keep_version() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  select id into new.edited_by from public.members
    where household_id = old.household_id and account_id = public.viewer() and left_at is null;
  if not found then
    raise exception 'not a member' using errcode = '42501';
  end if;
  new.edited_at := pg_catalog.now();
  new.version_id := pg_catalog.gen_random_uuid();
  if tg_table_name = 'goals' then
    insert into public.goal_versions
        (household_id, id, goal_id, written_by, written_at, replaced_by, replaced_at, words, reason)
      values (old.household_id, coalesce(old.version_id, old.id), old.id, coalesce(old.edited_by, old.author_id),
        coalesce(old.edited_at, old.created_at), new.edited_by, new.edited_at, old.words, old.reason);
  elsif tg_table_name = 'agreements' then
    insert into public.agreement_versions
        (household_id, id, goal_id, agreement_id, written_by, written_at, replaced_by, replaced_at, who, what, "when",
        how, with_whom, due_on)
      values (old.household_id, coalesce(old.version_id, old.id), old.goal_id, old.id, coalesce(old.edited_by, old.author_id),
        coalesce(old.edited_at, old.created_at), new.edited_by, new.edited_at, old.who, old.what, old."when",
        old.how, old.with_whom, old.due_on);
  else
    insert into public.progress_versions
        (household_id, id, goal_id, progress_id, written_by, written_at, replaced_by, replaced_at, words, feeling, step)
      values (old.household_id, coalesce(old.version_id, old.id), old.goal_id, old.id, coalesce(old.edited_by, old.author_id),
        coalesce(old.edited_at, old.created_at), new.edited_by, new.edited_at, old.words, old.feeling, old.step);
  end if;
  return new;
end $$;
--> statement-breakpoint
grant update (step) on progress_entries to app_person;
