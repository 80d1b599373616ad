import { EffortBasis } from "../../shared/effort-basis.ts";
import { type Measure, type Measured, type MetricContext, metricOf } from "../../shared/metric.ts";
import type { AxisValue } from "../coverage-types.ts";
import { CELLS } from "../measures/cells.definitions.ts";
import { CONCENTRATION } from "../measures/concentration.definitions.ts";
import { DIVISION } from "../measures/division.definitions.ts";
import { NEEDS } from "../measures/needs.definitions.ts";
import { OVERLAP } from "../measures/overlap.definitions.ts";
import type { AxisFigures } from "./axis-figures.ts";
import type { KeyFigures } from "./key-figures.ts";
import { ProfileAxis } from "./profile-axis.ts";
import type { ProfileFigures } from "./profile-figures.ts";
import type { AxisProfile, ComplementarityProfile, KeyProfile } from "./profile-types.ts";

/** The themes and countries of figures, by name, each in the order of its figures. */
export interface NamedKeys {
  readonly themes: readonly AxisValue[];
  readonly countries: readonly AxisValue[];
}

/** Gives the figures of a profile what travels with them: definition, basis, day and trust. */
export function tellProfile(
  { axes, cells, themes, countries }: ProfileFigures,
  named: NamedKeys,
  common: MetricContext,
): Omit<ComplementarityProfile, "basis" | "asOf" | "shortfalls"> {
  return {
    axes: axes.map((each) => tellAxis(each, contextOn(each.axis, common))),
    coordinationRate: metricOf(CELLS.coordinationRate, cells.coordinationRate, common),
    presenceCoverage: metricOf(CELLS.presenceCoverage, cells.presenceCoverage, common),
    needsCoverage: metricOf(NEEDS.coverage, cells.needsCoverage, common),
    addedCoverage: metricOf(NEEDS.addedCoverage, cells.addedCoverage, common),
    needsMismatch: metricOf(NEEDS.mismatch, cells.needsMismatch, common),
    themes: tellKeys(themes, named.themes, common),
    countries: tellKeys(countries, named.countries, common),
  };
}

/** What figures on an axis have in common: roles are held or not, so they are counted in heads whatever the basis asked for. */
export function contextOn(axis: ProfileAxis, common: MetricContext): MetricContext {
  if (axis !== ProfileAxis.ROLE) return common;
  const { trust } = common;
  return {
    ...common,
    basis: EffortBasis.PRESENCE,
    trust: trust && { activities: trust.activities, used: trust.activities },
  };
}

function tellAxis(figures: AxisFigures, common: MetricContext): AxisProfile {
  const tell = (measure: Measure, found: Measured) => metricOf(measure, found, common);
  return {
    axis: figures.axis,
    overlap: tell(OVERLAP.schoener, figures.overlap),
    differentiation: tell(OVERLAP.differentiation, figures.differentiation),
    jaccard: tell(OVERLAP.jaccard, figures.jaccard),
    umbrellaConcentration: tell(CONCENTRATION.theil, figures.umbrellaConcentration),
    membersConcentration: tell(CONCENTRATION.theil, figures.membersConcentration),
    checks: {
      pianka: tell(OVERLAP.pianka, figures.pianka),
      krugman: tell(OVERLAP.krugman, figures.krugman),
    },
  };
}

function tellKeys(
  figures: readonly KeyFigures[],
  named: readonly AxisValue[],
  common: MetricContext,
): KeyProfile[] {
  const byKey = new Map(figures.map((each) => [each.key, each]));
  return named.flatMap((on) => {
    const found = byKey.get(on.key);
    if (!found) return [];
    const tell = (measure: Measure, of: Measured) => metricOf(measure, of, common);
    return [
      {
        on,
        concentration: tell(CONCENTRATION.hhi, found.concentration),
        effectiveNumber: tell(CONCENTRATION.effectiveNumber, found.effectiveNumber),
        fragmentation: tell(DIVISION.fragmentationRatio, found.fragmentation),
      },
    ];
  });
}
