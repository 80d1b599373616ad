import type { GatewayInterface } from "@apollo/server-gateway-interface";
import { type ExecutionResult, execute, GraphQLError, type GraphQLSchema, getVariableValues } from "graphql";
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
        async executor({ document, operation, queryHash, operationName, request, context }) {
          const key = `${queryHash} ${operationName ?? ""}`;
          const known = kept.get(key) ?? compileQuery(schema, document, operationName ?? undefined);
          if (!isCompiledQuery(known)) {
            // what cannot be compiled is refused in the words of graphql-js
            return execute({
              schema,
              document,
              contextValue: context,
              operationName,
              variableValues: request.variables,
            });
          }
          keep(kept, key, known);
          // the compiler's own reading of variables refuses a default of a type that is never null
          const given = getVariableValues(
            schema,
            operation.variableDefinitions ?? [],
            request.variables ?? {},
            {
              maxErrors: 50,
            },
          );
          if (given.errors) return { errors: given.errors };
          return withPlainErrors(await known.query({}, context, given.coerced));
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

const withPlainErrors = (result: ExecutionResult): ExecutionResult =>
  result.errors ? { ...result, errors: result.errors.map(plainError) } : result;

/** The compiler's errors lack what graphql-js gives every error, and Apollo Server fails over them without a word. */
function plainError(error: GraphQLError): GraphQLError {
  const { message, path, locations } = error;
  const originalError = error.originalError ?? new Error(message);
  return Object.assign(new GraphQLError(message, { path: path ?? null, originalError }), { locations });
}
