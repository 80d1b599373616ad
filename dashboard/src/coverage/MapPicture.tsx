import { memo, useCallback, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { LayerLand } from "./layer/LayerLand.tsx";
import type { Layer } from "./layer/useLayer.ts";
import styles from "./Map.module.css";
import { MapJumps } from "./MapJumps.tsx";
import { MapMark } from "./MapMark.tsx";
import { onMapKey, useDrag, useWheel } from "./map-gestures.ts";
import { homeView } from "./map-home.ts";
import { usePlacedMarks } from "./map-placed.ts";
import type { Place } from "./map-places.ts";
import type { Size } from "./map-projection.ts";
import { type CountryCode, drawCountries } from "./map-shapes.ts";
import { useMapView } from "./map-view-state.ts";
import type { World } from "./map-world.ts";
import { bringInSight, type Point } from "./map-zoom.ts";
import type { MatrixAxisValue } from "./view-props.ts";

interface MapPictureProps {
  readonly world: World;
  readonly size: Size;
  readonly places: readonly Place[];
  /** The countries of the selection, drawn one step darker. */
  readonly countries: readonly CountryCode[];
  /** Where each country's mark stands, in pixels of the sheet. */
  readonly points: ReadonlyMap<string, Point>;
  /** The one theme that is shown; null when there are several. */
  readonly theme: MatrixAxisValue | null;
  /** What lies under the marks; null for plain land. */
  readonly layer: Layer | null;
  /** True when the reader asked for countries or regions: the map then starts with those. */
  readonly isNarrowed: boolean;
  readonly onOpen: (cellKey: string) => void;
}

/** The map itself: land, and a mark with its name at each country. Zooms by wheel, pinch, keyboard and continent. */
export function MapPicture(props: MapPictureProps) {
  const { world, size, places, countries, points, theme, layer, isNarrowed, onOpen } = props;
  const { t } = useTranslation();
  const element = useRef<HTMLDivElement>(null);
  const home = useMemo(() => homeView([...points.values()], size, isNarrowed), [points, size, isNarrowed]);
  const { view, isHome, change, reset } = useMapView(home, size, world.land.bounds);
  const drag = useDrag(change);
  useWheel(element, change);
  const marks = usePlacedMarks({ places, points, theme, zoom: view.k, home: isHome ? home : null, size });
  const bringIn = useCallback(
    (at: Point) => change((current) => bringInSight(current, at, size)),
    [change, size],
  );
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: the marks of a map are no fieldset */}
      <div
        ref={element}
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys that zoom and move need a place to be pressed
        tabIndex={0}
        aria-label={t("map.name")}
        aria-describedby="map-keys"
        className={styles.picture}
        data-layered={layer !== null || undefined}
        style={{ height: size.height, touchAction: isHome ? "pan-y" : "none" }}
        onKeyDown={(event) => onMapKey(event, change, reset)}
        {...drag}
      >
        <svg className={styles.land} width={size.width} height={size.height} aria-hidden="true">
          <g transform={`translate(${view.x} ${view.y}) scale(${view.k})`}>
            {layer ? (
              <LayerLand world={world} layer={layer} countries={countries} />
            ) : (
              <Land world={world} countries={countries} />
            )}
          </g>
          <g transform={`translate(${view.x} ${view.y})`}>
            {marks.map(({ place, anchor, placed }) =>
              placed.led ? <Leader key={place.key} from={anchor} to={placed.at} /> : null,
            )}
          </g>
        </svg>
        {marks.map((mark) => (
          <MapMark
            key={mark.place.key}
            mark={mark}
            shift={view}
            isTallied={theme === null}
            onOpen={onOpen}
            onFocus={bringIn}
          />
        ))}
      </div>
      <MapJumps places={places} points={points} size={size} isHome={isHome} change={change} reset={reset} />
    </>
  );
}

interface LandProps {
  readonly world: World;
  readonly countries: readonly CountryCode[];
}

const Land = memo(function Land({ world, countries }: LandProps) {
  const selected = useMemo(() => drawCountries(world.atlas, world.projection, countries), [world, countries]);
  return (
    <>
      <path d={world.land.land} className={styles.ground} />
      <path d={selected} className={styles.selected} />
      <path d={world.land.borders} className={styles.borders} />
    </>
  );
});

function Leader({ from, to }: { readonly from: Point; readonly to: Point }) {
  return (
    <>
      <path d={`M${from.x} ${from.y}L${to.x} ${to.y}`} className={styles.leader} />
      <circle cx={from.x} cy={from.y} r="2" className={styles.foot} />
    </>
  );
}
