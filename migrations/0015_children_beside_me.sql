create function adult_from(jurisdiction text) returns integer language sql immutable set search_path = '' as $$
  select case jurisdiction when 'NL' then 18 when 'BE' then 18 end
$$;
--> statement-breakpoint
-- The children of the viewer's households, other than the viewer: their words are theirs.
create function children_beside_me() returns setof household_key language sql stable security definer set search_path = '' as $$
  select members.household_id, members.id
  from public.members
  join public.households on households.id = members.household_id
  where members.household_id in (select public.my_households())
    and members.account_id is distinct from public.viewer()
    and not public.has_reached(public.adult_from(households.jurisdiction), members.born_on, pg_catalog.now())
$$;
--> statement-breakpoint
do $$
begin
  grant create on schema public to app_definer;
  alter function adult_from(text) owner to app_definer;
  alter function children_beside_me() owner to app_definer;
  revoke create on schema public from app_definer;
end $$;
--> statement-breakpoint
revoke all on function adult_from(text), children_beside_me() from public;
--> statement-breakpoint
grant execute on function children_beside_me() to app_person;
