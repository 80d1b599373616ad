import { Role } from "@onze/schema";
import { addOutcome, type NewOutcome } from "./add-outcome.ts";
import { idOf, UMBRELLA } from "./sql-parts.ts";
import type { Answer, TestApp } from "./start-app.ts";
import { viewerAs } from "./viewers.ts";

/** A change that a member harvested, a partner wrote down with it and another member contributed to, with those who write. */
export async function evidenceWorld(app: TestApp, of: Partial<NewOutcome> = {}) {
  const member = await app.add.member("Member");
  const partner = await app.add.organisation("Partner");
  const contributor = await app.add.member("Contributor");
  const stranger = await app.add.member("Stranger");
  const [umbrella] = await app.sql<{ id: string }>(`select ${idOf("$1")} as id`, [UMBRELLA]);
  const outcome = await addOutcome(app, {
    ...{ harvestedBy: member.id, authors: [partner.id], contributors: [contributor.id] },
    ...of,
  });
  const people = {
    editor: viewerAs(Role.MEMBER_EDITOR, member.id),
    delegate: viewerAs(Role.PARTNER_DELEGATE, partner.id),
    contributing: viewerAs(Role.MEMBER_EDITOR, contributor.id),
    other: viewerAs(Role.MEMBER_EDITOR, stranger.id),
    staff: viewerAs(Role.UMBRELLA_STAFF, umbrella?.id ?? ""),
  };
  for (const { accountId } of Object.values(people))
    await app.sql(
      "insert into account (id, name, email, email_verified) values ($1, 'Somebody', $2, true) on conflict do nothing",
      [accountId, `${accountId}@example.org`],
    );
  return { member, partner, contributor, stranger, outcome, ...people };
}

/** What a change of evidence answers. */
export interface ReadItem {
  readonly id: string;
  readonly title: string;
  readonly test: string | null;
  readonly linkState: string | null;
  readonly addedBy: { readonly slug: string } | null;
  readonly viewerMay: { readonly edit: boolean };
  readonly file: {
    readonly sha256: string;
    readonly name: string;
    readonly mediaType: string;
    readonly size: number;
    readonly href: string;
  } | null;
}

export type Changed = Answer<{ readonly changed: { readonly evidence: readonly ReadItem[] } }>;

export const EVIDENCE = `evidence { id title source claim kind observed url datedOn expected ifTrue ifFalse dependencyGroup visibility test
  linkState addedBy { slug } viewerMay { edit } file { sha256 name mediaType size href } }`;

export const ADD = `mutation ($outcome: ID!, $input: EvidenceInput!) { changed: addEvidence(outcome: $outcome, input: $input) { ${EVIDENCE} } }`;
export const EDIT = `mutation ($id: ID!, $input: EditEvidenceInput!) { changed: editEvidence(id: $id, input: $input) { ${EVIDENCE} } }`;
export const REMOVE = `mutation ($id: ID!) { changed: removeEvidence(id: $id) { ${EVIDENCE} } }`;
export const REMOVE_FILE = `mutation ($id: ID!) { changed: removeEvidenceFile(id: $id) { ${EVIDENCE} } }`;
export const ASSESS = `mutation ($outcome: ID!, $organisation: ID!, $scores: [Int!]!, $note: String) {
  changed: assessByBond(outcome: $outcome, organisation: $organisation, scores: $scores, note: $note) {
    bondAssessments { organisation { slug } scores note assessedOn principles { principle score } } } }`;

/** A piece of evidence as somebody writes it down. */
export const ITEM = {
  claim: "CONTRIBUTION",
  kind: "MINUTES",
  title: "Minutes of the committee",
  source: "The Chamber",
  observed: "SEEN",
} as const;
