import { useQuery } from "@apollo/client/react";
import { useElementSize } from "@mantine/hooks";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { MapCountriesDocument } from "../gql/later/graphql.ts";
import { GreyBars } from "../shared/QueryView.tsx";
import { CellsDownload } from "./CellsDownload.tsx";
import { LayerLegend } from "./layer/LayerLegend.tsx";
import { useLayer } from "./layer/useLayer.ts";
import styles from "./Map.module.css";
import { MapFoot } from "./MapFoot.tsx";
import { MapPicture } from "./MapPicture.tsx";
import { MapTables } from "./MapTables.tsx";
import { useMapPlaces } from "./map-found.ts";
import { pictureSize } from "./map-home.ts";
import { findCountries } from "./map-shapes.ts";
import { useWorld } from "./map-world.ts";
import { NoCells } from "./NoCells.tsx";
import type { CoverageViewProps } from "./view-props.ts";

/**
 * The coverage on a map, with the same data in a table beside it: one theme by its state in each country, several
 * themes by how many are in each state.
 */
export function CoverageMapView({ matrix, filter, axes, isPrevious, onOpen }: CoverageViewProps) {
  const { ref, width } = useElementSize<HTMLDivElement>();
  const { theme, countries, elsewhere } = useMapPlaces(matrix, filter);
  const { world, hasFailed, retry } = useWorld();
  const { isWaiting, ...layerState } = useLayer();
  const { layer } = layerState;
  const answer = useQuery(MapCountriesDocument);
  const codes = useMemo(() => {
    const shown = new Set(countries.map(({ key }) => key));
    return answer.data?.countries.filter(({ code }) => shown.has(code)) ?? null;
  }, [answer.data, countries]);
  const points = useMemo(
    () => (world && codes ? findCountries(world.atlas, world.projection, codes) : null),
    [world, codes],
  );
  const size = useMemo(() => pictureSize(width), [width]);
  if (countries.length + elsewhere.length === 0) return <NoCells trust={matrix.trust} />;
  const isTallied = theme === null;
  return (
    <>
      <div className={styles.room}>
        <div className={styles.view}>
          <figure className={styles.figure}>
            <div ref={ref} style={{ minHeight: size.height }}>
              {(hasFailed || answer.error) && (
                <MapFailure onRetry={() => (hasFailed ? retry() : void answer.refetch())} />
              )}
              {!points && !hasFailed && !answer.error && <GreyBars />}
              {world && points && codes && width > 0 && (
                <MapPicture
                  world={world}
                  size={size}
                  places={countries}
                  countries={codes}
                  points={points}
                  theme={theme}
                  layer={layer}
                  isNarrowed={filter.countries.length + filter.regions.length > 0}
                  onOpen={onOpen}
                />
              )}
            </div>
            <LayerLegend {...layerState} countries={countries.length} />
            <MapFoot countries={countries.length} isTallied={isTallied} isLayered={layer !== null} />
          </figure>
          <MapTables
            countries={countries}
            elsewhere={elsewhere}
            shapeless={points ? countries.filter(({ key }) => !points.has(key)) : []}
            isTallied={isTallied}
            layer={layer}
            onOpen={onOpen}
          />
        </div>
      </div>
      <CellsDownload
        matrix={matrix}
        filter={filter}
        axes={axes}
        layer={layer}
        isWaiting={isPrevious || isWaiting}
      />
    </>
  );
}

function MapFailure({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <p role="alert">
      {t("map.failed")}{" "}
      <button type="button" className="button-link" onClick={onRetry}>
        {t("query.retry")}
      </button>
    </p>
  );
}
