import { overlapKey } from "@onze/api";
import type { Sample, SampleWorld } from "../permission-samples.ts";
import { UMBRELLA } from "../sql-parts.ts";

/** An overlap of an organisation with the secretariat, which both have in the open. */
async function overlapOf({ add, sql }: SampleWorld, { id, slug }: Readonly<Record<"id" | "slug", string>>) {
  const cell = { themes: ["health"], places: ["CD"] };
  await add.activity({ ...cell });
  await add.activity({ ...cell, holder: slug });
  const [umbrella] = await sql<{ id: string }>(`select id from organisation where slug = '${UMBRELLA}'`);
  const [first = "", second = ""] = [id, umbrella?.id ?? "none"].toSorted();
  const key = overlapKey({ theme: "health", place: "CD", holders: [first, second] });
  const [said] = await sql<{ version: number }>(
    "select version from overlap_status where first_id = $1 and second_id = $2",
    [first, second],
  );
  return { id: key, version: said?.version ?? 0 };
}

/** An agreement of an organisation with the secretariat. */
async function agreementOf({ add, sql }: SampleWorld, { slug }: { readonly slug: string }) {
  await add.agreement({ theme: "health", place: "CD", parties: [UMBRELLA, slug] });
  const [agreement] = await sql<{ id: string }>(
    `select a.id from role_agreement a join role_agreement_parties p on p.role_agreement_id = a.id
      join organisation o on o.id = p.organisation_id where o.slug = $1 and a.review_by > '2029-01-01' and a.note is null limit 1`,
    [slug],
  );
  return { id: agreement?.id };
}

/** A snapshot of an organisation. */
async function snapshotOf({ sql }: SampleWorld, { id }: { readonly id: string }) {
  const [snapshot] = await sql<{ id: string }>(
    "insert into coverage_snapshot (title, taken_on, address, organisation_id) values ('A day', '2026-01-01', '', $1) returning id",
    [id],
  );
  return { id: snapshot?.id };
}

export const COORDINATION_SAMPLES: Readonly<Record<string, Sample>> = {
  "Query.overlap": {
    query: "query ($id: ID!) { overlap(id: $id) { level } }",
    variables: overlapOf,
    ofOthers: "ALL",
  },
  "Mutation.setOverlapStatus": {
    query:
      "mutation ($id: ID!, $version: Int!) { setOverlapStatus(input: { overlaps: [{ id: $id, version: $version }], status: TO_DISCUSS }) { id } }",
    variables: overlapOf,
    ofOthers: "FORBIDDEN",
  },
  "Mutation.takeSnapshot": {
    query: `mutation ($organisation: ID!) {
      takeSnapshot(input: { title: "A day", takenOn: "2026-01-01", address: "", organisation: $organisation }) { id } }`,
    variables: async (_world, { slug }) => ({ organisation: slug }),
    ofOthers: "FORBIDDEN",
  },
  "Mutation.removeSnapshot": {
    query: "mutation ($id: ID!) { removeSnapshot(id: $id) }",
    variables: snapshotOf,
    ofOthers: "FORBIDDEN",
  },
  "Mutation.recordRoleAgreement": {
    query: `mutation ($parties: [RoleAgreementPartyInput!]!) {
      recordRoleAgreement(input: { theme: "health", place: "CD", parties: $parties, validFrom: "2026-01-01", reviewBy: "2030-01-01", note: "recorded" }) { id } }`,
    variables: async (_world, { slug }) => ({
      parties: [{ organisation: UMBRELLA }, { organisation: slug }],
    }),
    ofOthers: "FORBIDDEN",
  },
  "Mutation.changeRoleAgreement": {
    query: `mutation ($id: ID!) { changeRoleAgreement(input: { id: $id, version: 1, note: "changed" }) { id } }`,
    variables: agreementOf,
    ofOthers: "FORBIDDEN",
  },
  "Mutation.endRoleAgreement": {
    query: "mutation ($id: ID!) { endRoleAgreement(id: $id, version: 1) { id } }",
    variables: agreementOf,
    ofOthers: "FORBIDDEN",
  },
};
