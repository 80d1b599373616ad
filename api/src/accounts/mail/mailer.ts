import { randomUUID } from "node:crypto";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { Delivery } from "./delivery.ts";
import type { Letter } from "./letters.ts";

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
}

/** Sends by the mail server that is set, or else writes `.eml` files, which any mail program opens, and says so once. */
export function createMailer(settings: MailSettings): Mailer {
  const { smtpUrl, log } = settings;
  const deliver = smtpUrl === null ? outbox(settings) : mailServer(smtpUrl, settings.mailFrom);
  return {
    async send(address, letter) {
      try {
        return await deliver(address, letter);
      } catch (error) {
        log(`mail: a letter could not be sent: ${error instanceof Error ? error.message : String(error)}`);
        return Delivery.FAILED;
      }
    },
  };
}

type Deliver = (address: string, letter: Letter) => Promise<Delivery>;

/** A letter holds nothing that would have to be fetched. */
const CLOSED = { disableFileAccess: true, disableUrlAccess: true };

function mailServer(url: string, from: string): Deliver {
  const transport = createTransport({
    url,
    ...CLOSED,
    connectionTimeout: ANSWER_WITHIN,
    greetingTimeout: ANSWER_WITHIN,
    socketTimeout: ANSWER_WITHIN,
  });
  return async (address, letter) => {
    await transport.sendMail({ from, to: { name: "", address }, ...letter });
    return Delivery.MAIL;
  };
}

function outbox({ dataDirectory, mailFrom, log }: MailSettings): Deliver {
  const folder = join(dataDirectory, "outbox");
  const transport = createTransport({ streamTransport: true, buffer: true, newline: "windows", ...CLOSED });
  let isTold = false;
  return async (address, letter) => {
    const { message } = await transport.sendMail({ from: mailFrom, to: { name: "", address }, ...letter });
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const written = new Date().toISOString().replaceAll(/[:.]/g, "-");
    const path = join(folder, `${written}-${randomUUID().slice(0, 8)}.eml`);
    await writeFile(`${path}.part`, message, { mode: 0o600, flag: "wx" });
    await rename(`${path}.part`, path); // whoever looks into the folder meanwhile finds no half of a letter
    if (!isTold) log(`mail: SMTP_URL is not set, so mails are written to ${folder}.`);
    isTold = true;
    return Delivery.OUTBOX;
  };
}
