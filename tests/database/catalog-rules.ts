export interface CatalogRule {
  says: string;
  /** Gives one row, with a name in it, for everything that breaks the rule. */
  finds: string;
  /** Changes that break this rule and no other one. */
  planted: string[];
}

/** What belongs to an account or to everybody, and so is not led by a household. Every other table is a household's. */
const byRealm = {
  auth: ["accounts", "sessions", "attempts"],
  places: ["areas", "area_names", "postcode_areas"],
  ownLetterBox: ["notices"],
  post: ["letters"],
  contact: ["contact_requests", "contact_answers", "contact_messages", "contact_letters"],
  contactSettings: ["answer_terms", "answer_addresses", "page_reminders"],
  helpers: ["helper_profiles", "helper_areas", "helper_specialties", "helper_languages"],
  helpersSay: ["helper_availabilities", "helper_registrations", "declared_backgrounds"],
  colleagues: ["colleague_invitations"],
  photos: ["helper_photos"],
  files: ["helper_imports"],
  pages: ["profile_versions", "profile_reviews", "hidden_pages", "register_checks"],
  moderation: ["moderators", "complaints"],
  website: ["published_texts", "published_text_versions"],
  search: ["helper_facets", "helper_words", "search_words", "search_changes", "supply_gaps"],
};

/** What the search knows of a page, and what is copied anew when a page is approved. */
const madeOfPages = ["helper_facets", "helper_words"];
const partsOfPages = ["helper_areas", "helper_specialties", "helper_languages", "helper_registrations"];

/** What goes with a page from a file when its person wants that: what is found of it, and the address for its letters. */
const goneWithImports = [...madeOfPages, "answer_addresses"];

/** What whoever asked and a helper said to each other: who stops takes it along. */
const saidInContacts = ["contact_messages"];

const quoted = (names: string[]) => names.map((name) => `'${name}'`).join(", ");
const realms = ["visitor", "person", "auth", "job"];
const realmRoles = realms.map((realm) => `app_${realm}`);
const loginRoles = realms.map((realm) => `app_login_${realm}`);
const everyRole = [...realmRoles, ...loginRoles, "app_definer"];
const here = "'public'::regnamespace";
const householdTable = `relnamespace = ${here} and relkind in ('r', 'p')
  and relname not in (${quoted(Object.values(byRealm).flat())})`;
const aFunction = "planted() returns integer language sql";

