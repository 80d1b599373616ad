import { useApolloClient } from "@apollo/client/react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { type ChangeFactsFragment, UndoChangeDocument } from "../../gql/later/graphql.ts";
import { ActionError } from "../ActionError.tsx";
import { errorCode } from "../error-code.ts";
import { ProblemText } from "../form/ProblemText.tsx";
import { refreshAnswers } from "../refresh-answers.ts";
import { readRefusal } from "../refusal/read-refusal.ts";
import { requestProblem } from "../refusal/request-problem.ts";
import { useAction } from "../useAction.ts";
import styles from "./Changes.module.css";
import { readChangeValue } from "./change-value.ts";
import { useValueWords } from "./ValueText.tsx";

interface UndoChangeProps {
  readonly change: ChangeFactsFragment;
  /** Of the field, in words. */
  readonly name: string;
}

/** Takes one change back, after saying what will stand there then. */
export function UndoChange({ change, name }: UndoChangeProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const { state, run, forget } = useAction(UndoChangeDocument);
  const [isAsking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const late = useRef<HTMLParagraphElement>(null);
  // Something newer stands on it: no fault, and pressing again would not help.
  const isLate = state.kind === "FAILED" && isOvertaken(state.error);
  useEffect(() => {
    if (isLate) late.current?.focus();
  }, [isLate]);
  const undo = async () => {
    if (!(await run({ id: change.id }))) return;
    setAsking(false);
    // What cannot be fetched anew says so in its own place.
    await refreshAnswers(client).catch(() => undefined);
  };
  const leave = () => {
    setAsking(false);
    forget();
    button.current?.focus();
  };
  return (
    <div className={`screen-only ${styles.undo}`}>
      <button
        ref={button}
        type="button"
        className="button-link"
        aria-label={t("action.of", {
          action: t("history.undo"),
          what: [name, change.label].filter(Boolean).join(", "),
        })}
        aria-expanded={isAsking}
        onClick={() => (isAsking ? leave() : setAsking(true))}
      >
        {t("history.undo")}
      </button>
      {isAsking && (
        <div className={`note ${styles.asking}`}>
          <p>
            <Outcome change={change} name={name} />
          </p>
          {state.kind === "FAILED" && isLate ? (
            <p ref={late} role="alert" tabIndex={-1} className={`strong ${styles.late}`}>
              <ProblemText problem={requestProblem(state.error)} />
            </p>
          ) : (
            <ActionError state={state} />
          )}
          <div className="row wrap">
            {!isLate && <MainButton isBusy={state.kind === "BUSY"} onPress={() => void undo()} />}
            <button type="button" className="button" onClick={leave}>
              {t("history.undo.leave")}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}

/** Whether something else stands there now; what is only busy can be asked again. */
const isOvertaken = (error: Error) =>
  errorCode(error) === "CONFLICT" && readRefusal(error)?.reason !== "BEING_WRITTEN";

/** Takes the focus when it comes: what was pressed is answered here. */
function MainButton({ isBusy, onPress }: { readonly isBusy: boolean; readonly onPress: () => void }) {
  const { t } = useTranslation();
  const ref = useRef<HTMLButtonElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <button ref={ref} type="button" className="button button-main" aria-disabled={isBusy} onClick={onPress}>
      {t("history.undo.sure")}
    </button>
  );
}

/** What will stand there once it is taken back. */
function Outcome({ change, name }: UndoChangeProps) {
  const { t } = useTranslation();
  const words = useValueWords();
  const before = readChangeValue(change.field, change.old);
  if (before.kind === "NOTHING") return t("history.undo.thenEmpty", { field: name });
  return t("history.undo.then", { field: name, value: words(before) });
}
