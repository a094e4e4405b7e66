ALTER TABLE "accounts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "attempts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "ledger_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "comments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "area_names" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "areas" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "helper_areas" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "helper_languages" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "helper_profiles" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "helper_specialties" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "postcode_areas" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "households" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "members" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "representations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "agreements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "goal_subjects" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "goals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "progress_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "consents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "grants" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "help_periods" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "invitations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "notices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "parties" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "proposals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "a person sees the own account" ON "accounts" AS PERMISSIVE FOR SELECT TO "app_person" USING (id = (select viewer()));--> statement-breakpoint
CREATE POLICY "signing in works with accounts" ON "accounts" AS PERMISSIVE FOR ALL TO "app_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "signing in counts attempts" ON "attempts" AS PERMISSIVE FOR ALL TO "app_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "signing in works with sessions" ON "sessions" AS PERMISSIVE FOR ALL TO "app_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "owners read the ledger, and every member that of the own items" ON "ledger_entries" AS PERMISSIVE FOR SELECT TO "app_person" USING ((household_id = any(array(select my_own_households())) and chain = household_id) or (chain = any(array(select (my_members()).id)) and row(household_id, chain)::household_key = any(array(select my_members()))));--> statement-breakpoint
CREATE POLICY "the last line is read by the function that writes the next" ON "ledger_entries" AS PERMISSIVE FOR SELECT TO "app_definer" USING (true);--> statement-breakpoint
CREATE POLICY "lines are added by a function and by nothing else" ON "ledger_entries" AS PERMISSIVE FOR INSERT TO "app_definer" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "a comment is seen with what it is about" ON "comments" AS PERMISSIVE FOR SELECT TO "app_person" USING (((household_id = any(array(select my_households())) and exists (select from goals where goals.household_id = comments.household_id and goals.id = comments.goal_id)) or (comments.goal_id = any(array(select (granted_to_me('see')).goal_id)) and exists (
    select from unnest(array(select granted_to_me('see'))) as granted
    where granted.household_id = comments.household_id and granted.goal_id = comments.goal_id
      and ((granted.item_id is null and granted.shows_from <= comments.created_at) or granted.item_id = coalesce(comments.agreement_id, comments.progress_id)))))
    and (comments.agreement_id is null or exists (select from agreements where agreements.household_id = comments.household_id
      and agreements.id = comments.agreement_id and agreements.goal_id = comments.goal_id))
    and (comments.progress_id is null or exists (select from progress_entries where progress_entries.household_id = comments.household_id
      and progress_entries.id = comments.progress_id and progress_entries.goal_id = comments.goal_id)));--> statement-breakpoint
CREATE POLICY "members comment on what they see, parties where asked" ON "comments" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK (created_at = now() and (comments.agreement_id is null or exists (select from agreements where agreements.household_id = comments.household_id
      and agreements.id = comments.agreement_id and agreements.goal_id = comments.goal_id))
    and (comments.progress_id is null or exists (select from progress_entries where progress_entries.household_id = comments.household_id
      and progress_entries.id = comments.progress_id and progress_entries.goal_id = comments.goal_id))
    and ((party_id is null and (member_id = any(array(select (my_members()).id)) and row(household_id, member_id)::household_key = any(array(select my_members()))) and (household_id = any(array(select my_households())) and exists (select from goals where goals.household_id = comments.household_id and goals.id = comments.goal_id)))
      or (member_id is null and (party_id = any(array(select (my_parties()).id)) and row(household_id, party_id)::household_key = any(array(select my_parties()))) and case when agreement_id is not null then exists (select from agreements where agreements.household_id = comments.household_id and agreements.goal_id = comments.goal_id
        and agreements.id = comments.agreement_id and (agreements.goal_id = any(array(select (granted_to_me('comment')).goal_id)) and exists (
    select from unnest(array(select granted_to_me('comment'))) as granted
    where granted.household_id = agreements.household_id and granted.goal_id = agreements.goal_id
      and ((granted.item_id is null and granted.shows_from <= agreements.created_at) or granted.item_id = agreements.id))))
      when progress_id is not null then exists (select from progress_entries where progress_entries.household_id = comments.household_id and progress_entries.goal_id = comments.goal_id
        and progress_entries.id = comments.progress_id and (progress_entries.goal_id = any(array(select (granted_to_me('comment')).goal_id)) and exists (
    select from unnest(array(select granted_to_me('comment'))) as granted
    where granted.household_id = progress_entries.household_id and granted.goal_id = progress_entries.goal_id
      and ((granted.item_id is null and granted.shows_from <= progress_entries.created_at) or granted.item_id = progress_entries.id))))
      else (comments.goal_id = any(array(select (granted_to_me('comment')).goal_id)) and exists (
    select from unnest(array(select granted_to_me('comment'))) as granted
    where granted.household_id = comments.household_id and granted.goal_id = comments.goal_id
      and ((granted.item_id is null and granted.shows_from <= comments.created_at) or granted.item_id = null))) end)));--> statement-breakpoint
