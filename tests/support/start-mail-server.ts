import { once } from "node:events";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { afterAll, vi } from "vitest";

export interface TestMailServer {
  /** For `SMTP_URL`. */
  readonly url: string;
  /** Waits for a letter to an address. */
  readonly waitFor: (address: string) => Promise<ParsedMail>;
  /** Letters to these addresses are refused. */
  readonly refused: Set<string>;
  /** To whom letters went, as the envelope says. */
  readonly envelopes: string[][];
}

/** Starts a real mail server for a test file. */
export async function startMailServer(): Promise<TestMailServer> {
  const letters: ParsedMail[] = [];
  const refused = new Set<string>();
  const envelopes: string[][] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: ({ address }, _session, done) =>
      done(refused.has(address) ? new Error(`<${address}>: nobody lives here`) : null), // as most servers say it
    onData(stream, session, done) {
      envelopes.push(session.envelope.rcptTo.map(({ address }) => address));
      simpleParser(stream).then((letter) => {
        letters.push(letter);
        done();
      }, done);
    },
  });
  const listening = server.listen(0, "127.0.0.1");
  await once(listening, "listening");
  afterAll(() => new Promise<void>((done) => server.close(() => done())));
  const address = listening.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    refused,
    envelopes,
    waitFor: (wanted) =>
      vi.waitUntil(() => letters.findLast(({ to }) => JSON.stringify(to).includes(`"${wanted}"`)) ?? null, {
        timeout: 10_000,
        interval: 20,
      }),
  };
}
