-- What stood under a heading is kept as it stood: the database itself copies its bytes, and looks up who changes it and when.
create function keep_heading() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  select id into new.edited_by from public.members
    where household_id = old.household_id and account_id = public.viewer() and left_at is null;
  if not found then
    raise exception 'not a member' using errcode = '42501';
  end if;
  new.edited_at := pg_catalog.now();
  new.version_id := pg_catalog.gen_random_uuid();
  insert into public.heading_versions (household_id, id, heading_id, written_by, written_at, replaced_by, replaced_at, words)
    values (old.household_id, coalesce(old.version_id, old.id), old.id, coalesce(old.edited_by, old.author_id),
      coalesce(old.edited_at, old.created_at), new.edited_by, new.edited_at, old.words);
  return new;
end $$;
--> statement-breakpoint
create trigger keep_heading before update on plan_headings for each row when (current_user = 'app_person') execute function keep_heading();
--> statement-breakpoint
do $$
declare table_name text;
begin
  foreach table_name in array array['template_choices', 'plan_headings', 'heading_versions', 'heading_removals'] loop
    execute format('alter table %I owner to app_owner', table_name);
    execute format('alter table %I force row level security', table_name);
  end loop;
  grant create on schema public to app_definer;
  alter function keep_heading() owner to app_definer;
  revoke create on schema public from app_definer;
end $$;
--> statement-breakpoint
revoke all on function keep_heading() from public;
--> statement-breakpoint
grant select, insert on template_choices, plan_headings, heading_removals to app_person;
--> statement-breakpoint
grant select on heading_versions to app_person;
--> statement-breakpoint
grant insert on heading_versions to app_definer;
--> statement-breakpoint
grant update (words) on plan_headings to app_person;
