import type { OperationVariables, TypedDocumentNode } from "@apollo/client";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import styles from "./Act.module.css";
import { ActionError } from "./ActionError.tsx";
import { errorCode } from "./error-code.ts";
import { readRefusal } from "./refusal/read-refusal.ts";
import { type ActionState, useAction } from "./useAction.ts";

/** What is said before something is done that another press does not take back. */
export interface Question {
  readonly text: ReactNode;
  /** The answer that does it: "Yes, …". */
  readonly sure: string;
  /** The answer that leaves it as it is. */
  readonly leave: string;
}

export interface ActProps<Data, Variables extends OperationVariables> {
  readonly mutation: TypedDocumentNode<Data, Variables>;
  readonly variables: Variables;
  /** A verb: what pressing does. */
  readonly label: string;
  /** To what; for those who hear the button by itself. */
  readonly what: string;
  /** Done at one press when left out. */
  readonly question?: Question;
  readonly look?: "button" | "button-link";
  /** Hears that it is done, before the page is asked anew. What was pressed may be gone: say there where the focus can go. */
  readonly onDone?: (data: Data) => unknown;
  /** Hears why it did not work, before that is said. */
  readonly onFailure?: (error: Error) => unknown;
}

/** One thing that can be done: its button, the question before it where it is grave, and why it did not work. */
export function Act<Data, Variables extends OperationVariables>(props: ActProps<Data, Variables>) {
  const { mutation, variables, label, what, question, look = "button", onDone, onFailure } = props;
  const { t } = useTranslation();
  const { state, run, forget } = useAction(mutation);
  const [isAsking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const act = () =>
    run(variables, {
      onDone: (data) => {
        setAsking(false);
        onDone?.(data);
      },
      onFailure,
    });
  const leave = () => {
    setAsking(false);
    forget();
    button.current?.focus();
  };
  const press = () => {
    if (!question) return void act();
    if (isAsking) leave();
    else setAsking(true);
  };
  return (
    <div className={`screen-only ${styles.act}`}>
      <button
        ref={button}
        type="button"
        className={look}
        aria-label={t("action.of", { action: label, what })}
        aria-expanded={question && isAsking}
        aria-disabled={!question && state.kind === "BUSY"}
        onClick={press}
      >
        {label}
      </button>
      {question && isAsking ? (
        <Asking question={question} state={state} onSure={() => void act()} onLeave={leave} />
      ) : (
        <ActionError state={state} />
      )}
    </div>
  );
}

interface AskingProps {
  readonly question: Question;
  readonly state: ActionState;
  readonly onSure: () => void;
  readonly onLeave: () => void;
}

function Asking({ question: { text, sure, leave }, state, onSure, onLeave }: AskingProps) {
  const main = useRef<HTMLButtonElement>(null);
  const failure = useRef<HTMLDivElement>(null);
  const isStopped = state.kind === "FAILED" && isInTheWay(state.error);
  // It takes the focus when it comes: what was pressed is answered here.
  useEffect(() => main.current?.focus(), []);
  useEffect(() => {
    if (isStopped) failure.current?.focus();
  }, [isStopped]);
  return (
    <div className={`note ${styles.asking}`}>
      <p>{text}</p>
      <div ref={failure} tabIndex={-1} className={styles.failure}>
        <ActionError state={state} />
      </div>
      <div className="row wrap">
        {!isStopped && (
          <button
            ref={main}
            type="button"
            className="button button-main"
            aria-disabled={state.kind === "BUSY"}
            onClick={onSure}
          >
            {sure}
          </button>
        )}
        <button type="button" className="button" onClick={onLeave}>
          {leave}
        </button>
      </div>
    </div>
  );
}

/** Whether something else stands in its way, so that pressing again would not help; what is only busy can be asked again. */
const isInTheWay = (error: Error): boolean =>
  errorCode(error) === "CONFLICT" && readRefusal(error)?.reason !== "BEING_WRITTEN";
