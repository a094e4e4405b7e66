do $$
declare table_name text;
begin
  foreach table_name in array array['goal_scales', 'goal_measurements'] loop
    execute format('alter table %I owner to app_owner', table_name);
    execute format('alter table %I force row level security', table_name);
  end loop;
end $$;
--> statement-breakpoint
grant select, insert, update (replaced_at) on goal_scales, goal_measurements to app_person;
