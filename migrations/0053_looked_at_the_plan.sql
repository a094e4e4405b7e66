-- The same function. Looking at the page of the plan is a look too: at its headings, at when the family looks back and at what was written down.
create or replace function when_i_looked(households uuid[])
  returns table (household_id uuid, goal_id uuid, item_id uuid, looked_at timestamptz)
  language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
begin
  return query select ledger_entries.household_id, ledger_entries.goal_id, ledger_entries.item_id, max(ledger_entries.at)
  from public.ledger_entries
  where ledger_entries.account_id = public.viewer() and ledger_entries.household_id = any(households)
    and ledger_entries.action in ('plan.read', 'plan.goal-read', 'plan.item-read') and ledger_entries.outcome = 'done'
    and ledger_entries.at < pg_catalog.now() - interval '30 minutes'
    and (ledger_entries.household_id = any(array(select public.my_households()))
      or ledger_entries.household_id = any(array(select public.households_that_let_me_in())))
  group by ledger_entries.household_id, ledger_entries.goal_id, ledger_entries.item_id;
end
$$;
