import { type FormEvent, type RefObject, useEffect, useRef, useState } from "react";
import { requestProblem } from "../refusal/request-problem.ts";
import { NO_PROBLEMS, type Problems, type Values } from "./problem.ts";

interface FormWork {
  /** What is wrong with the values before they are sent; nothing is checked when left out. */
  readonly check?: (values: Values) => Problems;
  /** Sends them. What it throws is told at the foot. @returns what is wrong with them, nothing once it is done. */
  readonly send: (values: Values) => Promise<Problems>;
}

export interface FormState {
  readonly problems: Problems;
  readonly isSending: boolean;
  /** Goes on the `<form>`. */
  readonly props: {
    readonly ref: RefObject<HTMLFormElement | null>;
    readonly noValidate: true;
    readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  };
}

/**
 * Sends a form once at a time. The fields keep their own values, so that a password manager can fill them and nothing
 * is lost when sending fails; the focus goes to the first field that is wrong.
 */
export function useForm({ check, send }: FormWork): FormState {
  const ref = useRef<HTMLFormElement>(null);
  const [problems, setProblems] = useState(NO_PROBLEMS);
  const [isSending, setSending] = useState(false);
  useEffect(() => {
    if (Object.keys(problems).length > 0) findWrong(ref.current)?.focus();
  }, [problems]);
  const submit = async (values: Values) => {
    const found = check?.(values) ?? NO_PROBLEMS;
    if (Object.keys(found).length > 0) return setProblems(found);
    setSending(true);
    setProblems(NO_PROBLEMS);
    try {
      setProblems(await send(values));
    } catch (error) {
      setProblems({ form: requestProblem(error) });
    } finally {
      setSending(false);
    }
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isSending) void submit(readValues(event.currentTarget));
  };
  return { problems, isSending, props: { ref, noValidate: true, onSubmit } };
}

/** The first control that is wrong; of a choice among several the one that is chosen, else the first. */
function findWrong(form: HTMLFormElement | null): HTMLElement | null {
  const wrong = form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-problem]') ?? null;
  if (wrong?.tagName !== "FIELDSET") return wrong;
  return wrong.querySelector<HTMLElement>("input:checked") ?? wrong.querySelector("input, button");
}

/** The texts of a form; it has no files. */
function readValues(form: HTMLFormElement): Values {
  return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
}
