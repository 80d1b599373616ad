import { useApolloClient } from "@apollo/client/react";
import { useCallback, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { chooseFile, type DropRefusal } from "../shared/files/dropped-file.ts";
import type { Problem } from "../shared/form/problem.ts";
import { refreshAnswers } from "../shared/refresh-answers.ts";
import { readSheetAnswer, type SheetAnswer, type SheetKind, type ToldSheet } from "./told-sheet.ts";

/** Where a sheet stands that somebody brought. */
export type SheetState =
  | { readonly kind: "IDLE" }
  | { readonly kind: "NOT_SENT"; readonly reason: DropRefusal }
  | { readonly kind: "LOOKING" | "WRITING"; readonly file: File; readonly sheet: ToldSheet | null }
  /** `sheet` is what it would have changed, where that was known before it was refused. */
  | {
      readonly kind: "REFUSED";
      readonly problem: Problem;
      readonly file: File;
      readonly sheet: ToldSheet | null;
    }
  | { readonly kind: "PLANNED" | "WRITTEN"; readonly file: File; readonly sheet: ToldSheet };

interface Sheet {
  readonly state: SheetState;
  /** Asks what the one file among these would change; nothing is written. */
  readonly look: (files: readonly File[]) => void;
  /** Writes what was shown. */
  readonly apply: () => void;
  readonly forget: () => void;
}

/** Brings a sheet of one kind: first a look at what it would change, then that and nothing else is written. */
export function useSheet(kind: SheetKind): Sheet {
  const client = useApolloClient();
  const { i18n } = useTranslation();
  const [state, setState] = useState<SheetState>({ kind: "IDLE" });
  /** Only the last that was asked for is told. */
  const turn = useRef(0);
  const { language } = i18n;
  const ask = useCallback(
    async (file: File, path: string, parameters: Readonly<Record<string, string>>) => {
      turn.current += 1;
      const mine = turn.current;
      const answer = await send(
        `/api/sheets/${path}?${new URLSearchParams({ language, ...parameters })}`,
        file,
      );
      return mine === turn.current ? answer : null;
    },
    [language],
  );
  const look = useCallback(
    (files: readonly File[]) => {
      const choice = chooseFile(files);
      if ("refusal" in choice) return setState({ kind: "NOT_SENT", reason: choice.refusal });
      const { file } = choice;
      setState({ kind: "LOOKING", file, sheet: null });
      void ask(file, kind, {}).then((answer) => {
        if (answer?.kind === "TOLD") setState({ kind: "PLANNED", file, sheet: answer.sheet });
        if (answer?.kind === "REFUSED") setState({ ...answer, file, sheet: null });
      });
    },
    [ask, kind],
  );
  const apply = useCallback(() => {
    if (state.kind !== "PLANNED") return;
    const { file, sheet } = state;
    setState({ kind: "WRITING", file, sheet });
    void ask(file, `${kind}/apply`, { plan: sheet.plan }).then((answer) => {
      if (answer?.kind === "REFUSED") setState({ ...answer, file, sheet });
      if (answer?.kind !== "TOLD") return;
      setState({ kind: "WRITTEN", file, sheet: answer.sheet });
      void refreshAnswers(client);
    });
  }, [ask, client, kind, state]);
  const forget = useCallback(() => {
    turn.current += 1;
    setState({ kind: "IDLE" });
  }, []);
  return { state, look, apply, forget };
}

async function send(address: string, file: File): Promise<SheetAnswer> {
  try {
    const response = await fetch(address, { method: "POST", body: file });
    return readSheetAnswer(await response.json());
  } catch {
    return { kind: "REFUSED", problem: { key: "refusal.lost" } };
  }
}
