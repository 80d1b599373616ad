import { useQuery } from "@apollo/client/react";
import { useMemo } from "react";
import { LayerChoicesDocument, MapLayerDocument, type MapLayerQuery } from "../../gql/later/graphql.ts";
import { useUrlValue } from "../../shared/useUrlFilter.ts";
import { findLayer } from "./layer-address.ts";
import { classesOf, type LayerClass } from "./layer-classes.ts";

type Indicator = NonNullable<MapLayerQuery["indicator"]>;
export type LayerValue = Indicator["values"][number];

/** The one indicator that lies under the map. */
export interface Layer {
  readonly indicator: Indicator;
  readonly classes: readonly LayerClass[];
  /** By code of the country; one that is missing is unknown. */
  readonly values: ReadonlyMap<string, LayerValue>;
}

export interface LayerState {
  /** Null where none is asked for, or while it is on its way. */
  readonly layer: Layer | null;
  /** True while it has not come, also where it could not be fetched. */
  readonly isWaiting: boolean;
  /** True where the address asks for one that is not there, or not for this reader. */
  readonly isMissing: boolean;
  /** Asks again for what could not be fetched; null where nothing failed. */
  readonly retry: (() => void) | null;
}

/** The layer that the address asks for. */
export function useLayer(): LayerState {
  const [text] = useUrlValue("layer");
  const choices = useQuery(LayerChoicesDocument, { skip: text === null });
  const chosen = text && choices.data ? findLayer(choices.data.indicators.nodes, text) : null;
  const answer = useQuery(MapLayerDocument, { variables: { id: chosen?.id ?? "" }, skip: chosen === null });
  const indicator = chosen ? answer.data?.indicator : undefined;
  const layer = useMemo(() => (indicator ? toLayer(indicator) : null), [indicator]);
  const failed = [choices, answer].find(({ error }) => error);
  const isMissing = text !== null && ((choices.data && chosen === null) || indicator === null);
  return {
    layer,
    isWaiting: text !== null && layer === null && !isMissing,
    isMissing,
    retry: failed ? () => void failed.refetch() : null,
  };
}

function toLayer(indicator: Indicator): Layer {
  const { values } = indicator;
  return {
    indicator,
    classes: classesOf(values.map(({ value }) => value)),
    values: new Map(values.map((value) => [value.country.code, value])),
  };
}
