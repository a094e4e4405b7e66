do $$
begin
  alter table goal_states owner to app_owner;
  alter table goal_states force row level security;
end $$;
--> statement-breakpoint
grant select, insert on goal_states to app_person;
