-- What the family reads of its own grants: whether each is live. With the rights of its owner, for what it asks of a household every member of it may know, and the
-- row policies of seven tables took nine tenths of the time. To whoever does not belong to the household nothing is live.
create function is_live_here(granted public.grants) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return granted.household_id in (select public.my_households()) and public.is_live(granted);
end
$$;
--> statement-breakpoint
-- Nearly everybody has a plan of the own and was let in nowhere: then there is nothing to ask.
create or replace function my_live_grants() returns setof grants language plpgsql stable security definer set search_path = '' as $$
declare
  given public.grants[] := array(
    select granted
    from public.parties
    join public.grants as granted on granted.household_id = parties.household_id and granted.party_id = parties.id
    where parties.account_id = public.viewer()
  );
begin
  if pg_catalog.cardinality(given) > 0 then
    return query select * from public.live_among(given);
  end if;
end
$$;
--> statement-breakpoint
alter function is_live_here(grants) owner to app_definer;
--> statement-breakpoint
revoke all on function is_live_here(grants) from public;
--> statement-breakpoint
grant execute on function is_live_here(grants) to app_person, app_definer;
