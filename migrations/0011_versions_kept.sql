-- A text that is changed is kept as it stood: the database itself copies its bytes, and looks up who changes it and when.
create function keep_version() returns trigger language plpgsql security definer set search_path = '' as $$
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
        (household_id, id, goal_id, agreement_id, written_by, written_at, replaced_by, replaced_at, who, what, "when")
      values (old.household_id, coalesce(old.version_id, old.id), old.goal_id, old.id, coalesce(old.edited_by, old.author_id),
        coalesce(old.edited_at, old.created_at), new.edited_by, new.edited_at, old.who, old.what, old."when");
  else
    insert into public.progress_versions
        (household_id, id, goal_id, progress_id, written_by, written_at, replaced_by, replaced_at, words, feeling)
      values (old.household_id, coalesce(old.version_id, old.id), old.goal_id, old.id, coalesce(old.edited_by, old.author_id),
        coalesce(old.edited_at, old.created_at), new.edited_by, new.edited_at, old.words, old.feeling);
  end if;
  return new;
end $$;
--> statement-breakpoint
-- When the viewer last looked at a goal or an item, before this visit: a look of less than half an hour ago belongs to it. Of the own lines
-- alone, and only where the viewer belongs or is let in at this moment.
create function when_i_looked(household uuid) returns table (goal_id uuid, item_id uuid, looked_at timestamptz)
  language sql stable security definer set search_path = '' as $$
  select ledger_entries.goal_id, ledger_entries.item_id, max(ledger_entries.at)
  from public.ledger_entries
  where ledger_entries.account_id = public.viewer() and ledger_entries.household_id = household
    and ledger_entries.action in ('plan.goal-read', 'plan.item-read') and ledger_entries.outcome = 'done'
    and ledger_entries.at < pg_catalog.now() - interval '30 minutes'
    and (household in (select public.my_households()) or household in (select public.households_that_let_me_in()))
  group by ledger_entries.goal_id, ledger_entries.item_id
$$;
--> statement-breakpoint
create trigger keep_version before update on goals for each row when (current_user = 'app_person') execute function keep_version();
--> statement-breakpoint
create trigger keep_version before update on agreements for each row when (current_user = 'app_person') execute function keep_version();
--> statement-breakpoint
create trigger keep_version before update on progress_entries for each row when (current_user = 'app_person') execute function keep_version();
--> statement-breakpoint
do $$
declare table_name text;
begin
  foreach table_name in array array['goal_versions', 'agreement_versions', 'progress_versions'] loop
    execute format('alter table %I owner to app_owner', table_name);
    execute format('alter table %I force row level security', table_name);
  end loop;
  grant create on schema public to app_definer;
  alter function keep_version() owner to app_definer;
  alter function when_i_looked(uuid) owner to app_definer;
  revoke create on schema public from app_definer;
end $$;
--> statement-breakpoint
revoke all on function keep_version(), when_i_looked(uuid) from public;
--> statement-breakpoint
grant execute on function when_i_looked(uuid) to app_person;
--> statement-breakpoint
grant select on goal_versions, agreement_versions, progress_versions to app_person;
--> statement-breakpoint
grant insert on goal_versions, agreement_versions, progress_versions to app_definer;
--> statement-breakpoint
grant update (words, reason) on goals to app_person;
--> statement-breakpoint
grant update (who, what, "when") on agreements to app_person;
--> statement-breakpoint
grant update (words, feeling) on progress_entries to app_person;
