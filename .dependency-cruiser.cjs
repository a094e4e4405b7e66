/**
 * The arrows of the house: which part may know which. Every rule is proven by a planted violation in
 * tests/architecture/arrows.test.ts.
 */

const inTests = "^tests/|\\.test\\.tsx?$";
const onlyTypes = { dependencyTypesNot: ["type-only"] };

/** What the areas say without acting: types, word lists and plain functions, also for the screen. */
const pureFacts = [
  "accounts/sign-in-name",
  "audit/ledger-line",
  "contact/(answer|answer-term|asked|holidays|message|request|request-draft)",
  "conversation/comment",
  "directory/(colleague-invitation|facets|groups-of|helper|place|profile-content|published-text|search-wish|self-help-tool|vocabulary)",
  "households/(age-tiers|member|network-(contact|history)|owning|representation)",
  "mail/letter",
  "days",
  "word-difference",
  "keeping/(copy|kept-plan|paper-part)",
  "plan/(agreement|author|closing|course|earlier|evaluation|goal|goal-questions|goal-scale|item|load-check|measurement|note|proposal|task|template|version)",
  "reading/(own-words|part)",
  "sharing/(consent|feedback|grant|party|party-label|invitation-states)",
];
const pure = `^app/domain/(${pureFacts.join("|")})\\.ts$`;

/** An area uses those before it. The directory of helpers stands by itself, until people are asked in from it. */
const areas = [
  "accounts",
  "households",
  "plan",
  "directory",
  "moderation",
  "mail",
  "contact",
  "sharing",
  "conversation",
  "reading",
  "audit",
  "keeping",
];

const areasInOneOrder = areas.slice(0, -1).map((area, index) => ({
  name: `${area}-uses-what-comes-before-it`,
  from: { path: `^app/domain/${area}/`, pathNot: inTests },
  to: { path: `^app/domain/(${areas.slice(index + 1).join("|")})/`, pathNot: pure },
}));

const theEdge = [
  {
    name: "routes-ask-submit-and-show",
    comment: "A route imports a question, a command and a screen: no table, no transaction, no rule.",
    from: { path: "^app/routes/", pathNot: inTests },
    to: { path: "^(drizzle|app/(database|gate|domain/access))/" },
  },
  {
    name: "web-knows-no-screen-and-no-table",
    from: { path: "^app/web/", pathNot: inTests },
    to: { path: "^(app/(ui|routes)|drizzle/(schema|policies))/" },
  },
  {
    name: "screens-never-act",
    comment: "The UI takes from the domain what is pure, and from the edge where a form goes.",
    from: { path: "^app/ui/", pathNot: `${inTests}|^app/ui/kit/` },
    to: {
      path: "^(drizzle|app/(database|gate|routes|domain|web))/",
      pathNot: `${pure}|^app/web/(paths|draft|stop|submit\\.server)\\.ts$`,
    },
  },
  {
    name: "screens-take-only-types-from-the-server",
    from: { path: "^app/ui/", pathNot: inTests },
    to: { path: "\\.server\\.tsx?$", ...onlyTypes },
  },
  {
    name: "the-kit-could-ship-elsewhere",
    from: { path: "^app/ui/kit/", pathNot: inTests },
    to: { path: "^(app|drizzle)/", pathNot: "^app/ui/kit/" },
  },
  {
    name: "the-post-carries-and-writes-letters",
    comment: "What it carries it asks of the domain, and the address of a page of the edge.",
    from: { path: "^app/mail/", pathNot: inTests },
    to: {
      path: "^(drizzle|app/(database|gate|vault|routes|ui|web|domain))/",
      pathNot: "^app/(domain/mail/|web/paths\\.ts$|database/settings\\.ts$)",
    },
  },
  {
    name: "letters-leave-from-one-place",
    from: { pathNot: `${inTests}|^app/mail/` },
    to: { path: "node_modules/nodemailer/" },
  },
  {
    name: "paper-draws-what-it-is-handed",
    comment: "What is on it was asked before, in the name of somebody.",
    from: { path: "^app/paper/", pathNot: inTests },
    to: { path: "^(drizzle|app/(database|gate|vault|routes|ui|web|domain|mail))/", pathNot: pure },
  },
  {
    name: "words-know-nothing-else",
    from: { path: "^app/i18n/", pathNot: inTests },
    to: { path: "^(app|drizzle)/", pathNot: "^app/i18n/" },
  },
];

