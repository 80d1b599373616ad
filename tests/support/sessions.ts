import { sessionCode, type Viewer } from "@onze/api";
import { Role } from "@onze/schema";
import type { Added } from "./insert-organisation.ts";
import { type Answer, refusalOf, SECRET, type TestApp } from "./start-app.ts";
import { viewerAs } from "./viewers.ts";

/** What tests read of a session. */
export const SHEET = `session { id title step isIndependent version ledBy closedAt organisationCount } own isLed mayTakeOver isReadable closingWords figures { ... on MetricValue { value definition { key } } ... on MetricUnavailable { unavailable definition { key } } }
  organisations { id name code consentsToShare }
  decisions { id label namedBy mergedInto isChosen isOwnProgramme votes agreed decision { slug } scores { organisation actual agrees desired }
    actions { id text owner dueOn doneOn } }`;

export interface TestSheet {
  readonly session: {
    readonly id: string;
    readonly step: string;
    readonly version: number;
    readonly isIndependent: boolean;
    readonly ledBy: string | null;
    readonly closedAt: string | null;
  };
  readonly own: string | null;
  readonly isLed: boolean;
  readonly mayTakeOver: boolean;
  readonly isReadable: boolean;
  readonly closingWords: string | null;
  readonly figures: readonly {
    readonly value?: number;
    readonly unavailable?: string;
    readonly definition: { readonly key: string };
  }[];
  readonly organisations: readonly {
    readonly id: string;
    readonly name: string | null;
    readonly code: string | null;
    readonly consentsToShare: boolean | null;
  }[];
  readonly decisions: readonly {
    readonly id: string;
    readonly label: string;
    readonly namedBy: string | null;
    readonly mergedInto: string | null;
    readonly decision: { readonly slug: string } | null;
    readonly isChosen: boolean;
    readonly agreed: boolean | null;
    readonly votes: readonly string[];
    readonly scores: readonly {
      readonly organisation: string;
      readonly actual: number | null;
      readonly agrees: boolean | null;
      readonly desired: number | null;
    }[];
    readonly actions: readonly { readonly id: string; readonly doneOn: string | null }[];
  }[];
}

/** The arguments of each act at or on a session, as GraphQL declares them. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  nameAtSession: "label: String!",
  takeBackAtSession: "decision: ID!",
  voteAtSession: "decisions: [ID!]!",
  scoreAtSession: "decision: ID!, actual: Int!",
  agreeAtSession: "decision: ID!, agrees: Boolean!",
  wishAtSession: "decision: ID!, desired: Int!",
  consentAtSession: "consents: Boolean!",
  completeActionAtSession: "action: ID!, doneOn: LocalDate",
  addSessionOrganisation: "organisation: ID!",
  removeSessionOrganisation: "organisation: ID!",
  renewSessionCode: "organisation: ID!",
  moveSession: "to: SessionStep!",
  takeOverSession: "isIndependent: Boolean!",
  writeClosingWords: "words: String",
  closeSession: "",
  nameSessionDecision: "label: String!",
  editSessionDecision: "input: SessionDecisionInput!",
  mergeSessionDecision: "decision: ID!, into: ID",
  chooseSessionDecisions: "decisions: [ID!]!",
  removeSessionDecision: "decision: ID!",
  agreeSessionAction: "input: SessionActionInput!",
  removeSessionAction: "action: ID!",
  completeSessionAction: "action: ID!, doneOn: LocalDate",
};

function documentOf(act: string, place: string): string {
  const own = ARGUMENTS[act] ?? "";
  const declared = [place, own].filter(Boolean).join(", ");
  const names = [...declared.matchAll(/(\w+):/g)].map(([, name]) => name);
  const variables = declared.replaceAll(/(\w+):/g, "$$$1:");
  return `mutation (${variables}) { ${act}(${names.map((name) => `${name}: $${name}`).join(", ")}) { ${SHEET} } }`;
}

type Given = Readonly<Record<string, unknown>>;
type Answered = Answer<Readonly<Record<string, TestSheet>>>;

/** The sheet that an act was answered with. @throws {Error} with its refusal when it was refused. */
function sheetOf(act: string, { data, errors }: Answered): TestSheet {
  const sheet = data?.[act];
  if (sheet) return sheet;
  throw new Error(`${act}: ${errors?.[0]?.message}`);
}

/** The code with which an answer was refused, and its reason; `ANSWERED` when it was not. */
export function outcomeOf(answer: Answered): string {
  const code = refusalOf(answer);
  if (!code) return "ANSWERED";
  const { reason } = (answer.errors?.[0]?.extensions ?? {}) as { reason?: string };
  return [code, reason].filter(Boolean).join(" ");
}

