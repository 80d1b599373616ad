import { Role } from "@onze/schema";
import { addDecision, type NewDecision } from "./add-decision.ts";
import { addProposal, type NewProposal } from "./add-proposal.ts";
import { idOf, UMBRELLA } from "./sql-parts.ts";
import type { Answer, TestApp } from "./start-app.ts";
import { viewerAs } from "./viewers.ts";

const FIELDS =
  "id status version withdrawnOn dueOn daysOpen isLate isWaiting contestUntil mergedInto { id } answers { number outcome answeredOn contestedOn contestedBecause reasons }";

/** What a change of a proposal answers. */
export interface ChangedProposal {
  readonly id: string;
  readonly status: string;
  readonly version: number;
  readonly isWaiting: boolean;
  readonly dueOn: string | null;
  readonly contestUntil: string | null;
  readonly mergedInto: { readonly id: string } | null;
  readonly answers: readonly { readonly number: number; readonly outcome: string }[];
}

export type Change = Answer<{ readonly changed: ChangedProposal }>;

/** A decision of the secretariat to which a partner proposes, with those who write. */
export async function proposalWorld(app: TestApp, of: NewDecision = {}) {
  const partner = await app.add.organisation("Partner");
  const member = await app.add.member("Member");
  const [umbrella] = await app.sql<{ id: string }>(`select ${idOf("$1")} as id`, [UMBRELLA]);
  const decision = await addDecision(app, { answerWithinDays: 60, contestWithinDays: 30, ...of });
  const delegate = viewerAs(Role.PARTNER_DELEGATE, partner.id);
  const staff = viewerAs(Role.UMBRELLA_STAFF, umbrella?.id ?? "");
  const editor = viewerAs(Role.MEMBER_EDITOR, member.id);
  for (const { accountId } of [delegate, staff, editor])
    await app.sql(
      "insert into account (id, name, email, email_verified) values ($1, 'Somebody', $2, true) on conflict do nothing",
      [accountId, `${accountId}@example.org`],
    );
  const propose = (given: Partial<NewProposal> = {}) =>
    addProposal(app, { decision: decision.id, author: partner.id, ...given });
  return { ...{ partner, member, decision, delegate, staff, editor }, propose };
}

/** The document of a change of a proposal, answered with all of it as `changed`. */
export const changeOf = (field: string, rest = "", types = ""): string =>
  `mutation ($id: ID!, $version: Int!${types}) { changed: ${field}(id: $id, version: $version${rest}) { ${FIELDS} } }`;

export const ANSWER = changeOf("answerProposal", ", input: $input", ", $input: ProposalAnswerInput!");
export const CONTEST = changeOf("contestAnswer", ", because: $because", ", $because: String!");
export const SUBMIT = `mutation ($input: ProposalInput!) { changed: submitProposal(input: $input) { ${FIELDS} } }`;
export const ONE = `query ($id: ID!) { changed: proposal(id: $id) { ${FIELDS} } }`;
