do $$
declare table_name text;
begin
  foreach table_name in array array['evaluations', 'evaluation_decisions'] loop
    execute format('alter table %I owner to app_owner', table_name);
    execute format('alter table %I force row level security', table_name);
  end loop;
end $$;
--> statement-breakpoint
grant select, insert on evaluations, evaluation_decisions to app_person;
