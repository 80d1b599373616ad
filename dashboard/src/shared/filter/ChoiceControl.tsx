import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { usePanel } from "../usePanel.ts";
import styles from "./ChoiceControl.module.css";

interface ChoiceControlProps {
  readonly name: string;
  /** What is chosen, in words. */
  readonly words: ReactNode;
  readonly isSet: boolean;
  readonly onClear: () => void;
  readonly startsOpen?: boolean;
  /** What there is to choose from; shown while the control is open. */
  readonly children: ReactNode;
}

/** Its name, what is chosen in it, and × to clear it; pressing it opens the options, Esc leaves them. */
export function ChoiceControl(props: ChoiceControlProps) {
  const { name, words, isSet, onClear, startsOpen = false, children } = props;
  const { t } = useTranslation();
  const { isOpen, toggle, button, frame } = usePanel(startsOpen);
  return (
    <div {...frame} className={styles.control}>
      <span className={`field ${styles.field} ${isSet ? styles.set : ""}`}>
        <button ref={button} type="button" aria-expanded={isOpen} onClick={toggle}>
          <span>{name}</span> <b>{words}</b>
          {!isSet && <i className={styles.arrow} aria-hidden="true" />}
        </button>
        {isSet && (
          <button
            type="button"
            className={styles.clear}
            aria-label={t("filter.clearOne", { facet: name })}
            onClick={() => {
              onClear();
              button.current?.focus();
            }}
          >
            ×
          </button>
        )}
      </span>
      {isOpen && <div className={styles.panel}>{children}</div>}
    </div>
  );
}
