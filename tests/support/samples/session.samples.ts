import { randomUUID } from "node:crypto";
import { sessionCode } from "@onze/api";
import type { Sample, SampleWorld } from "../permission-samples.ts";
import { SECRET } from "../start-app.ts";

/** A session that nobody leads yet, in which one decision is named; with a code for phones. */
async function session({ sql, add }: SampleWorld, step: string) {
  const { id: organisation } = await add.organisation(`At a session ${randomUUID()}`);
  const [made] = await sql<{ id: string }>(
    "insert into participation_session (title, held_on, is_independent, step) values ('A session', '2026-11-20', true, $1) returning id",
    [step],
  );
  const [voice] = await sql<{ id: string }>(
    "insert into session_organisation (session_id, organisation_id) values ($1, $2) returning id",
    [made?.id, organisation],
  );
  const [decision] = await sql<{ id: string }>(
    "insert into session_decision (session_id, label, named_by_id, is_chosen) values ($1, 'A decision', $2, true) returning id",
    [made?.id, voice?.id],
  );
  const code = sessionCode(SECRET, { id: voice?.id ?? "", codeNumber: 1 });
  return { session: made?.id, voice: voice?.id, decision: decision?.id, at: { session: made?.id, code } };
}

/** Somebody has to lead a session first, so none of those who may does it here. */
const led = (act: string, given = "", types = ""): Sample => ({
  query: `mutation ($session: ID!${types}) { ${act}(session: $session${given}) { isLed } }`,
  variables: async (world) => {
    const { at: _, ...known } = await session(world, "NAMING");
    const wanted = ["session", ...[...types.matchAll(/\$(\w+)/g)].map(([, name]) => name)];
    return Object.fromEntries(Object.entries(known).filter(([name]) => wanted.includes(name)));
  },
  allowed: "CONFLICT",
});

/** A phone asks in the name of its organisation, whoever is signed in there. */
const atSession = (act: string, step: string, given = "", isAbout = false): Sample => ({
  query: `mutation ($at: SessionPlaceInput!${isAbout ? ", $decision: ID!" : ""}) { ${act}(at: $at${given}) { own } }`,
  variables: async (world) => {
    const { at, decision } = await session(world, step);
    return isAbout ? { at, decision } : { at };
  },
});

const ABOUT = ", decision: $decision";
const VOICE = ", organisation: $voice";

export const SESSION_SAMPLES: Readonly<Record<string, Sample>> = {
  "Query.participationSessions": { query: "{ participationSessions(first: 1) { totalCount } }" },
  "Query.participationSession": {
    query: "query ($id: ID!) { participationSession(id: $id) { isReadable } }",
    variables: async (world) => ({ id: (await session(world, "NAMING")).session }),
  },
  "Query.sessionAt": {
    query: "query ($at: SessionPlaceInput!) { sessionAt(at: $at) { own } }",
    variables: async (world) => ({ at: (await session(world, "NAMING")).at }),
  },
  "Mutation.prepareSession": {
    query: `mutation { prepareSession(input: { title: "A session", heldOn: "2026-11-20", isIndependent: true, organisations: [] }) { isLed } }`,
  },
  "Mutation.takeOverSession": {
    query: "mutation ($session: ID!) { takeOverSession(session: $session, isIndependent: true) { isLed } }",
    variables: async (world) => ({ session: (await session(world, "NAMING")).session }),
  },
  "Mutation.addSessionOrganisation": led("addSessionOrganisation", `, organisation: "own"`),
  "Mutation.removeSessionOrganisation": led("removeSessionOrganisation", VOICE, ", $voice: ID!"),
  "Mutation.renewSessionCode": led("renewSessionCode", VOICE, ", $voice: ID!"),
  "Mutation.moveSession": led("moveSession", ", to: ACTUAL"),
  "Mutation.writeClosingWords": led("writeClosingWords", `, words: "Thanks"`),
  "Mutation.closeSession": led("closeSession"),
  "Mutation.discardSession": {
    ...led("discardSession"),
    query: "mutation ($session: ID!) { discardSession(session: $session) }",
  },
  "Mutation.nameSessionDecision": led("nameSessionDecision", `, label: "Another"`),
  "Mutation.editSessionDecision": led(
    "editSessionDecision",
    `, input: { id: $decision, label: "Another" }`,
    ", $decision: ID!",
  ),
  "Mutation.mergeSessionDecision": led("mergeSessionDecision", ABOUT, ", $decision: ID!"),
  "Mutation.chooseSessionDecisions": led("chooseSessionDecisions", ", decisions: []"),
  "Mutation.removeSessionDecision": led("removeSessionDecision", ABOUT, ", $decision: ID!"),
  "Mutation.agreeSessionAction": led(
    "agreeSessionAction",
    `, input: { decision: $decision, text: "To do", owner: $voice, dueOn: "2026-12-31" }`,
    ", $decision: ID!, $voice: ID!",
  ),
  "Mutation.removeSessionAction": led("removeSessionAction", ", action: $decision", ", $decision: ID!"),
  "Mutation.completeSessionAction": led("completeSessionAction", ", action: $decision", ", $decision: ID!"),
  "Mutation.nameAtSession": atSession("nameAtSession", "NAMING", `, label: "Another"`),
  "Mutation.takeBackAtSession": atSession("takeBackAtSession", "NAMING", ABOUT, true),
  "Mutation.voteAtSession": atSession("voteAtSession", "NAMING", ", decisions: [$decision]", true),
  "Mutation.scoreAtSession": atSession("scoreAtSession", "ACTUAL", `${ABOUT}, actual: 2`, true),
  "Mutation.agreeAtSession": atSession("agreeAtSession", "AGREEMENT", `${ABOUT}, agrees: false`, true),
  "Mutation.wishAtSession": {
    ...atSession("wishAtSession", "DESIRED", `${ABOUT}, desired: 3`, true),
    allowed: "CONFLICT",
  },
  "Mutation.consentAtSession": atSession("consentAtSession", "CLOSING", ", consents: true"),
  "Mutation.completeActionAtSession": {
    ...atSession("completeActionAtSession", "ACTIONS", ", action: $decision", true),
    allowed: "NOT_FOUND",
  },
};