const theBusiness = [
  {
    name: "the-domain-knows-no-edge",
    from: { path: "^app/domain/", pathNot: inTests },
    to: {
      path: "^app/(web|routes|ui|i18n|mail)/|^app/[^/]+$|node_modules/(@remix-run|remix|react|react-dom|helmet|lucia)/",
    },
  },
  {
    name: "the-domain-is-handed-its-transaction",
    from: { path: "^app/domain/", pathNot: inTests },
    to: { path: "^app/database/", ...onlyTypes },
  },
  {
    name: "the-domain-is-handed-its-keys",
    from: { path: "^app/domain/", pathNot: inTests },
    to: { path: "^app/vault/open-key-store\\.server\\.ts$" },
  },
  {
    name: "rules-are-pure",
    comment: "Who may do what is read off from facts alone.",
    from: { path: "^app/domain/access/", pathNot: inTests },
    to: { pathNot: `^app/(domain/access/|gate/verdict\\.ts$)|${pure}` },
  },
  {
    name: "facts-of-all-areas-know-no-area",
    from: { path: "^app/domain/[^/]+\\.ts$", pathNot: inTests },
    to: { path: "^app/domain/[^/]+/" },
  },
  {
    name: "the-directory-stands-by-itself",
    from: { path: "^app/domain/directory/", pathNot: inTests },
    to: { path: "^app/domain/(accounts|households|plan)/", pathNot: pure },
  },
  ...areasInOneOrder,
];

const theHouse = [
  {
    name: "the-gate-knows-no-area",
    from: { path: "^app/gate/", pathNot: inTests },
    to: { path: "^app/(domain|web|routes|ui|i18n|mail)/|^drizzle/" },
  },
  {
    name: "only-the-gate-opens-the-database",
    comment: "Besides the gate: the session store beside it, and the start and the health of the program.",
    from: { pathNot: `${inTests}|^app/(gate|database)/|^app/web/(boot|health)\\.server\\.ts$` },
    to: { path: "^app/database/connection\\.server\\.ts$", ...onlyTypes },
  },
  {
    name: "the-database-knows-no-business",
    from: { path: "^app/database/", pathNot: inTests },
    to: { path: "^app/(domain|gate|web|routes|ui|i18n|mail|vault)/" },
  },
  {
    name: "only-the-database-speaks-to-its-drivers",
    comment: "bin/server.mjs asks whether a server answers at all; the bench fills a database of its own.",
    from: { pathNot: `${inTests}|^app/database/|^bin/server\\.mjs$|^bench/` },
    to: {
      path: "node_modules/(postgres|@electric-sql/[^/]+)/|node_modules/drizzle-orm/(postgres-js|pglite)/",
    },
  },
  {
    name: "the-vault-is-for-gate-domain-and-start",
    from: { pathNot: `${inTests}|^bench/data/|^app/(vault|gate|domain)/|^app/web/boot\\.server\\.ts$` },
    to: { path: "^app/vault/" },
  },
  {
    name: "tables-know-only-words",
    from: { path: "^drizzle/(schema|policies)/", pathNot: inTests },
    to: {
      path: "^(app/|drizzle/seed/)",
      pathNot: pure,
    },
  },
  {
    name: "lucia-lives-in-one-place",
    from: { pathNot: `${inTests}|^app/web/session\\.server\\.ts$|^app/database/sessions\\.server\\.ts$` },
    to: { path: "node_modules/lucia/" },
  },
];

const everywhere = [
  {
    name: "remix-is-only-a-name",
    comment: "The npm package throws when it is imported.",
    from: {},
    to: { path: "node_modules/remix/" },
  },
  {
    name: "the-product-knows-no-tests",
    comment: "bin/mutants.mjs tests the tests.",
    from: { path: "^(app|drizzle|bin)/", pathNot: `${inTests}|^bin/mutants\\.mjs$` },
    to: { path: inTests },
  },
  {
    name: "nobody-needs-the-bench",
    from: { pathNot: "^bench/" },
    to: { path: "^bench/" },
  },
  {
    name: "no-cycles",
    from: {},
    to: { circular: true, viaOnly: onlyTypes },
  },
  {
    name: "no-orphans",
    from: { orphan: true, pathNot: "\\.d\\.ts$" },
    to: {},
  },
  {
    name: "nothing-unresolved",
    from: {},
    to: { couldNotResolve: true, pathNot: "^virtual:" },
  },
];

const error = "error";

module.exports = {
  forbidden: [...theEdge, ...theBusiness, ...theHouse, ...everywhere].map((rule) => ({
    ...rule,
    severity: error,
  })),
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
