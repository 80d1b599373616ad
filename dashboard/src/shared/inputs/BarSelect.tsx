import type { ReactNode } from "react";

interface BarSelectProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly className?: string | undefined;
  /** The options. */
  readonly children: ReactNode;
}

/** A choice in the bar above figures, with its name before it. */
export function BarSelect({ label, value, onValue, className, children }: BarSelectProps) {
  return (
    <label className={className}>
      {label}
      <select
        className="field"
        aria-label={label} // or the options would be part of its name
        value={value}
        onChange={({ target }) => onValue(target.value)}
      >
        {children}
      </select>
    </label>
  );
}
