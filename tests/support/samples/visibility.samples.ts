import { randomUUID } from "node:crypto";
import type { Sample, SampleWorld } from "../permission-samples.ts";
import { SOURCE } from "../sql-parts.ts";

/** A request of an organisation that hides nothing which others may see. */
async function request({ sql }: SampleWorld, { id }: { readonly id: string }) {
  const [setting] = await sql<{ id: string }>(
    `insert into visibility_setting (organisation_id, field, visibility, reason, origin, set_by_organisation_id)
      values ($1, 'OUTCOMES', 'NETWORK', 'SAFETY', 'PARTNER', $1)
      on conflict (organisation_id, activity_id, partnership_id, field, set_by_organisation_id) do update set reviewed_at = null, origin = 'PARTNER'
      returning id`,
    [id],
  );
  return { id: setting?.id };
}

/** A partnership in which an organisation, hidden or not, is the partner and has still to accept it. */
async function awaiting({ add, sql }: SampleWorld, { id }: { readonly id: string }) {
  const holder = await add.organisation(`Holder ${randomUUID()}`);
  const [partnership] = await sql<{ id: string }>(
    `insert into partnership (source_id, holder_id, partner_id, partner_name_key, awaits_partner)
      select ${SOURCE}, $1, id, name_key, true from organisation where id = $2 returning id`,
    [holder.id, id],
  );
  return { id: partnership?.id };
}

/** What a partner said of a record; `whose` is one of its two ends. */
const remark =
  (end: "holder" | "partner") =>
  async (
    world: SampleWorld,
    whose: { readonly id: string },
  ): Promise<{ readonly id: string | undefined }> => {
    const { add, sql } = world;
    const other = await add.organisation(`Other ${randomUUID()}`);
    const [holder, partner] = end === "holder" ? [whose.id, other.id] : [other.id, whose.id];
    await sql(
      `insert into partnership (source_id, holder_id, partner_id, partner_name_key)
        select ${SOURCE}, $1, id, name_key from organisation where id = $2`,
      [holder, partner],
    );
    const [made] = await sql<{ id: string }>(
      "insert into record_remark (holder_id, partner_id, kind, reason) values ($1, $2, 'SUGGESTION', 'ENDED') returning id",
      [holder, partner],
    );
    return { id: made?.id };
  };

export const VISIBILITY_SAMPLES: Readonly<Record<string, Sample>> = {
  "Query.ownRecords": {
    query: "query ($id: ID!) { ownRecords(ids: [$id]) }",
    variables: async ({ add }, { slug }) => ({ id: await add.activity({ holder: slug }) }),
    ofOthers: "ALL",
  },
  "Query.awaitingPartnerships": { query: "{ awaitingPartnerships(first: 1) { totalCount } }" },
  "Query.visibilityReviews": { query: "{ visibilityReviews(first: 1) { totalCount } }" },
  "Query.confidentialReviews": { query: "{ confidentialReviews }" },
  "Mutation.setVisibility": {
    query: `mutation ($id: ID!) {
      setVisibility(input: { organisationId: $id, field: OUTCOMES, visibility: NETWORK, reason: SAFETY }) { id } }`,
    variables: async (_world, { id }) => ({ id }),
    ofOthers: "FORBIDDEN",
  },
  "Mutation.acceptPartnership": {
    query: "mutation ($id: ID!) { acceptPartnership(input: { id: $id }) { id } }",
    variables: awaiting,
    ofOthers: "FORBIDDEN",
  },
  "Query.openRemarks": { query: "{ openRemarks(first: 1) { totalCount } }" },
  "Query.ourRecord": {
    query: "query ($id: ID!) { ourRecord(organisation: $id) { organisation { id } } }",
    variables: async (_world, { id }) => ({ id }),
    ofOthers: "NULL",
  },
  "Mutation.confirmRecord": {
    query: "mutation ($id: ID!) { confirmRecord(id: $id) { id } }",
    variables: awaiting,
    ofOthers: "NOT_FOUND",
  },
  "Mutation.objectToRecord": {
    query: "mutation ($id: ID!) { objectToRecord(input: { id: $id, reason: ENDED }) { id } }",
    variables: awaiting,
    ofOthers: "NOT_FOUND",
  },
  "Mutation.suggestCorrection": {
    query: `mutation ($id: ID!) { suggestCorrection(input: { id: $id, reason: ENDED, words: "In 2023." }) { id } }`,
    variables: awaiting,
    ofOthers: "NOT_FOUND",
  },
  "Mutation.takeBackRemark": {
    query: "mutation ($id: ID!) { takeBackRemark(id: $id) { id } }",
    variables: remark("partner"),
    ofOthers: "NOT_FOUND",
  },
  "Mutation.answerRemark": {
    query: `mutation ($id: ID!) { answerRemark(input: { id: $id, answer: "It is." }) { id } }`,
    variables: remark("holder"),
    ofOthers: "FORBIDDEN",
  },
  "Mutation.reviewVisibility": {
    query: "mutation ($id: ID!) { reviewVisibility(id: $id, version: 1) { id } }",
    variables: request,
    ofOthers: "NOT_FOUND",
  },
};
