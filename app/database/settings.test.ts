import { describe, expect, it } from "vitest";
import { BadSetting, databaseSettings, isDeployment, vaultSettings } from "./settings";

describe("whether real people are served", () => {
  it.each([
    [{}, false],
    [{ NODE_ENV: "development" }, false],
    [{ NODE_ENV: "production" }, true],
    [{ NODE_ENV: "production", BIJ_ONS_MODE: "demo" }, false],
    [{ NODE_ENV: "production", BIJ_ONS_MODE: "production" }, true],
    [{ BIJ_ONS_MODE: "production" }, true],
  ])("%o: %s", (env, deployment) => expect(isDeployment(env)).toBe(deployment));

  it.each(["Production", "prod", ""])("a mode that we do not know, %j, is no demo", (mode) => {
    expect(() => isDeployment({ BIJ_ONS_MODE: mode })).toThrow(BadSetting);
  });
});

describe("a deployment", () => {
  const deployment = {
    NODE_ENV: "production",
    DATABASE_URL: "postgres://me@db/plan",
    MASTER_KEY_FILE: "/keys/master",
  };

  it("checks its schema and changes nothing", () => {
    expect(databaseSettings(deployment)).toMatchObject({ kind: "postgres", migrate: false });
    expect(databaseSettings({ ...deployment, NODE_ENV: undefined })).toMatchObject({ migrate: true });
  });

  it("never makes a master key", () => expect(vaultSettings(deployment).createMasterKey).toBe(false));

  it("is embedded only for who asks for that", () => {
    const home = { NODE_ENV: "production", ALLOW_EMBEDDED_DB: "1", DATA_DIR: "/home/plan" };
    expect(databaseSettings(home)).toEqual({ kind: "embedded", folder: "/home/plan/database" });
    expect(vaultSettings(home)).toMatchObject({
      masterKeyFile: "/home/plan/master.key",
      createMasterKey: true,
    });
    expect(() => databaseSettings({ ...home, ALLOW_EMBEDDED_DB: "yes" })).toThrow(BadSetting);
  });
});
