import type { TestDatabase } from "#tests/support/database";

/** Accounts (owner, member, party) and ids of one household with one row in every table. */
export interface TestHousehold {
  id: string;
  owner: string;
  member: string;
  party: string;
  ownerId: string;
  memberId: string;
  partyId: string;
  goal: string;
}

/** Written past the front door, because these tests are about the wall behind it. The number keeps ids apart. */
export async function addHousehold(on: Pick<TestDatabase, "admin">, number: string): Promise<TestHousehold> {
  const id = (kind: string) => `0190aaaa-0000-7000-8000-0000${number}0000${kind}`;
  const home: TestHousehold = {
    id: id("a0"),
    owner: id("b1"),
    member: id("b2"),
    party: id("b3"),
    ownerId: id("c1"),
    memberId: id("c2"),
    partyId: id("c3"),
    goal: id("d1"),
  };
  const own = `'${home.id}'`;
  await on.admin(`
    insert into households (id, name) values (${own}, '');
    insert into members (household_id, id, account_id, role, name) values
      (${own}, '${home.ownerId}', '${home.owner}', 'owner', ''), (${own}, '${home.memberId}', '${home.member}', 'member', '');
    insert into parties (household_id, id, kind, name, account_id, confirmed_at, confirmed_by)
      values (${own}, '${home.partyId}', 'helper', '', '${home.party}', now(), '${home.ownerId}');
    insert into help_periods (household_id, id, party_id, begun_by) values (${own}, '${id("e6")}', '${home.partyId}', '${home.ownerId}');
    insert into goals (household_id, id, author_id, words, audience) values (${own}, '${home.goal}', '${home.ownerId}', '', 'household');
    insert into agreements (household_id, id, author_id, goal_id, who, what, "when")
      values (${own}, '${id("e1")}', '${home.ownerId}', '${home.goal}', '', '', '');
    insert into progress_entries (household_id, id, author_id, goal_id, words)
      values (${own}, '${id("e2")}', '${home.ownerId}', '${home.goal}', '');
    insert into comments (household_id, id, goal_id, member_id, author_name, words)
      values (${own}, '${id("e3")}', '${home.goal}', '${home.ownerId}', '', '');
    insert into invitations (household_id, id, party_id, words_hash, expires_at)
      values (${own}, '${id("e4")}', '${home.partyId}', 'hash-${number}', now() + interval '1 day');
    insert into grants (household_id, id, party_id, goal_id, verb, granted_by)
      values (${own}, '${id("e5")}', '${home.partyId}', '${home.goal}', 'comment', '${home.ownerId}');
    insert into goal_subjects (household_id, goal_id, member_id) values (${own}, '${home.goal}', '${home.ownerId}');
    insert into consents (household_id, id, goal_id, party_id, member_id, answer, verb, wording, edition, answered_by)
      values (${own}, '${id("e7")}', '${home.goal}', '${home.partyId}', '${home.ownerId}', 'yes', 'see', '', '', '${home.ownerId}');
    insert into proposals (household_id, id, goal_id, party_id, who, what, "when")
      values (${own}, '${id("e8")}', '${home.goal}', '${home.partyId}', '', '', '');
    insert into representations (household_id, id, member_id, representative_id, kind, scope, proposed_by, ends_at)
      values (${own}, '${id("e9")}', '${home.ownerId}', '${home.memberId}', 'trustedPerson', 'agree', '${home.ownerId}', now() + interval '1 day');
    insert into network_contacts (household_id, id, author_id, name, ring, side)
      values (${own}, '${id("f1")}', '${home.ownerId}', '', 'close', 'informal');
    insert into owner_questions (household_id, id, member_id, kind, asked_by)
      values (${own}, '${id("eb")}', '${home.memberId}', 'become', '${home.ownerId}');
    insert into owner_answers (household_id, question_id, member_id, answer)
      values (${own}, '${id("eb")}', '${home.ownerId}', 'yes');
    insert into goal_states (household_id, id, goal_id, said_by, lifecycle, attainment)
      values (${own}, '${id("ea")}', '${home.goal}', '${home.ownerId}', 'running', 'partly');
    insert into goal_scales (household_id, id, goal_id, written_by, expected)
      values (${own}, '${id("f8")}', '${home.goal}', '${home.ownerId}', '');
    insert into goal_measurements (household_id, id, goal_id, said_by, on_day, level, scale_id)
      values (${own}, '${id("f9")}', '${home.goal}', '${home.ownerId}', current_date, 'expected', '${id("f8")}');
    insert into feedback_notes (household_id, id, party_id, request_id, to_whom, words)
      values (${own}, '${id("f2")}', '${home.partyId}', '${id("f3")}', '', '');
    insert into notes (household_id, id, author_id, audience) values (${own}, '${id("ec")}', '${home.ownerId}', 'household');
    insert into note_texts (household_id, id, note_id, author_id, words)
      values (${own}, '${id("ec")}', '${id("ec")}', '${home.ownerId}', '');
    insert into agreement_takers (household_id, agreement_id, version, member_id, named_by)
      values (${own}, '${id("e1")}', '${id("e1")}', '${home.ownerId}', '${home.ownerId}');
    insert into agreement_states (household_id, id, agreement_id, version, step, member_id)
      values (${own}, '${id("eb")}', '${id("e1")}', '${id("e1")}', 'taken', '${home.ownerId}');
    insert into evaluations (household_id, id, on_day, begun_by) values (${own}, '${id("f6")}', current_date, '${home.ownerId}');
    insert into evaluation_decisions (household_id, id, evaluation_id, goal_id, decision, decided_by)
      values (${own}, '${id("f7")}', '${id("f6")}', '${home.goal}', 'goOn', '${home.ownerId}');
    insert into tasks (household_id, id, goal_id, author_id, words, starts_on)
      values (${own}, '${id("ed")}', '${home.goal}', '${home.ownerId}', '', current_date);
    insert into task_claims (household_id, id, task_id, day, turn, member_id)
      values (${own}, '${id("ee")}', '${id("ed")}', current_date, 1, '${home.ownerId}');
    insert into task_marks (household_id, id, task_id, day, mark, member_id)
      values (${own}, '${id("ef")}', '${id("ed")}', current_date, 'done', '${home.ownerId}');
    insert into goal_versions (household_id, id, goal_id, written_by, written_at, replaced_by, replaced_at, words)
      values (${own}, '${home.goal}', '${home.goal}', '${home.ownerId}', now(), '${home.ownerId}', now() + interval '1 minute', '');
    insert into task_versions (household_id, id, task_id, goal_id, written_by, written_at, replaced_by, replaced_at, words, starts_on)
      values (${own}, '${id("ed")}', '${id("ed")}', '${home.goal}', '${home.ownerId}', now(), '${home.ownerId}', now() + interval '1 minute', '', current_date);
    insert into member_versions (household_id, id, member_id, name, home, replaced_by, replaced_at)
      values (${own}, '${id("fa")}', '${home.ownerId}', '', 'here', '${home.ownerId}', now());
    insert into plan_titles (household_id, id, author_id) values (${own}, '${id("fb")}', '${home.ownerId}');
    insert into agreement_versions (household_id, id, goal_id, agreement_id, written_by, written_at, replaced_by, replaced_at, who, what, "when")
      values (${own}, '${id("e1")}', '${home.goal}', '${id("e1")}', '${home.ownerId}', now(), '${home.ownerId}', now() + interval '1 minute', '', '', '');
    insert into progress_versions (household_id, id, goal_id, progress_id, written_by, written_at, replaced_by, replaced_at, words)
      values (${own}, '${id("e2")}', '${home.goal}', '${id("e2")}', '${home.ownerId}', now(), '${home.ownerId}', now() + interval '1 minute', '');
    insert into plan_closings (household_id, id, closed_by) values (${own}, '${id("f1")}', '${home.ownerId}');
    insert into plan_reopenings (household_id, closing_id, reopened_by) values (${own}, '${id("f1")}', '${home.ownerId}');
    insert into plan_snapshots (household_id, id, made_by, audience, closing_id, checksum)
      values (${own}, '${id("f2")}', '${home.ownerId}', 'household', '${id("f1")}', '');
    insert into snapshot_parts (household_id, id, snapshot_id, place, goal_id, content)
      values (${own}, '${id("f3")}', '${id("f2")}', 0, '${home.goal}', '');
    insert into template_choices (household_id, id, template, chosen_by) values (${own}, '${id("f4")}', 'personal', '${home.ownerId}');
    insert into plan_headings (household_id, id, author_id, key, place) values (${own}, '${id("f5")}', '${home.ownerId}', 'home', 0);
    insert into heading_versions (household_id, id, heading_id, written_by, written_at, replaced_by, replaced_at)
      values (${own}, '${id("f5")}', '${id("f5")}', '${home.ownerId}', now(), '${home.ownerId}', now() + interval '1 minute');
    insert into heading_removals (household_id, heading_id, removed_by) values (${own}, '${id("f5")}', '${home.ownerId}');
    insert into ledger_entries (household_id, chain, seq, at, account_id, standing, actor_id, action, outcome, previous_hash, hash)
      values (${own}, ${own}, 1, now(), '${home.owner}', 'owner', '${home.ownerId}', 'households.started', 'done', '', '');
  `);
  return home;
}
