import type { ApolloServerPlugin } from "@apollo/server";
import { Role } from "@onze/schema";
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getNullableType,
  getVariableValues,
  isListType,
} from "graphql";
import {
  type ComplexityEstimator,
  type ComplexityEstimatorArgs,
  getComplexity,
} from "graphql-query-complexity/cjs";
import { hasRole, isUmbrella, type Viewer } from "../accounts/viewer.ts";
import type { Context } from "../context.ts";

/**
 * Highest cost of one operation of a visitor: about one unit per field of each row that it may return, and what statements
 * cost (`shared/statement-costs.ts`). The dearest question of the dashboard, a page of 200 activities with all their places,
 * themes and partners, costs four fifths of it.
 */
const HIGHEST_COST = 120_000;

/** Most selections of one operation, once its fragments are written out wherever they are spread. */
const MOST_SELECTIONS = 10_000;

/** How much more than a visitor somebody may ask: the secretariat and programs ask for the whole umbrella. */
export const shareOf = (viewer: Viewer): 1 | 2 =>
  isUmbrella(viewer) || hasRole(viewer, Role.INTEGRATION) ? 2 : 1;

/** Rows that a list without pages is taken to have; most have fewer, and the few long ones are asked for on their own. */
const ROWS_OF_A_LIST = 20;

/** Rows that lists of the schema itself have, more or less; the long ones, so that the usual question for all of it passes. */
const ROWS_OF_THE_SCHEMA: Readonly<Record<string, number>> = { types: 130, fields: 6 };

/** What a field runs of its own, and its rows × what each of them costs. */
const costOfField: ComplexityEstimator = (asked) =>
  1 + statementCost(asked) + rowsOf(asked) * asked.childComplexity;

function statementCost({ field }: ComplexityEstimatorArgs): number {
  const { complexity } = field.extensions;
  return typeof complexity === "number" ? complexity : 0;
}

/** A page has its length; its rows are charged with it, and not once more where they are listed. */
function rowsOf({ type, field, args }: ComplexityEstimatorArgs): number {
  if (field.type.toString().includes("Connection"))
    return Math.max(1, typeof args.first === "number" ? args.first : 50);
  if (!isListType(getNullableType(field.type)) || type.name.endsWith("Connection")) return 1;
  return type.name.startsWith("__") ? (ROWS_OF_THE_SCHEMA[field.name] ?? 1) : ROWS_OF_A_LIST;
}

/** Counts the cost of operations; one without variables always costs the same and is counted once. */
function costCounter(schema: GraphQLSchema) {
  const known = new WeakMap<DocumentNode, number>();
  return (document: DocumentNode, variables: Record<string, unknown>, operationName: string | undefined) => {
    const isOne = document.definitions.length === 1 && Object.keys(variables).length === 0;
    const kept = isOne ? known.get(document) : undefined;
    if (kept !== undefined) return kept;
    const cost = getComplexity({
      schema,
      query: document,
      variables,
      ...(operationName ? { operationName } : {}),
      estimators: [costOfField],
      maxQueryNodes: MOST_SELECTIONS,
    });
    if (isOne) known.set(document, cost);
    return cost;
  };
}

/** Refuses an operation whose rows × fields go beyond the limit, before it is run. */
export function costLimit(schema: GraphQLSchema): ApolloServerPlugin<Context> {
  const countCost = costCounter(schema);
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, request, contextValue }) {
          const variables = request.variables ?? {};
          // wrong variables are refused, with what is wrong, when the operation is run
          if (getVariableValues(schema, operation?.variableDefinitions ?? [], variables).errors) return;
          const cost = refusing(() => countCost(document, variables, request.operationName));
          const highest = HIGHEST_COST * shareOf(contextValue.viewer);
          if (cost <= highest) return;
          throw refusal(
            `This operation may cost ${cost}; at most ${highest} is answered. Ask for fewer rows or fields.`,
          );
        },
      };
    },
  };
}

/** What cannot be counted is the asker's: an argument that a variable leaves without its value, or fragments without end. */
function refusing(count: () => number): number {
  try {
    return count();
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    // only what is wrong in one place names it
    if (error.nodes) throw refusal(error.message);
    throw refusal(
      `This operation has ${MOST_SELECTIONS} selections or more once its fragments are written out; fewer are answered. Spread fragments less often.`,
    );
  }
}

const refusal = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: "BAD_INPUT", http: { status: 400 } } });
