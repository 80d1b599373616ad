import { addDecision } from "../add-decision.ts";
import type { Added } from "../insert-organisation.ts";
import type { Sample, SampleWorld } from "../permission-samples.ts";

/** A decision that an organisation leads, and what belongs to it. */
async function led(world: SampleWorld, { id, slug }: Added) {
  const decision = await addDecision(world, { ledBy: slug });
  return { decision: decision.id, organisation: id };
}

/** Something of such a decision, made by an insert with the ids of the decision and of the organisation. */
const partOf = (insert: string) => async (world: SampleWorld, whose: Added) => {
  const { decision, organisation } = await led(world, whose);
  const [part] = await world.sql<{ id: string }>(`${insert} returning id`, [decision, organisation]);
  return { id: part?.id };
};

const INPUT = `{ title: "Choice", type: ORIENTATION, objective: "Where we go", openTo: [], accessMeasures: [], isOwnProgramme: false,
  positionAgreement: "Agreement of 2020", openedOn: "2026-01-01", isPublic: false, ledBy: $organisation }`;

export const DECISION_SAMPLES: Readonly<Record<string, Sample>> = {
  "Query.decisions": { query: "{ decisions(first: 1) { totalCount } }" },
  "Query.decision": {
    query: "query ($slug: ID!) { decision(slug: $slug) { id } }",
    variables: async (world, { slug: ledBy }) => ({
      slug: (await addDecision(world, { ledBy, isPublic: true })).slug,
    }),
  },
  "Query.decisionCalendar": {
    query: `{ decisionCalendar(from: "2026-01-01", until: "2026-12-31") { day } }`,
  },
  "Query.waitingForUs": { query: "{ waitingForUs { id } }" },
  "Mutation.openDecision": {
    query: `mutation ($organisation: ID!) { openDecision(input: ${INPUT}) { id } }`,
    variables: async (_world, { id }) => ({ organisation: id }),
    ofOthers: "FORBIDDEN",
  },
  "Mutation.editDecision": {
    query: `mutation ($decision: ID!, $organisation: ID!) { editDecision(decision: $decision, version: 1, input: ${INPUT}) { id } }`,
    variables: led,
    ofOthers: "FORBIDDEN",
  },
  "Mutation.decide": {
    query: `mutation ($decision: ID!) { decide(decision: $decision, version: 1, end: { outcome: ADOPTED, decidedOn: "2026-02-01" }) { id } }`,
    variables: led,
    ofOthers: "FORBIDDEN",
  },
  "Mutation.setStages": {
    query: `mutation ($decision: ID!) { setStages(decision: $decision, version: 1, stages: [{ kind: AGENDA, opensOn: "2026-01-01" }]) { id } }`,
    variables: led,
    ofOthers: "FORBIDDEN",
  },
  "Mutation.removeDecision": {
    query: "mutation ($decision: ID!) { removeDecision(decision: $decision) }",
    variables: led,
    ofOthers: "FORBIDDEN",
  },
  "Mutation.putOnAgenda": {
    query: `mutation ($decision: ID!) { putOnAgenda(input: { decision: $decision, title: "Debt", constituency: PARTNER, putOn: "2026-01-02" }) { id } }`,
    variables: led,
    ofOthers: "FORBIDDEN",
  },
  "Mutation.removeFromAgenda": {
    query: "mutation ($id: ID!) { removeFromAgenda(id: $id) { id } }",
    variables: partOf(
      "insert into agenda_item (decision_id, initiator_id, title, constituency, put_on) values ($1, $2, 'Debt', 'PARTNER', '2026-01-02')",
    ),
    ofOthers: "FORBIDDEN",
  },
  "Mutation.inviteToDecision": {
    query: `mutation ($decision: ID!, $organisation: ID!) { inviteToDecision(input: { decision: $decision, organisations: [$organisation],
      capacity: INVITED, invitedOn: "2026-01-02" }) { id } }`,
    variables: led,
    ofOthers: "FORBIDDEN",
  },
  "Mutation.withdrawInvitationToDecision": {
    query: "mutation ($id: ID!) { withdrawInvitationToDecision(id: $id) { id } }",
    variables: partOf(
      "insert into decision_party (decision_id, organisation_id, invited_on) values ($1, $2, '2026-01-02')",
    ),
    ofOthers: "FORBIDDEN",
  },
  "Mutation.askStances": {
    query: "mutation ($decision: ID!) { askStances(decision: $decision) { id } }",
    variables: led,
    ofOthers: "FORBIDDEN",
  },
  "Mutation.stateStance": {
    query: `mutation ($decision: ID!, $organisation: ID!) { stateStance(input: { decision: $decision, organisation: $organisation, stance: SUPPORT }) { id } }`,
    variables: led,
    ofOthers: "FORBIDDEN",
  },
  "Mutation.askFeedback": {
    query: `mutation ($decision: ID!) { askFeedback(input: { decision: $decision, question: "Which first?", closesOn: "2999-01-01" }) { id } }`,
    variables: led,
    ofOthers: "FORBIDDEN",
  },
  "Mutation.reportFeedback": {
    query: `mutation ($id: ID!) { reportFeedback(id: $id, use: "It is in chapter 2") { id } }`,
    variables: partOf(
      "insert into feedback_request (decision_id, question, asked_on, closes_on) select $1, name, '2026-01-02', '2026-01-09' from organisation where id = $2",
    ),
    ofOthers: "FORBIDDEN",
  },
};
