-- Who looks, and the sets of ids that this viewer may use. The functions belong to app_definer, which is no
-- superuser and bypasses nothing: it reads memberships, parties and grants, and no word that anybody wrote.
create function viewer() returns uuid language sql stable parallel safe as $$
  select nullif(pg_catalog.current_setting('app.account_id', true), '')::pg_catalog.uuid
$$;
--> statement-breakpoint
create function my_households() returns setof uuid language sql stable security definer set search_path = '' as $$
  select household_id from public.members where account_id = public.viewer() and left_at is null
$$;
--> statement-breakpoint
create function my_own_households() returns setof uuid language sql stable security definer set search_path = '' as $$
  select household_id from public.members where account_id = public.viewer() and left_at is null and role = 'owner'
$$;
--> statement-breakpoint
-- An id is unique within its household only: what is the viewer's own is told as a pair.
create type household_key as (household_id uuid, id uuid);
--> statement-breakpoint
create function my_members() returns setof household_key language sql stable security definer set search_path = '' as $$
  select household_id, id from public.members where account_id = public.viewer() and left_at is null
$$;
--> statement-breakpoint
create function my_parties() returns setof household_key language sql stable security definer set search_path = '' as $$
  select household_id, id from public.parties where account_id = public.viewer() and ended_at is null
$$;
--> statement-breakpoint
-- Ages in years, as in app/domain/households/age-tiers.ts (a test compares them).
create function agrees_from(jurisdiction text) returns integer language sql immutable set search_path = '' as $$
  select case jurisdiction when 'NL' then 12 when 'BE' then 12 end
$$;
--> statement-breakpoint
create function decides_from(jurisdiction text) returns integer language sql immutable set search_path = '' as $$
  select case jurisdiction when 'NL' then 16 when 'BE' then 16 end
$$;
--> statement-breakpoint
-- Whether somebody has reached an age at a moment, by the calendar of Amsterdam and Brussels. Without a day of birth somebody is an adult.
create function has_reached(years integer, born_on date, moment timestamptz) returns boolean
  language sql immutable set search_path = '' as $$
  select born_on is null
    or extract(year from pg_catalog.age((moment at time zone 'Europe/Amsterdam')::pg_catalog.date, born_on)) >= years
$$;
--> statement-breakpoint
-- The members for whom the viewer may answer: oneself, and whoever chose the viewer for at least this scope ('agree' < 'share').
create function members_i_answer_for(scope_wanted text) returns setof household_key
  language sql stable security definer set search_path = '' as $$
  select * from public.my_members()
  union all
  select representations.household_id, representations.member_id
  from public.representations
  join public.my_members() as me on me.household_id = representations.household_id and me.id = representations.representative_id
  where representations.accepted_at is not null and representations.ended_at is null
    and representations.ends_at > pg_catalog.now()
    and (representations.scope = scope_wanted or representations.scope = 'share')
$$;
--> statement-breakpoint
-- Everybody whom the goal is about has said yes to this party, but for children under the age and for the one who shares. The age is that at
-- the moment of sharing: a birthday does not take away what was shared before it.
create function everybody_agreed(shared public.grants) returns boolean language sql stable set search_path = '' as $$
  select not exists (
    select from public.goal_subjects
    join public.members on members.household_id = goal_subjects.household_id and members.id = goal_subjects.member_id
    join public.households on households.id = goal_subjects.household_id
    where goal_subjects.household_id = shared.household_id and goal_subjects.goal_id = shared.goal_id
      and members.id <> shared.granted_by
      and public.has_reached(public.agrees_from(households.jurisdiction), members.born_on, shared.starts_at)
      and not exists (
        select from public.consents
        where consents.household_id = shared.household_id and consents.goal_id = shared.goal_id
          and consents.party_id = shared.party_id and consents.member_id = members.id
          and consents.answer = 'yes' and consents.withdrawn_at is null
          and pg_catalog.array_position(array['see', 'comment', 'propose'], consents.verb)
            >= pg_catalog.array_position(array['see', 'comment', 'propose'], shared.verb)
      )
  )
