import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTransport, type SendMailOptions } from "nodemailer";

const HOUR = 60 * 60 * 1000;

/** Milliseconds after which a letter goes that does not say how long it is of use. */
const KEPT_FOR = 7 * 24 * HOUR;

/** A letter holds nothing that would have to be fetched. */
export const CLOSED = { disableFileAccess: true, disableUrlAccess: true };

/** Letters as files, which any mail program opens, until somebody hands them over or they are of no use any more. */
export interface Outbox {
  /** Adds a letter, as whole file or not at all. @param hours how long it is of use. */
  add(letter: SendMailOptions, hours: number): Promise<void>;
  /** Takes away every letter to these addresses. @throws where one cannot be read, once the others are gone. */
  remove(addresses: readonly string[]): Promise<void>;
  /** Takes away what is of no use any more. @throws as `remove` does. */
  tidyUp(): Promise<void>;
}

/** Where they lie. */
export const outboxOf = (dataDirectory: string): string => join(dataDirectory, "outbox");

/** The folder of letters in the data folder; it is made for the first one. */
export function openOutbox(dataDirectory: string): Outbox {
  const folder = outboxOf(dataDirectory);
  const transport = createTransport({ streamTransport: true, buffer: true, newline: "windows", ...CLOSED });
  const removeWhere = async (isGone: (letter: KeptLetter) => boolean): Promise<void> => {
    const faults: unknown[] = [];
    for (const name of await namesIn(folder)) {
      const path = join(folder, name);
      try {
        const letter = await readLetter(path);
        if (letter && isGone(letter)) await rm(path, { force: true });
      } catch (error) {
        faults.push(error);
      }
    }
    if (faults.length > 0) throw faults[0];
  };
  return {
    async add(letter, hours) {
      const now = new Date();
      const expires = new Date(now.getTime() + hours * HOUR).toUTCString();
      const { message } = await transport.sendMail({ ...letter, headers: { expires } });
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const path = join(
        folder,
        `${now.toISOString().replaceAll(/[:.]/g, "-")}-${randomUUID().slice(0, 8)}.eml`,
      );
      await writeFile(`${path}.part`, message, { mode: 0o600, flag: "wx" });
      await rename(`${path}.part`, path); // whoever looks into the folder meanwhile finds no half of a letter
    },
    remove: (addresses) => removeWhere(({ to }) => addresses.includes(to)),
    tidyUp: () => removeWhere(({ until }) => until < Date.now()),
  };
}

async function namesIn(folder: string): Promise<string[]> {
  const names = await orNull(readdir(folder));
  return (names ?? []).filter((name) => /\.eml(\.part)?$/.test(name));
}

/** What is read of a letter that lies there. */
interface KeptLetter {
  readonly to: string;
  /** Until when it is of use, in milliseconds since 1970. */
  readonly until: number;
}

/** Null when somebody took it away meanwhile. */
async function readLetter(path: string): Promise<KeptLetter | null> {
  const letter = await orNull(readFile(path, "utf8"));
  const file = await orNull(stat(path));
  if (letter === null || file === null) return null;
  const [head = ""] = letter.split("\r\n\r\n");
  const lines = head.replaceAll(/\r\n[ \t]+/g, " "); // a long line goes on in the next
  const field = (name: string): string => new RegExp(`^${name}:(.*)$`, "im").exec(lines)?.[1]?.trim() ?? "";
  const expires = Date.parse(field("Expires"));
  return { to: field("To"), until: Number.isNaN(expires) ? file.mtimeMs + KEPT_FOR : expires };
}

/** What is asked of a file; null when it is not there. */
async function orNull<Result>(asked: Promise<Result>): Promise<Result | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
