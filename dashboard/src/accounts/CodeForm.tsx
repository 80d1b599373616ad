import type { ReactNode } from "react";
import { FormFoot } from "../shared/form/FormFoot.tsx";
import { NO_PROBLEMS, type Values } from "../shared/form/problem.ts";
import { useForm } from "../shared/form/useForm.ts";
import { CodeField } from "./CodeField.tsx";
import { sendCode } from "./send-code.ts";

interface CodeFormProps {
  readonly action: string;
  readonly hint: string;
  /** Filled in already, where it is known. */
  readonly code?: string | undefined;
  /** Called once the code held. */
  readonly onDone: () => unknown;
  /** Stands beside the button. */
  readonly children?: ReactNode;
}

/** Takes a one-time code, and says what is wrong with it. */
export function CodeForm({ action, hint, code, onDone, children }: CodeFormProps) {
  const send = async (values: Values) => {
    const problems = await sendCode(values.code ?? "");
    if (Object.keys(problems).length > 0) return problems;
    await onDone();
    return NO_PROBLEMS;
  };
  const form = useForm({ send });
  return (
    <form {...form.props} className="stack">
      <CodeField code={code} hint={hint} problem={form.problems.code} />
      <FormFoot form={form} action={action}>
        {children}
      </FormFoot>
    </form>
  );
}
