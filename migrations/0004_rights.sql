-- Default deny: every right below is named. Tables belong to a role nobody signs in with, and obey their policies too.
do $$
declare table_name text; routine regprocedure;
begin
  for table_name in select tablename from pg_tables where schemaname = 'public' loop
    execute format('alter table %I owner to app_owner', table_name);
    execute format('alter table %I force row level security', table_name);
  end loop;
  grant create on schema public to app_definer;
  for routine in select oid::regprocedure from pg_proc where pronamespace = 'public'::regnamespace loop
    execute format('alter function %s owner to app_definer', routine);
    execute format('revoke all on function %s from public', routine);
  end loop;
  revoke create on schema public from app_definer;
  execute format('revoke temporary on database %I from public', current_database());
  -- With set_config() injected SQL could name another viewer or another role.
  revoke execute on function pg_catalog.set_config(text, text, boolean) from public;
end $$;
--> statement-breakpoint
grant execute on function viewer() to app_person, app_definer, app_visitor;
--> statement-breakpoint
grant execute on function my_households(), my_own_households(), my_members(), my_parties(), members_i_answer_for(text),
  my_live_grant_keys(), households_that_let_me_in(), granted_to_me(text), goals_granted_to_me(text), goals_mine_to_share(),
  agrees_from(text), decides_from(text), has_reached(integer, date, timestamptz), everybody_agreed(grants), is_live(grants),
  start_household(uuid, bytea, uuid, bytea), invitation_by_words(text), accept_invitation(text, bytea),
  settle_member(uuid, uuid, boolean), leave_household(uuid), tell_party(uuid, uuid, uuid),
  write_ledger(uuid, text, uuid, uuid, uuid, uuid, text) to app_person;
--> statement-breakpoint
grant select, insert, update, delete on accounts, sessions, attempts to app_auth;
--> statement-breakpoint
grant select (id, name) on accounts to app_person;
--> statement-breakpoint
grant select on households, members, representations, goals, goal_subjects, agreements, progress_entries, comments, parties,
  invitations, grants, help_periods, consents, proposals, notices, ledger_entries to app_person;
--> statement-breakpoint
grant insert on members, representations, goals, goal_subjects, agreements, progress_entries, comments, parties, invitations,
  grants, help_periods, consents, proposals to app_person;
--> statement-breakpoint
grant update (jurisdiction) on households to app_person;
--> statement-breakpoint
grant update (accepted_at, ended_at, ended_by) on representations to app_person;
--> statement-breakpoint
grant update (confirmed_at, confirmed_by, ended_at, ended_by) on parties to app_person;
--> statement-breakpoint
grant update (revoked_at, revoked_by) on grants to app_person;
--> statement-breakpoint
grant update (withdrawn_at) on invitations to app_person;
--> statement-breakpoint
grant update (ends_at, ended_by, reviewed_at) on help_periods to app_person;
--> statement-breakpoint
grant update (withdrawn_at, withdrawn_by) on consents to app_person;
--> statement-breakpoint
grant update (decision, decided_at, decided_by, agreement_id) on proposals to app_person;
--> statement-breakpoint
grant select on areas, area_names, postcode_areas, helper_profiles, helper_areas, helper_specialties, helper_languages
  to app_visitor, app_person, app_job;
--> statement-breakpoint
grant insert on helper_profiles, helper_areas, helper_specialties, helper_languages to app_person;
--> statement-breakpoint
grant insert, update, delete on areas, area_names, postcode_areas to app_job;
--> statement-breakpoint
grant select, update (account_id, accepted_name) on parties to app_definer;
--> statement-breakpoint
grant select, update (accepted_at) on invitations to app_definer;
--> statement-breakpoint
grant select, insert on households, members, ledger_entries to app_definer;
--> statement-breakpoint
grant update (id) on households to app_definer;
--> statement-breakpoint
grant update (account_id, accepted_account_id, accepted_name, left_at) on members to app_definer;
--> statement-breakpoint
grant select on grants, help_periods, consents, goal_subjects, representations to app_definer;
--> statement-breakpoint
grant select (household_id, id, audience, author_id) on goals to app_definer;
--> statement-breakpoint
grant select (household_id, id) on agreements, progress_entries to app_definer;
--> statement-breakpoint
grant insert on notices to app_definer;
