/** A function of the database: why it may have the rights of its owner, and how somebody calls it with these ids. */
export interface KnownFunction {
  why: string;
  call: (ids: FunctionIds) => string;
  /** What a stranger with a real id is told that another one is not, and why that is nothing. */
  differs?: string;
}

/** Real ids of somebody else's household, or made up ones. */
export interface FunctionIds {
  household: string;
  member: string;
  goal: string;
  party: string;
  invitation: string;
  /** A whole row of the table, as text: to this one not everybody has said yes. */
  grant: string;
  liveGrant: string;
}

const asked = (call: string) => () => call;
const aHash = "0".repeat(64);
const sends = ({ party, goal }: FunctionIds) =>
  `send_request('${party}', '${goal}', '${aHash}', 'self', null, 'code', 'park', 'nl', null, null, null, null, now(), now())`;

/** With the rights of app_definer, who reads memberships and grants and no word that anybody wrote. */
export const definerFunctions: Record<string, KnownFunction> = {
  my_households: { why: "Looks for the viewer's own account alone.", call: asked("my_households()") },
  my_own_households: { why: "The same, where one is an owner.", call: asked("my_own_households()") },
  my_members: { why: "The viewer's own rows as a member.", call: asked("my_members()") },
  my_parties: { why: "The viewer's own rows as a party.", call: asked("my_parties()") },
  children_beside_me: {
    why: "Begins at the viewer's own memberships. Tells ids of members, whom a member of the household knows.",
    call: asked("children_beside_me()"),
  },
  members_i_answer_for: {
    why: "Begins at the viewer's own membership, and asks for an accepted representation that has not ended.",
    call: asked("members_i_answer_for('agree')"),
  },
  my_live_grants: { why: "Begins at the viewer's own rows as a party.", call: asked("my_live_grants()") },
  is_live_here: {
    why: "Answers about a grant that its caller has in hand, and only to members of the household.",
    call: ({ liveGrant }) => `is_live_here('${liveGrant}')`,
  },
  my_live_grant_keys: { why: "The same, the keys alone.", call: asked("my_live_grant_keys()") },
  households_that_let_me_in: {
    why: "The households of those grants.",
    call: asked("households_that_let_me_in()"),
  },
  granted_to_me: { why: "What those grants are on.", call: asked("granted_to_me('see')") },
  goals_granted_to_me: { why: "The same, whole goals alone.", call: asked("goals_granted_to_me('see')") },
  goals_mine_to_share: {
    why: "Begins at whom the viewer answers for, within the same household.",
    call: asked("goals_mine_to_share()"),
  },
  reaching_me: { why: "What those grants are on, and since when.", call: asked("reaching_me()") },
  when_i_looked: {
    why: "The viewer's own lines alone, and only where the viewer belongs or is let in.",
    call: ({ household }) => `(select goal_id from when_i_looked(array['${household}'::uuid]))`,
  },
  count_gap: {
    why: "Adds one to a number of missing offers. Visitors alone may call it.",
    call: asked("count_gap(null, array[]::text[])"),
  },
  version_to_review: {
    why: "Nobody but the two below may call it. It asks first whether the viewer is a moderator, and gives pages of others alone.",
    call: ({ household }) => `(select version_to_review('${household}'))`,
  },
  approve_profile: {
    why: "The same. It copies what a helper wrote to the helper's public page.",
    call: ({ household }) => `approve_profile('${household}')`,
  },
  send_back_profile: {
    why: "The same. It takes a page out of sight, and gives its helper a reason.",
    call: ({ household }) => `send_back_profile('${household}', 'words')`,
  },
  still_from_a_file: {
    why: "Nobody but other functions may call it.",
    call: ({ household }) => `still_from_a_file(array['${household}'::uuid])`,
  },
  pages_from_files: {
    why: "Ids of public pages that nobody has taken over yet. The import alone may call it.",
    call: asked("pages_from_files()"),
  },
  pages_of_lines: {
    why: "The same, by the keys of a file.",
    call: asked("(select helper_id from pages_of_lines(array['key']))"),
  },
  bring_in_pages: {
    why: "The same. It writes pages that nobody reads yet, and what they should say, before moderators.",
    call: ({ household }) => `(select added from bring_in_pages('${household}', 'file', '[]'))`,
  },
  wipe_what_was_said: {
    why: "The house itself calls it, and no person. It takes away what was said between a helper and who asked something, after the request itself.",
    call: asked("(select wipe_what_was_said())"),
  },
  end_silent_contacts: {
    why: "The house itself calls it, and no person. It ends what two people have not touched for a year, and tells nothing.",
    call: asked("(select end_silent_contacts())"),
  },
  wipe_with_the_request: {
    why: "A trigger: nobody can call it. It wipes what belongs to a request that was wiped.",
    call: asked("(select wipe_with_the_request())"),
  },
  lines_sent_back: {
    why: "The same. It tells why a moderator sent back what a file says.",
    call: asked("(select reason from lines_sent_back(array['key']))"),
  },
  withdraw_waiting: {
    why: "Nobody but other functions may call it.",
    call: ({ household }) => `withdraw_waiting(array['${household}'::uuid])`,
  },
  publish_versions: {
    why: "Nobody but other functions may call it. It copies what was approved to public pages.",
    call: ({ household }) => `(select publish_versions(array['${household}'::uuid], null))`,
  },
  waiting_of_import: {
    why: "Nobody but other functions may call it.",
    call: ({ household }) => `waiting_of_import('${household}', now(), 1)`,
  },
  decide_on_import: {
    why: "Asks first whether the viewer is a moderator. It is about pages of helpers that came with a file.",
    call: ({ household }) => `decide_on_import('${household}', 'approved', null, now(), 1)`,
  },
  carry_out_on_import: {
    why: "Nobody but other functions may call it.",
    call: ({ household }) => `carry_out_on_import('${household}', 1)`,
  },
  carry_out_decisions: {
    why: "Does for such pages what a moderator decided. The house itself may call it, and no person.",
    call: asked("carry_out_decisions(1)"),
  },
  feedback_to_tell: {
    why: "Tells the house of which requests through work an owner has said yes to a text. No household, and no text.",
    call: asked("(select request_id from feedback_to_tell())"),
  },
  leave_complaint: {
    why: "Adds a complaint about a page that everybody reads. Visitors alone may call it.",
    call: ({ household }) => `(select leave_complaint('${household}', '${household}', ''))`,
  },
  follow_complaint: {
    why: "Gives the answer to the complaint with this id, which is random. Visitors alone may call it.",
    call: ({ household }) => `(select answer_by from follow_complaint('${household}'))`,
  },
  keep_version: {
    why: "A trigger: nobody can call it. It copies what stood in the very row that is changed, and names the viewer.",
    call: asked("(select keep_version())"),
  },
  keep_task: {
    why: "A trigger: nobody can call it. It copies what stood in the very row that is changed, and names the viewer.",
    call: asked("(select keep_task())"),
  },
  keep_heading: {
    why: "A trigger: nobody can call it. It copies what stood in the very row that is changed, and names the viewer.",
    call: asked("(select keep_heading())"),
  },
  reach_of: {
    why: "Tells of a public page whether anybody keeps it, and whether letters go to that person. No address.",
    call: ({ party }) => `(select reach_of('${party}'))`,
  },
  send_request: {
    why: "Writes one row, and reads back that it is there. Visitors alone may call it.",
    call: sends,
  },
  request_by_code: {
    why: "Asks for a keyed hash of six words. It reaches one contact, which knows no household.",
    call: ({ invitation }) => `request_by_code('${invitation}')`,
  },
  agree_by_code: {
    why: "The same; visitors alone may call it.",
    call: asked(`(select agree_by_code('${aHash}'))`),
  },
  confirm_match: { why: "The same; visitors alone may call it.", call: asked(`confirm_match('${aHash}')`) },
  stop_request: { why: "The same; visitors alone may call it.", call: asked(`stop_request('${aHash}')`) },
  messages_by_code: {
    why: "The same; visitors alone may call it.",
    call: asked(`messages_by_code('${aHash}')`),
  },
  write_by_code: {
    why: "The same. It writes in a contact in which both said yes.",
    call: ({ invitation, party }) => `write_by_code('${invitation}', '${party}', 'words', '')`,
  },
  request_by_link: {
    why: "Asks for a keyed hash of a link; visitors alone.",
    call: asked(`request_by_link('${aHash}')`),
  },
  answer_by_link: {
    why: "The same; it writes one answer to one request.",
    call: asked(`answer_by_link('${aHash}', null, null, null, null, null, null, null, null)`),
  },
  end_by_link: { why: "The same; it tells nothing.", call: asked(`(select end_by_link('${aHash}'))`) },
  ask_new_link: { why: "The same; it tells nothing.", call: asked(`(select ask_new_link('${aHash}'))`) },
  feedback_by_code: {
    why: "The same; visitors alone. It tells a text that an owner has said yes to, word for word.",
    call: asked(`feedback_by_code('${aHash}')`),
  },
  page_by_link: {
    why: "Asks for a keyed hash of a link. It tells whose public page it is about.",
    call: asked(`(select helper_id from page_by_link('${aHash}'))`),
  },
  confirm_page_by_link: {
    why: "The same; it says of one public page that it was looked through now.",
    call: asked(`confirm_page_by_link('${aHash}')`),
  },
  hide_page_by_link: {
    why: "The same; it hides one page that came from a file.",
    call: asked(`hide_page_by_link('${aHash}')`),
  },
  take_page_away_by_link: {
    why: "The same; it takes such a page away.",
    call: asked(`take_page_away_by_link('${aHash}')`),
  },
  take_page_over: {
    why: "Asks for a keyed hash of a link. It writes the viewer's own account on a public page that nobody keeps.",
    call: asked(`take_page_over('${aHash}')`),
  },
  ask_new_page_link: {
    why: "The same; it tells nothing.",
    call: asked(`(select ask_new_page_link('${aHash}'))`),
  },
  colleague_invitation_by_words: {
    why: "Asks for a keyed hash of six words. It tells the name of an organisation that stands on a public page.",
    call: asked(`(select organisation from colleague_invitation_by_words('${aHash}'))`),
  },
  take_colleague_invitation: {
    why: "The same; it writes the viewer's own account on an invitation that nobody took.",
    call: asked(`take_colleague_invitation('${aHash}')`),
  },
  forget_photos: {
    why: "Nobody but other functions may call it.",
    call: ({ household }) => `forget_photos('${household}')`,
  },
  forget_own_photos: { why: "The viewer's own page.", call: asked("forget_own_photos()") },
  take_photos_away: { why: "The viewer's own page.", call: asked("take_photos_away()") },
  move_clock: { why: "A trigger: nobody can call it.", call: asked("(select move_clock())") },
  keep_published_text: {
    why: "A trigger: nobody can call it. It keeps what the website tells everybody.",
    call: asked("(select keep_published_text())"),
  },
  tell_search_change: {
    why: "A trigger: nobody can call it. It tells that a page changed in the search, and nothing of it.",
    call: asked("(select tell_search_change())"),
  },
  tell_place_change: {
    why: "A trigger: nobody can call it. It tells that the place data changed.",
    call: asked("(select tell_place_change())"),
  },
  start_household: {
    why: "Writes the viewer as first owner of what did not exist; to a household that exists it adds nothing.",
    call: ({ household }) =>
      `start_household('${household}', '', '0190bbbb-0000-7000-8000-000000000001', '')`,
    differs: "It says no to an id that exists. Such an id is random, and is told to nobody from outside.",
  },
  invitation_by_words: {
    why: "Asks for a keyed hash of six words, which no row that somebody else reads holds.",
    call: ({ invitation }) => `invitation_by_words('${invitation}')`,
  },
  accept_invitation: {
    why: "The same; it writes the viewer's own account where nobody is yet, and opens nothing.",
    call: ({ invitation }) => `accept_invitation('${invitation}', '')`,
  },
  settle_member: {
    why: "Asks first whether the viewer owns the household.",
    call: ({ household, member }) => `settle_member('${household}', '${member}', true)`,
  },
  leave_household: {
    why: "Ends the viewer's own membership alone.",
    call: ({ household }) => `leave_household('${household}')`,
  },
  ask_about_owning: {
    why: "Asks first whether the viewer owns the household.",
    call: ({ household, member }) => `ask_about_owning('${household}', '${member}', '${member}', 'become')`,
  },
  answer_about_owning: {
    why: "Asks first whether it is the viewer whose yes it takes.",
    call: ({ household, member }) => `answer_about_owning('${household}', '${member}', 'yes')`,
  },
  stop_owning: {
    why: "The viewer's own membership alone.",
    call: ({ household }) => `stop_owning('${household}')`,
  },
  correct_member: {
    why: "Asks first whether it is the viewer, or whether the viewer owns the household.",
    call: ({ household, member }) => `correct_member('${household}', '${member}', '', null, 'here')`,
  },
  end_membership: {
    why: "Asks first whether the viewer owns the household.",
    call: ({ household, member }) => `end_membership('${household}', '${member}')`,
  },
  tell_party: {
    why: "Asks first whether the viewer is a member, and tells nothing but a moment.",
    call: ({ household, party }) => `tell_party('${household}', '${party}', '${party}')`,
  },
  write_ledger: {
    why: "Looks up itself what the viewer is there, and refuses whoever is nothing.",
    call: ({ household, goal }) =>
      `write_ledger('${household}', 'plan.goal-read', '${goal}', null, null, null, 'done')`,
  },
  write_try: {
    why: "Looks up itself what the viewer is or was there, leaves nothing where that is nothing, and answers nothing.",
    call: ({ goal }) => `write_try('plan.goal-read', array['${goal}'::uuid])`,
  },
  letter_state: {
    why: "Asks for a number that follows from our keys and stands in no row that a person reads.",
    call: ({ invitation }) => `letter_state('${invitation}')`,
  },
  stop_letter: {
    why: "The same number. It holds back a letter, and reads nothing.",
    call: asked(`stop_letter('${aHash}')`),
  },
};

