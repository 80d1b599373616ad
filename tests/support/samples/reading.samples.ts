import { randomUUID } from "node:crypto";
import type { Sample, SampleWorld } from "../permission-samples.ts";

const activityOf = async ({ add }: SampleWorld, { slug }: { readonly slug: string }) => ({
  id: await add.activity({ holder: slug }),
});

async function partnershipOf(
  { add, sql }: SampleWorld,
  { id, slug }: Readonly<Record<"id" | "slug", string>>,
) {
  const partner = await add.organisation(`Partner ${randomUUID()}`);
  await add.activity({ holder: slug, partners: [partner.slug] });
  const [partnership] = await sql<{ id: string }>(
    "select id from partnership where holder_id = $1 and partner_id = $2",
    [id, partner.id],
  );
  return { id: partnership?.id };
}

/** What is read; what is seen in the answer is for other tests. */
export const READING_SAMPLES: Readonly<Record<string, Sample>> = {
  "Query.activities": { query: "{ activities(first: 1) { totalCount } }" },
  "Query.activity": {
    query: "query ($id: ID!) { activity(id: $id) { identifier } }",
    variables: activityOf,
  },
  "Query.complementarityProfile": { query: "{ complementarityProfile { asOf axes { axis } } }" },
  "Query.countries": { query: "{ countries { code } }" },
  "Query.coverageDifference": { query: '{ coverageDifference(from: "2026-01-01") { recordedBefore } }' },
  "Query.coverageFlow": { query: "{ coverageFlow { pathCount } }" },
  "Query.coverageMatrix": { query: "{ coverageMatrix { partners } }" },
  "Query.divisionOfLabour": {
    query: "{ divisionOfLabour { holders(first: 1) { totalCount } relations(first: 1) { totalCount } } }",
  },
  "Query.coverageSnapshots": { query: "{ coverageSnapshots(first: 1) { totalCount } }" },
  "Query.filterOptions": { query: "{ filterOptions { years } }" },
  "Query.installation": { query: "{ installation { umbrellaName } }" },
  "Query.organisation": {
    query: "query ($slug: ID!) { organisation(slug: $slug) { slug } }",
    variables: async (_world, { slug }) => ({ slug }),
  },
  "Query.organisationPairs": { query: "{ organisationPairs(first: 1) { totalCount } }" },
  "Query.organisations": { query: "{ organisations(first: 1) { totalCount } }" },
  "Query.overlaps": { query: "{ overlaps(first: 1) { totalCount } }" },
  "Query.partnership": {
    query: "query ($id: ID!) { partnership(id: $id) { partner { slug } } }",
    variables: partnershipOf,
  },
  "Query.roleAgreements": { query: "{ roleAgreements(first: 1) { totalCount } }" },
  "Query.sharedPartners": { query: "{ sharedPartners { partner { slug } } }" },
  "Query.themes": { query: "{ themes { code } }" },
  "Query.withheldPartners": { query: "{ withheldPartners { partners } }" },
};
