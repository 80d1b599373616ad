import type { Sample, SampleWorld } from "../permission-samples.ts";

/** An import that has ended, of an organisation. */
async function endedRun({ sql }: SampleWorld, { id }: { readonly id: string }) {
  const [run] = await sql<{ id: string }>(
    "insert into import_run (file_name, bytes, status, organisation_id) values ('a.xml', 1, 'APPLIED', $1) returning id",
    [id],
  );
  return { id: run?.id };
}

export const IMPORT_SAMPLES: Readonly<Record<string, Sample>> = {
  "Query.importRun": {
    query: "query ($id: ID!) { importRun(id: $id) { id } }",
    variables: endedRun,
    ofOthers: "NULL",
  },
  "Query.importRuns": { query: "{ importRuns(first: 1) { totalCount } }" },
  "Mutation.cancelImport": {
    query: "mutation ($id: ID!) { cancelImport(id: $id) { id } }",
    variables: endedRun,
    ofOthers: "NOT_FOUND",
  },
  "Mutation.retryImport": {
    query: "mutation ($id: ID!) { retryImport(id: $id) { id } }",
    variables: endedRun,
    ofOthers: "NOT_FOUND",
    allowed: "CONFLICT",
  },
};
