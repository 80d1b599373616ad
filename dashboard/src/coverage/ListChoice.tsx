import { useTranslation } from "react-i18next";
import { useUrlValue } from "../shared/useUrlFilter.ts";
import styles from "./ListChoice.module.css";

/** On a narrow screen, whether the list goes by country or by theme. */
export function ListChoice() {
  const { t } = useTranslation();
  const [by, setBy] = useUrlValue("by");
  return (
    <select
      className={`field ${styles.choice}`}
      aria-label={t("list.by")}
      value={by === "theme" ? "theme" : "country"}
      onChange={(event) => setBy(event.target.value === "theme" ? "theme" : null)}
    >
      <option value="country">{t("list.byCountry")}</option>
      <option value="theme">{t("list.byTheme")}</option>
    </select>
  );
}
