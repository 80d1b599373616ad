import type { GatewayInterface } from "@apollo/server-gateway-interface";
import type { GraphQLSchema } from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";

/** Compiled operations kept; the oldest goes when one more comes. */
const MOST_KEPT = 500;

/**
 * Runs operations compiled once per text, in the place where Apollo Server lets another executor in.
 *
 * Answers are those of plain graphql-js; a test compares them over every query of the schema.
 */
export function compiledExecutor(schema: GraphQLSchema): GatewayInterface {
  const kept = new Map<string, CompiledQuery>();
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => {};
    },
    async load() {
      return {
        async executor({ document, queryHash, operationName, request, context }) {
          const key = `${queryHash} ${operationName ?? ""}`;
          const known = kept.get(key) ?? compileQuery(schema, document, operationName ?? undefined);
          if (!isCompiledQuery(known)) return known;
          keep(kept, key, known);
          return known.query({}, context, request.variables ?? {});
        },
      };
    },
    async stop() {
      kept.clear();
    },
  };
}

function keep(kept: Map<string, CompiledQuery>, key: string, query: CompiledQuery): void {
  if (kept.has(key)) return;
  const oldest = kept.keys().next();
  if (kept.size >= MOST_KEPT && !oldest.done) kept.delete(oldest.value);
  kept.set(key, query);
}
