import { Side } from "@onze/schema";
import type { Measured } from "../../shared/metric.ts";
import { agreedCells, type SharedPlace, type ValidAgreement } from "../agreed-cells.ts";
import { cellKey } from "../matrix.ts";
import { coordinationRate, presenceCoverage } from "../measures/cell-rates.ts";
import { presenceOf } from "./axis-figures.ts";
import { type EffortRow, effortBySide } from "./effort-rows.ts";
import { ProfileAxis } from "./profile-axis.ts";

/** What a profile says of cells of theme × country. */
export interface CellFigures {
  readonly coordinationRate: Measured;
  readonly presenceCoverage: Measured;
}

export interface CellQuestion {
  /** Rows of the JOINT axis. */
  readonly rows: readonly EffortRow[];
  /** Codes of the themes and countries of the selection, those without anybody too. */
  readonly themes: readonly string[];
  readonly countries: readonly string[];
  readonly agreements: readonly ValidAgreement[];
}

/**
 * Judges the cells of a selection: how many are covered, how many shared ones agreed.
 *
 * @see README.md of complementarity, "Cells".
 */
export function cellFigures({ rows, themes, countries, agreements }: CellQuestion): CellFigures {
  const shared = sharedCells(rows);
  const sides = effortBySide(ProfileAxis.JOINT, rows);
  const [umbrella, members] = [presenceOf(sides.umbrella), presenceOf(sides.members)];
  const all = umbrella.union(members);
  const cells = new Set(themes.flatMap((theme) => countries.map((country) => cellKey(theme, country))));
  return {
    coordinationRate: coordinationRate(agreedCells(shared, agreements).size, shared.length),
    presenceCoverage: presenceCoverage(all.intersection(cells).size, cells.size),
  };
}

/** Themes in places, whole regions too, where both sides are present, with everybody who is. */
function sharedCells(rows: readonly EffortRow[]): SharedPlace[] {
  const byCell = Map.groupBy(rows, ({ key }) => key);
  return [...byCell].flatMap(([key, present]) => {
    if (key === null || !hasBothSides(present)) return [];
    const [theme = "", place = ""] = key.split("~");
    const holders = [...new Set(present.map(({ holder }) => holder))];
    return [{ row: theme, column: place, theme, place, holders }];
  });
}

const hasBothSides = (present: readonly EffortRow[]): boolean =>
  [Side.UMBRELLA, Side.MEMBERS].every((side) => present.some((row) => row.side === side));
