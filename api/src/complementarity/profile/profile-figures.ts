import type { EffortBasis } from "../../shared/effort-basis.ts";
import type { ValidAgreement } from "../agreed-cells.ts";
import { type AxisFigures, axisFigures } from "./axis-figures.ts";
import { type CellFigures, cellFigures } from "./cell-figures.ts";
import { type EffortRow, effortByHolder } from "./effort-rows.ts";
import { type KeyFigures, keyFigures } from "./key-figures.ts";
import { type NeedFigures, needFigures, type WeighedNeed } from "./need-figures.ts";
import { type CoverageProfileAxis, ProfileAxis } from "./profile-axis.ts";

/** Everything that a profile rests on, as plain values. */
export interface ProfileState {
  readonly basis: EffortBasis;
  readonly rows: Readonly<Record<CoverageProfileAxis, readonly EffortRow[]>>;
  /** Roles that parties of valid agreements hold, by role; null where none are told. */
  readonly roles: readonly EffortRow[] | null;
  /** Codes of the themes and countries of the selection, those without anybody too. */
  readonly themes: readonly string[];
  readonly countries: readonly string[];
  readonly agreements: readonly ValidAgreement[];
  /** Null as long as no set was chosen. */
  readonly weights: WeighedNeed | null;
}

export interface ProfileFigures {
  readonly axes: readonly AxisFigures[];
  readonly cells: CellFigures & NeedFigures;
  readonly themes: readonly KeyFigures[];
  readonly countries: readonly KeyFigures[];
}

/**
 * Computes every figure of a profile.
 *
 * @returns axes in the order of their names in the schema; themes and countries in the order given.
 * @see README.md of complementarity, "Measures".
 */
export function profileFigures(state: ProfileState): ProfileFigures {
  const { basis, rows, roles, themes, countries, agreements, weights } = state;
  const axes = [
    { axis: ProfileAxis.PARTNER_TYPE, rows: rows.PARTNER_TYPE, keys: null },
    { axis: ProfileAxis.THEME, rows: rows.THEME, keys: themes.length },
    { axis: ProfileAxis.PLACE, rows: rows.PLACE, keys: countries.length },
    { axis: ProfileAxis.ROLE, rows: roles, keys: null },
    { axis: ProfileAxis.JOINT, rows: rows.JOINT, keys: themes.length * countries.length },
  ];
  return {
    axes: axes.map(axisFigures),
    cells: {
      ...cellFigures({ rows: rows.JOINT, themes, countries, agreements }),
      ...needFigures(weights, rows[weights?.axis ?? ProfileAxis.JOINT]),
    },
    themes: keyFigures(themes, effortByHolder(ProfileAxis.THEME, rows.THEME), basis),
    countries: keyFigures(countries, effortByHolder(ProfileAxis.PLACE, rows.PLACE), basis),
  };
}
