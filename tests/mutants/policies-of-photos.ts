import { breakIn, type Mutant } from "./mutant";

const acts = "tests/database/photos";
const policy = (name: string) =>
  breakIn("migrations/0048_colleagues_and_photos.sql", `CREATE POLICY "${name}"`, acts);
const rights = "migrations/0049_colleagues_and_photos_rights.sql";

const seen = policy("photos are seen with the page that they are on");
const own = policy("a helper sees the own photos");
const waits = policy("a moderator sees the photo of what waits");
const handsIn = policy("a helper hands in a photo, now");
const forget = breakIn(rights, "create function forget_photos(", acts);
const away = breakIn(rights, "create function take_photos_away(", acts);
const publish = breakIn(
  "migrations/0077_pages_from_files_wait_rights.sql",
  "create function publish_versions(",
  acts,
);

export const policiesOfPhotos: Mutant[] = [
  seen("photos that wait are seen by everybody", "helper_profiles.photo_id = helper_photos.id\n  and ", ""),
  own("everybody signed in sees every photo", "USING (helper_id in", "USING (true or helper_id in"),
  waits("moderators see photos that are in nothing", " = helper_photos.id::text", " is not null"),
  handsIn("everybody puts photos on a page", "CHECK (helper_id in", "CHECK (true or helper_id in"),
  forget("the photo on the page is forgotten", "and photos.id is distinct from", "and true or null = any"),
  away("everybody's photos are taken away", "where account_id = public.viewer());\nend", ");\nend"),
  away("the page keeps a photo that was taken away", "set photo_id = null", "set photo_id = photo_id"),
  publish(
    "a photo is approved with somebody else's page",
    "photos.helper_id = written.helper_id\n      and ",
    "",
  ),
  publish("former photos stay", "perform public.forget_photos(written.helper_id) from", "perform from"),
];
