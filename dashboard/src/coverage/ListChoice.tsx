import { useTranslation } from "react-i18next";
import { useUrlValue } from "../shared/useUrlFilter.ts";
import styles from "./ListChoice.module.css";

/** On a narrow screen, whether the list goes by country or by theme. */
export function ListChoice() {
  const { t } = useTranslation();
  const [by, setBy] = useUrlValue("by");
  const isByTheme = by === "theme";
  return (
    <button
      type="button"
      className={`button ${styles.choice}`}
      onClick={() => setBy(isByTheme ? null : "theme")}
    >
      {t(isByTheme ? "list.byTheme" : "list.byCountry")} <span aria-hidden="true">⇄</span>
    </button>
  );
}
