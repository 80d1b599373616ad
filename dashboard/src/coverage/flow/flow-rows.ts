import type { Flow, FlowName, FlowPath } from "./flow-figures.ts";

/** A path with its names: a row of the table. */
export interface FlowRow {
  readonly holder: FlowName;
  readonly theme: FlowName;
  readonly place: FlowName;
  readonly path: FlowPath;
}

/** Lists the paths of a flow with their names, in the order of the API: those with most first. A path without a name is left out. */
export function flowRows({ holders, themes, places, paths }: Flow): FlowRow[] {
  const byKey = (names: readonly FlowName[]) => new Map(names.map((name) => [name.key, name]));
  const [holderOf, themeOf, placeOf] = [byKey(holders), byKey(themes), byKey(places)];
  return paths.flatMap((path) => {
    const [holder, theme, place] = [
      holderOf.get(path.holder),
      themeOf.get(path.theme),
      placeOf.get(path.place),
    ];
    return holder && theme && place ? [{ holder, theme, place, path }] : [];
  });
}
