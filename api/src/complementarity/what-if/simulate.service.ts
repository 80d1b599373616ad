import type { CoverageFilter } from "../../activities/coverage-filter.input.ts";
import { dayOf } from "../../activities/coverage-source.sql.ts";
import type { Context } from "../../context.ts";
import { EffortBasis } from "../../shared/effort-basis.ts";
import { type MetricContext, type MetricResult, metricOf } from "../../shared/metric.ts";
import { validAgreements } from "../agreements.queries.ts";
import { CoverageAxis } from "../coverage-types.ts";
import type { MatrixQuestion } from "../matrix.queries.ts";
import { once } from "../matrix.service.ts";
import { chosenNeed } from "../profile/profile.service.ts";
import { changedCells, changeOfStates, isEmptied, wentFromOneToNone } from "./changed-cells.ts";
import { type ComparedProfiles, compareProfiles } from "./compared-profiles.service.ts";
import { compareShares } from "./compared-shares.service.ts";
import { namedCells, namedChange, namedPartners } from "./named-simulation.ts";
import { budgetAtRisk, partnersLeft } from "./partners-left.ts";
import { findNames } from "./simulation-names.queries.ts";
import type { SimulatedShare, Simulation } from "./simulation-types.ts";
import { countsOn, situationsOf } from "./situations.ts";
import { WHAT_IF } from "./what-if.definitions.ts";
import { type Supposed, suppose, type Worlds } from "./worlds.ts";

/** What somebody supposes of which work. */
export interface SimulationQuestion extends Supposed {
  readonly filter: CoverageFilter;
  readonly basis: EffortBasis;
  /** Id of the set of need weights to judge by; null for none. */
  readonly weightSet: string | null;
}

/** A simulation with its question and both worlds, for what is told of them when it is asked for. */
export interface AnsweredSimulation extends Simulation {
  readonly question: MatrixQuestion;
  readonly profiles: () => Promise<ComparedProfiles>;
  readonly shares: () => Promise<readonly SimulatedShare[]>;
}

/** Longest list of cells or partners. */
const MOST_LISTED = 500;

/**
 * Supposes changes in what the viewer sees, and writes nothing.
 *
 * @throws {Refusal} when a change is not whole, names what is not there, or the day asked about is still to come.
 */
export async function simulate(
  context: Context,
  { filter, basis, weightSet, changes, withIntentions }: SimulationQuestion,
): Promise<AnsweredSimulation> {
  const { database, viewer, today } = context;
  const axes = { rows: CoverageAxis.THEME, columns: CoverageAxis.COUNTRY };
  const question = { ...axes, filter, basis, day: dayOf(filter, context), sight: viewer.sight };
  const weights = await chosenNeed(context, question, weightSet);
  const worlds = await suppose(context, question, { changes, withIntentions });
  const agreements = await validAgreements(database, { day: question.day, today });
  const [then, now] = [worlds.before, worlds.after].map((rows) => situationsOf(rows, agreements, basis));
  if (!then || !now) throw new Error("two worlds have two situations");
  const cells = changedCells(then, now);
  const partners = partnersLeft(worlds.before.filter(countsOn(basis)), worlds.after.filter(countsOn(basis)));
  const names = await findNames(context, worlds.changes, { cells, partners });
  const left = namedPartners(partners, names);
  const asOf = question.day ?? today;
  return {
    question,
    profiles: once(() => compareProfiles(context, question, { worlds, agreements, weights })),
    shares: () => compareShares(context, worlds, asOf),
    asOf,
    basis,
    changes: worlds.changes.map((change) => namedChange(change, names)),
    states: changeOfStates(then, now),
    cellsEmptied: cells.filter(isEmptied).length,
    cellsFromOneToNone: cells.filter(wentFromOneToNone).length,
    cells: namedCells(cells, names).slice(0, MOST_LISTED),
    partnersWithNone: left.filter(({ after }) => after.length === 0).length,
    partnersWithOne: left.filter(({ after }) => after.length === 1).length,
    partners: left.slice(0, MOST_LISTED),
    partnerBudgetAtRisk: atRisk(worlds, { basis: EffortBasis.BUDGET, asOf, language: context.language }),
  };
}

function atRisk({ before, after }: Worlds, of: Omit<MetricContext, "trust">): MetricResult {
  const { amount, activities, activitiesWithAmount: used } = budgetAtRisk(before, after);
  return metricOf(WHAT_IF.partnerBudgetAtRisk, amount, { ...of, trust: { activities, used } });
}
