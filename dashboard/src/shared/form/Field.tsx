import { type ComponentProps, type ReactNode, useId } from "react";
import styles from "./Form.module.css";
import { ProblemLine } from "./ProblemLine.tsx";
import type { Problem } from "./problem.ts";
import { WatchedText } from "./WatchedText.tsx";

interface FrameProps {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly problem?: Problem | undefined;
  /** Whether people write there about what they do: then they are told of discouraged words. */
  readonly isContent?: boolean;
  /** Draws the control with what ties it to its label, its hint and what is wrong with it. */
  readonly children: (control: {
    readonly id: string;
    readonly "aria-invalid": true | undefined;
    readonly "aria-describedby": string | undefined;
  }) => ReactNode;
}

/** A label, the control under it, what helps to fill it in and what is wrong with it. */
export function FieldFrame({ label, hint, problem, isContent = false, children }: FrameProps) {
  const id = useId();
  const described = [hint ? `${id}-hint` : "", problem ? `${id}-problem` : ""].filter(Boolean).join(" ");
  const control = children({
    id,
    "aria-invalid": problem ? true : undefined,
    "aria-describedby": described || undefined,
  });
  return (
    <div className={styles.field}>
      <label htmlFor={id} className="strong">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="small muted">
          {hint}
        </p>
      )}
      {isContent ? <WatchedText>{control}</WatchedText> : control}
      {problem && <ProblemLine id={`${id}-problem`} problem={problem} />}
    </div>
  );
}

type FieldProps = Omit<FrameProps, "children"> &
  Omit<ComponentProps<"input">, "id" | "className" | "children"> & { readonly name: string };

/** One line of text. */
export function Field({ label, hint, problem, isContent = false, ...input }: FieldProps) {
  return (
    <FieldFrame label={label} hint={hint} problem={problem} isContent={isContent}>
      {(control) => <input type="text" {...input} {...control} className="text-input" />}
    </FieldFrame>
  );
}
