import { UnavailableReason } from "../../shared/metric.ts";
import { cellKey } from "../matrix.ts";
import { addEfforts, type Effort, effortOf } from "./shares.ts";

/**
 * The worked example of the measures: an umbrella U and its members A, B and C on four themes in five countries, in one
 * year, in thousands of euro. In XE nobody works. What the measures give for it was computed apart from this code.
 */
export const COUNTRIES = ["XA", "XB", "XC", "XD", "XE"] as const;
export const THEMES = ["CLI", "TAX", "DEM", "MIG"] as const;

/** What is found where there is nothing to divide by. */
export const ZERO_DENOMINATOR = { unavailable: UnavailableReason.ZERO_DENOMINATOR };

const AMOUNTS = {
  U: ["DEM XA 40", "TAX XB 30", "CLI XC 30"],
  A: ["CLI XA 80", "DEM XA 40", "CLI XB 40", "MIG XD 40"],
  B: ["DEM XA 10", "TAX XB 50", "TAX XC 20", "DEM XC 20"],
  C: ["MIG XA 60", "CLI XD 40"],
} as const;

type Holder = keyof typeof AMOUNTS;
export type ExampleAxis = "theme" | "country" | "joint";

const keyOf: Readonly<Record<ExampleAxis, (theme: string, country: string) => string>> = {
  theme: (theme) => theme,
  country: (_theme, country) => country,
  joint: cellKey,
};

/** What one of them puts where, on an axis. */
export const effortOn = (axis: ExampleAxis, holder: Holder): Effort =>
  effortOf(
    AMOUNTS[holder].map((line) => {
      const [theme = "", country = "", amount] = line.split(" ");
      return [keyOf[axis](theme, country), Number(amount)] as const;
    }),
  );

export const umbrellaOn = (axis: ExampleAxis): Effort => effortOn(axis, "U");

export const membersOn = (axis: ExampleAxis): Effort =>
  addEfforts((["A", "B", "C"] as const).map((holder) => effortOn(axis, holder)));

/** Everybody's effort on an axis, by holder. */
export const holdersOn = (axis: ExampleAxis): ReadonlyMap<string, Effort> =>
  new Map((["U", "A", "B", "C"] as const).map((holder) => [holder, effortOn(axis, holder)]));

/** What each country needs, and each theme; the need of a cell is their product. */
export const COUNTRY_NEEDS: ReadonlyMap<string, number> = new Map([
  ["XA", 0.2],
  ["XB", 0.2],
  ["XC", 0.15],
  ["XD", 0.15],
  ["XE", 0.3],
]);
const THEME_NEEDS = [0.3, 0.2, 0.3, 0.2];
export const CELL_NEEDS: ReadonlyMap<string, number> = new Map(
  [...COUNTRY_NEEDS].flatMap(([country, need]) =>
    THEMES.map((theme, at) => [cellKey(theme, country), need * (THEME_NEEDS[at] ?? 0)] as const),
  ),
);

const same = (text: string) => ({ nl: text, fr: text, en: text, es: text });

/** Reasons of ranges, told apart. */
export const REASONS = { narrow: same("some is unplaced"), wide: same("not enough detail") };
