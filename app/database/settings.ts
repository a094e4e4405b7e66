import { join, resolve } from "node:path";

export type DatabaseSettings =
  | { kind: "embedded"; folder: string }
  | {
      kind: "postgres";
      url: string;
      /** Password of the app_login_* roles, where the server asks for one. */
      loginPassword: string | undefined;
      /** Development migrates by itself; production only checks that somebody did. */
      migrate: boolean;
    };

export interface VaultSettings {
  directory: string;
  masterKeyFile: string;
  /** A missing master key is made, and not asked for. */
  createMasterKey: boolean;
}

type Environment = Record<string, string | undefined>;

/** A setting that is missing or does not fit: its message is one sentence for whoever starts the program. */
export class BadSetting extends Error {}

/**
 * Whether real people are served. `npm start` runs the libraries in production mode for a demo too; it says what this
 * is in BIJ_ONS_MODE, and a word there that we do not know must not open a deployment to what only a demo may do.
 */
export function isDeployment(env: Environment): boolean {
  if (env.BIJ_ONS_MODE === undefined) return env.NODE_ENV === "production";
  if (env.BIJ_ONS_MODE === "production") return true;
  if (env.BIJ_ONS_MODE === "demo") return false;
  throw new BadSetting(`BIJ_ONS_MODE is "production" or "demo", and not "${env.BIJ_ONS_MODE}".`);
}

export function databaseSettings(env: Environment): DatabaseSettings {
  const deployment = isDeployment(env);
  if (env.DATABASE_URL) {
    return {
      kind: "postgres",
      url: checkedUrl(env.DATABASE_URL),
      loginPassword: env.DATABASE_LOGIN_PASSWORD,
      migrate: !deployment,
    };
  }
  if (deployment && env.ALLOW_EMBEDDED_DB !== "1") {
    throw new BadSetting("Production needs DATABASE_URL (or ALLOW_EMBEDDED_DB=1 for one household at home).");
  }
  return { kind: "embedded", folder: join(dataDirectory(env), "database") };
}

export function vaultSettings(env: Environment): VaultSettings {
  const directory = resolve(env.KEY_DIR ?? join(dataDirectory(env), "keys"));
  if (isDeployment(env) && !env.MASTER_KEY_FILE && env.ALLOW_EMBEDDED_DB !== "1") {
    throw new BadSetting("Production needs MASTER_KEY_FILE: a file with 64 hexadecimal characters.");
  }
  const masterKeyFile = resolve(env.MASTER_KEY_FILE ?? join(dataDirectory(env), "master.key"));
  return { directory, masterKeyFile, createMasterKey: !env.MASTER_KEY_FILE };
}

function dataDirectory(env: Environment): string {
  return resolve(env.DATA_DIR ?? ".data");
}

function checkedUrl(text: string): string {
  const usable = URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol);
  if (!usable)
    throw new BadSetting("DATABASE_URL is not a PostgreSQL address (postgres://user@host:5432/name).");
  return text;
}
