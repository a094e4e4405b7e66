import { describe, expect, test } from "vitest";
import { BadSetting } from "#app/database/settings";
import { destinationOfLetters, mailSettings, requiresTls, sendsSms } from "./mail-settings";

const env = {
  SMTP_URL: "smtps://post:secret@mail.example",
  MAIL_FROM: "Bij Ons <post@plan.example>",
  APP_URL: "https://plan.example/",
};

describe("the settings for letters", () => {
  test("are none without a mail server", () => {
    expect(mailSettings({ ...env, SMTP_URL: undefined })).toBeNull();
    expect(mailSettings({ ...env, SMTP_URL: "" })).toBeNull();
  });

  test("name the server, the sender and the site", () => {
    const from = { name: "Bij Ons", address: "post@plan.example" };
    expect(mailSettings(env)).toEqual({
      ...{ url: env.SMTP_URL, from, site: "https://plan.example", smsDomain: null },
    });
    expect(mailSettings({ ...env, MAIL_FROM: "post@plan.example" })?.from).toEqual({ ...from, name: "" });
  });

  test.each([
    { SMTP_URL: "mail.example:587" },
    { SMTP_URL: "https://mail.example" },
    { MAIL_FROM: undefined },
    { MAIL_FROM: "Bij Ons" },
    { MAIL_FROM: "one@plan.example, two@plan.example" },
    { MAIL_FROM: "post@plan.example\r\nBcc: everybody@plan.example" },
    { APP_URL: undefined },
    { SMS_DOMAIN: "sms.example", SMTP_URL: undefined },
    { SMS_DOMAIN: "@sms.example" },
    { SMS_DOMAIN: "31612345678@sms.example" },
    { SMS_DOMAIN: "gateway" },
    { SMS_DOMAIN: "sms.example, sms.example" },
    { SMS_DOMAIN: "sms.example", APP_URL: `https://plan.example/${"a".repeat(90)}` },
    { SMS_DOMAIN: "sms.example", APP_URL: "https://plan.example/~ons" },
  ])("stop the start when they do not fit: %j", (wrong) => {
    expect(() => mailSettings({ ...env, ...wrong })).toThrow(BadSetting);
  });
});

test.each([
  { of: "a deployment", NODE_ENV: "production", to: null },
  { of: "a deployment that npm starts", NODE_ENV: "production", BIJ_ONS_MODE: "production", to: null },
  { of: "a demo", NODE_ENV: "production", BIJ_ONS_MODE: "demo", to: "drawer" },
  { of: "development", NODE_ENV: "development", to: "drawer" },
])("without a mail server, letters of $of go to $to", ({ of: _, to, ...settings }) => {
  expect(destinationOfLetters({ ...env, SMTP_URL: undefined, ...settings })).toBe(to);
});

describe("text messages", () => {
  test("leave by the gateway that is named, and lie beside the letters where no mail leaves", () => {
    const withGateway = destinationOfLetters({ ...env, SMS_DOMAIN: "sms.example" });
    expect(withGateway).toMatchObject({ smsDomain: "sms.example" });
    const others = [destinationOfLetters(env), "drawer", null] as const;
    expect([withGateway, ...others].map(sendsSms)).toEqual([true, false, true, false]);
  });
});

test.each([
  { url: "smtp://mail.example:587", tls: true },
  { url: "smtps://mail.example", tls: true },
  { url: "smtp://mail.example?ignoreTLS=true", tls: false },
  { url: "smtp://localhost:25", tls: false },
  { url: "smtp://127.0.0.1:25", tls: false },
  { url: "smtp://[::1]:25", tls: false },
  { url: "smtp://127.0.0.1.mail.example", tls: true },
])("a letter crosses the network sealed, or not at all: $url", ({ url, tls }) => {
  expect(requiresTls(url)).toBe(tls);
});
