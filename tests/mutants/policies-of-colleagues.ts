import { breakIn, type Mutant } from "./mutant";

const walls = "tests/access/forged-colleagues";
const policy = (name: string) =>
  breakIn("migrations/0048_colleagues_and_photos.sql", `CREATE POLICY "${name}"`, walls);
const fn = (name: string) =>
  breakIn("migrations/0049_colleagues_and_photos_rights.sql", `create function ${name}(`, walls);
const rule = breakIn("app/domain/access/directory.ts", "export function mayAskColleague(", walls);

const asks = policy("a helper asks a colleague in, for the organisation on the page");
const sees = policy("a helper sees the own invitations, given and taken");
const withdraws = policy("a helper withdraws what nobody has taken, now");
const held = fn("colleague_invitation_by_words");
const takes = fn("take_colleague_invitation");
const mine =
  "helper_id in (select helper_profiles.id from helper_profiles where helper_profiles.account_id = (select viewer()))";

export const policiesOfColleagues: Mutant[] = [
  asks("everybody asks in the name of a helper", `${mine} and created_at`, "created_at"),
  asks("invitations are of long ago", "created_at = now() and ", ""),
  asks("invitations last for ever", "expires_at = now() + interval '14 days'", "expires_at > now()"),
  asks("who waits for a moderator asks colleagues in", "pages.published_at is not null and ", ""),
  asks(
    "a helper asks in for another organisation",
    "pages.organisation = colleague_invitations.organisation",
    "true",
  ),
  asks("who hid the page asks colleagues in", "and hidden_pages.shown_at is null", "and false"),
  asks("an invitation is taken when it is made", " and accepted_at is null", ""),
  sees("everybody sees invitations", `(${mine} or accepted_by = (select viewer()))`, "(true)"),
  withdraws("everybody withdraws invitations", `USING (${mine} and`, "USING (true and"),
  withdraws("what was taken is withdrawn", "and accepted_at is null and withdrawn_at is null)", ")"),
  withdraws("invitations were withdrawn long ago", "and withdrawn_at = now())", ")"),
  held("words work for ever", "invitations.expires_at <= pg_catalog.now()", "false"),
  held("words of a page that nobody reads work", "or pages.published_at is null", ""),
  held(
    "words work for an organisation that a page named before",
    "or pages.organisation is distinct from invitations.organisation",
    "",
  ),
  held("withdrawn words work", "invitations.withdrawn_at is not null or ", ""),
  held("words work twice", "invitations.accepted_at is not null then", "false then"),
  held("a helper takes the own words", "pages.account_id = public.viewer()", "false"),
  takes("every invitation is taken at once", "where words_hash = hash_of_words;\n  end if", ";\n  end if"),
  rule("who names no organisation asks colleagues in", "organisation ? allow", "true ? allow"),
];
