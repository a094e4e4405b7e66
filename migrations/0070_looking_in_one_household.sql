-- The one household that a transaction looks in, where it says so (decision 0056). It only takes away: without it, everything that others let the viewer see.
create function looked_in() returns uuid language sql stable parallel safe as $$
  select nullif(pg_catalog.current_setting('app.household_id', true), '')::pg_catalog.uuid
$$;
--> statement-breakpoint
create or replace function my_live_grants() returns setof grants language plpgsql stable security definer set search_path = '' as $$
declare
  only_here uuid := public.looked_in();
  given public.grants[] := array(
    select granted
    from public.parties
    join public.grants as granted on granted.household_id = parties.household_id and granted.party_id = parties.id
    where parties.account_id = public.viewer() and (only_here is null or parties.household_id = only_here)
  );
begin
  if pg_catalog.cardinality(given) > 0 then
    return query select * from public.live_among(given);
  end if;
end
$$;
--> statement-breakpoint
alter function looked_in() owner to app_definer;
--> statement-breakpoint
revoke all on function looked_in() from public;
--> statement-breakpoint
grant execute on function looked_in() to app_definer;
