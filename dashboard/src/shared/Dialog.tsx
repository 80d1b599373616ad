import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import styles from "./Dialog.module.css";

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** A sheet fills the screen of a phone from below. */
  readonly shape?: "box" | "sheet";
  readonly children: ReactNode;
}

/**
 * A window over the page. It starts in its `data-autofocus` element, else at its close button; the browser keeps the
 * focus inside it and closes it on Esc, and what had the focus before gets it back.
 */
export function Dialog({ title, onClose, shape = "box", children }: DialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const ref = useRef<HTMLDialogElement>(null);
  const [opener] = useState(() => document.activeElement);
  useEffect(() => {
    if (ref.current && !ref.current.open) ref.current.showModal();
    ref.current?.querySelector<HTMLElement>("[data-autofocus]")?.focus();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, [opener]);
  return (
    // A press on the backdrop lands on the dialog itself; Esc does the same from the keyboard.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the browser closes a dialog on Esc
    <dialog
      ref={ref}
      aria-labelledby={id}
      className={`${styles.dialog} ${shape === "sheet" ? styles.sheet : ""}`}
      onClose={onClose}
      onCancel={onClose}
      onClick={(event) => event.target === ref.current && onClose()}
    >
      <div className={styles.inside}>
        <div className="row">
          <h2 id={id}>{title}</h2>
          <span className="spacer" />
          <button type="button" className="button-icon" aria-label={t("action.close")} onClick={onClose}>
            ×
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
