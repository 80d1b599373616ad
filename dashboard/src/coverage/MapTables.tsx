import { useTranslation } from "react-i18next";
import { useFormat } from "../shared/useFormat.ts";
import type { Layer } from "./layer/useLayer.ts";
import styles from "./Map.module.css";
import { MapTable } from "./MapTable.tsx";
import type { Place } from "./map-places.ts";

interface MapTablesProps {
  readonly countries: readonly Place[];
  readonly elsewhere: readonly Place[];
  /** Countries without a place on the map; they stand among the countries as well. */
  readonly shapeless: readonly Place[];
  readonly isTallied: boolean;
  /** What is known of each country besides; null for nothing. */
  readonly layer: Layer | null;
  readonly onOpen: (cellKey: string) => void;
}

/** Above so many rows the work that is on no country would be out of sight below them. */
const LONG = 12;

/** The same data as a table, and beside the map what cannot be on it. */
export function MapTables({ countries, elsewhere, shapeless, isTallied, layer, onOpen }: MapTablesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const isLong = countries.length > LONG;
  const beside = (
    <>
      {elsewhere.length > 0 && (
        <>
          <h2 className={styles.minor}>{t("map.elsewhere")}</h2>
          <MapTable
            caption={t("map.elsewhere")}
            places={elsewhere}
            isTallied={isTallied}
            layer={null}
            onOpen={onOpen}
          />
          <p className="small muted">{t("map.elsewhere.note")}</p>
        </>
      )}
      {shapeless.length > 0 && (
        <p>
          <b>{t("map.shapeless")}</b> {format.list(shapeless.map(({ label }) => label))}.{" "}
          <span className="small muted">{t("map.shapeless.note")}</span>
        </p>
      )}
    </>
  );
  return (
    <section className={styles.tables}>
      {isLong && beside}
      <h2>{t("map.table")}</h2>
      {isTallied && <p className="small muted">{t("map.table.tallies")}</p>}
      <MapTable
        caption={t("map.table")}
        places={countries}
        isTallied={isTallied}
        layer={layer}
        onOpen={onOpen}
      />
      {!isLong && beside}
    </section>
  );
}
