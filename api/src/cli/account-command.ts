import { type ParseArgsConfig, parseArgs } from "node:util";
import type { Environment } from "../env.ts";
import { Refusal } from "../errors.ts";
import type { Ask } from "../shared/database.ts";
import { type OpenedDatabase, openPrepared } from "./open.ts";
import { UsageError } from "./usage-error.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Reads the arguments of a command. @throws {UsageError} that says how it is used. */
export function readArguments<const Given extends Options>(
  args: readonly string[],
  { options, usage }: { readonly options: Given; readonly usage: string },
) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}; use: ${usage}`);
  }
}

/** What a command tells: a sentence for a person, and the same for a program. */
export interface Told {
  readonly sentence: string;
  readonly json: Readonly<Record<string, unknown>>;
}

/** Does a command on the database of an environment and prints what it tells; a refusal is one sentence. */
export async function tell(
  environment: Environment,
  { asJson }: { readonly asJson: boolean },
  work: (opened: OpenedDatabase) => Promise<readonly Told[]>,
): Promise<number> {
  const opened = await openPrepared(environment);
  try {
    for (const { sentence, json } of await work(opened))
      process.stdout.write(`${asJson ? JSON.stringify(json) : sentence}\n`);
    return 0;
  } catch (error) {
    if (error instanceof Refusal) throw new UsageError(error.message);
    throw error;
  } finally {
    await opened.close();
  }
}

/** An account that somebody named, as it is stored. */
interface NamedAccount {
  readonly id: string;
  readonly email: string;
}

/** The account that is named by its address or its id; null when there is none. */
export async function lookForAccount(ask: Ask, named: string): Promise<NamedAccount | null> {
  const [found] = await ask<NamedAccount>(
    "select id, email from account where (email = lower($1) or id::text = lower($1)) and erased_at is null",
    [named],
  );
  return found ?? null;
}

/** The same of one that must be there. @throws {UsageError} when it is not. */
export async function findAccount(ask: Ask, named: string): Promise<NamedAccount> {
  const found = await lookForAccount(ask, named);
  if (found) return found;
  throw noAccount(named);
}

export const noAccount = (named: string): UsageError =>
  new UsageError(`There is no account “${named}”; onze account list shows them.`);
