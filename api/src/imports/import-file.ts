import { setTimeout as pause } from "node:timers/promises";
import type pg from "pg";
import type { Ask } from "../shared/database.ts";
import { applyImport } from "./apply-import.ts";
import { readHolders } from "./holders.queries.ts";
import { createHolders, type Holder } from "./holders.ts";
import { FileRefused } from "./iati/file-refused.ts";
import type { ImportReport } from "./import-report.ts";
import { readReference } from "./knowledge.queries.ts";
import { WRITING_LOCK } from "./run-lock.ts";
import { createSlugs } from "./slugs.ts";
import { stageFile } from "./stage-file.ts";
import { stageHolders } from "./stage-holders.ts";
import { type NamedOrganisations, stageOrganisations } from "./stage-organisations.ts";
import { Staging } from "./staging.ts";

export interface ImportRequest {
  readonly fileName: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Identifier or slug of the organisation that holds everything in the file, whoever reports it; null for the reporter. */
  readonly holder: string | null;
  /** Id of the one organisation that may report in the file; null when everybody may. */
  readonly onlyOf: string | null;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The run that the import belongs to; it gets changes and problems. */
  readonly run: string;
  readonly onProgress: (bytes: number, activities: number) => Promise<void>;
}

const NOBODY: NamedOrganisations = { organisations: 0, suggestions: 0 };

/** Whoever waits for another import looks this often whether it has ended, in milliseconds. */
const LOOK_EVERY = 100;

/** Sorting and joining a whole file takes more memory than a page; compiling each statement takes longer than it saves. */
const SETTINGS = ["work_mem = '64MB'", "jit = off"];

/**
 * Takes a file in, within a transaction that the caller has begun and will commit, or roll back for a dry run.
 *
 * One import runs at a time: a second one waits here for the first and then compares with what it left.
 *
 * @throws {FileRefused} when the file cannot be read as a whole; nothing of it may then be kept.
 */
export async function importFile(client: pg.ClientBase, request: ImportRequest): Promise<ImportReport> {
  const ask: Ask = async <Row>(statement: string, values: readonly unknown[] = []) => {
    const result = await client.query<Row & pg.QueryResultRow>(statement, [...values]);
    return result.rows;
  };
  await waitForOthers(ask, request);
  for (const setting of SETTINGS) await ask(`set local ${setting}`);
  const staging = new Staging(client);
  await staging.open();
  const holders = createHolders(await readHolders(ask));
  const file = await stageFile(request.bytes, {
    holders,
    reference: await readReference(ask),
    staging,
    holder: chosenHolder(request.holder, holders.find),
    onlyOf: request.onlyOf,
    onProgress: request.onProgress,
  });
  const { bytes, activities } = file.summary;
  const askOn: Ask = async <Row>(statement: string, values: readonly unknown[] = []) => {
    await request.onProgress(bytes, activities);
    return ask<Row>(statement, values);
  };
  const taken = await askOn<{ slug: string }>("select slug from organisation");
  const slugs = createSlugs(new Set(taken.map(({ slug }) => slug)));
  stageHolders(staging, file, slugs);
  const named = file.keys.length === 0 ? NOBODY : await stageOrganisations(askOn, staging, file, slugs);
  await staging.finish();
  return applyImport(askOn, request, file, named);
}

/** Also who waits hears of a wish to stop. */
async function waitForOthers(ask: Ask, { onProgress }: ImportRequest): Promise<void> {
  for (;;) {
    const [lock] = await ask<{ isOurs: boolean }>(
      `select pg_try_advisory_xact_lock(${WRITING_LOCK}) as "isOurs"`,
    );
    if (lock?.isOurs) return;
    await onProgress(0, 0);
    await pause(LOOK_EVERY);
  }
}

function chosenHolder(reference: string | null, find: (reference: string) => Holder | null): Holder | null {
  if (reference === null) return null;
  const holder = find(reference);
  if (holder) return holder;
  throw new FileRefused(
    "HOLDER_UNKNOWN",
    `No organisation is known as “${reference}”; give its identifier, such as BE-BCE_KBO-0421210424, or the last part of its page's address.`,
  );
}
