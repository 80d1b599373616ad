import type { Sample, SampleWorld } from "../permission-samples.ts";

interface Whose {
  readonly id: string;
}

/** The last change of the website of an organisation. */
async function changedWebsite({ sql }: SampleWorld, { id }: Whose) {
  await sql(
    "update organisation set website = 'https://www.example.org/' || gen_random_uuid() where id = $1",
    [id],
  );
  const [change] = await sql<{ id: string }>(
    "select id from change_event where record_id = $1 and field = 'website' order by position desc limit 1",
    [id],
  );
  return { id: change?.id };
}

export const HISTORY_SAMPLES: Readonly<Record<string, Sample>> = {
  "Query.changes": { query: "{ changes(first: 1) { totalCount } }" },
  "Query.changeAuthors": { query: "{ changeAuthors { name } }" },
  "Mutation.undoChange": {
    query: "mutation ($id: ID!) { undoChange(id: $id) { undone } }",
    variables: changedWebsite,
    ofOthers: "NOT_FOUND",
  },
  "Mutation.editOrganisation": {
    query:
      'mutation ($id: ID!, $version: Int!) { editOrganisation(input: { id: $id, version: $version, acronym: "A" }) { version } }',
    variables: async ({ sql }: SampleWorld, { id }: Whose) =>
      (
        await sql<{ id: string; version: number }>("select id, version from organisation where id = $1", [id])
      )[0] ?? {},
    ofOthers: "FORBIDDEN",
  },
};
