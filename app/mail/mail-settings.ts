import addressParser from "nodemailer/lib/addressparser";
import { z } from "zod";
import { BadSetting, isDeployment } from "#app/database/settings";

export interface MailSettings {
  /** Of the mail server: smtp://user:password@host:587 or smtps://… */
  url: string;
  from: { name: string; address: string };
  /** The address of this site, which stands in every letter. */
  site: string;
  /** Of a gateway that makes a text message of a mail to a number at this domain. Null where none leaves. */
  smsDomain: string | null;
}

type Environment = Record<string, string | undefined>;

/** Where letters go: to a mail server, in the drawer that a developer reads, or nowhere. */
export type Destination = MailSettings | "drawer" | null;

/** A deployment without a mail server carries no letters, and never lays them where somebody could read them. */
export function destinationOfLetters(env: Environment): Destination {
  return mailSettings(env) ?? (isDeployment(env) ? null : "drawer");
}

/** Whether text messages leave too. In the drawer they lie beside the letters. */
export const sendsSms = (to: Destination): boolean => to === "drawer" || Boolean(to?.smsDomain);

/** Null where no mail server is named. */
export function mailSettings(env: Environment): MailSettings | null {
  if (env.SMS_DOMAIN && !env.SMTP_URL)
    throw new BadSetting("SMS_DOMAIN needs SMTP_URL: text messages leave by that mail server.");
  if (!env.SMTP_URL) return null;
  if (!URL.canParse(env.SMTP_URL) || !/^smtps?:$/.test(new URL(env.SMTP_URL).protocol))
    throw new BadSetting("SMTP_URL is no address of a mail server (smtps://user:password@mail.example).");
  if (!env.APP_URL) throw new BadSetting("Letters need APP_URL: the address of this site stands in them.");
  const site = env.APP_URL.replace(/\/+$/, "");
  const smsDomain = env.SMS_DOMAIN ? gatewayFrom(env.SMS_DOMAIN, site) : null;
  return { url: env.SMTP_URL, from: senderFrom(env.MAIL_FROM), site, smsDomain };
}

/** A text message is one of 160 letters, and a long or odd address of this site would make it two. */
const fitsInSms = /^[a-z0-9:/._-]{1,90}$/i;

function gatewayFrom(domain: string, site: string): string {
  if (!/^([a-z0-9-]+\.)+[a-z0-9-]+$/i.test(domain))
    throw new BadSetting("SMS_DOMAIN is what stands behind the @ of a gateway, such as sms.example.");
  if (!fitsInSms.test(site))
    throw new BadSetting("SMS_DOMAIN needs a short APP_URL of plain letters: it stands in a text message.");
  return domain;
}

function senderFrom(text = ""): MailSettings["from"] {
  const [sender, ...others] = addressParser(text, { flatten: true });
  const address = z.email().safeParse(sender?.address);
  if (!address.success || others.length > 0 || /[\r\n]/.test(text))
    throw new BadSetting("MAIL_FROM is the address that letters come from, such as post@plan.example.");
  return { name: sender?.name ?? "", address: address.data };
}

const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** A letter holds words that open something: it crosses a network only where nobody reads along, or the keeper allows it. */
export function requiresTls(url: string): boolean {
  const { hostname, searchParams } = new URL(url);
  return !loopback.test(hostname) && searchParams.get("ignoreTLS") !== "true";
}
