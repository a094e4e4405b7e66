-- How a request comes before the eyes of whoever has this page: by letters, on this site alone, by the links of letters alone, or not at all.
create or replace function reach_of(helper uuid) returns text language sql stable security definer set search_path = '' as $$
  select case when by_account and by_mail then 'letters' when by_account then 'site' when by_mail then 'link' end
  from (select
    exists (select from public.helper_profiles where id = helper and account_id is not null) as by_account,
    exists (select from public.answer_addresses where helper_id = helper and confirmed_at is not null and ended_at is null) as by_mail) as ways
$$;
--> statement-breakpoint
grant insert, update (ended_at) on answer_addresses to app_job;
--> statement-breakpoint
grant update (confirmed_at, published_at) on helper_profiles to app_job;
