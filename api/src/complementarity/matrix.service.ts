import type { Context } from "../context.ts";
import type { Database } from "../shared/database.ts";
import { agreedCells } from "./agreed-cells.ts";
import { everyTheme, nameKeys } from "./axis-values.ts";
import { type AxisValue, CoverageAxis, type CoverageCell } from "./coverage-types.ts";
import {
  countCells,
  type MatrixQuestion,
  occurringKeys,
  sharedPlaces,
  validAgreements,
} from "./matrix.queries.ts";
import { withStates } from "./matrix.ts";

/** A matrix with the question it answers, from which its other fields are counted when asked for. */
export interface AnsweredMatrix {
  readonly question: MatrixQuestion;
  readonly rows: readonly AxisValue[];
  readonly columns: readonly AxisValue[];
  readonly cells: readonly CoverageCell[];
}

/** Counts a matrix and names its rows and columns. */
export async function answer(context: Context, question: MatrixQuestion): Promise<AnsweredMatrix> {
  const { database, language } = context;
  const [cells, agreed, rowKeys, columnKeys] = await Promise.all([
    countCells(database, question),
    findAgreed(context, question),
    axisKeys(database, question, question.rows),
    axisKeys(database, question, question.columns),
  ]);
  // an import may have landed between two of these statements: no cell stays without its row and column
  const [rows, columns] = await Promise.all([
    nameKeys(database, question.rows, [...new Set([...rowKeys, ...cells.map(({ row }) => row)])], language),
    nameKeys(
      database,
      question.columns,
      [...new Set([...columnKeys, ...cells.map(({ column }) => column)])],
      language,
    ),
  ]);
  return { question, rows, columns, cells: withStates(cells, agreed) };
}

async function findAgreed(
  { database, today }: Context,
  question: MatrixQuestion,
): Promise<ReadonlySet<string>> {
  const agreements = await validAgreements(database, today);
  if (agreements.length === 0) return new Set();
  return agreedCells(await sharedPlaces(database, question), agreements);
}

/** Themes: those chosen, else every theme, so that one on which nothing is recorded has its row; other axes: what occurs. */
async function axisKeys(
  database: Database,
  { filter }: MatrixQuestion,
  axis: CoverageAxis,
): Promise<readonly string[]> {
  if (axis === CoverageAxis.THEME && filter.themes) return filter.themes;
  const occurring = await occurringKeys(database, axis, filter);
  return axis === CoverageAxis.THEME ? [...(await everyTheme(database)), ...occurring] : occurring;
}