$$;
--> statement-breakpoint
-- The one place that says whether a grant opens anything at this moment.
create function is_live(granted public.grants) returns boolean language sql stable set search_path = '' as $$
  select granted.revoked_at is null
    and granted.starts_at <= pg_catalog.now()
    and (granted.expires_at is null or granted.expires_at > pg_catalog.now())
    and exists (
      select from public.parties
      where parties.household_id = granted.household_id and parties.id = granted.party_id
        and parties.account_id is not null and parties.confirmed_at is not null and parties.ended_at is null
    )
    and (granted.also_after or not exists (
      select from public.help_periods
      where help_periods.household_id = granted.household_id and help_periods.party_id = granted.party_id
        and help_periods.ends_at > granted.starts_at and help_periods.ends_at <= pg_catalog.now()
    ))
    -- Of an "only me" whose author has left nobody could take a grant back: it ends with the leaving.
    and not exists (
      select from public.goals
      join public.members on members.household_id = goals.household_id and members.id = goals.author_id
      where goals.household_id = granted.household_id and goals.id = granted.goal_id
        and goals.audience = 'author' and members.left_at is not null
    )
    and public.everybody_agreed(granted)
$$;
--> statement-breakpoint
create function my_live_grants() returns setof grants language sql stable security definer set search_path = '' as $$
  select granted.*
  from public.parties
  join public.grants as granted on granted.household_id = parties.household_id and granted.party_id = parties.id
  where parties.account_id = public.viewer() and public.is_live(granted)
$$;
--> statement-breakpoint
create function my_live_grant_keys() returns setof household_key language sql stable security definer set search_path = '' as $$
  select household_id, id from public.my_live_grants()
$$;
--> statement-breakpoint
create function households_that_let_me_in() returns setof uuid language sql stable security definer set search_path = '' as $$
  select household_id from public.my_live_grants()
$$;
--> statement-breakpoint
-- What the viewer was granted: a goal with what hangs under it from a moment on, or one item under it.
create type granted_item as (household_id uuid, goal_id uuid, item_id uuid, shows_from timestamptz);
--> statement-breakpoint
create function granted_to_me(verb_wanted text) returns setof granted_item language sql stable security definer set search_path = '' as $$
  select household_id, goal_id, coalesce(agreement_id, progress_id), coalesce(shows_from, '-infinity')
  from public.my_live_grants()
  where pg_catalog.array_position(array['see', 'comment', 'propose'], verb)
     >= pg_catalog.array_position(array['see', 'comment', 'propose'], verb_wanted)
$$;
--> statement-breakpoint
create function goals_granted_to_me(verb_wanted text) returns setof household_key language sql stable security definer set search_path = '' as $$
  select household_id, goal_id from public.granted_to_me(verb_wanted) where item_id is null
$$;
--> statement-breakpoint
-- What somebody who is no owner shares all the same: an own "only me", everything of the own from the age of deciding, and what is of
-- somebody for whom one may share. A goal is somebody's own when he or she wrote it, or when it is about nobody else.
create function goals_mine_to_share() returns setof household_key language sql stable security definer set search_path = '' as $$
  select goals.household_id, goals.id
  from public.goals
  join public.members_i_answer_for('share') as mine on mine.household_id = goals.household_id
  join public.members on members.household_id = mine.household_id and members.id = mine.id
  join public.households on households.id = members.household_id
  where (goals.author_id = members.id and goals.audience = 'author' and members.account_id = public.viewer())
    or (public.has_reached(public.decides_from(households.jurisdiction), members.born_on, pg_catalog.now())
      and (goals.author_id = members.id or (
        exists (
          select from public.goal_subjects where goal_subjects.household_id = goals.household_id
            and goal_subjects.goal_id = goals.id and goal_subjects.member_id = members.id
        ) and not exists (
          select from public.goal_subjects where goal_subjects.household_id = goals.household_id
            and goal_subjects.goal_id = goals.id and goal_subjects.member_id <> members.id
        )
      )))
