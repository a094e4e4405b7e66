-- Somebody missed this help here. One more in this month, and nothing about who or when.
create function count_gap(area text, specialties text[]) returns void
  language sql security definer set search_path = '' as $$
  insert into public.supply_gaps (month, area_code, specialty, missed)
  select pg_catalog.date_trunc('month', pg_catalog.now() at time zone 'Europe/Amsterdam')::pg_catalog.date, area, asked, 1
    from pg_catalog.unnest(case when pg_catalog.cardinality(specialties) = 0 then array[null] else specialties end) as asked
    group by asked
  on conflict on constraint supply_gaps_once do update set missed = supply_gaps.missed + 1
$$;
--> statement-breakpoint
do $$
declare table_name text;
begin
  foreach table_name in array array['helper_availabilities', 'helper_registrations', 'declared_backgrounds',
    'helper_facets', 'helper_words', 'search_words', 'supply_gaps'] loop
    execute format('alter table %I owner to app_owner', table_name);
    execute format('alter table %I force row level security', table_name);
  end loop;
  grant create on schema public to app_definer;
  alter function count_gap(text, text[]) owner to app_definer;
  revoke create on schema public from app_definer;
end $$;
--> statement-breakpoint
revoke all on function count_gap(text, text[]) from public;
--> statement-breakpoint
grant execute on function count_gap(text, text[]) to app_visitor;
--> statement-breakpoint
grant select, insert, update on supply_gaps to app_definer;
--> statement-breakpoint
grant select on supply_gaps to app_job;
--> statement-breakpoint
grant select on helper_availabilities, helper_registrations, declared_backgrounds, helper_facets, helper_words, search_words
  to app_visitor, app_person, app_job;
--> statement-breakpoint
grant insert on helper_availabilities, helper_registrations, declared_backgrounds, search_words to app_person;
--> statement-breakpoint
grant insert, update on helper_facets, helper_words to app_person, app_job;
--> statement-breakpoint
grant insert on search_words to app_job;
--> statement-breakpoint
grant update (background, withdrawn_at) on declared_backgrounds to app_person;
--> statement-breakpoint
grant update (confirmed_at) on helper_profiles to app_person;
--> statement-breakpoint
-- The owner obeys the policies too, so this is said as the role that migrates.
do $$
begin
  alter table helper_profiles no force row level security;
  update helper_profiles set confirmed_at = published_at;
  alter table helper_profiles force row level security;
end $$;
