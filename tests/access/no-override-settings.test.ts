import { describe, expect, test } from "vitest";

const sources = import.meta.glob<string>(["/{app,bin,drizzle}/**/*.{ts,tsx,mjs}", "!**/*.test.{ts,tsx}"], {
  eager: true,
  query: "?raw",
  import: "default",
});

/** What somebody who runs the house can set, by what it is about. None of it is about who may see a plan. */
const known = {
  "where it runs": ["APP_URL", "HELP_PHONE", "HOST", "PORT", "TRUST_PROXY", "WORKERS"],
  "which house it is": ["ALLOW_EMBEDDED_DB", "BIJ_ONS_MODE", "NODE_ENV", "SEED"],
  "where its data and keys are": [
    ...[
      "DATABASE_ADMIN_URL",
      "DATABASE_LOGIN_PASSWORD",
      "DATABASE_URL",
      "DATA_DIR",
      "KEY_DIR",
      "MASTER_KEY_FILE",
    ],
  ],
  "how mail leaves": ["MAIL_FROM", "SMS_DOMAIN", "SMTP_URL"],
  "the tests' own": [
    "CHROMIUM_PATH",
    "HELPERS",
    "HISTORIES",
    "PATH",
    "npm_lifecycle_event",
    "REQUIRE_POSTGRES",
    "TEST_DATABASE_URL",
    "TEST_ON",
  ],
};

/** Where the whole environment goes on to what reads it by name, or to another program. */
const handedOn = [
  ...["/bin/browser.mjs", "/bin/deep.mjs", "/bin/dev.mjs", "/bin/export-helpers.ts", "/bin/import-areas.ts"],
  ...["/bin/import-helpers.ts", "/bin/moderators.ts"],
  ...["/bin/prepare.mjs", "/bin/serve-alone.mjs", "/bin/test.mjs"],
];

/** The rooms in which is decided who sees what: nothing of the machine, and no request, is known there. */
const deciding = /^\/app\/(gate|domain)\//;

describe("no setting opens a plan", () => {
  test("the program reads these settings, and no other", () => {
    const read = Object.values(sources).flatMap((text) => [
      ...[...text.matchAll(/\benv\??\.([A-Za-z_]+)/g)].map(([, name]) => String(name)),
      ...[...text.matchAll(/\{([^{}]*)\} = process\.env;/g)].flatMap(([, names]) =>
        String(names).match(/[A-Z_]{3,}/g),
      ),
    ]);
    expect([...new Set(read)].sort()).toEqual(Object.values(known).flat().sort());
  });

  test("each is read by its own name, so that this list is whole", () => {
    const whole = Object.entries(sources).filter(([, text]) =>
      /process\.env(?!\.[A-Za-z_])/.test(text.replaceAll(/\} = process\.env;/g, "")),
    );
    expect(whole.map(([path]) => path).sort()).toEqual(handedOn);
    const odd = Object.entries(sources).filter(([, text]) => /process\??\.?\[|\benv\??\.?\[/.test(text));
    expect(odd.map(([path]) => path)).toEqual([]);
  });

  test("whoever decides who sees what reads none of them", () => {
    const reads = Object.entries(sources).filter(
      ([path, text]) => deciding.test(path) && /process\.|import\.meta\.env|\benv\??\./.test(text),
    );
    expect(reads.map(([path]) => path)).toEqual([]);
  });
});
