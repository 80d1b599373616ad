import { useTranslation } from "react-i18next";
import styles from "./WhatIf.module.css";

interface ShowAllProps {
  /** How many rows are left out. */
  readonly hidden: number;
  readonly onAll: () => void;
}

/** Stands under the beginning of a list and shows the rest; paper has it all, or says how much is missing. */
export function ShowAll({ hidden, onAll }: ShowAllProps) {
  const { t } = useTranslation();
  if (hidden === 0) return null;
  return (
    <p className={styles.tools}>
      <button type="button" className="button screen-only" onClick={onAll}>
        {t("scenarios.showAll", { count: hidden })}
      </button>
      <span className="print-only">{t("scenarios.more", { count: hidden })}</span>
    </p>
  );
}
