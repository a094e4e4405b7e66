import { describe, expect, it } from "vitest";
import { arrows, brokenBy } from "./planted";

/** Who imports what, and how where that matters. Each breaks the one rule it stands under. */
const planted: Record<string, Arrow[]> = {
  "routes-ask-submit-and-show": [
    ["app/routes/plan/plan.tsx", "drizzle/schema/plan.ts"],
    ["app/routes/plan/plan.tsx", "app/database/settings.ts"],
    ["app/routes/plan/plan.tsx", "app/gate/verdict.ts"],
    ["app/routes/plan/plan.tsx", "app/domain/access/plan.ts"],
  ],
  "web-knows-no-screen-and-no-table": [
    ["app/web/submit.server.ts", "app/ui/plan/goal-card.tsx"],
    ["app/web/submit.server.ts", "app/routes/plan/plan.tsx"],
    ["app/web/submit.server.ts", "drizzle/schema/plan.ts"],
  ],
  "screens-never-act": [
    ["app/ui/plan/goal-card.tsx", "app/domain/plan/write-goal.ts"],
    ["app/ui/plan/goal-card.tsx", "app/domain/plan/find-goal.ts", "type"],
    ["app/ui/plan/goal-card.tsx", "app/web/language.ts"],
    ["app/ui/plan/goal-card.tsx", "drizzle/schema/plan.ts"],
  ],
  "screens-take-only-types-from-the-server": [["app/ui/forms/use-submitted.ts", "app/web/submit.server.ts"]],
  "the-kit-could-ship-elsewhere": [
    ["app/ui/kit/button.tsx", "app/domain/plan/goal.ts"],
    ["app/ui/kit/button.tsx", "app/i18n/speech.tsx", "type"],
  ],
  "the-post-carries-and-writes-letters": [
    ["app/mail/post.server.ts", "drizzle/schema/mail.ts"],
    ["app/mail/post.server.ts", "app/gate/verdict.ts"],
    ["app/mail/post.server.ts", "app/domain/sharing/parties.ts"],
    ["app/mail/post.server.ts", "app/web/language.ts"],
  ],
  "letters-leave-from-one-place": [["app/web/submit.server.ts", "node_modules/nodemailer/index.js"]],
  "words-know-nothing-else": [["app/i18n/speak.ts", "app/domain/plan/goal.ts"]],
  "the-domain-knows-no-edge": [
    ["app/domain/plan/write-goal.ts", "app/web/paths.ts"],
    ["app/domain/plan/write-goal.ts", "app/server.ts"],
    ["app/domain/sharing/invite-party.ts", "app/mail/post.server.ts"],
    ["app/domain/plan/write-goal.ts", "app/i18n/speak.ts", "type"],
    ["app/domain/plan/write-goal.ts", "node_modules/react/index.js"],
    ["app/domain/plan/write-goal.ts", "node_modules/@remix-run/node/index.js"],
  ],
  "the-domain-is-handed-its-transaction": [["app/domain/plan/write-goal.ts", "app/database/settings.ts"]],
  "the-domain-is-handed-its-keys": [["app/domain/plan/write-goal.ts", "app/vault/open-key-store.server.ts"]],
  "rules-are-pure": [
    ["app/domain/access/plan.ts", "app/gate/door.ts"],
    ["app/domain/access/plan.ts", "app/domain/plan/find-goal.ts", "type"],
    ["app/domain/access/plan.ts", "node_modules/zod/index.js"],
  ],
  "facts-of-all-areas-know-no-area": [["app/domain/fields.ts", "app/domain/plan/goal.ts"]],
  "the-directory-stands-by-itself": [
    ["app/domain/directory/read-helper.ts", "app/domain/plan/write-goal.ts"],
  ],
  "accounts-uses-what-comes-before-it": [
    ["app/domain/accounts/register.ts", "app/domain/households/start-household.ts"],
  ],
  "households-uses-what-comes-before-it": [
    ["app/domain/households/standing.ts", "app/domain/directory/read-helper.ts"],
  ],
  "plan-uses-what-comes-before-it": [["app/domain/plan/find-goal.ts", "app/domain/sharing/parties.ts"]],
  "directory-uses-what-comes-before-it": [
    ["app/domain/directory/read-helper.ts", "app/domain/sharing/parties.ts"],
  ],
  "moderation-uses-what-comes-before-it": [
    ["app/domain/moderation/moderator.ts", "app/domain/sharing/parties.ts"],
  ],
  "mail-uses-what-comes-before-it": [["app/domain/mail/write-letter.ts", "app/domain/sharing/parties.ts"]],
  "contact-uses-what-comes-before-it": [
    ["app/domain/contact/send-request.ts", "app/domain/sharing/parties.ts"],
  ],
  "sharing-uses-what-comes-before-it": [
    ["app/domain/sharing/parties.ts", "app/domain/conversation/comments-on-goal.ts"],
  ],
  "conversation-uses-what-comes-before-it": [
    ["app/domain/conversation/comments-on-goal.ts", "app/domain/reading/read-goal.ts"],
  ],
  "reading-uses-what-comes-before-it": [
    ["app/domain/reading/read-goal.ts", "app/domain/audit/read-ledger.ts"],
  ],
  "paper-draws-what-it-is-handed": [["app/paper/plan-sheet.server.ts", "app/domain/keeping/sections.ts"]],
  "audit-uses-what-comes-before-it": [
    ["app/domain/audit/read-ledger.ts", "app/domain/keeping/close-plan.ts"],
  ],
  "the-gate-knows-no-area": [
    ["app/gate/door.ts", "app/domain/plan/goal.ts"],
    ["app/gate/door.ts", "app/mail/post.server.ts"],
    ["app/gate/ledger.ts", "drizzle/schema/audit.ts"],
  ],
  "only-the-gate-opens-the-database": [
    ["app/web/session.server.ts", "app/database/connection.server.ts"],
    ["drizzle/seed/demo.ts", "app/database/connection.server.ts"],
    ["bin/import-areas.ts", "app/database/connection.server.ts"],
  ],
  "the-database-knows-no-business": [
    ["app/database/embedded.ts", "app/gate/door.ts"],
    ["app/database/embedded.ts", "app/mail/post.server.ts"],
  ],
  "only-the-database-speaks-to-its-drivers": [
    ["app/gate/door.ts", "node_modules/postgres/index.js"],
    ["drizzle/seed/demo.ts", "node_modules/@electric-sql/pglite/index.js"],
    ["app/domain/plan/find-goal.ts", "node_modules/drizzle-orm/pglite/index.js"],
  ],
  "the-vault-is-for-gate-domain-and-start": [
    ["app/web/session.server.ts", "app/vault/rows.ts"],
    ["app/routes/plan/plan.tsx", "app/vault/rows.ts"],
  ],
  "tables-know-only-words": [
    ["drizzle/schema/plan.ts", "app/domain/plan/find-goal.ts"],
    ["drizzle/policies/plan.ts", "drizzle/seed/demo.ts"],
  ],
  "lucia-lives-in-one-place": [["app/web/submit.server.ts", "node_modules/lucia/index.js"]],
  "remix-is-only-a-name": [["app/server.ts", "node_modules/remix/index.js"]],
  "the-product-knows-no-tests": [["app/server.ts", "tests/support/world.ts"]],
  "nobody-needs-the-bench": [
    ["app/server.ts", "bench/settings.ts"],
    ["tests/support/world.ts", "bench/settings.ts"],
  ],
};

