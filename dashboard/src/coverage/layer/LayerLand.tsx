import { memo, useMemo } from "react";
import { type CountryCode, drawCountries, drawEach } from "../map-shapes.ts";
import type { World } from "../map-world.ts";
import styles from "./Layer.module.css";
import { shadeOf } from "./layer-classes.ts";
import type { Layer } from "./useLayer.ts";

interface LayerLandProps {
  readonly world: World;
  readonly layer: Layer;
  /** The countries of the selection, outlined: a darker grey would pass for another class. */
  readonly countries: readonly CountryCode[];
}

/** The land in the greys of an indicator; a country without a value is paper with a dotted outline. */
export const LayerLand = memo(function LayerLand({ world, layer, countries }: LayerLandProps) {
  const { atlas, projection, land } = world;
  const greys = useMemo(() => {
    const byShade = Map.groupBy(layer.values.values(), ({ value }) => shadeOf(layer.classes, value));
    return [...byShade].map(([shade, values]) => ({
      shade,
      path: drawEach(
        atlas,
        projection,
        values.map(({ country }) => country),
      ),
    }));
  }, [atlas, projection, layer]);
  const selected = useMemo(() => drawCountries(atlas, projection, countries), [atlas, projection, countries]);
  return (
    <>
      <path d={land.land} className={styles.unknown} />
      <path d={land.borders} className={styles.dotted} />
      {greys.map(({ shade, path }) => (
        <path key={shade} d={path} className={styles.grey} data-shade={shade} />
      ))}
      <path d={selected} className={styles.selected} />
    </>
  );
});
