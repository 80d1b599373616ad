import type { AxisValue } from "../coverage-types.ts";
import type { NamedOrganisation } from "../networks/network-lens-types.ts";
import { type ChangedCell, isEmptied, wentFromOneToNone } from "./changed-cells.ts";
import type { PartnerLeft } from "./partners-left.ts";
import type { SimulatedCell, SimulatedChange, SimulatedPartner } from "./simulation-types.ts";
import type { DoneChange } from "./worlds.ts";

/** What ids and codes are called, in reading order. */
export interface Names {
  readonly organisations: ReadonlyMap<string, NamedOrganisation>;
  readonly places: readonly AxisValue[];
  readonly themes: readonly AxisValue[];
}

/** Organisations by name; whoever has none is left out, as if it were not there. */
function named(ids: readonly string[], { organisations }: Names): NamedOrganisation[] {
  const wanted = new Set(ids);
  return [...organisations.values()].filter(({ id }) => wanted.has(id));
}

/** Cells with their names: emptied ones first, each group by place and theme in reading order. */
export function namedCells(cells: readonly ChangedCell[], names: Names): SimulatedCell[] {
  const places = new Map(names.places.map((value, at) => [value.key, { value, at }]));
  const themes = new Map(names.themes.map((value, at) => [value.key, { value, at }]));
  return cells
    .flatMap((cell) => {
      const [place, theme] = [places.get(cell.place), themes.get(cell.theme)];
      return place && theme ? [{ cell, place, theme, weight: weightOf(cell) }] : [];
    })
    .toSorted((a, b) => a.weight - b.weight || a.place.at - b.place.at || a.theme.at - b.theme.at)
    .map(({ cell, place, theme }) => ({
      theme: theme.value,
      place: place.value,
      before: cell.before,
      after: cell.after,
      fromOneToNone: wentFromOneToNone(cell),
      gone: named(cell.gone, names),
      came: named(cell.came, names),
    }));
}

const weightOf = (cell: ChangedCell): number => {
  if (isEmptied(cell)) return 0;
  return cell.gone.length > 0 ? 1 : 2;
};

/** Partners with their names, in the order given. */
export function namedPartners(partners: readonly PartnerLeft[], names: Names): SimulatedPartner[] {
  return partners.flatMap(({ partner: id, before, after, lostEur }) => {
    const partner = names.organisations.get(id);
    return partner ? [{ partner, before: named(before, names), after: named(after, names), lostEur }] : [];
  });
}

/** A change with the names of what it is about. */
export function namedChange(change: DoneChange, names: Names): SimulatedChange {
  const { kind, framework, factor, effortEur, announcedFrom, effect, activities } = change;
  const keyed = (values: readonly AxisValue[], key: string | null) =>
    values.find((value) => value.key === key) ?? null;
  return {
    ...{ kind, framework, factor, effortEur, announcedFrom, effect, activities },
    organisation:
      change.organisation === null ? null : (names.organisations.get(change.organisation) ?? null),
    place: keyed(names.places, change.place),
    theme: keyed(names.themes, change.theme),
  };
}
