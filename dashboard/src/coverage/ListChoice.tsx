import { useTranslation } from "react-i18next";
import { useUrlValue } from "../shared/useUrlFilter.ts";
import { listedBy } from "./axis/axis-words.ts";
import { useAxes } from "./axis/useAxes.ts";
import styles from "./ListChoice.module.css";

/** On a narrow screen, whether the list goes by the rows, countries unless others were chosen, or by the columns. */
export function ListChoice() {
  const { t } = useTranslation();
  const { rows, columns } = useAxes();
  const [by, setBy] = useUrlValue("by");
  return (
    <select
      className={`field ${styles.choice}`}
      aria-label={t("list.by")}
      value={by === "theme" ? "theme" : "country"}
      onChange={(event) => setBy(event.target.value === "theme" ? "theme" : null)}
    >
      <option value="country">{t(listedBy(rows))}</option>
      <option value="theme">{t(listedBy(columns))}</option>
    </select>
  );
}
