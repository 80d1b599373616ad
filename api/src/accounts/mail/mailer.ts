import { createTransport } from "nodemailer";
import { Delivery } from "./delivery.ts";
import type { Letter } from "./letters.ts";
import { CLOSED, type Outbox, openOutbox } from "./outbox.ts";

/** Milliseconds after which a mail server that does not answer is given up. */
const ANSWER_WITHIN = 10_000;

interface MailSettings {
  /** Null: mails are written to files. */
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  readonly dataDirectory: string;
  readonly log: (message: string) => void;
}

/** Brings letters to people. */
export interface Mailer {
  /** Sends a letter to one address; what goes wrong is logged and told, and nothing is thrown. */
  send(address: string, letter: Letter): Promise<Delivery>;
  /**
   * Takes away the letters to these addresses that lie here as files, also where a mail server was set since.
   *
   * @throws where one cannot be read, once the others are gone.
   */
  forget(addresses: readonly string[]): Promise<void>;
  /** Takes away such letters whose link holds no more; what goes wrong is logged, and keeps no other letter from going. */
  tidyUp(): Promise<void>;
}

/** Sends by the mail server that is set, or else writes `.eml` files, which any mail program opens. */
export function createMailer({ smtpUrl, mailFrom, dataDirectory, log }: MailSettings): Mailer {
  const outbox = openOutbox(dataDirectory);
  const tidyUp = async (): Promise<void> => {
    try {
      await outbox.tidyUp();
    } catch (error) {
      log(`mail: an old letter could not be taken away: ${whatFailed(error)}`);
    }
  };
  const deliver = smtpUrl === null ? toOutbox(outbox, tidyUp) : mailServer(smtpUrl);
  return {
    async send(address, { hours, ...letter }) {
      try {
        return await deliver({ from: mailFrom, to: { name: "", address }, ...letter }, hours);
      } catch (error) {
        log(`mail: a letter could not be sent: ${whatFailed(error)}`);
        return Delivery.FAILED;
      }
    },
    forget: outbox.remove,
    tidyUp,
  };
}

type Deliver = (...letter: Parameters<Outbox["add"]>) => Promise<Delivery>;

function mailServer(url: string): Deliver {
  const transport = createTransport({
    url,
    ...CLOSED,
    connectionTimeout: ANSWER_WITHIN,
    greetingTimeout: ANSWER_WITHIN,
    socketTimeout: ANSWER_WITHIN,
  });
  return async (letter) => {
    await transport.sendMail(letter);
    return Delivery.MAIL;
  };
}

const toOutbox =
  (outbox: Outbox, tidyUp: Mailer["tidyUp"]): Deliver =>
  async (letter, hours) => {
    await outbox.add(letter, hours);
    await tidyUp();
    return Delivery.OUTBOX;
  };

/** What is told of an error: its codes. A mail server's sentence repeats the address that it refuses. */
function whatFailed(error: unknown): string {
  const told: Readonly<Record<string, unknown>> = { ...(error instanceof Error ? error : {}) };
  const codes = ["code", "responseCode", "command", "syscall"].flatMap((name) => told[name] ?? []);
  return codes.length > 0 ? codes.join(" ") : "the letter or the mail server is not as expected";
}
