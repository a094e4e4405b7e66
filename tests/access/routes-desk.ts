import { randomUUID } from "node:crypto";
import { bringsInList } from "#tests/support/lists-of-helpers";
import * as post from "#tests/support/people-by-post";
import type { RunningProduct } from "#tests/support/running-product";

const [known, waiting, listed] = ["bekend.csv", "wacht.csv", "lijst.csv"];

/** What waits at the desk, of helpers without an account: a page, a file of pages, a complaint, a number of a register, and a text that was there before. */
export async function fillsDesk(product: RunningProduct): Promise<Record<string, string>> {
  const { admin, url } = product;
  await admin(`insert into areas (code, scheme, year, name, latitude, longitude)
    values ('GM0518', 'CBS-GM', 2024, '''s-Gravenhage', 52.07, 4.3) on conflict do nothing`);
  for (const file of [known, waiting, listed]) await bringsInList(product, file, [`Op ${file}`]);
  await admin(`update helper_imports set decision = 'approved', decided_at = now(), seen_until = now(),
    decided_by = gen_random_uuid() where file_name = '${known}'; select carry_out_decisions(10)`);
  const [row] = await admin(`
    insert into helper_registrations (helper_id, register, number)
      select id, 'SKJ', '100012345' from helper_profiles where name = 'Op ${known}';
    select (select id from helper_profiles where name = 'Op ${known}') as "statedBy",
      (select profile_versions.id from profile_versions join helper_imports on helper_imports.id = import_id
        where file_name = '${waiting}') as "versionId",
      (select id from helper_imports where file_name = '${listed}') as "importId",
      (select id from published_texts where key = 'jellinek' and language = 'en') as "textId",
      (select version_id from published_texts where key = 'jellinek' and language = 'en') as "textVersionId"`);
  const ids = row as Record<string, string>;
  const complaint = { id: randomUUID(), words: "Dit klopt niet." };
  const { leadsTo } = await post.byPost(url).send(`/hulp/${ids.statedBy}/klacht`, complaint);
  const complaintId = leadsTo?.split("/").at(-1);
  if (!complaintId) throw new Error("The complaint was not left.");
  return { ...ids, complaintId };
}
