import { breakIn, type Mutant } from "./mutant";

const walls = "tests/access/forged-pages";
const acts = "tests/database/moderation";
const policy = (name: string) => breakIn("migrations/0025_moderation.sql", `CREATE POLICY "${name}"`, walls);
const backgrounds = breakIn(
  "migrations/0025_moderation.sql",
  'ALTER POLICY "backgrounds are public as long as they are declared"',
  walls,
);
const fn = (name: string, by: typeof walls | typeof acts = walls) =>
  breakIn("migrations/0026_moderation_rights.sql", `create function ${name}(`, by);

const iModerate =
  "exists (select from moderators where moderators.account_id = (select viewer()) and moderators.ended_at is null)";
const stillNow = " and moderators.ended_at is null";
const seen = policy("pages are public once approved, while they are not hidden");
const begin = policy("a helper begins the own page, which nobody sees yet");
const handIn = policy("a helper hands in what the own page should say");
const waits = policy("a moderator sees what waits, and nothing that was reviewed");
const reviews = policy("moderators see what moderators made of pages");
const hide = policy("a helper hides the own page, now");
const show = policy("a helper shows the own page again, now");
const check = breakIn(
  "migrations/0076_pages_from_files_wait.sql",
  'CREATE POLICY "a moderator looked a stated number up in its register, now"',
  walls,
);
const read = policy("a moderator reads complaints");
const answer = policy("a moderator answers a complaint, once");
const found = policy("stems follow the review of a page, in its own moment");
const review = fn("version_to_review");
const replaced = "migrations/0077_pages_from_files_wait_rights.sql";
const approve = breakIn(replaced, "create or replace function approve_profile(", walls);
const publish = breakIn(replaced, "create function publish_versions(", acts);
const sendBack = fn("send_back_profile", acts);
const complain = fn("leave_complaint");

export const policiesOfPages: Mutant[] = [
  seen("what waits for a moderator is read by everybody", "published_at is not null and ", ""),
  seen("hidden pages are read", "and hidden_pages.shown_at is null", "and false"),
  backgrounds("the background on a hidden page is read", "withdrawn_at is null and exists", "true or exists"),
  begin("a helper publishes the own page", "published_at is null and ", ""),
  handIn("versions are handed in for long ago", " and written_at = now()", ""),
  waits("everybody sees what waits", iModerate, "true"),
  waits("who was a moderator sees what waits", stillNow, ""),
  waits(
    "moderators see what was reviewed",
    "profile_reviews.written_at >= profile_versions.written_at",
    "false",
  ),
  reviews("everybody sees what was made of pages", iModerate, "true"),
  hide("pages were hidden long ago", "hidden_at = now() and ", ""),
  show("pages were shown long ago", " and shown_at = now()", ""),
  check("everybody finds numbers", iModerate, "true"),
  check("numbers are found in another's name", "checked_by = (select viewer()) and ", ""),
  check("numbers were found long ago", "checked_at = now() and ", ""),
  check("numbers are found that nobody states", "stated.number = register_checks.number", "true"),
  read("everybody reads complaints", iModerate, "true"),
  read("who was a moderator reads complaints", stillNow, ""),
  read("a moderator reads complaints about the own page", "and not helper_id in", "or helper_id in"),
  answer("complaints are answered in another's name", "answered_by = (select viewer()) and ", ""),
  answer("complaints were answered long ago", " and answered_at = now()", ""),
  found(
    "a moderator brings the search to what was reviewed before",
    " and profile_reviews.reviewed_at = now()",
    "",
  ),
  review(
    "everybody reviews pages",
    "if not exists (select from public.moderators",
    "if false and not exists (select from public.moderators",
  ),
  review("who was a moderator reviews pages", " and ended_at is null", ""),
  review("moderators review the own page", "pages.account_id is distinct from public.viewer()", "true"),
  approve(
    "pages are approved twice",
    "exists (select from public.profile_reviews where",
    "exists (select from public.profile_reviews where false and",
  ),
  approve(
    "what was handed in before is approved",
    "exists (select from public.profile_versions newer where",
    "exists (select from public.profile_versions newer where false and",
  ),
  publish(
    "areas stay when others are approved",
    "delete from public.helper_areas as parts using",
    "perform from",
  ),
  sendBack(
    "what was sent back stays readable",
    "version_id = null, published_at = null",
    "version_id = version_id",
  ),
  complain("complaints are left about what nobody reads", "published_at is not null", "true"),
  complain("complaints are left about what is hidden", "and shown_at is null", "and false"),
];