$$;
--> statement-breakpoint
-- A household and its first owner come into being together. An id that exists already starts nothing.
create function start_household(new_household uuid, household_name bytea, new_member uuid, member_name bytea) returns boolean
  language plpgsql security definer set search_path = '' as $$
begin
  if public.viewer() is null then
    raise exception 'no viewer' using errcode = '42501';
  end if;
  insert into public.households (id, name) values (new_household, household_name) on conflict do nothing;
  if not found then
    return false;
  end if;
  insert into public.members (household_id, id, account_id, role, name)
    values (new_household, new_member, public.viewer(), 'owner', member_name);
  return true;
end $$;
--> statement-breakpoint
-- What an invitation is to the viewer who holds its words. Nothing is told to who does not hold them. Of what the household has ready to share
-- only numbers are told: whole goals or parts, and how many of them with a say.
create function invitation_by_words(hash_of_words text)
  returns table (household_id uuid, invitation_id uuid, party_id uuid, member_id uuid, invited_name bytea, expires_at timestamptz,
    state text, ready_to_see bigint, ready_to_comment bigint)
  language sql stable security definer set search_path = '' as $$
  select invitations.household_id, invitations.id, invitations.party_id, invitations.member_id,
    coalesce(parties.name, invited.name), invitations.expires_at,
    case
      when invitations.accepted_at is not null and public.viewer() in (parties.account_id, invited.accepted_account_id)
        then 'accepted-by-you'
      when invitations.accepted_at is not null then 'used'
      when invitations.withdrawn_at is not null or parties.ended_at is not null or invited.left_at is not null then 'withdrawn'
      when invitations.expires_at <= pg_catalog.now() then 'expired'
      when exists (
        select from public.members
        where members.household_id = invitations.household_id and members.account_id = public.viewer()
          and members.left_at is null
      ) then 'own-household'
      when exists (
        select from public.parties as others
        where others.household_id = invitations.household_id and others.account_id = public.viewer()
          and others.ended_at is null
      ) then 'already-here'
      else 'open'
    end,
    ready.to_see, ready.to_comment
  from public.invitations
  left join public.parties on parties.household_id = invitations.household_id and parties.id = invitations.party_id
  left join public.members as invited on invited.household_id = invitations.household_id and invited.id = invitations.member_id
  -- What would open if the household said yes at this moment.
  cross join lateral (
    select count(*) as to_see, count(*) filter (where grants.verb <> 'see') as to_comment
    from public.grants
    where grants.household_id = invitations.household_id and grants.party_id = invitations.party_id
      and grants.revoked_at is null and grants.starts_at <= pg_catalog.now()
      and (grants.expires_at is null or grants.expires_at > pg_catalog.now())
      and public.everybody_agreed(grants)
  ) as ready
  where invitations.words_hash = hash_of_words
$$;
--> statement-breakpoint
-- Single use: the row is locked, so that of two people who accept at the same moment one comes in. Nobody sees anything by it: an owner
-- confirms first that the one who came is the one who was meant.
create function accept_invitation(hash_of_words text, name_of_who_accepts bytea) returns boolean
  language plpgsql security definer set search_path = '' as $$
declare invitation public.invitations;
begin
  if public.viewer() is null then
    raise exception 'no viewer' using errcode = '42501';
  end if;
  select * into invitation
    from public.invitations
    where words_hash = hash_of_words and accepted_at is null and withdrawn_at is null
      and expires_at > pg_catalog.now()
    for update;
  if not found or exists (
    select from public.members
    where household_id = invitation.household_id and account_id = public.viewer() and left_at is null
  ) or exists (
    select from public.parties
    where household_id = invitation.household_id and account_id = public.viewer() and ended_at is null
  ) then
    return false;
  end if;
  -- A party or a member comes in once, also where a second invitation is open; nobody takes over what was there.
  if invitation.party_id is not null then
    update public.parties set account_id = public.viewer(), accepted_name = name_of_who_accepts
      where household_id = invitation.household_id and id = invitation.party_id and account_id is null and ended_at is null;
  else
    update public.members set accepted_account_id = public.viewer(), accepted_name = name_of_who_accepts
      where household_id = invitation.household_id and id = invitation.member_id and account_id is null
        and accepted_account_id is null and left_at is null;
  end if;
  if not found then
    return false;
  end if;
  update public.invitations set accepted_at = pg_catalog.now()
    where household_id = invitation.household_id and id = invitation.id;
  return true;
