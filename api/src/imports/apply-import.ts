import { LOCK_COVERAGE } from "../activities/coverage-locks.ts";
import { settleActivities } from "../activities/settle-activities.ts";
import type { Ask } from "../shared/database.ts";
import * as sql from "./apply.sql.ts";
import { WRITE_FACTS } from "./facts.sql.ts";
import { hideNamesakes } from "./hide-namesakes.ts";
import type { ImportReport } from "./import-report.ts";
import type { StagedFile } from "./stage-file.ts";
import type { NamedOrganisations } from "./stage-organisations.ts";

interface AppliedImport {
  readonly fileName: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly run: string;
}

/** From so many changed activities on, what PostgreSQL knew of its tables' sizes misleads it by minutes. */
const MANY = 300;

/** Brings the tables in step with what was staged of a file, and says what that changed. */
export async function applyImport(
  ask: Ask,
  request: AppliedImport,
  file: StagedFile,
  named: NamedOrganisations,
): Promise<ImportReport> {
  const { fileName, today, run } = request;
  await ask(
    "update staged_activity set is_leaf = false where activity in (select activity from staged_whole)",
  );
  await ask("create index on staged_activity (holder_id, identifier)");
  await ask(sql.ANALYZE_STAGED);
  await ask(LOCK_COVERAGE);
  await ask(sql.LOCK_HELD);
  await ask(sql.COMPARE);
  await ask("analyze compared");
  await ask(sql.FIND_WITHDRAWN, [file.summary.isDataset, fileName]);
  await writeSources(ask, request, file);
  for (const statement of sql.ADD_ORGANISATIONS) await ask(statement);
  await ask(sql.WITHDRAW, [today]);
  for (const statement of [...sql.WRITE_ACTIVITIES, ...WRITE_FACTS]) await ask(statement);
  const changed = await ask<{ id: string }>(sql.TOUCHED);
  if (changed.length >= MANY) await ask(sql.ANALYZE_WRITTEN);
  if (changed.length > 0) {
    const ids = changed.map(({ id }) => id);
    await settleActivities(ask, ids);
  }
  await hideNamesakes(ask);
  for (const statement of sql.RECORD_RUN) await ask(statement, [run]);
  return report(ask, fileName, file, named);
}

/** A source is recorded when something new rests on it, so that the same file twice leaves no trace. */
async function writeSources(
  ask: Ask,
  { fileName, today, run }: AppliedImport,
  { sources, summary }: StagedFile,
): Promise<void> {
  for (const { id, publisher, holder } of sources) {
    await ask(
      `insert into source (id, kind, name, publisher, taken_on, import_run_id, holder_id)
        select $1, 'IATI_FILE', $2, $3, $4, $5, $6 where exists (
          select from compared c join staged_activity s using (activity) where c.kind <> 'UNCHANGED' and s.source_id = $1)
          or exists (select from staged_organisation o where o.source = $1)`,
      [id, fileName, publisher ?? holder.name, summary.generatedOn ?? today, run, holder.id],
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
  named: NamedOrganisations,
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
      organisations: named.organisations,
      withheld: keys.filter(({ withheld }) => withheld).length,
      suggestions: named.suggestions,
    },
    places: { countries: of("countries"), regions: of("regions"), unspecified: of("unspecified") },
    problemCount: of("problems"),
  };
}
