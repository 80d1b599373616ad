import { useCallback, useEffect, useState } from "react";
import { OurRecordDocument } from "../gql/us/graphql.ts";
import type { LightDocument, Problem } from "../shared/light/ask-light.ts";
import type { LightLanguage } from "../shared/light/light-language.ts";
import { askUs, type OurRecord } from "./ask-us.ts";

/** Does something with the record. @returns whether it was done. */
export type Act = <Data, Variables>(
  document: LightDocument<Data, Variables>,
  variables: Variables,
  /** Key of what is said when it is done. */
  done: string,
) => Promise<boolean>;

export interface OurRecordState {
  /** Undefined while it comes; null where there is none for whoever asks. */
  readonly record: OurRecord | null | undefined;
  /** Why it could not be shown, or what was asked last could not be done. */
  readonly problem: Problem | null;
  /** Key of what was done last. */
  readonly done: string | null;
  readonly isBusy: boolean;
  readonly act: Act;
  readonly ask: () => Promise<void>;
}

/** The record, asked for anew after each change of it and in each language. */
export function useOurRecord(language: LightLanguage): OurRecordState {
  const [record, setRecord] = useState<OurRecord | null>();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const read = useCallback(async () => {
    const answer = await askUs(OurRecordDocument, {}, language);
    if ("data" in answer) setRecord(answer.data.ourRecord ?? null);
    return answer;
  }, [language]);
  const ask = useCallback(async () => {
    const answer = await read();
    setProblem("problem" in answer ? answer.problem : null);
  }, [read]);
  useEffect(() => {
    void ask();
  }, [ask]);
  const act: Act = async (document, variables, key) => {
    setBusy(true);
    setDone(null);
    const answer = await askUs(document, variables, language);
    if ("problem" in answer) {
      // somebody else changed it meanwhile: what it says now stands beside why nothing was saved
      if (answer.problem.code === "CONFLICT") await read();
      setProblem(answer.problem);
    } else {
      await ask();
      setDone(key);
    }
    setBusy(false);
    return "data" in answer;
  };
  return { record, problem, done, isBusy, act, ask };
}
