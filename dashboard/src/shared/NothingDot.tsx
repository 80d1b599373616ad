import { useTranslation } from "react-i18next";
import styles from "./NothingDot.module.css";

/** Nothing recorded is a dot, never a hole; that is not the same as a source that names no partner, which is 0. */
export function NothingDot() {
  const { t } = useTranslation();
  return (
    <span className={styles.dot}>
      <span aria-hidden="true">·</span>
      <span className="visually-hidden">{t("state.NOTHING_RECORDED")}</span>
    </span>
  );
}
