import type pg from "pg";
import { settleActivities } from "../activities/settle-activities.ts";
import type { Ask } from "../shared/database.ts";
import * as sql from "./apply.sql.ts";
import { readHolders } from "./holders.queries.ts";
import { createHolders, type Holder } from "./holders.ts";
import { FileRefused } from "./iati/file-refused.ts";
import type { ImportReport } from "./import-report.ts";
import { readReference } from "./knowledge.queries.ts";
import { createSlugs } from "./slugs.ts";
import { type StagedFile, stageFile } from "./stage-file.ts";
import { stageHolders } from "./stage-holders.ts";
import { stageOrganisations } from "./stage-organisations.ts";
import { Staging } from "./staging.ts";

export interface ImportRequest {
  readonly fileName: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Identifier or slug of the organisation that holds everything in the file, whoever reports it; null for the reporter. */
  readonly holder: string | null;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The run that the import belongs to; it gets changes and problems. */
  readonly run: string;
  readonly onProgress: (bytes: number, activities: number) => Promise<void>;
}

/** Sorting and joining a whole file takes more memory than a page; compiling each statement takes longer than it saves. */
const SETTINGS = ["work_mem = '64MB'", "jit = off"];

/** From so many changed activities on, what PostgreSQL knew of its tables' sizes misleads it by minutes. */
const MANY = 300;

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
  await ask("select pg_advisory_xact_lock(hashtext('onze import'))");
  for (const setting of SETTINGS) await ask(`set local ${setting}`);
  const staging = new Staging(client);
  await staging.open();
  const holders = createHolders(await readHolders(ask));
  const file = await stageFile(request.bytes, {
    holders,
    reference: await readReference(ask),
    staging,
    holder: chosenHolder(request.holder, holders.find),
    onProgress: request.onProgress,
  });
  const taken = await ask<{ slug: string }>("select slug from organisation");
  const slugFor = createSlugs(new Set(taken.map(({ slug }) => slug)));
  stageHolders(staging, file, slugFor);
  const suggestions = file.keys.length === 0 ? 0 : await stageOrganisations(ask, staging, file, slugFor);
  await staging.finish();
  return apply(ask, request, file, suggestions);
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

async function apply(
  ask: Ask,
  request: ImportRequest,
  file: StagedFile,
  suggestions: number,
): Promise<ImportReport> {
  const { fileName, today, run } = request;
  await ask(
    "update staged_activity set is_leaf = false where activity in (select activity from staged_whole)",
  );
  await ask("create index on staged_activity (holder_id, identifier)");
  await ask(sql.ANALYZE_STAGED);
  await ask(sql.LOCK_HELD);
  await ask(sql.COMPARE);
  await ask("analyze compared");
  await ask(sql.FIND_WITHDRAWN, [file.summary.isDataset, fileName]);
  await writeSources(ask, request, file);
  for (const statement of sql.ADD_ORGANISATIONS) await ask(statement);
  await ask(sql.WITHDRAW, [today]);
  for (const statement of [...sql.FORGET_OLD_FACTS, ...sql.WRITE_ACTIVITIES]) await ask(statement);
  const changed = await ask<{ id: string }>(
    "select id from compared where kind <> 'UNCHANGED' union all select id from withdrawn",
  );
  if (changed.length >= MANY) await ask(sql.ANALYZE_WRITTEN);
  if (changed.length > 0) {
    const ids = changed.map(({ id }) => id);
    await settleActivities(ask, ids);
  }
  for (const statement of sql.RECORD_RUN) await ask(statement, [run]);
  return report(ask, fileName, file, suggestions);
}

/** A source is recorded when something new rests on it, so that the same file twice leaves no trace. */
async function writeSources(
  ask: Ask,
  { fileName, today, run }: ImportRequest,
  { sources, summary }: StagedFile,
): Promise<void> {
  for (const { id, publisher, holder } of sources) {
    await ask(
      `insert into source (id, kind, name, publisher, taken_on, import_run_id)
        select $1, 'IATI_FILE', $2, $3, $4, $5 where exists (
          select from compared c join staged_activity s using (activity) where c.kind <> 'UNCHANGED' and s.source_id = $1)
          or exists (select from staged_organisation o where o.source = $1)`,
      [id, fileName, publisher ?? holder.name, summary.generatedOn ?? today, run],
    );
  }
  const recorded = "select id from source";
  for (const table of ["alias", "identifier", "suggestion"])
    await ask(`delete from staged_${table} where source not in (${recorded})`);
}

async function report(
  ask: Ask,
  fileName: string,
  { summary, leaves, keys }: StagedFile,
  suggestions: number,
): Promise<ImportReport> {
  const [count] = await ask<Record<string, number>>(sql.COUNT);
  const of = (name: string): number => {
    const number = count?.[name];
    if (number === undefined) throw new Error(`${name} was not counted`);
    return number;
  };
  return {
    file: fileName,
    format: summary.format,
    version: summary.version,
    publishers: summary.publishers,
    activities: {
      read: summary.activities,
      leaves,
      new: of("new"),
      changed: of("changed"),
      unchanged: of("unchanged"),
      withdrawn: of("withdrawn"),
    },
    partners: {
      mentions: of("mentions"),
      organisations: of("organisations"),
      withheld: keys.filter(({ withheld }) => withheld).length,
      suggestions,
    },
    places: { countries: of("countries"), regions: of("regions"), unspecified: of("unspecified") },
    problemCount: of("problems"),
  };
}
