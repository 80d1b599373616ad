import { allow } from "../accounts/policy.ts";
import { type CoverageFilter, NOT_STATED } from "../activities/coverage-filter.input.ts";
import { dayOf } from "../activities/coverage-source.sql.ts";
import type { Context } from "../context.ts";
import { notFound } from "../errors.ts";
import type { Database } from "../shared/database.ts";
import { EffortBasis } from "../shared/effort-basis.ts";
import { agreedCells, agreementsInReach } from "./agreed-cells.ts";
import { validAgreements } from "./agreements.queries.ts";
import { everyTheme, nameKeys } from "./axis-values.ts";
import { compareOrganisations } from "./coverage.policy.ts";
import { type AxisValue, CoverageAxis, type CoverageCell } from "./coverage-types.ts";
import {
  countCells,
  findOrganisation,
  type MatrixQuestion,
  occurringKeys,
  sharedPlaces,
} from "./matrix.queries.ts";
import { type CountedCell, withStates } from "./matrix.ts";

/** What somebody asks; who asks, and of which day, is known from elsewhere. */
type AskedMatrix = Omit<MatrixQuestion, "day" | "sight">;

/** A matrix with the question it answers; what is named or judged is so when first asked for, once. */
export interface AnsweredMatrix {
  readonly question: MatrixQuestion;
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly counted: readonly CountedCell[];
  readonly rows: () => Promise<readonly AxisValue[]>;
  readonly columns: () => Promise<readonly AxisValue[]>;
  readonly cells: () => Promise<readonly CoverageCell[]>;
}

/** Counts a matrix. @throws {Refusal} when its day is still to come, or it compares an organisation that the viewer may not compare. */
export async function answer(context: Context, asked: AskedMatrix): Promise<AnsweredMatrix> {
  const { database, language, viewer, today } = context;
  const day = dayOf(asked.filter, context);
  const compare = asked.compare ? await findCompared(context, asked.compare) : null;
  const question = { ...asked, compare, day, sight: viewer.sight };
  const counted = await countCells(database, question);
  // an import may land between two of these statements: no cell stays without its row and column
  const name = async (axis: CoverageAxis, present: readonly string[]) => {
    const keys = new Set([...(await axisKeys(database, question, axis)), ...present]);
    return nameKeys(database, axis, [...keys], language);
  };
  return {
    question,
    asOf: question.day ?? today,
    counted,
    rows: once(() =>
      name(
        question.rows,
        counted.map(({ row }) => row),
      ),
    ),
    columns: once(() =>
      name(
        question.columns,
        counted.map(({ column }) => column),
      ),
    ),
    cells: once(async () => withStates(counted, await findAgreed(context, question, counted))),
  };
}

/** The id of the organisation that stands against everybody else. */
async function findCompared({ database, viewer }: Context, named: string): Promise<string> {
  allow(compareOrganisations, viewer);
  const id = await findOrganisation(database, named, viewer.sight);
  if (!id) throw notFound("There is no such organisation.");
  return id;
}

function once<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | undefined;
  return () => {
    result ??= work();
    return result;
  };
}

async function findAgreed(
  { database, today }: Context,
  question: MatrixQuestion,
  counted: readonly CountedCell[],
): Promise<ReadonlySet<string>> {
  const agreements = agreementsInReach(
    await validAgreements(database, { day: question.day, today }),
    counted,
    question,
  );
  if (agreements.length === 0) return new Set();
  return agreedCells(await sharedPlaces(database, question, agreements), agreements);
}

/** UN M49, three digits: the key of work that covers a region as a whole. */
const REGION_KEY = /^\d{3}$/;

/**
 * The keys that have a row or column even without a cell: the themes chosen, else every theme; the countries and other
 * values that occur. Work for a whole region, and what is not stated, has one only with a cell.
 */
async function axisKeys(
  database: Database,
  question: MatrixQuestion,
  axis: CoverageAxis,
): Promise<readonly string[]> {
  const { filter, basis } = question;
  if (axis === CoverageAxis.THEME) return filter.themes ?? everyTheme(database);
  if (everythingHasACell(filter, basis)) return [];
  const occurring = await occurringKeys(database, axis, question);
  const isRegion = (key: string) => axis === CoverageAxis.COUNTRY && REGION_KEY.test(key);
  return occurring.filter((key) => key !== NOT_STATED && !isRegion(key));
}

/** Whether whatever occurs in the filter, apart from its themes and years, has a cell as well. */
const everythingHasACell = ({ themes, years }: CoverageFilter, basis: EffortBasis): boolean =>
  !themes && !years && basis !== EffortBasis.BUDGET;
