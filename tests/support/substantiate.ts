import { type AddedOutcome, addOutcome } from "./add-outcome.ts";
import { type ReadMail, readOutbox } from "./read-outbox.ts";
import type { Answer, TestApp } from "./start-app.ts";

export const ASK = `mutation ($outcome: ID!, $input: SubstantiatorInput!) { askSubstantiation(outcome: $outcome, input: $input) { substantiations { id } } }`;
export const REMIND = "mutation ($id: ID!) { remindSubstantiator(id: $id) { id } }";
export const WITHDRAW =
  "mutation ($id: ID!) { withdrawSubstantiationRequest(id: $id) { substantiations { id } } }";
export const SETTLE =
  'mutation ($id: ID!, $because: String = "We met, and agreed on the date.") { settleDisagreement(id: $id, because: $because) { status { status } } }';

const REQUEST = `state mayAnswer expiresAt name position worksFor askedBy isInside
  outcome { title actor change changedOn place version contributions { organisation narrative role } }
  answer { fact contribution comment consentsToName settledBecause }`;
export const AT = `query ($token: String!) { substantiationAt(token: $token) { ${REQUEST} } }`;
export const ANSWER = `mutation ($token: String!, $input: SubstantiationAnswerInput!) { answerSubstantiation(token: $token, input: $input) { ${REQUEST} } }`;
export const UNNAME = `mutation ($token: String!) { withdrawNameConsent(token: $token) { ${REQUEST} } }`;

export const READ = `query ($slug: ID!) { outcome(slug: $slug) { status { status asked independentAnswers full partial disagree noOpinion alliesAnswered
    score { ... on MetricValue { value } ... on MetricUnavailable { unavailable } } }
  substantiations { id name position affiliation comment independence counts state answerFact answerContribution consentsToName settledOn settledBecause answeredOnOlderVersion
    askedBy { slug } viewerMay { settle remind withdraw } } } }`;

/** What a link opens, as far as these tests look. */
export interface OpenedRequest {
  readonly state: string;
  readonly mayAnswer: boolean;
  readonly isInside: boolean;
  readonly worksFor: string | null;
  readonly outcome: {
    readonly version: number;
    readonly contributions: readonly { readonly organisation: string }[];
  } | null;
  readonly answer: { readonly fact: string; readonly consentsToName: boolean } | null;
}

/** A change as it is read with those who were asked. */
export interface ReadOutcome {
  readonly outcome: {
    readonly status: Readonly<Record<string, unknown>>;
    readonly substantiations: readonly (Readonly<Record<string, unknown>> & { readonly id: string })[];
  } | null;
}

export const read = async (answer: Promise<Answer<ReadOutcome>>) => {
  const { data, errors } = await answer;
  if (data?.outcome) return data.outcome;
  throw new Error(JSON.stringify(errors ?? data));
};

/** Somebody to be asked; the rest is filled in. */
export const person = (given: Readonly<Record<string, unknown>> = {}) => ({
  name: "Dr. Lena Vos",
  position: "Researcher, university",
  affiliation: "University of Ghent",
  email: "lena.vos@ugent.example",
  language: "en",
  independence: "INDEPENDENT",
  askedBy: "alpha",
  ...given,
});

/** An answer that bears everything out; the rest is filled in. */
export const says = (fact: string, given: Readonly<Record<string, unknown>> = {}) => ({
  fact,
  contribution: fact,
  consentsToName: false,
  outcomeVersion: 1,
  ...given,
});

/** Letters to an address, the oldest first. */
export const lettersTo = async ({ dataDirectory }: TestApp, address: string): Promise<ReadMail[]> =>
  (await readOutbox(dataDirectory)).filter((mail) => JSON.stringify(mail.to).includes(`"${address}"`));

/** What the link of a letter holds. */
export const tokenIn = (mail: ReadMail | undefined): string =>
  /\/substantiate#(\S+)/.exec(mail?.text ?? "")?.[1] ?? "";

/** What the link holds that went to an address last. */
export const tokenOf = async (app: TestApp, address: string): Promise<string> =>
  tokenIn((await lettersTo(app, address)).at(-1));

/** A change that Alpha harvested, to which it and Beta contributed. */
export async function addClaim(
  app: TestApp,
  given: Partial<Parameters<typeof addOutcome>[1]> = {},
): Promise<AddedOutcome> {
  const rows = await app.sql<{ id: string; slug: string }>("select id, slug from organisation");
  const id = (slug: string): string => rows.find((row) => row.slug === slug)?.id ?? "";
  return addOutcome(app, {
    harvestedBy: id("alpha"),
    contributors: [id("alpha"), id("beta")],
    visibility: "NETWORK",
    ...given,
  });
}
