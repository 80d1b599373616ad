import { useTranslation } from "react-i18next";
import { Rich } from "../Rich.tsx";
import styles from "./DemonstrationBand.module.css";

/** Stands on top of every page and print while any invented record is present; it cannot be closed. */
export function DemonstrationBand() {
  const { t } = useTranslation();
  return (
    <aside className={styles.band} aria-label={t("demonstration.name")}>
      <Rich text={t("demonstration.text")} /> <span className={styles.more}>{t("demonstration.more")}</span>
    </aside>
  );
}
