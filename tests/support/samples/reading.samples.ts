import type { Sample } from "../permission-samples.ts";

/** What everybody may ask; what is seen in the answer is for other tests. */
export const READING_SAMPLES: Readonly<Record<string, Sample>> = {
  "Query.activities": { query: "{ activities(first: 1) { totalCount } }" },
  "Query.countries": { query: "{ countries { code } }" },
  "Query.coverageMatrix": { query: "{ coverageMatrix { partners } }" },
  "Query.filterOptions": { query: "{ filterOptions { years } }" },
  "Query.installation": { query: "{ installation { umbrellaName } }" },
  "Query.organisation": {
    query: "query ($slug: ID!) { organisation(slug: $slug) { slug } }",
    variables: async (_world, { slug }) => ({ slug }),
  },
  "Query.organisations": { query: "{ organisations(first: 1) { totalCount } }" },
  "Query.sharedPartners": { query: "{ sharedPartners { partner { slug } } }" },
  "Query.themes": { query: "{ themes { code } }" },
  "Query.withheldPartners": { query: "{ withheldPartners { partners } }" },
};
