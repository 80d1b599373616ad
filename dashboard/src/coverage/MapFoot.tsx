import { useTranslation } from "react-i18next";
import styles from "./Map.module.css";

interface MapFootProps {
  /** How many countries are drawn darker. */
  readonly countries: number;
  readonly isTallied: boolean;
  /** True when the greys say something of their own: their legend then tells of the selection. */
  readonly isLayered: boolean;
}

/** What a reader has to know to read the map rightly; the keys come last and are not printed. */
export function MapFoot({ countries, isTallied, isLayered }: MapFootProps) {
  const { t } = useTranslation();
  return (
    <figcaption className={`small muted ${styles.caption}`}>
      {isTallied && <b>{t("map.foot.tallies")} </b>}
      {t("map.foot.meaning")} {t("map.foot.borders")} {t("map.foot.projection")}{" "}
      {countries > 0 && !isLayered && t("map.foot.selected", { count: countries })}
      <span id="map-keys" className={`screen-only ${styles.keys}`}>
        {t("map.keys")}
      </span>
      <span className={`screen-only ${styles.touch}`}>{t("map.touch")}</span>
    </figcaption>
  );
}
