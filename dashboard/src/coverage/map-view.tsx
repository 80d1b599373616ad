import { useQuery } from "@apollo/client/react";
import { useElementSize } from "@mantine/hooks";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { MapCountriesDocument } from "../gql/graphql.ts";
import { EmptyState } from "../shared/EmptyState.tsx";
import { useFormat } from "../shared/useFormat.ts";
import styles from "./Map.module.css";
import { MapFoot } from "./MapFoot.tsx";
import { MapPicture } from "./MapPicture.tsx";
import { MapTables } from "./MapTables.tsx";
import { pictureSize } from "./map-home.ts";
import { findPlaces, type Place } from "./map-places.ts";
import { findCountries } from "./map-shapes.ts";
import { useWorld } from "./map-world.ts";
import type { CoverageViewProps } from "./view-props.ts";

/**
 * The coverage on a map, with the same data in a table beside it: one theme by its state in each country, several
 * themes by how many are in each state.
 */
export function CoverageMapView({ matrix, filter, onOpen }: CoverageViewProps) {
  const { t } = useTranslation();
  const { compare } = useFormat();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const { theme, countries, elsewhere } = useMemo(
    () => findPlaces(matrix, filter, compare),
    [matrix, filter, compare],
  );
  const { world, hasFailed, retry } = useWorld();
  const { data, error } = useQuery(MapCountriesDocument);
  const codes = useMemo(() => {
    const shown = new Set(countries.map(({ key }) => key));
    return data?.countries.filter(({ code }) => shown.has(code)) ?? null;
  }, [data, countries]);
  const points = useMemo(
    () => (world && codes ? findCountries(world.atlas, world.projection, codes) : null),
    [world, codes],
  );
  const size = useMemo(() => pictureSize(width), [width]);
  const open = (place: Place) => onOpen(`${place.key}~${theme?.key ?? ""}`);
  const shapeless = points ? countries.filter(({ key }) => !points.has(key)) : [];
  if (countries.length + elsewhere.length === 0) return <EmptyState title={t("map.empty")} />;
  return (
    <div className={styles.view}>
      <figure className={styles.figure}>
        <div ref={ref} className={styles.frame}>
          {(hasFailed || error) && (
            <p role="alert">
              {t("map.failed")}{" "}
              <button type="button" className="button-link" onClick={retry}>
                {t("query.retry")}
              </button>
            </p>
          )}
          {world && points && codes && width > 0 && (
            <MapPicture
              world={world}
              size={size}
              places={countries}
              countries={codes}
              points={points}
              isTallied={theme === null}
              isNarrowed={filter.countries.length + filter.regions.length > 0}
              onOpen={open}
            />
          )}
        </div>
        <MapFoot countries={countries.length} isTallied={theme === null} />
      </figure>
      <MapTables
        countries={countries}
        elsewhere={elsewhere}
        shapeless={shapeless}
        isTallied={theme === null}
        onOpen={open}
      />
    </div>
  );
}
