import { useCallback, useState } from "react";
import type { Size } from "./map-projection.ts";
import { type Bounds, keepInSight, type MapView } from "./map-zoom.ts";

export interface MapViewState {
  readonly view: MapView;
  /** True until the reader zooms or moves. */
  readonly isHome: boolean;
  readonly change: (step: (view: MapView) => MapView) => void;
  readonly reset: () => void;
}

/** Which part of the map is shown. It is the reader's way of looking, not part of the view that a link shares. */
export function useMapView(home: MapView, size: Size, land: Bounds): MapViewState {
  const [own, setOwn] = useState<MapView | null>(null);
  const change = useCallback(
    (step: (view: MapView) => MapView) =>
      setOwn((current) => {
        const before = current ?? home;
        const after = step(before);
        // A step that changes nothing leaves a map that fits itself to its room.
        return after === before ? current : keepInSight(after, size, land);
      }),
    [home, size, land],
  );
  const reset = useCallback(() => setOwn(null), []);
  return { view: own ?? home, isHome: own === null, change, reset };
}
