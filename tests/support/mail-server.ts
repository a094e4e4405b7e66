import { once } from "node:events";
import { buffer } from "node:stream/consumers";
import PostalMime from "postal-mime";
import { SMTPServer, type SMTPServerEnvelope, type SMTPServerError } from "smtp-server";

export interface ReceivedLetter {
  /** As the mail servers name them to each other. */
  envelope: { from: string; to: string[] };
  /** Every byte of it. */
  raw: string;
  subject: string;
  text: string;
  headers: Map<string, string>;
}

/** Where in the conversation something can be said: at the greeting, of the address, or after the whole letter. */
export type Moment = "greeting" | "address" | "content";
/** A number of SMTP to refuse with, or what to wait for before saying yes. */
export type Answer = number | (() => Promise<unknown>);

export const neverAnswers: Answer = () => new Promise(() => {});

/** A mail server that speaks SMTP over a real connection, and does at each moment what the test tells it to. */
export interface MailServer {
  url: string;
  letters: ReceivedLetter[];
  /** How often somebody came to this moment. */
  seen: Record<Moment, number>;
  /** How many bytes of letters have come in, whole or not. */
  bytes(): number;
  answers: Partial<Record<Moment, Answer>>;
  /** The next letter, or the one that is there already. */
  letter(): Promise<ReceivedLetter>;
  close(): Promise<void>;
}

export async function openMailServer(port = 0): Promise<MailServer> {
  const letters: ReceivedLetter[] = [];
  const seen = { greeting: 0, address: 0, content: 0 };
  const heard = new EventTarget();
  let bytes = 0;

  function reply(moment: Moment, done: (error?: Error | null) => void, before = async () => {}) {
    seen[moment]++;
    const answer = opened.answers[moment];
    if (typeof answer === "number") return done(refusal(answer));
    void Promise.resolve(answer?.())
      .then(before)
      .then(() => done(), done);
  }

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    closeTimeout: 100,
    logger: false,
    onConnect: (_session, done) => reply("greeting", done),
    onRcptTo: (_address, _session, done) => reply("address", done),
    onData: (stream, session, done) => {
      stream.on("data", (part: Buffer) => {
        bytes += part.length;
      });
      const take = (content: Buffer) =>
        reply("content", done, async () => {
          letters.push(await read(content, session.envelope));
          heard.dispatchEvent(new Event("letter"));
        });
      // Whoever hangs up in the middle of a letter has not sent it.
      buffer(stream).then(take, () => {});
    },
  });
  server.on("error", () => {});
  server.listen(port, "127.0.0.1");
  await once(server.server, "listening");
  const address = server.server.address();

  const opened: MailServer = {
    url: `smtp://127.0.0.1:${typeof address === "object" && address ? address.port : port}`,
    letters,
    seen,
    bytes: () => bytes,
    answers: {},
    async letter() {
      if (letters.length === 0) await once(heard, "letter", { signal: AbortSignal.timeout(20_000) });
      return letters[0] as ReceivedLetter;
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
  return opened;
}

function refusal(code: number): SMTPServerError {
  return Object.assign(new Error("No"), { responseCode: code });
}

async function read(content: Buffer, { mailFrom, rcptTo }: SMTPServerEnvelope): Promise<ReceivedLetter> {
  const { subject = "", text = "", headers } = await PostalMime.parse(content);
  return {
    envelope: { from: mailFrom ? mailFrom.address : "", to: rcptTo.map(({ address }) => address) },
    raw: content.toString("utf8"),
    subject,
    text,
    headers: new Map(headers.map(({ key, value }) => [key, String(value)])),
  };
}
