import type { ComponentProps } from "react";
import { FieldFrame } from "./Field.tsx";
import type { Problem } from "./problem.ts";

type TextFieldProps = Omit<ComponentProps<"textarea">, "id" | "className" | "children"> & {
  readonly label: string;
  readonly hint?: string;
  readonly problem?: Problem | undefined;
  /** As of {@link FieldFrame}; never where somebody answers without being known, as what is typed is sent to be looked at. */
  readonly isContent?: boolean;
  readonly name: string;
};

/** A text of several lines. */
export function TextField({ label, hint, problem, isContent = false, ...text }: TextFieldProps) {
  return (
    <FieldFrame label={label} hint={hint} problem={problem} isContent={isContent}>
      {(control) => <textarea rows={4} {...text} {...control} className="text-input" />}
    </FieldFrame>
  );
}
