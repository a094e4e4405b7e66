import { sql } from "drizzle-orm";
import { pgPolicy } from "drizzle-orm/pg-core";
import { colleagueInvitations } from "../schema/colleague-invitations";
import { mine } from "./directory";
import { definer, person } from "./roles";
import { viewer } from "./viewer";

export const aHelperAsksAColleague = pgPolicy(
  "a helper asks a colleague in, for the organisation on the page",
  {
    for: "insert",
    to: person,
    withCheck: sql`${mine} and created_at = now() and expires_at = now() + interval '14 days'
    and withdrawn_at is null and accepted_at is null
    and exists (select from helper_profiles pages where pages.id = colleague_invitations.helper_id
      and pages.published_at is not null and pages.organisation = colleague_invitations.organisation)
    and not exists (select from hidden_pages where hidden_pages.helper_id = colleague_invitations.helper_id
      and hidden_pages.shown_at is null)`,
  },
).link(colleagueInvitations);
export const aHelperSeesOwnInvitations = pgPolicy("a helper sees the own invitations, given and taken", {
  for: "select",
  to: person,
  using: sql`${mine} or accepted_by = ${viewer}`,
}).link(colleagueInvitations);
export const aHelperWithdrawsAnInvitation = pgPolicy("a helper withdraws what nobody has taken, now", {
  for: "update",
  to: person,
  using: sql`${mine} and accepted_at is null and withdrawn_at is null`,
  withCheck: sql`${mine} and accepted_at is null and withdrawn_at = now()`,
}).link(colleagueInvitations);
export const colleaguesComeByFunction = pgPolicy("colleagues come in through functions", {
  for: "all",
  to: definer,
  using: sql`true`,
  withCheck: sql`true`,
}).link(colleagueInvitations);
