import type { Database } from "../shared/database.ts";
import { isBeingRead } from "./run-lock.ts";
import { sizeOfUpload } from "./upload-store.ts";
import type { ImportingOrganisation } from "./uploader.ts";

/**
 * SQL that keeps the runs `r` whose upload may still be read: what waits and, for 30 days, what may be tried again; for a
 * day what somebody stopped.
 */
export const MAY_BE_READ = `(r.status = 'QUEUED' or r.status not in ('APPLIED', 'REFUSED')
  and coalesce(r.finished_at, r.created_at) > now() - case r.status when 'CANCELLED' then interval '1 day' else interval '30 days' end)`;

/** SQL that holds where a run `r` waits or goes on. */
const WAITS = `(r.status = 'QUEUED' or r.status = 'RUNNING' and ${isBeingRead("r.id::text")})`;

/** An upload that is kept. */
export interface KeptUpload {
  readonly run: string;
  readonly bytes: number;
  /** Whether its import waits or goes on; the others were stopped or failed. */
  readonly waits: boolean;
}

/** Uploads for an organisation that are kept, in the order in which they can be spared: what was stopped by somebody first. */
export async function keptUploads(
  { database, dataDirectory }: { readonly database: Database; readonly dataDirectory: string },
  organisation: ImportingOrganisation,
): Promise<readonly KeptUpload[]> {
  const runs = await database.rows<Omit<KeptUpload, "bytes">>(
    `select r.id as run, ${WAITS} as waits
      from import_run r where r.organisation_id is not distinct from $1 and ${MAY_BE_READ}
      order by r.status = 'CANCELLED' desc, coalesce(r.finished_at, r.created_at)`,
    [organisation],
  );
  const sizes = await Promise.all(runs.map(({ run }) => sizeOfUpload(dataDirectory, run)));
  return runs.flatMap((run, at) => {
    const bytes = sizes[at] ?? null;
    return bytes === null ? [] : [{ ...run, bytes }];
  });
}

/** Whether a run waits by now; somebody who tries it again this moment is waited for. */
export async function waitsByNow(database: Database, run: string): Promise<boolean> {
  const others = await database.rows(
    `select r.id from import_run r where r.id = $1 and not ${WAITS} for update`,
    [run],
  );
  return others.length === 0;
}
