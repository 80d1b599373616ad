import { iatiFile, MEMBER, type WrittenActivity } from "./iati-file.ts";
import { importText } from "./import-database.ts";
import type { TestApp } from "./start-app.ts";

const NEWEST = "select id from import_run order by created_at desc, id desc limit 1";

/** Imports a file as its reporter's editor would have brought it. @returns the id of the run. */
export async function importAsMember(app: TestApp, ...activities: WrittenActivity[]): Promise<string> {
  await importText(app.databaseUrl, iatiFile(...activities));
  const by = activities[0]?.by ?? MEMBER;
  const [run] = await app.sql<{ id: string }>(
    `update import_run set organisation_id = (select organisation_id from organisation_identifier where value = $1)
      where id = (${NEWEST}) returning id`,
    [by],
  );
  if (!run) throw new Error("nothing was imported");
  return run.id;
}
