import { allow } from "../accounts/policy.ts";
import { dayOf } from "../activities/coverage-source.sql.ts";
import type { Context } from "../context.ts";
import { needOrganisation } from "../organisations/find-organisation.ts";
import { agreedCells, agreementsInReach } from "./agreed-cells.ts";
import { validAgreements } from "./agreements.queries.ts";
import { axisKeys } from "./axis-keys.ts";
import { nameKeys } from "./axis-values.ts";
import { compareOrganisations } from "./coverage.policy.ts";
import type { AxisValue, CoverageAxis, CoverageCell } from "./coverage-types.ts";
import { countCells, type MatrixQuestion, sharedPlaces } from "./matrix.queries.ts";
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
  return needOrganisation(database.rows, viewer.sight, named);
}

/** Does something when it is first asked for, and no second time. */
export function once<Result>(work: () => Promise<Result>): () => Promise<Result> {
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
    await validAgreements(database, { ...question, today }),
    counted,
    question,
  );
  if (agreements.length === 0) return new Set();
  return agreedCells(await sharedPlaces(database, question, agreements), agreements);
}
