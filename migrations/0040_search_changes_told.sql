-- The search in memory asks what changed since it last looked. A transaction is told, not a moment: what was under way at that look and was
-- kept later is found by it, in whatever order transactions end.
create function tell_search_change() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into public.search_changes (helper_id, changed)
    values (coalesce(new.helper_id, old.helper_id), pg_catalog.pg_current_xact_id()::text::bigint)
    on conflict (helper_id) do update set changed = excluded.changed;
  return null;
end $$;
--> statement-breakpoint
create function tell_place_change() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into public.search_changes (helper_id, changed)
    values ('00000000-0000-0000-0000-000000000000', pg_catalog.pg_current_xact_id()::text::bigint)
    on conflict (helper_id) do update set changed = excluded.changed;
  return null;
end $$;
--> statement-breakpoint
create trigger tell_search_change after insert or update or delete on helper_facets for each row execute function tell_search_change();
--> statement-breakpoint
create trigger tell_search_change after insert or update or delete on helper_words for each row execute function tell_search_change();
--> statement-breakpoint
create trigger tell_search_change after insert or update or delete on helper_areas for each row execute function tell_search_change();
--> statement-breakpoint
create trigger tell_place_change after insert or update or delete on areas for each statement execute function tell_place_change();
--> statement-breakpoint
create trigger tell_place_change after insert or update or delete on area_names for each statement execute function tell_place_change();
--> statement-breakpoint
create trigger tell_place_change after insert or update or delete on postcode_areas for each statement execute function tell_place_change();
--> statement-breakpoint
do $$
begin
  alter table search_changes owner to app_owner;
  alter table search_changes force row level security;
  grant create on schema public to app_definer;
  alter function tell_search_change() owner to app_definer;
  alter function tell_place_change() owner to app_definer;
  revoke create on schema public from app_definer;
end $$;
--> statement-breakpoint
revoke all on function tell_search_change(), tell_place_change() from public;
--> statement-breakpoint
grant select on search_changes to app_visitor;
--> statement-breakpoint
grant select, insert, update on search_changes to app_definer;