exception when unique_violation then
  -- The same person accepted another invitation of this household at the same moment: once is enough.
  return false;
end $$;
--> statement-breakpoint
-- An owner's yes or no to whoever used the words for a member. After a no the member can be invited again.
create function settle_member(household uuid, member uuid, is_the_one boolean) returns boolean
  language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select from public.my_own_households() as own where own = household) then
    raise exception 'not an owner' using errcode = '42501';
  end if;
  if is_the_one then
    update public.members set account_id = accepted_account_id
      where household_id = household and id = member and account_id is null and accepted_account_id is not null
        and left_at is null;
  else
    update public.members set accepted_account_id = null, accepted_name = null
      where household_id = household and id = member and account_id is null and accepted_account_id is not null;
  end if;
  return found;
exception when unique_violation then
  return false;
end $$;
--> statement-breakpoint
-- A member goes, at once and alone of own will. The household never remains without an owner who can sign in.
create function leave_household(household uuid) returns boolean
  language plpgsql security definer set search_path = '' as $$
declare leaving_role text;
begin
  perform from public.households where id = household for no key update;
  select role into leaving_role from public.members
    where household_id = household and account_id = public.viewer() and left_at is null;
  if not found then
    return false;
  end if;
  if leaving_role = 'owner' and not exists (
    select from public.members where household_id = household and role = 'owner' and left_at is null
      and account_id is not null and account_id <> public.viewer()
  ) then
    return false;
  end if;
  update public.members set left_at = pg_catalog.now()
    where household_id = household and account_id = public.viewer() and left_at is null;
  return true;
end $$;
--> statement-breakpoint
-- Tells a party in one neutral line that something is no longer shared, where the family chose to tell it.
create function tell_party(household uuid, party uuid, new_notice uuid) returns boolean
  language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select from public.my_households() as mine where mine = household) then
    raise exception 'not a member' using errcode = '42501';
  end if;
  insert into public.notices (account_id, id)
    select account_id, new_notice from public.parties
    where household_id = household and id = party and account_id is not null and confirmed_at is not null
    on conflict do nothing;
  return found;
end $$;
--> statement-breakpoint
-- What one line says, bound to the line before it. Anybody with an export can compute it again (docs/ledger.md).
create function ledger_hash(entry public.ledger_entries) returns text
  language sql immutable set search_path = '' set timezone = 'UTC' as $$
  select pg_catalog.encode(pg_catalog.sha256(pg_catalog.convert_to(pg_catalog.concat_ws('|', entry.previous_hash, entry.household_id,
    entry.chain, entry.seq, extract(epoch from entry.at)::numeric(20, 6), entry.account_id, entry.standing, entry.actor_id,
    entry.action, coalesce(entry.goal_id::text, '-'), coalesce(entry.item_id::text, '-'), coalesce(entry.person_id::text, '-'),
    coalesce(entry.grant_id::text, '-'), entry.outcome), 'UTF8')), 'hex')
$$;
--> statement-breakpoint
-- The only way into the ledger. Who acts, and as what, is looked up here and never taken from the caller.
create function write_ledger(household uuid, what text, about_goal uuid, about_item uuid, about_person uuid, by_grant uuid, ending text)
  returns void
  language plpgsql security definer set search_path = '' as $$
declare
  who uuid := public.viewer();
  line public.ledger_entries;
  author_of_private uuid;
  previous record;
