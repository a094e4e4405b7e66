/** role -> right -> the tables of a household, each with its columns where it is not all of them. */
export const rights: Record<string, Record<string, string[]>> = {
  app_person: {
    select: ["all"],
    insert: [
      ...["agreement_states", "agreement_takers"],
      ...[
        "agreements",
        "comments",
        "consents",
        "evaluation_decisions",
        "evaluations",
        "feedback_notes",
        "goal_measurements",
        "goal_scales",
        "goal_states",
        "goal_subjects",
        "goals",
        "grants",
        "heading_removals",
        "help_periods",
      ],
      ...[
        "invitations",
        "members",
        "network_contacts",
        "note_texts",
        "notes",
        "parties",
        "plan_closings",
        "plan_headings",
        "plan_reopenings",
      ],
      ...[
        "plan_snapshots",
        "plan_titles",
        "progress_entries",
        "proposals",
        "representations",
        "snapshot_parts",
      ],
      ...["task_claims", "task_marks", "tasks", "template_choices"],
    ],
    update: [
      "agreements (due_on how what when who with_whom)",
      "consents (withdrawn_at withdrawn_by)",
      "feedback_notes (decided_at decided_by decision)",
      "goal_measurements (replaced_at)",
      "goal_scales (replaced_at)",
      "goals (domain reason words)",
      "grants (revoked_at revoked_by)",
      "help_periods (ended_by ends_at reviewed_at)",
      "households (jurisdiction)",
      "invitations (withdrawn_at)",
      "network_contacts (ended_at ended_by)",
      "parties (confirmed_at confirmed_by ended_at ended_by)",
      "plan_headings (words)",
      "progress_entries (feeling step words)",
      "proposals (agreement_id decided_at decided_by decision)",
      "representations (accepted_at ended_at ended_by)",
      "tasks (rule starts_on words)",
    ],
  },
  app_definer: {
    select: [
      ...[
        "agreements (goal_id household_id id)",
        "consents",
        "feedback_notes (decided_at decision household_id id request_id words)",
        "goal_measurements (goal_id household_id id)",
        "goal_subjects",
      ],
      ...[
        "goals (audience author_id household_id id)",
        "grants",
        "help_periods",
        "households",
        "invitations",
      ],
      ...[
        "ledger_entries",
        "members",
        "notes (audience author_id household_id id)",
        "owner_answers",
        "owner_questions",
        "parties",
        "plan_closings",
        "plan_reopenings",
        "progress_entries (goal_id household_id id)",
        "representations",
        "tasks (agreement_id goal_id household_id id)",
      ],
    ],
    insert: [
      ...[
        "agreement_versions",
        "goal_versions",
        "heading_versions",
        "households",
        "ledger_entries",
        "member_versions",
        "members",
      ],
      ...["owner_answers", "owner_questions", "progress_versions", "task_versions"],
    ],
    update: [
      "households (id)",
      "invitations (accepted_at)",
      "members (accepted_account_id accepted_name account_id born_on home left_at name role)",
      "owner_questions (ended_at ended_by)",
      "parties (accepted_name account_id)",
    ],
  },
  app_visitor: {},
  app_auth: {},
  app_job: {},
  app_login_visitor: {},
  app_login_person: {},
  app_login_auth: {},
  app_login_job: {},
};

/** What each role may do with each table, as rows of role, right and table. */
export const askRights = (tables: string[]) => `
  select role, right_name, case when bool_and(has) then name
      else name || ' (' || string_agg(attname, ' ' order by attname) filter (where has) || ')' end as said
  from (
    select rolname as role, right_name, relname::text as name, attname::text,
      case when right_name in ('delete', 'truncate') then has_table_privilege(rolname, pg_class.oid, right_name)
        else has_column_privilege(rolname, pg_class.oid, attnum, right_name) end as has
    from pg_roles, unnest(array['select', 'insert', 'update', 'delete', 'truncate']) as right_name, pg_class
    join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
    where rolname like 'app\\_%' and rolname <> 'app_owner'
      and relnamespace = 'public'::regnamespace and relname in (${tables.map((name) => `'${name}'`).join(", ")})
  ) as each_column
  group by role, right_name, name having bool_or(has) order by role, right_name, said`;
