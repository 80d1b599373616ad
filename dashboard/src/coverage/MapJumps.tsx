import { useTranslation } from "react-i18next";
import styles from "./Map.module.css";
import { roomIn } from "./map-home.ts";
import type { Place } from "./map-places.ts";
import type { Size } from "./map-projection.ts";
import { fitPlaces, type MapView, type Point } from "./map-zoom.ts";

interface MapJumpsProps {
  readonly places: readonly Place[];
  readonly points: ReadonlyMap<string, Point>;
  readonly size: Size;
  readonly isHome: boolean;
  readonly change: (step: (view: MapView) => MapView) => void;
  readonly reset: () => void;
}

/** Brings a continent near with one press, for whom neither wheel, pinch nor keys are at hand; and the way back. */
export function MapJumps({ places, points, size, isHome, change, reset }: MapJumpsProps) {
  const { t } = useTranslation();
  const continents = [...Map.groupBy(places, ({ continent }) => continent)];
  return (
    <p className={`screen-only ${styles.jumps}`}>
      <span className="muted">{t("map.show")}</span>
      <button type="button" className="button-link" aria-pressed={isHome} onClick={reset}>
        {t("map.everywhere")}
      </button>
      {continents.map(([label, inside]) => {
        const spots = inside.flatMap(({ key }) => points.get(key) ?? []);
        if (label === null || spots.length === 0) return null;
        return (
          <button
            key={label}
            type="button"
            className="button-link"
            onClick={() => change(() => fitPlaces(spots, size, roomIn(size)))}
          >
            {label}
          </button>
        );
      })}
    </p>
  );
}
