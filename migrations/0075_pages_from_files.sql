-- Of these pages those that a file still speaks for: nobody has taken them over or hidden them, and they are read now, or never were yet. What was
-- taken away stays away. This is the one place that says it.
create function still_from_a_file(candidates uuid[]) returns setof uuid
  language sql stable security definer set search_path = '' as $$
  select pages.id from public.helper_profiles as pages
  where pages.id = any(candidates) and pages.account_id is null and pages.import_key is not null
    and not exists (select from public.hidden_pages where hidden_pages.helper_id = pages.id and hidden_pages.shown_at is null)
    and (pages.published_at is not null
      or not exists (select from public.profile_reviews where profile_reviews.helper_id = pages.id and profile_reviews.ending = 'approved'))
$$;
--> statement-breakpoint
-- All of them, by their ids alone: what a row policy asks for.
create function pages_from_files() returns setof uuid
  language sql stable security definer set search_path = '' as $$
  select public.still_from_a_file(array(
    select id from public.helper_profiles where import_key is not null and account_id is null))
$$;
--> statement-breakpoint
do $$
declare routine regprocedure;
begin
  grant create on schema public to app_definer;
  foreach routine in array array['still_from_a_file(uuid[])', 'pages_from_files()']::regprocedure[] loop
    execute format('alter function %s owner to app_definer', routine);
    execute format('revoke all on function %s from public', routine);
  end loop;
  revoke create on schema public from app_definer;
end $$;
--> statement-breakpoint
grant execute on function pages_from_files() to app_job;