begin
  select id, role into line.actor_id, line.standing from public.members
    where household_id = household and left_at is null
      and (account_id = who or (what = 'sharing.invitation-accepted' and accepted_account_id = who));
  if not found then
    select id, 'party' into line.actor_id, line.standing
      from public.parties where household_id = household and account_id = who and ended_at is null;
    -- Without a live grant a party has nothing to do here, but for coming in.
    if found and what <> 'sharing.invitation-accepted' and not exists (
      select from public.my_live_grants() as granted where granted.household_id = household
    ) then
      line.actor_id := null;
    end if;
  end if;
  -- Whoever has just left is still told of as having done so.
  if line.actor_id is null and what = 'households.member-left' then
    select id, role into line.actor_id, line.standing from public.members
      where household_id = household and account_id = who and left_at = pg_catalog.now();
  end if;
  if line.actor_id is null then
    raise exception 'no standing' using errcode = '42501';
  end if;
  if about_goal is not null then
    select case audience when 'author' then author_id end into author_of_private
      from public.goals where goals.household_id = household and goals.id = about_goal;
    if not found then
      raise exception 'no such goal here' using errcode = '42501';
    end if;
  end if;
  if (about_item is not null and not exists (
    select from public.agreements where agreements.household_id = household and agreements.id = about_item
    union all
    select from public.progress_entries where progress_entries.household_id = household and progress_entries.id = about_item
  )) or (about_person is not null and not exists (
    select from public.parties where parties.household_id = household and parties.id = about_person
    union all
    select from public.members where members.household_id = household and members.id = about_person
  )) or (by_grant is not null and not exists (
    select from public.grants where grants.household_id = household and grants.id = by_grant
  )) then
    raise exception 'no such thing here' using errcode = '42501';
  end if;
  line.household_id := household;
  line.chain := coalesce(author_of_private, household);
  perform from public.households where id = household for no key update;
  select seq, hash into previous from public.ledger_entries
    where household_id = household and chain = line.chain order by seq desc limit 1;
  line.seq := coalesce(previous.seq, 0) + 1;
  line.previous_hash := coalesce(previous.hash, '');
  line.at := pg_catalog.clock_timestamp();
  line.account_id := who;
  line.action := what;
  line.goal_id := about_goal;
  line.item_id := about_item;
  line.person_id := about_person;
  line.grant_id := by_grant;
  line.outcome := ending;
  line.hash := public.ledger_hash(line);
  insert into public.ledger_entries select line.*;
end $$;
--> statement-breakpoint
-- A moment that has come stays as it was, and so does who it names beside it; nothing is put into the past. Row policies cannot say so: they do
-- not know what a row was, and of several update policies the condition of the one goes together with the check of another.
-- The arguments are pairs: the column of the moment, and the one that names who.
create function moments_stay() returns trigger language plpgsql set search_path = '' as $$
declare
  former jsonb := pg_catalog.to_jsonb(old);
  changed jsonb := pg_catalog.to_jsonb(new);
  moment timestamptz;
  becomes timestamptz;
begin
  for pair in 0 .. tg_nargs / 2 - 1 loop
    moment := former ->> tg_argv[pair * 2];
    becomes := changed ->> tg_argv[pair * 2];
    if (moment <= pg_catalog.now() and (becomes is distinct from moment
        or changed ->> tg_argv[pair * 2 + 1] is distinct from former ->> tg_argv[pair * 2 + 1]))
      or (becomes is distinct from moment and becomes < pg_catalog.now()) then
      raise exception 'a moment stays as it was' using errcode = '42501';
    end if;
  end loop;
  return new;
end $$;
--> statement-breakpoint
create trigger moments_stay before update on parties for each row when (current_user = 'app_person')
  execute function moments_stay('confirmed_at', 'confirmed_by', 'ended_at', 'ended_by');
--> statement-breakpoint
create trigger moments_stay before update on representations for each row when (current_user = 'app_person')
  execute function moments_stay('accepted_at', 'representative_id', 'ended_at', 'ended_by');
--> statement-breakpoint
create trigger moments_stay before update on help_periods for each row when (current_user = 'app_person')
  execute function moments_stay('ends_at', 'ended_by', 'reviewed_at', 'ended_by');
--> statement-breakpoint
create trigger moments_stay before update on grants for each row when (current_user = 'app_person')
  execute function moments_stay('revoked_at', 'revoked_by');
--> statement-breakpoint
create trigger moments_stay before update on consents for each row when (current_user = 'app_person')
  execute function moments_stay('withdrawn_at', 'withdrawn_by');
