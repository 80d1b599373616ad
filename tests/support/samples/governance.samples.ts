import { randomUUID } from "node:crypto";
import { addBody, addCount, addPoint } from "../add-body.ts";
import type { Sample, SampleWorld } from "../permission-samples.ts";

/** A body with a partner on its first seat, and a second that is vacant. */
const bodyOf = ({ sql }: SampleWorld) =>
  addBody(sql, { slug: `body-${randomUUID()}`, rules: { PARTNER: 2 }, seats: [{}] });

/** What is asked with an input about a body. */
const ofBody = (mutation: string, type: string, input: object): Sample => ({
  query: `mutation ($input: ${type}!) { ${mutation}(input: $input) { slug } }`,
  variables: async (world) => ({ input: { body: (await bodyOf(world)).slug, ...input } }),
});

const NAMED = { names: [{ language: "nl", text: "Raad" }], kind: "COMMITTEE" };

export const GOVERNANCE_SAMPLES: Readonly<Record<string, Sample>> = {
  "Query.bodies": { query: "{ bodies(first: 1) { totalCount } }" },
  "Query.body": {
    query: "query ($slug: ID!) { body(slug: $slug) { seating { held } seatHistory { totalCount } } }",
    variables: async (world) => ({ slug: (await bodyOf(world)).slug }),
  },
  "Mutation.openBody": {
    query: "mutation ($input: BodyInput!) { openBody(input: $input) { slug } }",
    variables: async () => ({ input: NAMED }),
  },
  "Mutation.editBody": {
    query:
      "mutation ($slug: ID!, $input: BodyInput!) { editBody(slug: $slug, version: 1, input: $input) { slug } }",
    variables: async (world) => ({ slug: (await bodyOf(world)).slug, input: NAMED }),
  },
  "Mutation.endBody": {
    query: 'mutation ($slug: ID!) { endBody(slug: $slug, endedOn: "2026-11-01") { slug } }',
    variables: async (world) => ({ slug: (await bodyOf(world)).slug }),
  },
  "Mutation.setSeatRule": ofBody("setSeatRule", "SeatRuleInput", {
    ...{ constituency: "MEMBER", seats: 2, document: "Statutes", startsOn: "2026-01-01" },
  }),
  "Mutation.chooseReference": ofBody("chooseReference", "ReferenceInput", {
    ...{ shares: [{ constituency: "PARTNER", share: 0.5 }], decidedBy: "Assembly" },
    ...{ decidedOn: "2026-01-01", reason: "A choice", startsOn: "2026-01-01" },
  }),
  "Mutation.seatHolder": ofBody("seatHolder", "SeatInput", {
    ...{
      constituency: "PARTNER",
      number: 2,
      isVoting: true,
      mandateBasis: "ELECTED",
      startsOn: "2026-01-01",
    },
  }),
  "Mutation.endSeat": {
    query: 'mutation ($id: ID!) { endSeat(id: $id, endsOn: "2026-11-01") { slug } }',
    variables: async (world) => ({ id: (await bodyOf(world)).seats[0] }),
  },
  "Mutation.removeSeat": {
    query: "mutation ($id: ID!) { removeSeat(id: $id) { slug } }",
    variables: async (world) => ({ id: (await bodyOf(world)).seats[0] }),
  },
  "Mutation.removeMeeting": {
    query: "mutation ($id: ID!) { removeMeeting(id: $id) { slug } }",
    variables: async (world) => ({
      id: await addCount(world.sql, (await bodyOf(world)).id, "2026-05-01", {}),
    }),
  },
  "Mutation.putOnMeetingAgenda": {
    query: `mutation ($id: ID!) { putOnMeetingAgenda(input: { meeting: $id, title: "Debt", constituency: PARTNER, putOn: "2026-04-01" }) { slug } }`,
    variables: async (world) => ({
      id: await addCount(world.sql, (await bodyOf(world)).id, "2026-05-01", {}),
    }),
  },
  "Mutation.removeFromMeetingAgenda": {
    query: "mutation ($id: ID!) { removeFromMeetingAgenda(id: $id) { slug } }",
    variables: async (world) => ({
      id: await addPoint(world.sql, await addCount(world.sql, (await bodyOf(world)).id, "2026-05-01", {})),
    }),
  },
  "Mutation.addMeeting": ofBody("addMeeting", "MeetingInput", { heldOn: "2026-05-01" }),
};
