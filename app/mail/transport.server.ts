import { Readable } from "node:stream";
import { createTransport } from "nodemailer";
import type { Letter, LetterEnding } from "#app/domain/mail/letter";
import { letterText } from "./letter-text";
import { type MailSettings, requiresTls } from "./mail-settings";

/** In milliseconds. Together they stay under the time for which a letter is claimed (app/domain/mail/claim-letter.ts). */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };
const longestTry = 60_000;

export interface Carriage {
  settings: MailSettings;
  letter: Letter;
  /** Called when the mail server has agreed to take the letter, before any of its content leaves. False keeps it here. */
  handOver: () => Promise<boolean>;
  /** Breaks the try off. */
  signal: AbortSignal;
}

/** One try to send one letter over SMTP. "kept" is where it was not handed over, for its sender has stopped it. */
export async function carry({
  settings,
  letter,
  handOver,
  signal,
}: Carriage): Promise<LetterEnding | "kept"> {
  let handedOver = false;
  let kept = false;
  const address = addressOf(letter, settings);
  if (!address) return "refused";
  const transport = createTransport({
    url: settings.url,
    requireTLS: requiresTls(settings.url),
    ...patience,
  });
  // The server's yes comes before it reads the content: what it reads begins with our mark.
  transport.use("stream", ({ message }, done) => {
    message.processFunc((content) => Readable.from(afterMark(content), { objectMode: false }));
    done();
  });

  async function* afterMark(content: NodeJS.ReadableStream) {
    kept = !(await handOver());
    if (kept) throw new Error("Its sender has stopped this letter.");
    handedOver = true;
    yield* content;
  }

  try {
    await transport.sendMail({
      ...letterText(letter, settings.site),
      from: settings.from,
      to: { name: "", address },
      messageId: `<${letter.id}@${settings.from.address.split("@").at(-1)}>`,
      headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
      signal: AbortSignal.any([signal, AbortSignal.timeout(longestTry)]),
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    return "sent";
  } catch (error) {
    if (kept) return "kept";
    tell(error);
    return endingOf(error as Trouble, handedOver);
  }
}

/** Of a text message the number, at the gateway. Null where there is none any more. */
function addressOf({ kind, address }: Letter, { smsDomain }: MailSettings): string | null {
  if (kind !== "requestSms") return address;
  return smsDomain && `${address}@${smsDomain}`;
}

interface Trouble {
  code?: string;
  command?: string;
  responseCode?: number;
}

/** A no to the address or the content is final (RFC 5321, 4.2.1). A no to us, such as to our password, can be mended. */
function endingOf({ command, responseCode }: Trouble, handedOver: boolean): LetterEnding {
  if (responseCode === undefined) return handedOver ? "unknown" : "postponed";
  const aboutTheLetter = command === "RCPT TO" || command === "DATA";
  return aboutTheLetter && responseCode >= 500 ? "refused" : "postponed";
}

/** For whoever runs the house. The server's own sentence is left out, since it often repeats the address. */
function tell(error: unknown): void {
  const { code, command, responseCode } = error as Trouble;
  const said = [command, responseCode, code].filter(Boolean).join(" ");
  console.error(`A letter was not taken by the mail server: ${said || "no answer"}`);
}
