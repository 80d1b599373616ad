import { useCallback, useEffect, useState } from "react";
import {
  SendSubstantiationDocument,
  SubstantiationAtDocument,
  TakeNameBackDocument,
} from "../gql/substantiate/graphql.ts";
import { type Answer, askLight, type LightDocument, type Problem } from "../shared/light/ask-light.ts";
import type { LightLanguage } from "../shared/light/light-language.ts";
import {
  type Draft,
  draftOf,
  forgetDraft,
  inputOf,
  keepDraft,
  keptDraft,
  type OpenedRequest,
} from "./substantiate-draft.ts";

export interface SubstantiationState {
  /** Undefined while it comes; null for a link that opens nothing. */
  readonly request: OpenedRequest | null | undefined;
  readonly draft: Draft | null;
  readonly change: (patch: Partial<Draft>) => void;
  /** Whether the form stands there although there is an answer. */
  readonly isChanging: boolean;
  readonly startChanging: () => void;
  /** What was just done, to be told once. */
  readonly done: "sent" | "unnamed" | null;
  readonly problem: Problem | null;
  readonly isBusy: boolean;
  readonly look: () => Promise<void>;
  readonly send: () => Promise<void>;
  readonly takeNameBack: () => Promise<void>;
}

/** Whoever is signed in answers as somebody who is not: no cookie goes along. */
const ask = <Data, Variables>(
  document: LightDocument<Data, Variables>,
  variables: Variables,
  language: LightLanguage,
): Promise<Answer<Data>> => askLight(document, variables, language, { credentials: "omit" });

/** What the link of somebody who is asked opens: the change, their answer, and sending, changing and no longer being named. */
export function useSubstantiation(token: string, language: LightLanguage): SubstantiationState {
  const [request, setRequest] = useState<OpenedRequest | null>();
  const [draft, setDraft] = useState<Draft | null>(() => keptDraft(token));
  const [isChanging, setChanging] = useState(() => keptDraft(token) !== null);
  const [done, setDone] = useState<SubstantiationState["done"]>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);

  const open = useCallback(() => ask(SubstantiationAtDocument, { token }, language), [token, language]);
  const show = useCallback((answer: Answer<{ readonly substantiationAt?: OpenedRequest | null }>): void => {
    setProblem("problem" in answer ? answer.problem : null);
    if (!("data" in answer)) return;
    const opened = answer.data.substantiationAt ?? null;
    setRequest(opened);
    setDraft((kept) => kept ?? (opened && draftOf(opened)));
  }, []);
  useEffect(() => {
    // another language asks anew, and what is filled in stays
    let isCurrent = true;
    void open().then((answer) => isCurrent && show(answer));
    return () => {
      isCurrent = false;
    };
  }, [open, show]);

  const working = async <Data>(work: Promise<Answer<Data>>): Promise<Data | null> => {
    setBusy(true);
    setProblem(null);
    setDone(null);
    const answer = await work;
    setBusy(false);
    if ("data" in answer) return answer.data;
    setProblem(answer.problem);
    return null;
  };
  const settle = (opened: OpenedRequest, what: "sent" | "unnamed"): void => {
    forgetDraft();
    setRequest(opened);
    setDraft(draftOf(opened));
    setChanging(false);
    setDone(what);
  };
  return {
    ...{ request, draft, isChanging, done, problem, isBusy },
    change(patch) {
      if (!draft) return;
      const changed = { ...draft, ...patch };
      setDraft(changed);
      keepDraft(token, changed);
    },
    startChanging() {
      setDone(null);
      setChanging(true);
    },
    look: async () => show(await open()),
    async send() {
      if (!draft || !request?.outcome) return;
      const input = inputOf(draft, request.outcome);
      const data = await working(ask(SendSubstantiationDocument, { token, input }, language));
      if (data) settle(data.answerSubstantiation, "sent");
    },
    async takeNameBack() {
      const data = await working(ask(TakeNameBackDocument, { token }, language));
      if (data) settle(data.withdrawNameConsent, "unnamed");
    },
  };
}
