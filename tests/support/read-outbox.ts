import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type ParsedMail, simpleParser } from "mailparser";
import { vi } from "vitest";

/** A letter as a mail program shows it. */
export type ReadMail = ParsedMail;

/** The letters in the outbox of an installation, the oldest first. */
export async function readOutbox(dataDirectory: string): Promise<ReadMail[]> {
  const folder = join(dataDirectory, "outbox");
  let names: string[] = [];
  try {
    names = readdirSync(folder)
      .filter((name) => name.endsWith(".eml"))
      .toSorted();
  } catch {
    return []; // nobody wrote yet
  }
  return Promise.all(names.map((name) => simpleParser(readFileSync(join(folder, name)))));
}

/** Who may read each letter, as the file system says. */
export const outboxModes = (dataDirectory: string): number[] => {
  const folder = join(dataDirectory, "outbox");
  return readdirSync(folder).map((name) => statSync(join(folder, name)).mode & 0o777);
};

/** Waits for a letter to an address, which is written after its request was answered. */
export function waitForMail(dataDirectory: string, address: string): Promise<ReadMail> {
  return vi.waitUntil(
    async () =>
      (await readOutbox(dataDirectory)).findLast((mail) =>
        JSON.stringify(mail.to).includes(`"${address}"`),
      ) ?? null,
    { timeout: 10_000, interval: 20 },
  );
}

/** What the link of a letter holds. */
export function tokenIn({ text = "" }: ReadMail): string {
  const [link = ""] = /https?:\S+/.exec(text) ?? [];
  return new URL(link).searchParams.get("token") ?? "";
}
