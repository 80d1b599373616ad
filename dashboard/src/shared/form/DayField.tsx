import { type ChangeEvent, useState } from "react";
import { readDay } from "../calendar-day.ts";
import { FieldFrame } from "./Field.tsx";
import { ProblemText } from "./ProblemText.tsx";
import type { Problem } from "./problem.ts";

interface DayFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** `2026-10-31`; null for none. */
  readonly day: string | null;
  /** Hears of a day that is whole and may be, and of an emptied field. */
  readonly onDay: (day: string | null) => void;
  /** What is wrong with a day. */
  readonly check?: (day: string) => Problem | null;
  /** The days that the browser's own calendar offers. */
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly autoFocus?: boolean;
}

/** A day, by keyboard or by the browser's calendar. One that is half typed stays in the field and changes nothing yet. */
export function DayField({ label, hint, day, onDay, check, ...input }: DayFieldProps) {
  const [held, setHeld] = useState({ day, text: day ?? "" });
  if (held.day !== day) setHeld({ day, text: day ?? "" }); // chosen or cleared elsewhere
  const typed = readDay(held.text);
  const problem = typed === null ? null : (check?.(typed) ?? null);
  const change = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const text = target.value;
    const read = readDay(text);
    const isEmptied = text === "" && !target.validity.badInput;
    const isChosen = isEmptied || (read !== null && !check?.(read));
    setHeld({ day: isChosen ? read : day, text });
    if (isChosen) onDay(read);
  };
  return (
    <div className="stack">
      <FieldFrame label={label} hint={hint}>
        {(control) => (
          <input
            {...input}
            {...control}
            type="date"
            className="text-input"
            aria-invalid={problem !== null}
            value={held.text}
            onChange={change}
          />
        )}
      </FieldFrame>
      <p role="alert" className="strong">
        {problem && <ProblemText problem={problem} />}
      </p>
    </div>
  );
}
