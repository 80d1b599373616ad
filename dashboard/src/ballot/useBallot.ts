import { useCallback, useEffect, useState } from "react";
import {
  BallotFrameDocument,
  OpenBallotDocument,
  SendBallotDocument,
  WithdrawBallotDocument,
} from "../gql/ballot/graphql.ts";
import { type Answer, askLight, type LightDocument, type Problem } from "../shared/light/ask-light.ts";
import type { LightLanguage } from "../shared/light/light-language.ts";
import { answersOf, type Drafts, draftsOf, type OpenedBallot } from "./ballot-draft.ts";
import { type BallotLink, ballotLink } from "./ballot-link.ts";

/** How far somebody is. */
export type Step =
  | { readonly kind: "ASKED" }
  | { readonly kind: "SENT"; readonly code: string }
  | { readonly kind: "WITHDRAWN" };

export interface BallotState {
  /** Null for an installation that did not say. */
  readonly umbrella: string | null;
  /** Undefined while it comes. */
  readonly ballot: OpenedBallot | undefined;
  readonly step: Step;
  /** With which answers that were given before are changed; null for a first time. */
  readonly code: string | null;
  readonly drafts: Drafts;
  readonly setDrafts: (drafts: Drafts) => void;
  /** Why the ballot cannot be shown, or what was asked last could not be done. */
  readonly problem: Problem | null;
  readonly isBusy: boolean;
  /** Looks again; with a code, at what was answered. @returns whether that code fits. */
  readonly look: (code: string | null) => Promise<boolean>;
  readonly send: () => Promise<void>;
  readonly withdraw: () => Promise<void>;
}

/** What takes longer takes a whole number of these: whoever looks over a shoulder learns nothing from how long it took. */
const EVEN_MS = 1500;

async function evenly<Result>(work: Promise<Result>): Promise<Result> {
  const start = performance.now();
  const result = await work;
  const spent = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve, EVEN_MS - (spent % EVEN_MS)));
  return result;
}

/** Whoever is signed in answers as somebody who is not: no cookie goes along. */
const ask = <Data, Variables>(
  document: LightDocument<Data, Variables>,
  variables: Variables,
  language: LightLanguage,
): Promise<Answer<Data>> => askLight(document, variables, language, { credentials: "omit" });

/** The ballot of a link: what is asked, what is filled in, and sending, changing and withdrawing it. */
export function useBallot({ token }: BallotLink, language: LightLanguage): BallotState {
  const [umbrella, setUmbrella] = useState<string | null>(null);
  const [ballot, setBallot] = useState<OpenedBallot>();
  const [step, setStep] = useState<Step>({ kind: "ASKED" });
  const [code, setCode] = useState<string | null>(null);
  const [drafts, setDrafts] = useState<Drafts>({});
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);

  const open = useCallback(
    (given: string | null) => ask(OpenBallotDocument, { token, code: given }, language),
    [token, language],
  );
  useEffect(() => {
    // another language asks anew, and what is filled in stays
    let isCurrent = true;
    void open(null).then((answer) => {
      if (!isCurrent) return;
      setProblem("problem" in answer ? answer.problem : null);
      if ("data" in answer) setBallot(answer.data.openBallot);
    });
    void ask(BallotFrameDocument, {}, language).then((answer) => {
      if (isCurrent && "data" in answer) setUmbrella(answer.data.installation.umbrellaName);
    });
    return () => {
      isCurrent = false;
    };
  }, [open, language]);

  const working = async <Data>(work: Promise<Answer<Data>>): Promise<Data | null> => {
    setBusy(true);
    setProblem(null);
    const answer = await evenly(work);
    setBusy(false);
    if ("data" in answer) return answer.data;
    setProblem(answer.problem);
    return null;
  };
  const look = async (given: string | null): Promise<boolean> => {
    const data = await working(open(given));
    if (!data) return true; // the problem says why
    const { openBallot } = data;
    setBallot(openBallot);
    if (given === null || !openBallot.answers) return given === null;
    setDrafts(draftsOf(openBallot.answers));
    setCode(given);
    setStep({ kind: "ASKED" });
    return true;
  };
  const send = async (): Promise<void> => {
    const answers = answersOf(ballot?.round.questionnaire.questions ?? [], drafts);
    const data = await working(ask(SendBallotDocument, { input: { token, answers, code } }, language));
    if (!data) return;
    ballotLink.unkeep();
    setCode(data.answerRound.code);
    setStep({ kind: "SENT", code: data.answerRound.code });
  };
  const withdraw = async (): Promise<void> => {
    const data = await working(ask(WithdrawBallotDocument, { token, code }, language));
    if (!data) return;
    ballotLink.forget();
    setDrafts({});
    setStep({ kind: "WITHDRAWN" });
  };
  return { umbrella, ballot, step, code, drafts, setDrafts, problem, isBusy, look, send, withdraw };
}
