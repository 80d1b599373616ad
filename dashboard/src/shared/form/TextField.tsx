import type { ComponentProps } from "react";
import { FieldFrame } from "./Field.tsx";
import type { Problem } from "./problem.ts";

type TextFieldProps = Omit<ComponentProps<"textarea">, "id" | "className" | "children"> & {
  readonly label: string;
  readonly hint?: string;
  readonly problem?: Problem | undefined;
  readonly name: string;
};

/** A text of several lines. */
export function TextField({ label, hint, problem, ...text }: TextFieldProps) {
  return (
    <FieldFrame label={label} hint={hint} problem={problem}>
      {(control) => <textarea rows={4} {...text} {...control} className="text-input" />}
    </FieldFrame>
  );
}
