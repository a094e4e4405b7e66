ALTER TABLE "page_reminders" ADD COLUMN "renewal_asked_at" timestamp with time zone;--> statement-breakpoint
CREATE POLICY "addresses of an imported page go when its person wants that" ON "answer_addresses" AS PERMISSIVE FOR DELETE TO "app_definer" USING (exists (select from helper_profiles where helper_profiles.id = answer_addresses.helper_id and helper_profiles.account_id is null
    and helper_profiles.import_key is not null));--> statement-breakpoint
CREATE POLICY "a page from a file is hidden by a function, now" ON "hidden_pages" AS PERMISSIVE FOR INSERT TO "app_definer" WITH CHECK (hidden_at = now() and shown_at is null and exists (select from helper_profiles where helper_profiles.id = hidden_pages.helper_id and helper_profiles.account_id is null
    and helper_profiles.import_key is not null));--> statement-breakpoint
CREATE POLICY "stems of a page from a file go by a function" ON "helper_words" AS PERMISSIVE FOR ALL TO "app_definer" USING (exists (select from helper_profiles where helper_profiles.id = helper_words.helper_id and helper_profiles.account_id is null
    and helper_profiles.import_key is not null));--> statement-breakpoint
drop function page_by_link(text);
--> statement-breakpoint
-- What the link of a letter about a page opens. Whoever has an account signs in for the rest, so that their link says yes once. Whose page came
-- from a file has this link alone: it opens that page until its day, also after a yes, and while the page is hidden.
create function page_by_link(hash_of_link text)
  returns table (helper_id uuid, name text, from_file boolean, is_hidden boolean, confirmed_at timestamptz)
  language sql stable security definer set search_path = '' as $$
  select opened.* from (
    select pages.id, pages.name, pages.account_id is null and pages.import_key is not null as from_file,
      exists (select from public.hidden_pages where hidden_pages.helper_id = pages.id and hidden_pages.shown_at is null) as is_hidden,
      reminders.used_at
    from public.page_reminders as reminders
    join public.helper_profiles as pages on pages.id = reminders.helper_id
    where reminders.link_hash = hash_of_link and reminders.expires_at > pg_catalog.now() and pages.published_at is not null
  ) as opened
  where opened.from_file or (opened.used_at is null and not opened.is_hidden)
$$;
--> statement-breakpoint
-- The tap. Once more within the hour it is answered alike, and changes nothing.
create or replace function confirm_page_by_link(hash_of_link text) returns boolean
  language plpgsql security definer set search_path = '' as $$
declare page uuid;
begin
  perform from public.page_reminders where link_hash = hash_of_link for update;
  select opened.helper_id into page from public.page_by_link(hash_of_link) as opened where opened.confirmed_at is null and not opened.is_hidden;
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
-- Whoever is on a page from a file takes it out of sight: out of the search in the same moment. Hidden twice it is hidden once.
create function hide_page_by_link(hash_of_link text) returns boolean
  language plpgsql security definer set search_path = '' as $$
declare page uuid;
begin
  select opened.helper_id into page from public.page_by_link(hash_of_link) as opened where opened.from_file;
  if not found then
    return false;
  end if;
  insert into public.hidden_pages (helper_id) values (page) on conflict do nothing;
  delete from public.helper_facets where helper_id = page;
  delete from public.helper_words where helper_id = page;
  return true;
end $$;
--> statement-breakpoint
-- Whoever is on a page from a file takes it away, as a moderator does: it stays away when the file comes again, and no address is kept.
create function take_page_away_by_link(hash_of_link text) returns boolean
  language plpgsql security definer set search_path = '' as $$
declare page uuid;
begin
  select opened.helper_id into page from public.page_by_link(hash_of_link) as opened where opened.from_file;
  if not found then
    return exists (select from public.page_reminders join public.helper_profiles on helper_profiles.id = page_reminders.helper_id
      where page_reminders.link_hash = hash_of_link and page_reminders.expires_at > pg_catalog.now()
        and helper_profiles.published_at is null and helper_profiles.account_id is null);
  end if;
  update public.helper_profiles set published_at = null, version_id = null where id = page;
  delete from public.answer_addresses where helper_id = page;
  delete from public.helper_facets where helper_id = page;
  delete from public.helper_words where helper_id = page;
  return true;
end $$;
--> statement-breakpoint
-- The viewer takes over a page from a file with the link of its letter: it belongs to that account from now on. Who has a page has no second one.
create function take_page_over(hash_of_link text) returns text
  language plpgsql security definer set search_path = '' as $$
declare page uuid;
declare me uuid := public.viewer();
begin
  perform from public.page_reminders where link_hash = hash_of_link for update;
  if exists (select from public.page_reminders join public.helper_profiles on helper_profiles.id = page_reminders.helper_id
      where page_reminders.link_hash = hash_of_link and helper_profiles.account_id = me) then
    return 'taken';
  end if;
  select opened.helper_id into page from public.page_by_link(hash_of_link) as opened where opened.from_file;
  if not found or me is null then
    return 'dead';
  end if;
  if exists (select from public.helper_profiles where account_id = me) then
    return 'has-page';
  end if;
  update public.page_reminders set used_at = coalesce(used_at, pg_catalog.now()) where link_hash = hash_of_link;
  update public.helper_profiles set account_id = me, confirmed_at = pg_catalog.now() where id = page;
  update public.helper_facets set confirmed_at = pg_catalog.now() where helper_id = page;
  return 'taken';
end $$;
--> statement-breakpoint
-- It tells nothing, whatever the link is. Where it is one of a page from a file that works no more, the clock sends another one to the address on file.
create function ask_new_page_link(hash_of_link text) returns void
  language sql security definer set search_path = '' as $$
  update public.page_reminders set renewal_asked_at = pg_catalog.now()
    where link_hash = hash_of_link and renewal_asked_at is null and expires_at <= pg_catalog.now()
      and exists (select from public.helper_profiles
        where helper_profiles.id = page_reminders.helper_id and account_id is null and import_key is not null and published_at is not null)
$$;
--> statement-breakpoint
do $$
declare routine regprocedure;
begin
  grant create on schema public to app_definer;
  foreach routine in array array['page_by_link(text)', 'hide_page_by_link(text)', 'take_page_away_by_link(text)', 'take_page_over(text)',
    'ask_new_page_link(text)']::regprocedure[] loop
    execute format('alter function %s owner to app_definer', routine);
    execute format('revoke all on function %s from public', routine);
  end loop;
  revoke create on schema public from app_definer;
end $$;
--> statement-breakpoint
grant execute on function page_by_link(text), hide_page_by_link(text), take_page_away_by_link(text), ask_new_page_link(text) to app_visitor;
--> statement-breakpoint
grant execute on function page_by_link(text), take_page_over(text) to app_person;
--> statement-breakpoint
grant insert on hidden_pages to app_definer;
--> statement-breakpoint
grant delete on helper_facets to app_definer;
--> statement-breakpoint
grant select (helper_id), delete on helper_words to app_definer;
--> statement-breakpoint
grant select (helper_id), delete on answer_addresses to app_definer;
--> statement-breakpoint
grant update (renewal_asked_at) on page_reminders to app_definer;
