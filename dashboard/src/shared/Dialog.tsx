import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import styles from "./Dialog.module.css";

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** A sheet fills the screen of a phone from below. */
  readonly shape?: "box" | "sheet";
  /** Asked before Esc or a press beside it closes it, where something would be lost; null where nothing would. */
  readonly question?: string | null;
  readonly children: ReactNode;
}

/**
 * A window over the page. It starts in its `data-autofocus` element, else at its close button; the browser keeps the
 * focus inside it and closes it on Esc, and what had the focus before gets it back.
 */
export function Dialog({ title, onClose, shape = "box", question = null, children }: DialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const ref = useRef<HTMLDialogElement>(null);
  const [opener] = useState(() => document.activeElement);
  const isPressedBeside = useRef(false);
  const close = () => {
    if (question === null || window.confirm(question)) onClose();
  };
  useEffect(() => {
    if (ref.current && !ref.current.open) ref.current.showModal();
    ref.current?.querySelector<HTMLElement>("[data-autofocus]")?.focus();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, [opener]);
  return (
    // A press on the backdrop lands on the dialog itself, and so does one that began inside, as when a text is selected,
    // and ended there: only one that began there as well closes it. Esc does the same from the keyboard.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the browser closes a dialog on Esc
    <dialog
      ref={ref}
      aria-labelledby={id}
      className={`${styles.dialog} ${shape === "sheet" ? styles.sheet : ""}`}
      onClose={onClose}
      onCancel={(event) => {
        event.preventDefault(); // whoever opened it takes it away
        close();
      }}
      onPointerDown={(event) => {
        isPressedBeside.current = event.target === ref.current;
      }}
      onClick={(event) => event.target === ref.current && isPressedBeside.current && close()}
    >
      <div className={styles.inside}>
        <div className="row">
          <h2 id={id}>{title}</h2>
          <span className="spacer" />
          <button type="button" className="button-icon" aria-label={t("action.close")} onClick={close}>
            ×
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