/** With the rights of whoever calls, so that the row policies hold within. */
export const plainFunctions: Record<string, KnownFunction> = {
  viewer: { why: "Who asks.", call: asked("viewer()") },
  looked_in: { why: "In which household alone; it takes away.", call: asked("looked_in()") },
  agrees_from: { why: "An age.", call: asked("agrees_from('NL')") },
  decides_from: { why: "An age.", call: asked("decides_from('NL')") },
  adult_from: { why: "An age.", call: asked("adult_from('NL')") },
  has_reached: { why: "Reckons with two days.", call: asked("has_reached(12, '2014-01-01', '2026-01-01')") },
  agreed_among: {
    why: "Gives back of what it was given. It sees of a household what its caller sees, so that to a stranger nobody was asked anything.",
    call: ({ grant }) => `(select exists (select from agreed_among(array['${grant}'::grants])))`,
  },
  everybody_agreed: { why: "The same of one grant.", call: ({ grant }) => `everybody_agreed('${grant}')` },
  live_among: {
    why: "Sees of a household what its caller sees, so that to a stranger there is no such party.",
    call: ({ grant }) => `live_among(array['${grant}'::grants])`,
  },
  is_live: {
    why: "The same of one grant.",
    call: ({ grant }) => `is_live('${grant}')`,
  },
  ledger_hash: {
    why: "Nobody but the function that writes lines may call it.",
    call: asked("ledger_hash(null)"),
  },
  append_to_ledger: {
    why: "Nobody but the functions that write lines may call it.",
    call: asked("append_to_ledger(null)"),
  },
  moments_stay: { why: "A trigger: nobody can call it.", call: asked("(select moments_stay())") },
};
