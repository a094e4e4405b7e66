-- What the viewer was granted, with the moment from which the viewer was let in on it: what stood there before and was changed is not shown.
-- That is the day from which the grant shows, or else its beginning.
create type reaching as (household_id uuid, goal_id uuid, item_id uuid, shows_from timestamptz, since timestamptz);
--> statement-breakpoint
create function reaching_me() returns setof reaching language sql stable security definer set search_path = '' as $$
  select household_id, goal_id, coalesce(agreement_id, progress_id), coalesce(shows_from, '-infinity'), coalesce(shows_from, starts_at)
  from public.my_live_grants()
$$;
--> statement-breakpoint
do $$
begin
  grant create on schema public to app_definer;
  alter function reaching_me() owner to app_definer;
  revoke create on schema public from app_definer;
end $$;
--> statement-breakpoint
revoke all on function reaching_me() from public;
--> statement-breakpoint
grant execute on function reaching_me() to app_person;
