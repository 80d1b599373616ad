import type { GeoProjection } from "d3-geo";
import { useCallback, useEffect, useState } from "react";
import atlasUrl from "world-atlas/countries-50m.json?url";
import { projectWorld } from "./map-projection.ts";
import { type Atlas, drawLand, type LandPaths } from "./map-shapes.ts";

/** The world as it is drawn: fetched and projected once, whatever the filters and the window do. */
export interface World {
  readonly atlas: Atlas;
  readonly projection: GeoProjection;
  readonly land: LandPaths;
}

let fetched: Promise<World> | null = null;

async function fetchWorld(): Promise<World> {
  const answer = await fetch(atlasUrl);
  if (!answer.ok) throw new Error(`The map answered ${answer.status} instead of 200.`);
  const atlas: Atlas = await answer.json();
  const projection = projectWorld();
  return { atlas, projection, land: drawLand(atlas, projection) };
}

export interface WorldState {
  /** Null while it is fetched, and when that failed. */
  readonly world: World | null;
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

/** Fetches the world when the first map is shown. */
export function useWorld(): WorldState {
  const [world, setWorld] = useState<World | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const retry = useCallback(() => {
    setFailed(false);
    fetched ??= fetchWorld();
    fetched.then(setWorld, () => {
      fetched = null;
      setFailed(true);
    });
  }, []);
  useEffect(retry, [retry]);
  return { world, hasFailed, retry };
}
