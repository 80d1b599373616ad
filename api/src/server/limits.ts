import type { ApolloServerPlugin, BaseContext } from "@apollo/server";
import { ApolloArmor } from "@escape.tech/graphql-armor";
import type { GraphQLSchema } from "graphql";
import { type ComplexityEstimator, getComplexity } from "graphql-query-complexity/cjs";
import { badInput } from "../errors.ts";

/** Highest cost of one operation: about one unit per field of each row that it may return. */
const HIGHEST_COST = 60_000;

/** What one operation may ask; depth and tokens as in the largest question of the dashboard, several times over. */
export function limits() {
  const armor = new ApolloArmor({
    maxDepth: { n: 14 },
    maxAliases: { n: 30 },
    maxDirectives: { n: 50 },
    maxTokens: { n: 3000 },
    costLimit: { enabled: false },
    blockFieldSuggestion: { enabled: false },
  });
  const { validationRules, plugins } = armor.protect();
  // its plugins are typed against Apollo Server's CommonJS build, whose classes are nominally others
  return { validationRules, plugins: plugins as unknown as ApolloServerPlugin<BaseContext>[] };
}

/** A list costs its length × what each row costs. */
const perRow: ComplexityEstimator = ({ args, childComplexity, field }) => {
  if (!field.type.toString().includes("Connection")) return undefined;
  const rows = typeof args.first === "number" ? args.first : 50;
  return 1 + Math.max(1, rows) * childComplexity;
};

const perField: ComplexityEstimator = ({ childComplexity }) => 1 + childComplexity;

/** Refuses an operation whose rows × fields go beyond the limit, before it is run. */
export function costLimit(schema: GraphQLSchema): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, request }) {
          const cost = getComplexity({
            schema,
            query: document,
            variables: request.variables ?? {},
            ...(request.operationName ? { operationName: request.operationName } : {}),
            estimators: [perRow, perField],
          });
          if (cost <= HIGHEST_COST) return;
          throw badInput(
            `This operation may cost ${cost}; at most ${HIGHEST_COST} is answered. Ask for fewer rows or fields.`,
          );
        },
      };
    },
  };
}
