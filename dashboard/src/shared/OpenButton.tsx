import { useEffect, useRef } from "react";

interface OpenButtonProps {
  readonly label: string;
  /** For those who hear the button by itself; the label when left out. */
  readonly name?: string;
  /** True where it comes back because the reader left what it opened: then the focus comes back with it. */
  readonly isBack: boolean;
  readonly className?: string | undefined;
  readonly onPress: () => void;
}

/** A button that makes way for what it opens, and takes the focus back when its reader leaves that. */
export function OpenButton({ label, name, isBack, className = "", onPress }: OpenButtonProps) {
  const ref = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only as it comes back
  useEffect(() => {
    if (isBack) ref.current?.focus();
  }, []);
  return (
    <button ref={ref} type="button" className={`button ${className}`} aria-label={name} onClick={onPress}>
      {label}
    </button>
  );
}
