import { addSafeSpace, type NewSafeSpace } from "../add-safe-space.ts";
import type { Added } from "../insert-organisation.ts";
import type { Sample, SampleWorld } from "../permission-samples.ts";

/** A session that the facilitator leads, and something that an organisation does afterwards. */
const led = (session: NewSafeSpace) => async (world: SampleWorld, whose: Added) => {
  const { id, followUps } = await addSafeSpace(world, { ...session, followUps: [whose.id] });
  return { session: id, action: followUps[0] };
};

const INPUT = '{ heldOn: "2026-11-02", sizeBand: FIVE_TO_NINE, topics: ["Money"] }';

export const SAFE_SPACE_SAMPLES: Readonly<Record<string, Sample>> = {
  "Query.safeSpaceSessions": { query: "{ safeSpaceSessions(first: 1) { totalCount } }" },
  "Query.safeSpaceSession": { query: `{ safeSpaceSession(id: "none") { id } }`, allowed: "NULL" },
  "Query.safeSpaceFollowUps": { query: "{ safeSpaceFollowUps(first: 1) { totalCount } }" },
  "Mutation.prepareSafeSpace": { query: `mutation { prepareSafeSpace(input: ${INPUT}) { id } }` },
  "Mutation.editSafeSpace": {
    query: `mutation ($session: ID!) { editSafeSpace(session: $session, version: 1, input: ${INPUT}) { id } }`,
    variables: led({ state: "HELD" }),
  },
  "Mutation.moveSafeSpace": {
    query: "mutation ($session: ID!) { moveSafeSpace(session: $session, version: 1, to: RELEASED) { id } }",
    variables: led({ state: "AGREED" }),
  },
  "Mutation.renewSafeSpaceCode": {
    query: "mutation ($session: ID!) { renewSafeSpaceCode(session: $session) { id } }",
    variables: led({}),
  },
  "Mutation.removeSafeSpace": {
    query: "mutation ($session: ID!) { removeSafeSpace(session: $session) }",
    variables: led({ state: "HELD" }),
  },
  "Mutation.addSafeSpaceFollowUp": {
    query: `mutation ($session: ID!) { addSafeSpaceFollowUp(input: { session: $session, text: "Say who decides",
      organisation: "11-11-11", dueOn: "2027-01-01" }) { id } }`,
    variables: led({ state: "HELD" }),
  },
  "Mutation.removeSafeSpaceFollowUp": {
    query: "mutation ($action: ID!) { removeSafeSpaceFollowUp(id: $action) { id } }",
    variables: led({ state: "HELD" }),
  },
  "Mutation.settleSafeSpaceFollowUp": {
    query: `mutation ($action: ID!) { settleSafeSpaceFollowUp(id: $action, doneOn: "2026-11-05") { id } }`,
    variables: led({}),
    ofOthers: "NOT_FOUND",
  },
  "Mutation.openSafeSpaceSummary": {
    query: `mutation { openSafeSpaceSummary(session: "none", code: "none") { summary } }`,
    allowed: "NOT_FOUND",
  },
};
