import { VISITOR, type Viewer } from "@onze/api";
import { Role } from "@onze/schema";
import { idOf, UMBRELLA } from "./sql-parts.ts";
import type { Answer, TestApp } from "./start-app.ts";
import { viewerAs } from "./viewers.ts";

/** Members, a partner and one that nobody may know of, with those who write and read for them. */
export async function outcomeWorld(app: TestApp) {
  const member = await app.add.member("Member");
  const other = await app.add.member("Other");
  const partner = await app.add.organisation("Partner");
  const hidden = await app.add.organisation("Hidden", { visibility: "CONFIDENTIAL" });
  const [umbrella] = await app.sql<{ id: string }>(`select ${idOf("$1")} as id`, [UMBRELLA]);
  const viewers = {
    visitor: VISITOR,
    editor: viewerAs(Role.MEMBER_EDITOR, member.id),
    otherEditor: viewerAs(Role.MEMBER_EDITOR, other.id),
    delegate: viewerAs(Role.PARTNER_DELEGATE, partner.id),
    ofHidden: viewerAs(Role.PARTNER_DELEGATE, hidden.id),
    staff: viewerAs(Role.UMBRELLA_STAFF, umbrella?.id ?? ""),
  };
  for (const accountId of new Set(Object.values(viewers).flatMap((each: Viewer) => each.accountId ?? [])))
    await app.sql(
      "insert into account (id, name, email, email_verified) values ($1, 'Somebody', $2, true) on conflict do nothing",
      [accountId, `${accountId}@example.org`],
    );
  return { member, other, partner, hidden, umbrella: { id: umbrella?.id ?? "", slug: UMBRELLA }, ...viewers };
}

const FIELDS = `id slug title version visibility isGuarded isPartnerCoAuthored missing changedOn harvestedBy { slug } coAuthors { slug } demands { id }
  contributions { id narrative version confirmedOn organisation { slug } } rivals { id text assessment because assessedOn }
  mergedFrom { id } consents { upTo note organisation { slug } } viewerMay { keep contribute merge consent assess }`;

/** A change as it is read after it was changed. */
export interface ChangedOutcome {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly version: number;
  readonly visibility: string | null;
  readonly isGuarded: boolean;
  readonly isPartnerCoAuthored: boolean;
  readonly harvestedBy: { readonly slug: string } | null;
  readonly coAuthors: readonly { readonly slug: string }[];
  readonly demands: readonly { readonly id: string }[];
  readonly contributions: readonly {
    readonly id: string;
    readonly narrative: string;
    readonly version: number;
    readonly organisation: { readonly slug: string };
  }[];
  readonly rivals: readonly { readonly id: string; readonly assessment: string }[];
  readonly mergedFrom: readonly { readonly id: string }[];
  readonly consents: readonly { readonly upTo: string }[];
}

export type OutcomeAnswer = Answer<{ readonly changed: ChangedOutcome | null }>;

/** The document of a mutation, answered with all of the change as `changed`. */
export const changing = (field: string, types: string, given: string): string =>
  `mutation (${types}) { changed: ${field}(${given}) { ${FIELDS} } }`;

export const RECORD = changing("recordOutcome", "$input: RecordOutcomeInput!", "input: $input");
export const EDIT = changing(
  "editOutcome",
  "$slug: ID!, $version: Int!, $input: OutcomeInput!",
  "slug: $slug, version: $version, input: $input",
);
export const REMOVE = "mutation ($slug: ID!) { removeOutcome(slug: $slug) }";
export const ADD_CONTRIBUTION = changing(
  "addContribution",
  "$outcome: ID!, $input: AddContributionInput!",
  "outcome: $outcome, input: $input",
);
export const CONSENT = changing(
  "consentToOutcome",
  "$outcome: ID!, $input: OutcomeConsentInput!",
  "outcome: $outcome, input: $input",
);
export const MERGE = changing("mergeOutcomes", "$outcome: ID!, $into: ID!", "outcome: $outcome, into: $into");
export const UNMERGE = changing("unmergeOutcome", "$outcome: ID!", "outcome: $outcome");
export const ONE = `query ($slug: ID!) { changed: outcome(slug: $slug) { ${FIELDS} } }`;
export const SLUGS =
  "query ($filter: OutcomeFilter) { outcomes(filter: $filter) { totalCount nodes { slug } } }";

/** A statement with which nothing is wrong. */
export const STATEMENT = {
  title: "The Chamber asks for debt relief",
  language: "en",
  actor: "The Chamber",
  actorKind: "PARLIAMENT",
  change: "It adopted a resolution",
  changedFrom: "It had not spoken of it",
  changedTo: "It asks the government for it",
  changedOn: "2026-03-12",
  significance: "Belgium is a creditor",
  theme: "climate-justice",
  arena: "BELGIUM",
  influenceType: "POLICY_CONTENT",
  direction: "POSITIVE",
  isIntended: true,
} as const;

/** The sentence with which something was refused; undefined when it was not. */
export const sentenceOf = ({ errors }: Answer<unknown>): string | undefined => errors?.[0]?.message;

/** What makes civic space in a country repressed or closed, or open. */
export async function rateCivicSpace(
  { sql }: Pick<TestApp, "sql">,
  country: string,
  value: number,
): Promise<void> {
  await sql(
    `with told as (insert into indicator (code, name, year, direction, publisher, licence, is_open)
        values ('civic-space', 'Civic space', 2025, 'LOWER_IS_NEED', 'A publisher', 'CC0', true) returning id)
      insert into indicator_value (indicator_id, country_code, value) select id, $1, $2 from told`,
    [country, value],
  );
}
