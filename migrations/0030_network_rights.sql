do $$
begin
  alter table network_contacts owner to app_owner;
  alter table network_contacts force row level security;
end $$;
--> statement-breakpoint
create trigger moments_stay before update on network_contacts for each row when (current_user = 'app_person')
  execute function moments_stay('ended_at', 'ended_by');
--> statement-breakpoint
grant select, insert on network_contacts to app_person;
--> statement-breakpoint
grant update (ended_at, ended_by) on network_contacts to app_person;
--> statement-breakpoint
-- A word to find a goal back by, which the family may choose anew; what sort of thing it is, is said when it is written.
grant update (domain) on goals to app_person;