/** Somebody who may lead sessions, with an account. */
export async function addLeader(app: TestApp, role: Role = Role.FACILITATOR): Promise<Viewer> {
  const [umbrella] = await app.sql<Added>("select id, slug from organisation where slug = '11-11-11'");
  const viewer = viewerAs(role, umbrella?.id ?? "");
  await app.sql(
    "insert into account (id, name, email, email_verified) values ($1, $2, $3, true) on conflict do nothing",
    [viewer.accountId, `Leader ${role}`, `${role}@example.org`.toLowerCase()],
  );
  return viewer;
}

/** A session as a test leads it, and speaks at it. */
export interface TestSession {
  readonly id: string;
  /** Ids of the organisations at it, in the order in which they were given. */
  readonly voices: readonly string[];
  /** What an organisation at it is asked with, over HTTP as a phone does. */
  readonly at: (voice: number) => { readonly session: string; readonly code: string };
  readonly tryAs: (viewer: Viewer, act: string, given?: Given) => Promise<Answered>;
  readonly trySay: (voice: number, act: string, given?: Given) => Promise<Answered>;
  readonly lead: (act: string, given?: Given) => Promise<TestSheet>;
  readonly say: (voice: number, act: string, given?: Given) => Promise<TestSheet>;
  /** What the leader reads. */
  readonly sheet: () => Promise<TestSheet>;
  /** What a phone reads; null where its code opens nothing. */
  readonly read: (voice: number, code?: string) => Promise<TestSheet | null>;
  /** Moves it on, step by step. */
  readonly goTo: (step: string) => Promise<TestSheet>;
}

const STEPS = ["NAMING", "ACTUAL", "AGREEMENT", "DESIRED", "ACTIONS", "CLOSING"];

/** Prepares a session over organisations that are there. */
export async function prepareSession(
  app: TestApp,
  leader: Viewer,
  organisations: readonly Added[],
): Promise<TestSession> {
  const made = await app.askAs(leader)<{ prepareSession: TestSheet }>(
    `mutation ($input: SessionInput!) { prepareSession(input: $input) { ${SHEET} } }`,
    {
      input: {
        title: "Wie besliste mee?",
        heldOn: "2026-11-20",
        isIndependent: true,
        organisations: organisations.map(({ id }) => id),
      },
    },
  );
  const { id } = sheetOf("prepareSession", made).session;
  const seated = await app.sql<{ id: string; of: string }>(
    `select id, organisation_id as of from session_organisation where session_id = $1`,
    [id],
  );
  const voices = organisations.map((each) => seated.find(({ of }) => of === each.id)?.id ?? "");
  const at = (voice: number) => ({
    session: id,
    code: sessionCode(SECRET, { id: voices[voice] ?? "", codeNumber: 1 }),
  });
  const tryAs = (viewer: Viewer, act: string, given: Given = {}): Promise<Answered> =>
    app.askAs(viewer)(documentOf(act, "session: ID!"), { session: id, ...given });
  const trySay = (voice: number, act: string, given: Given = {}): Promise<Answered> =>
    app.ask(documentOf(act, "at: SessionPlaceInput!"), { at: at(voice), ...given });
  const lead = async (act: string, given: Given = {}) => sheetOf(act, await tryAs(leader, act, given));
  const sheet = async () => {
    const asked = await app.askAs(leader)<Readonly<Record<string, TestSheet>>>(
      `query ($id: ID!) { participationSession(id: $id) { ${SHEET} } }`,
      { id },
    );
    return sheetOf("participationSession", asked);
  };
  return {
    id,
    voices,
    at,
    tryAs,
    trySay,
    lead,
    sheet,
    say: async (voice, act, given = {}) => sheetOf(act, await trySay(voice, act, given)),
    async read(voice, code = at(voice).code) {
      const { data } = await app.ask<{ sessionAt: TestSheet | null }>(
        `query ($at: SessionPlaceInput!) { sessionAt(at: $at) { ${SHEET} } }`,
        { at: { session: id, code } },
      );
      return data?.sessionAt ?? null;
    },
    async goTo(step) {
      const { session } = await sheet();
      const way = STEPS.slice(STEPS.indexOf(session.step) + 1, STEPS.indexOf(step) + 1);
      for (const to of way) await lead("moveSession", { to });
      return sheet();
    },
  };
}

/** The id of the decision of a sheet that is called so. */
export function decisionCalled({ decisions }: TestSheet, label: string) {
  const found = decisions.find((decision) => decision.label === label);
  if (found) return found;
  throw new Error(`no decision is called ${label}`);
}
