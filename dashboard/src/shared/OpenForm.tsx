import { type ReactNode, useState } from "react";
import { Dialog } from "./Dialog.tsx";

interface OpenFormProps {
  /** A verb: what pressing leads to. */
  readonly label: string;
  /** To what, for those who hear the button by itself. */
  readonly what?: string;
  readonly look?: "button" | "button-link";
  /** The form; it hears how to close itself once it is done. */
  readonly children: (close: () => void) => ReactNode;
}

/** A button that opens a form over the page. */
export function OpenForm({ label, what, look = "button", children }: OpenFormProps) {
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <button
        type="button"
        className={`${look} screen-only`}
        aria-label={what && `${label}: ${what}`}
        onClick={() => setOpen(true)}
      >
        {label}
      </button>
      {isOpen && (
        <Dialog title={label} onClose={close}>
          {children(close)}
        </Dialog>
      )}
    </>
  );
}