CREATE POLICY "names of areas are imported" ON "area_names" AS PERMISSIVE FOR ALL TO "app_job" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "names of areas are public" ON "area_names" AS PERMISSIVE FOR SELECT TO "app_job", "app_person", "app_visitor" USING (true);--> statement-breakpoint
CREATE POLICY "areas are imported" ON "areas" AS PERMISSIVE FOR ALL TO "app_job" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "areas are public" ON "areas" AS PERMISSIVE FOR SELECT TO "app_job", "app_person", "app_visitor" USING (true);--> statement-breakpoint
CREATE POLICY "working areas are the helper's own to set" ON "helper_areas" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK (helper_id in (select helper_profiles.id from helper_profiles where helper_profiles.account_id = (select viewer())));--> statement-breakpoint
CREATE POLICY "working areas are public" ON "helper_areas" AS PERMISSIVE FOR SELECT TO "app_job", "app_person", "app_visitor" USING (true);--> statement-breakpoint
CREATE POLICY "languages of help are the helper's own to set" ON "helper_languages" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK (helper_id in (select helper_profiles.id from helper_profiles where helper_profiles.account_id = (select viewer())));--> statement-breakpoint
CREATE POLICY "languages of help are public" ON "helper_languages" AS PERMISSIVE FOR SELECT TO "app_job", "app_person", "app_visitor" USING (true);--> statement-breakpoint
CREATE POLICY "a helper publishes the own profile" ON "helper_profiles" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK (account_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "profiles are public" ON "helper_profiles" AS PERMISSIVE FOR SELECT TO "app_job", "app_person", "app_visitor" USING (true);--> statement-breakpoint
CREATE POLICY "specialties are the helper's own to set" ON "helper_specialties" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK (helper_id in (select helper_profiles.id from helper_profiles where helper_profiles.account_id = (select viewer())));--> statement-breakpoint
CREATE POLICY "specialties are public" ON "helper_specialties" AS PERMISSIVE FOR SELECT TO "app_job", "app_person", "app_visitor" USING (true);--> statement-breakpoint
CREATE POLICY "postcodes are imported" ON "postcode_areas" AS PERMISSIVE FOR ALL TO "app_job" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "postcodes are public" ON "postcode_areas" AS PERMISSIVE FOR SELECT TO "app_job", "app_person", "app_visitor" USING (true);--> statement-breakpoint
CREATE POLICY "a household is started and locked by functions" ON "households" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "owners say in which country the household lives" ON "households" AS PERMISSIVE FOR UPDATE TO "app_person" USING (id = any(array(select my_own_households()))) WITH CHECK (id = any(array(select my_own_households())));--> statement-breakpoint
CREATE POLICY "a household is seen by members and by those let in" ON "households" AS PERMISSIVE FOR SELECT TO "app_person" USING (id = any(array(select my_households())) or id = any(array(select households_that_let_me_in())));--> statement-breakpoint
CREATE POLICY "members see each other" ON "members" AS PERMISSIVE FOR SELECT TO "app_person" USING (household_id = any(array(select my_households())));--> statement-breakpoint
CREATE POLICY "the first owner is written by a function" ON "members" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "owners add members, who have no sign-in yet" ON "members" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK (household_id = any(array(select my_own_households())) and role = 'member' and account_id is null
    and accepted_account_id is null and accepted_name is null and left_at is null and created_at = now());--> statement-breakpoint
CREATE POLICY "members see who acts for whom" ON "representations" AS PERMISSIVE FOR SELECT TO "app_person" USING (household_id = any(array(select my_households())));--> statement-breakpoint
CREATE POLICY "who was asked to act for somebody says yes" ON "representations" AS PERMISSIVE FOR UPDATE TO "app_person" USING ((representative_id = any(array(select (my_members()).id)) and row(household_id, representative_id)::household_key = any(array(select my_members()))) and accepted_at is null and ended_at is null and ends_at > now()) WITH CHECK ((representative_id = any(array(select (my_members()).id)) and row(household_id, representative_id)::household_key = any(array(select my_members()))) and accepted_at = now() and ended_at is null and ended_by is null);--> statement-breakpoint
CREATE POLICY "a member chooses, an owner asks another where there is no sign-in" ON "representations" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK (created_at = now() and (proposed_by = any(array(select (my_members()).id)) and row(household_id, proposed_by)::household_key = any(array(select my_members()))) and accepted_at is null and ended_at is null and ended_by is null
    and representative_id <> member_id and ends_at > now() and ends_at <= now() + interval '5 years 2 days'
    and ((kind = 'trustedPerson' and proposed_by = member_id)
      or (kind = 'legalRepresentative' and proposed_by <> representative_id and household_id = any(array(select my_own_households()))
        and exists (select from members where members.household_id = representations.household_id
  and members.id = representations.member_id and members.account_id is null))));--> statement-breakpoint
CREATE POLICY "acting for somebody is ended by either of the two" ON "representations" AS PERMISSIVE FOR UPDATE TO "app_person" USING (ended_at is null and ((member_id = any(array(select (my_members()).id)) and row(household_id, member_id)::household_key = any(array(select my_members()))) or (representative_id = any(array(select (my_members()).id)) and row(household_id, representative_id)::household_key = any(array(select my_members())))
    or (household_id = any(array(select my_own_households())) and exists (select from members where members.household_id = representations.household_id
  and members.id = representations.member_id and members.account_id is null)))) WITH CHECK (ended_at = now() and (ended_by = any(array(select (my_members()).id)) and row(household_id, ended_by)::household_key = any(array(select my_members()))) and ((member_id = any(array(select (my_members()).id)) and row(household_id, member_id)::household_key = any(array(select my_members()))) or (representative_id = any(array(select (my_members()).id)) and row(household_id, representative_id)::household_key = any(array(select my_members())))
    or (household_id = any(array(select my_own_households())) and exists (select from members where members.household_id = representations.household_id
  and members.id = representations.member_id and members.account_id is null))));--> statement-breakpoint
CREATE POLICY "the viewer functions read who acts for whom" ON "representations" AS PERMISSIVE FOR SELECT TO "app_definer" USING (true);--> statement-breakpoint
CREATE POLICY "an agreement is seen with its goal, or by itself where granted" ON "agreements" AS PERMISSIVE FOR SELECT TO "app_person" USING ((household_id = any(array(select my_households())) and exists (select from goals where goals.household_id = agreements.household_id and goals.id = agreements.goal_id)) or (agreements.goal_id = any(array(select (granted_to_me('see')).goal_id)) and exists (
    select from unnest(array(select granted_to_me('see'))) as granted
    where granted.household_id = agreements.household_id and granted.goal_id = agreements.goal_id
      and ((granted.item_id is null and granted.shows_from <= agreements.created_at) or granted.item_id = agreements.id))));--> statement-breakpoint
CREATE POLICY "an agreement is written by members who see the goal" ON "agreements" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK ((author_id = any(array(select (my_members()).id)) and row(household_id, author_id)::household_key = any(array(select my_members()))) and exists (select from goals where goals.household_id = agreements.household_id and goals.id = agreements.goal_id) and created_at = now());--> statement-breakpoint
CREATE POLICY "the ledger knows which agreements there are" ON "agreements" AS PERMISSIVE FOR SELECT TO "app_definer" USING (true);--> statement-breakpoint
CREATE POLICY "members see whom a goal is about" ON "goal_subjects" AS PERMISSIVE FOR SELECT TO "app_person" USING ((household_id = any(array(select my_households())) and exists (select from goals where goals.household_id = goal_subjects.household_id and goals.id = goal_subjects.goal_id)));--> statement-breakpoint
CREATE POLICY "the viewer functions read whom a goal is about" ON "goal_subjects" AS PERMISSIVE FOR SELECT TO "app_definer" USING (true);--> statement-breakpoint
CREATE POLICY "whoever writes a goal says whom it is about" ON "goal_subjects" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK (exists (select from goals where goals.household_id = goal_subjects.household_id and goals.id = goal_subjects.goal_id
    and goals.created_at = now() and goals.author_id = any(array(select (my_members()).id))));--> statement-breakpoint
CREATE POLICY "a goal is seen by its audience and by live grants" ON "goals" AS PERMISSIVE FOR SELECT TO "app_person" USING ((audience = 'household' and household_id = any(array(select my_households())))
    or (audience = 'owners' and household_id = any(array(select my_own_households())))
    or (author_id = any(array(select (my_members()).id)) and row(household_id, author_id)::household_key = any(array(select my_members())))
    or (id = any(array(select (goals_granted_to_me('see')).id)) and row(household_id, id)::household_key = any(array(select goals_granted_to_me('see')))));--> statement-breakpoint
CREATE POLICY "members write goals of their own household" ON "goals" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK ((author_id = any(array(select (my_members()).id)) and row(household_id, author_id)::household_key = any(array(select my_members()))) and created_at = now());--> statement-breakpoint
CREATE POLICY "the ledger knows which goals there are" ON "goals" AS PERMISSIVE FOR SELECT TO "app_definer" USING (true);--> statement-breakpoint
CREATE POLICY "progress is written by members who see the goal" ON "progress_entries" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK ((author_id = any(array(select (my_members()).id)) and row(household_id, author_id)::household_key = any(array(select my_members()))) and exists (select from goals where goals.household_id = progress_entries.household_id and goals.id = progress_entries.goal_id) and created_at = now());--> statement-breakpoint
CREATE POLICY "progress is seen with its goal, or by itself where granted" ON "progress_entries" AS PERMISSIVE FOR SELECT TO "app_person" USING ((household_id = any(array(select my_households())) and exists (select from goals where goals.household_id = progress_entries.household_id and goals.id = progress_entries.goal_id)) or (progress_entries.goal_id = any(array(select (granted_to_me('see')).goal_id)) and exists (
    select from unnest(array(select granted_to_me('see'))) as granted
    where granted.household_id = progress_entries.household_id and granted.goal_id = progress_entries.goal_id
      and ((granted.item_id is null and granted.shows_from <= progress_entries.created_at) or granted.item_id = progress_entries.id))));--> statement-breakpoint
CREATE POLICY "the ledger knows which progress entries there are" ON "progress_entries" AS PERMISSIVE FOR SELECT TO "app_definer" USING (true);--> statement-breakpoint
CREATE POLICY "a member answers, or whoever answers for the member" ON "consents" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK ((member_id = any(array(select (members_i_answer_for('agree')).id)) and row(household_id, member_id)::household_key = any(array(select members_i_answer_for('agree')))) and (answered_by = any(array(select (my_members()).id)) and row(household_id, answered_by)::household_key = any(array(select my_members()))) and (household_id = any(array(select my_households())) and exists (select from goals where goals.household_id = consents.household_id and goals.id = consents.goal_id))
    and created_at = now() and withdrawn_at is null and withdrawn_by is null
    and exists (select from goal_subjects where goal_subjects.household_id = consents.household_id
      and goal_subjects.goal_id = consents.goal_id and goal_subjects.member_id = consents.member_id));--> statement-breakpoint
CREATE POLICY "members see who agreed to what they can see" ON "consents" AS PERMISSIVE FOR SELECT TO "app_person" USING ((household_id = any(array(select my_households())) and exists (select from goals where goals.household_id = consents.household_id and goals.id = consents.goal_id)));--> statement-breakpoint
CREATE POLICY "a member takes an answer back, at any moment" ON "consents" AS PERMISSIVE FOR UPDATE TO "app_person" USING (withdrawn_at is null and (member_id = any(array(select (members_i_answer_for('agree')).id)) and row(household_id, member_id)::household_key = any(array(select members_i_answer_for('agree'))))) WITH CHECK (withdrawn_at = now() and (withdrawn_by = any(array(select (my_members()).id)) and row(household_id, withdrawn_by)::household_key = any(array(select my_members()))) and (member_id = any(array(select (members_i_answer_for('agree')).id)) and row(household_id, member_id)::household_key = any(array(select members_i_answer_for('agree')))));--> statement-breakpoint
CREATE POLICY "the viewer functions read consents" ON "consents" AS PERMISSIVE FOR SELECT TO "app_definer" USING (true);--> statement-breakpoint
CREATE POLICY "grants are seen with the goal, and by a party while live" ON "grants" AS PERMISSIVE FOR SELECT TO "app_person" USING ((household_id = any(array(select my_households())) and exists (select from goals where goals.household_id = grants.household_id and goals.id = grants.goal_id)) or (id = any(array(select (my_live_grant_keys()).id)) and row(household_id, id)::household_key = any(array(select my_live_grant_keys()))));--> statement-breakpoint
CREATE POLICY "owners grant what they can see, and members what is their own" ON "grants" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK ((household_id = any(array(select my_own_households())) or (goal_id = any(array(select (goals_mine_to_share()).id)) and row(household_id, goal_id)::household_key = any(array(select goals_mine_to_share())))) and (granted_by = any(array(select (my_members()).id)) and row(household_id, granted_by)::household_key = any(array(select my_members()))) and exists (select from goals where goals.household_id = grants.household_id and goals.id = grants.goal_id) and (grants.agreement_id is null or exists (select from agreements where agreements.household_id = grants.household_id
      and agreements.id = grants.agreement_id and agreements.goal_id = grants.goal_id))
    and (grants.progress_id is null or exists (select from progress_entries where progress_entries.household_id = grants.household_id
      and progress_entries.id = grants.progress_id and progress_entries.goal_id = grants.goal_id))
    and revoked_at is null and revoked_by is null and starts_at = now() and (shows_from is null or shows_from <= now())
    and exists (select from parties where parties.household_id = grants.household_id and parties.id = grants.party_id
      and parties.ended_at is null));--> statement-breakpoint
CREATE POLICY "who may grant revokes, once and for good" ON "grants" AS PERMISSIVE FOR UPDATE TO "app_person" USING (revoked_at is null and (household_id = any(array(select my_own_households())) or (goal_id = any(array(select (goals_mine_to_share()).id)) and row(household_id, goal_id)::household_key = any(array(select goals_mine_to_share())))) and exists (select from goals where goals.household_id = grants.household_id and goals.id = grants.goal_id)) WITH CHECK (revoked_at is not null and (revoked_by = any(array(select (my_members()).id)) and row(household_id, revoked_by)::household_key = any(array(select my_members()))) and (household_id = any(array(select my_own_households())) or (goal_id = any(array(select (goals_mine_to_share()).id)) and row(household_id, goal_id)::household_key = any(array(select goals_mine_to_share())))));--> statement-breakpoint
CREATE POLICY "the viewer functions read grants" ON "grants" AS PERMISSIVE FOR SELECT TO "app_definer" USING (true);--> statement-breakpoint
CREATE POLICY "members see help periods" ON "help_periods" AS PERMISSIVE FOR SELECT TO "app_person" USING (household_id = any(array(select my_households())));--> statement-breakpoint
CREATE POLICY "owners begin help periods" ON "help_periods" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK (household_id = any(array(select my_own_households())) and (begun_by = any(array(select (my_members()).id)) and row(household_id, begun_by)::household_key = any(array(select my_members()))) and created_at = now()
    and ends_at is null and ended_by is null and reviewed_at is null);--> statement-breakpoint
CREATE POLICY "owners end help periods, now or on a later day" ON "help_periods" AS PERMISSIVE FOR UPDATE TO "app_person" USING (household_id = any(array(select my_own_households())) and (ends_at is null or ends_at > now())) WITH CHECK (household_id = any(array(select my_own_households())) and ends_at >= now() and (ended_by = any(array(select (my_members()).id)) and row(household_id, ended_by)::household_key = any(array(select my_members()))) and reviewed_at is null);--> statement-breakpoint
CREATE POLICY "owners go through the list when help has ended" ON "help_periods" AS PERMISSIVE FOR UPDATE TO "app_person" USING (household_id = any(array(select my_own_households())) and ends_at <= now() and reviewed_at is null) WITH CHECK (household_id = any(array(select my_own_households())) and ends_at <= now() and reviewed_at = now());--> statement-breakpoint
CREATE POLICY "the viewer functions read help periods" ON "help_periods" AS PERMISSIVE FOR SELECT TO "app_definer" USING (true);--> statement-breakpoint
CREATE POLICY "an invitation is found and used through functions" ON "invitations" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "owners see invitations" ON "invitations" AS PERMISSIVE FOR SELECT TO "app_person" USING (household_id = any(array(select my_own_households())));--> statement-breakpoint
CREATE POLICY "owners withdraw invitations that are still open" ON "invitations" AS PERMISSIVE FOR UPDATE TO "app_person" USING (household_id = any(array(select my_own_households())) and accepted_at is null and withdrawn_at is null) WITH CHECK (household_id = any(array(select my_own_households())) and withdrawn_at is not null);--> statement-breakpoint
CREATE POLICY "owners write invitations of at most fourteen days" ON "invitations" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK (household_id = any(array(select my_own_households())) and accepted_at is null and withdrawn_at is null and created_at = now()
    and expires_at <= now() + interval '14 days 1 minute');--> statement-breakpoint
CREATE POLICY "a notice is seen by whom it is for" ON "notices" AS PERMISSIVE FOR SELECT TO "app_person" USING (account_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "a notice is written by a function" ON "notices" AS PERMISSIVE FOR INSERT TO "app_definer" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "owners confirm who came in" ON "parties" AS PERMISSIVE FOR UPDATE TO "app_person" USING (household_id = any(array(select my_own_households())) and account_id is not null and confirmed_at is null and ended_at is null) WITH CHECK (household_id = any(array(select my_own_households())) and account_id is not null and confirmed_at = now() and (confirmed_by = any(array(select (my_members()).id)) and row(household_id, confirmed_by)::household_key = any(array(select my_members())))
    and ended_at is null and ended_by is null);--> statement-breakpoint
CREATE POLICY "owners end a party, for good" ON "parties" AS PERMISSIVE FOR UPDATE TO "app_person" USING (household_id = any(array(select my_own_households())) and ended_at is null) WITH CHECK (household_id = any(array(select my_own_households())) and ended_at = now() and (ended_by = any(array(select (my_members()).id)) and row(household_id, ended_by)::household_key = any(array(select my_members()))));--> statement-breakpoint
CREATE POLICY "owners ask parties in, who have no account yet" ON "parties" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK (household_id = any(array(select my_own_households())) and account_id is null and accepted_name is null and created_at = now()
    and confirmed_at is null and confirmed_by is null and ended_at is null and ended_by is null);--> statement-breakpoint
CREATE POLICY "parties are seen by members, and by itself while let in" ON "parties" AS PERMISSIVE FOR SELECT TO "app_person" USING (household_id = any(array(select my_households())) or (account_id = (select viewer()) and household_id = any(array(select households_that_let_me_in()))));--> statement-breakpoint
CREATE POLICY "a party comes in through a function" ON "parties" AS PERMISSIVE FOR ALL TO "app_definer" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "members decide on a proposal, once" ON "proposals" AS PERMISSIVE FOR UPDATE TO "app_person" USING (decision is null and (household_id = any(array(select my_households())) and exists (select from goals where goals.household_id = proposals.household_id and goals.id = proposals.goal_id))) WITH CHECK (decision is not null and decided_at = now() and (decided_by = any(array(select (my_members()).id)) and row(household_id, decided_by)::household_key = any(array(select my_members()))) and (household_id = any(array(select my_households())) and exists (select from goals where goals.household_id = proposals.household_id and goals.id = proposals.goal_id))
    and (agreement_id is null) = (decision = 'declined'));--> statement-breakpoint
CREATE POLICY "parties propose where they were asked to" ON "proposals" AS PERMISSIVE FOR INSERT TO "app_person" WITH CHECK ((party_id = any(array(select (my_parties()).id)) and row(household_id, party_id)::household_key = any(array(select my_parties()))) and created_at = now() and (proposals.goal_id = any(array(select (granted_to_me('propose')).goal_id)) and exists (
    select from unnest(array(select granted_to_me('propose'))) as granted
    where granted.household_id = proposals.household_id and granted.goal_id = proposals.goal_id
      and ((granted.item_id is null and granted.shows_from <= proposals.created_at) or granted.item_id = proposals.id)))
    and decision is null and decided_at is null and decided_by is null and agreement_id is null);--> statement-breakpoint
CREATE POLICY "a proposal is seen by the household, and by its party with the goal" ON "proposals" AS PERMISSIVE FOR SELECT TO "app_person" USING ((household_id = any(array(select my_households())) and exists (select from goals where goals.household_id = proposals.household_id and goals.id = proposals.goal_id))
    or ((party_id = any(array(select (my_parties()).id)) and row(household_id, party_id)::household_key = any(array(select my_parties()))) and (proposals.goal_id = any(array(select (granted_to_me('see')).goal_id)) and exists (
    select from unnest(array(select granted_to_me('see'))) as granted
    where granted.household_id = proposals.household_id and granted.goal_id = proposals.goal_id
      and ((granted.item_id is null and granted.shows_from <= proposals.created_at) or granted.item_id = proposals.id)))));