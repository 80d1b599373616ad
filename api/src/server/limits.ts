import type { ApolloServerPlugin } from "@apollo/server";
import { ApolloArmor } from "@escape.tech/graphql-armor";
import { Role } from "@onze/schema";
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getNullableType,
  getVariableValues,
  isListType,
} from "graphql";
import { type ComplexityEstimator, getComplexity } from "graphql-query-complexity/cjs";
import { hasRole, isUmbrella, type Viewer } from "../accounts/viewer.ts";
import type { Context } from "../context.ts";

/** Most tokens of one document, read before anything else is done with it. */
export const MOST_TOKENS = 3000;

/**
 * Highest cost of one operation of a visitor: about one unit per field of each row that it may return. The dearest question of the
 * dashboard, a page of 200 activities with all their places, themes and partners, costs three quarters of it.
 */
const HIGHEST_COST = 120_000;

/** How much more than a visitor somebody may ask: the secretariat and programs ask for the whole umbrella. */
export const shareOf = (viewer: Viewer): 1 | 2 =>
  isUmbrella(viewer) || hasRole(viewer, Role.INTEGRATION) ? 2 : 1;

/** Rows that a list without pages is taken to have; most have fewer, and the few long ones are asked for on their own. */
const ROWS_OF_A_LIST = 20;

/**
 * What one operation may ask; depth as in the largest question of the dashboard, several times over.
 *
 * Only the rules of the package are used: its plugin would tell clients of faults that are none of theirs.
 */
export function limitRules() {
  const armor = new ApolloArmor({
    maxDepth: { n: 14 },
    maxAliases: { n: 30 },
    maxDirectives: { n: 50 },
    maxTokens: { enabled: false },
    costLimit: { enabled: false },
    blockFieldSuggestion: { enabled: false },
  });
  return armor.protect().validationRules;
}

/** A page costs its length × what each row costs. */
const perRow: ComplexityEstimator = ({ args, childComplexity, field }) => {
  if (!field.type.toString().includes("Connection")) return undefined;
  const rows = typeof args.first === "number" ? args.first : 50;
  return 1 + Math.max(1, rows) * childComplexity;
};

/** So does a list without pages; rows of a page are charged with the page, and the schema itself is small. */
const perListed: ComplexityEstimator = ({ type, field, childComplexity }) => {
  if (!isListType(getNullableType(field.type))) return undefined;
  if (type.name.endsWith("Connection") || type.name.startsWith("__")) return undefined;
  return 1 + ROWS_OF_A_LIST * childComplexity;
};

const perField: ComplexityEstimator = ({ childComplexity }) => 1 + childComplexity;

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
      estimators: [perRow, perListed, perField],
    });
    if (isOne) known.set(document, cost);
    return cost;
  };
}

/** Refuses an operation whose rows × fields go beyond the limit, before it is run. */
export function costLimit(schema: GraphQLSchema): ApolloServerPlugin<Context> {
  const costOf = costCounter(schema);
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, request, contextValue }) {
          const variables = request.variables ?? {};
          // wrong variables are refused, with what is wrong, when the operation is run
          if (getVariableValues(schema, operation?.variableDefinitions ?? [], variables).errors) return;
          const cost = costOf(document, variables, request.operationName);
          const highest = HIGHEST_COST * shareOf(contextValue.viewer);
          if (cost <= highest) return;
          throw new GraphQLError(
            `This operation may cost ${cost}; at most ${highest} is answered. Ask for fewer rows or fields.`,
            { extensions: { code: "BAD_INPUT", http: { status: 400 } } },
          );
        },
      };
    },
  };
}