export const catalogRules: CatalogRule[] = [
  {
    says: "every table has row policies that bind its owner too",
    finds: `select oid::regclass as name from pg_class
      where relnamespace = ${here} and relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity)`,
    planted: [
      "alter table goals no force row level security",
      "alter table comments disable row level security",
    ],
  },
  {
    says: "tables, views and functions belong to app_owner or app_definer, who never sign in",
    finds: `select object.name from (
        select oid::regclass::text as name, relowner as owner from pg_class
          where relnamespace = ${here} and relkind in ('r', 'p', 'v', 'm', 'S')
        union all select oid::regprocedure::text, proowner from pg_proc where pronamespace = ${here}) as object
      join pg_roles on pg_roles.oid = object.owner
      where rolname not in ('app_owner', 'app_definer')`,
    planted: ["alter table goals owner to current_user", "alter function viewer() owner to app_person"],
  },
  {
    says: "a view looks with the eyes of whoever asks",
    finds: `select oid::regclass as name from pg_class where relnamespace = ${here} and relkind = 'v'
      and not coalesce('security_invoker=true' = any(reloptions), false)`,
    planted: ["create view planted as select * from goals; alter view planted owner to app_owner"],
  },
  {
    says: "nothing is kept in a materialized view, which no policy guards",
    finds: `select oid::regclass as name from pg_class where relnamespace = ${here} and relkind = 'm'`,
    planted: [
      "create materialized view planted as select 1 as one; alter materialized view planted owner to app_owner",
    ],
  },
  {
    says: "nothing is numbered by a sequence, which counts across households",
    finds: `select oid::regclass as name from pg_class where relnamespace = ${here} and relkind = 'S'`,
    planted: ["create sequence planted; alter sequence planted owner to app_owner"],
  },
  {
    says: "a function with the rights of its owner has an empty search path",
    finds: `select oid::regprocedure as name from pg_proc where pronamespace = ${here} and prosecdef
      and not coalesce('search_path=""' = any(proconfig), false)`,
    planted: [
      "alter function my_households() reset search_path",
      "alter function my_households() set search_path = public",
    ],
  },
  {
    says: "a function with the rights of its owner belongs to app_definer",
    finds: `select pg_proc.oid::regprocedure as name from pg_proc join pg_roles on pg_roles.oid = proowner
      where pronamespace = ${here} and prosecdef and rolname <> 'app_definer'`,
    planted: ["alter function my_households() owner to app_owner"],
  },
  {
    says: "no function may be called by everybody",
    finds: `select oid::regprocedure as name from pg_proc
      where pronamespace = ${here} and has_function_privilege('public', oid, 'execute')`,
    planted: [
      "grant execute on function my_households() to public",
      `create function ${aFunction} return 1; alter function planted() owner to app_definer`,
    ],
  },
  {
    says: "what is unique in a household's table is unique within the household only",
    finds: `select indexrelid::regclass as name from pg_index join pg_class on pg_class.oid = indrelid
      where ${householdTable} and indisunique
      and (select attname from pg_attribute where attrelid = indrelid and attnum = indkey[0])
        <> case relname when 'households' then 'id' else 'household_id' end`,
    planted: [
      "create unique index planted on goals (id)",
      "alter table members add constraint planted unique (account_id)",
    ],
  },
  {
    says: "a foreign key of a household's table stays within the household",
    finds: `select conname as name from pg_constraint join pg_class on pg_class.oid = conrelid
      where ${householdTable} and contype = 'f'
      and (select attname from pg_attribute where attrelid = conrelid and attnum = conkey[1]) <> 'household_id'`,
    planted: ["alter table members add constraint planted foreign key (account_id) references accounts (id)"],
  },
  {
    says: "a policy asks who looks once per statement, and not once per row",
    finds: `select tablename || ': ' || policyname as name from pg_policies where schemaname = 'public'
      and regexp_replace(concat(qual, ' ', with_check), 'SELECT \\(?\\w+\\((''\\w+''::text)?\\)(\\)\\.(id|goal_id))? AS', '', 'g')
        ~ (select '\\m(' || string_agg(proname, '|') || ')\\(' from pg_proc where pronamespace = ${here})`,
    planted: [
      `alter policy "members see each other" on members using (account_id = viewer())`,
      `create policy planted on goals for select to app_person using (exists (select from my_households() h where h = household_id))`,
    ],
  },
  {
    says: "nobody may empty, refer to or hang triggers on a table",
    finds: `select pg_class.oid::regclass || ' by ' || role as name from pg_class, unnest(array[${quoted(everyRole)}]) as role
      where relnamespace = ${here} and relkind in ('r', 'p') and has_table_privilege(role, pg_class.oid, 'truncate, references, trigger')`,
    planted: [
      "grant truncate on goals to app_person",
      "grant references on accounts to app_auth",
      "grant trigger on goals to app_definer",
    ],
  },
  {
    says: "rows are deleted only of accounts by signing in, of places by their import, of letters by the post, of what follows from a page with it, and of what two said when one of them stopped",
    finds: `select pg_class.oid::regclass || ' by ' || grantee::regrole as name from pg_class, aclexplode(relacl)
      where relnamespace = ${here} and relkind in ('r', 'p') and privilege_type = 'DELETE' and grantee <> relowner
      and not (grantee::regrole::text = 'app_auth' and relname in (${quoted(byRealm.auth)}))
      and not (grantee::regrole::text = 'app_job' and relname in (${quoted([...byRealm.places, ...byRealm.post, ...madeOfPages])}))
      and not (grantee::regrole::text = 'app_person' and relname in (${quoted(madeOfPages)}))
      and not (grantee::regrole::text = 'app_definer' and relname in (${quoted([...partsOfPages, ...byRealm.photos, ...goneWithImports, ...saidInContacts])}))`,
    planted: [
      "grant delete on goals to app_person",
      "grant delete on areas to app_person",
      "grant delete on goals to app_job",
      "grant delete on letters to app_person",
      "grant delete on helper_areas to app_person",
      "grant delete on helper_areas to app_job",
      "grant delete on profile_versions to app_definer",
      "grant delete on contact_answers to app_definer",
    ],
  },
  {
    says: "everybody has no right on any table or column",
    finds: `select oid::regclass as name from pg_class where relnamespace = ${here}
      and has_any_column_privilege('public', oid, 'select, insert, update') and relkind in ('r', 'p', 'v', 'm')`,
    planted: ["grant select on areas to public", "grant update (words) on goals to public"],
  },
  {
    says: "only the superuser may call set_config, with which a viewer could be forged",
    finds: `select role as name from unnest(array['public', ${quoted(everyRole)}]) as role
      where has_function_privilege(role, 'pg_catalog.set_config(text, text, boolean)', 'execute')`,
    planted: ["grant execute on function pg_catalog.set_config(text, text, boolean) to app_person"],
  },
  {
    says: "nobody may make a temporary table, or anything in this schema",
    finds: `select role as name from unnest(array['public', ${quoted(everyRole)}]) as role
      where has_database_privilege(role, current_database(), 'temporary') or has_schema_privilege(role, 'public', 'create')`,
    planted: [
      "do $$ begin execute format('grant temporary on database %I to public', current_database()); end $$",
      "grant create on schema public to app_person",
    ],
  },
  {
    says: "a role of the program is plain, and only the logins sign in, without inheriting",
    finds: `select rolname as name from pg_roles where rolname = any(array[${quoted(everyRole)}, 'app_owner'])
      and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication
        or rolcanlogin <> (rolname like 'app\\_login\\_%') or (rolcanlogin and rolinherit))`,
    planted: [
      "alter role app_login_person inherit",
      "alter role app_person bypassrls",
      "alter role app_owner superuser",
      "alter role app_definer login",
    ],
  },
  {
    says: "a login can become its own realm and nothing else",
    finds: `select login.rolname || ' as ' || realm.rolname as name from pg_auth_members
      join pg_roles login on login.oid = member join pg_roles realm on realm.oid = roleid
      where login.rolname = any(array[${quoted([...everyRole])}, 'app_owner'])
      and login.rolname <> replace(realm.rolname, 'app_', 'app_login_')`,
    planted: ["grant app_auth to app_login_person", "grant app_definer to app_person"],
  },
];