/** What no single arrow shows. */
const plantedTrees: Record<string, Record<string, string>> = {
  "no-cycles": {
    "app/gate/door.ts": `import { a } from "./slots";\nexport const b = () => a;`,
    "app/gate/slots.ts": `import { b } from "./door";\nexport const a = () => b;`,
  },
  "no-orphans": { "app/gate/door.ts": "export const forgotten = 1;" },
  "nothing-unresolved": { "app/gate/door.ts": `import { a } from "./nowhere";\nexport const b = a;` },
};

type Arrow = [from: string, to: string, how?: "type"];

describe("each arrow of the house is held", () => {
  const cases = Object.entries(planted).flatMap(([rule, arrows]) =>
    arrows.map(([from, to, how]) => ({ rule, from, to, how })),
  );

  it.each(cases)("$rule: $from may not import $to", async ({ rule, from, to, how }) => {
    expect(await brokenBy(treeOf(from, to, how))).toEqual([rule]);
  });

  it.each(Object.entries(plantedTrees))("%s", async (rule, tree) => {
    expect(await brokenBy(tree)).toEqual([rule]);
  });

  it("no rule is without its proof", () => {
    const proven = [...Object.keys(planted), ...Object.keys(plantedTrees)];
    expect(proven.sort()).toEqual(arrows.forbidden.map(({ name }) => name).sort());
  });
});

describe("what the house is made of is let through", () => {
  const allowed: Arrow[] = [
    ["app/routes/plan/plan.tsx", "app/domain/reading/read-plan.ts"],
    ["app/domain/plan/find-goal.ts", "app/database/connection.server.ts", "type"],
    ["app/domain/plan/find-goal.ts", "app/domain/sharing/grant.ts"],
    ["app/domain/sharing/parties.ts", "app/domain/directory/read-helper.ts"],
    ["app/gate/door.ts", "app/database/connection.server.ts"],
    ["app/ui/plan/goal-card.tsx", "app/domain/plan/goal.ts"],
    ["app/ui/forms/use-submitted.ts", "app/web/submit.server.ts", "type"],
    ["app/database/postgres.ts", "node_modules/postgres/index.js"],
    ["drizzle/schema/sharing.ts", "app/domain/sharing/grant.ts"],
    ["drizzle/schema/mail.ts", "app/domain/mail/letter.ts"],
    ["app/mail/letter-text.ts", "app/web/paths.ts"],
    ["app/domain/sharing/invitation-letter.ts", "app/domain/mail/write-letter.ts"],
    ["tests/support/database.ts", "app/database/connection.server.ts"],
    ["bench/run.ts", "node_modules/postgres/index.js"],
    ["bench/data/households.ts", "app/vault/rows.ts"],
  ];

  it.each(allowed)("%s imports %s", async (from, to, how) => {
    expect(await brokenBy(treeOf(from, to, how))).toEqual([]);
  });
});

/** The smallest tree in which one file imports another. */
function treeOf(from: string, to: string, how?: "type"): Record<string, string> {
  const inPackage = /^node_modules\/((?:@[^/]+\/)?[^/]+)(.*)\/index\.js$/.exec(to);
  const up = "../".repeat(from.split("/").length - 1);
  const address = inPackage ? `${inPackage[1]}${inPackage[2]}` : `${up}${to.replace(/\.tsx?$/, "")}`;
  const importing = how === "type" ? "import type" : "import";
  return {
    [from]: `${importing} { planted } from "${address}";\nexport type Uses = typeof planted;\nexport const uses = 1;`,
    [to]: "export const planted = 1;",
    ...(inPackage && { [`node_modules/${inPackage[1]}/package.json`]: `{ "name": "${inPackage[1]}" }` }),
  };
}
