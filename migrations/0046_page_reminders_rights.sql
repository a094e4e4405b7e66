-- What the link of a letter opens that asks a helper whether the own page is still right. It asks for a keyed hash of the link.
create function page_by_link(hash_of_link text) returns table (helper_id uuid, name text)
  language sql stable security definer set search_path = '' as $$
  select pages.id, pages.name from public.page_reminders as reminders
  join public.helper_profiles as pages on pages.id = reminders.helper_id
  where reminders.link_hash = hash_of_link and reminders.used_at is null and reminders.expires_at > pg_catalog.now()
    and pages.published_at is not null
    and not exists (select from public.hidden_pages where hidden_pages.helper_id = pages.id and hidden_pages.shown_at is null)
$$;
--> statement-breakpoint
-- The tap. Once more within the hour it is answered alike, and changes nothing.
create function confirm_page_by_link(hash_of_link text) returns boolean
  language plpgsql security definer set search_path = '' as $$
declare page uuid;
begin
  perform from public.page_reminders where link_hash = hash_of_link for update;
  select opened.helper_id into page from public.page_by_link(hash_of_link) as opened;
  if not found then
    return exists (select from public.page_reminders
      where link_hash = hash_of_link and used_at > pg_catalog.now() - interval '1 hour');
  end if;
  update public.page_reminders set used_at = pg_catalog.now() where link_hash = hash_of_link;
  update public.helper_profiles set confirmed_at = pg_catalog.now() where id = page;
  update public.helper_facets set confirmed_at = pg_catalog.now() where helper_id = page;
  return true;
end $$;
--> statement-breakpoint
do $$
declare routine regprocedure;
begin
  alter table page_reminders owner to app_owner;
  alter table page_reminders force row level security;
  grant create on schema public to app_definer;
  foreach routine in array array['page_by_link(text)', 'confirm_page_by_link(text)']::regprocedure[] loop
    execute format('alter function %s owner to app_definer', routine);
    execute format('revoke all on function %s from public', routine);
  end loop;
  revoke create on schema public from app_definer;
end $$;
--> statement-breakpoint
grant execute on function page_by_link(text), confirm_page_by_link(text) to app_visitor;
--> statement-breakpoint
grant select, insert on page_reminders to app_job;
--> statement-breakpoint
grant select, update (used_at) on page_reminders to app_definer;
--> statement-breakpoint
grant update (confirmed_at) on helper_profiles to app_definer;
--> statement-breakpoint
grant select (helper_id), update (confirmed_at) on helper_facets to app_definer;
