import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  parse,
  typeFromAST,
} from "graphql";
import { REPOSITORY } from "./package-sources.ts";

/** The operations that the dashboard asks, with values of the right types; a page is as long as a page may be. */
export function dashboardOperations(schema: GraphQLSchema) {
  const files = globSync("dashboard/src/**/*.graphql", { cwd: REPOSITORY });
  const query = files.map((file) => readFileSync(join(REPOSITORY, file), "utf8")).join("\n");
  return parse(query).definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION || !definition.name) return [];
    const operationName = definition.name.value;
    const variables = Object.fromEntries(
      (definition.variableDefinitions ?? []).flatMap(({ type, variable }) => {
        const declared = typeFromAST(schema, type) as GraphQLInputType; // variables have no other types
        const value = variable.name.value === "first" ? 200 : someValue(declared);
        return value === undefined ? [] : [[variable.name.value, value]];
      }),
    );
    return [{ title: operationName, operation: { query, operationName, variables } }];
  });
}

/** A value of a type; undefined where none is needed. */
function someValue(type: GraphQLInputType): unknown {
  if (!isNonNullType(type)) return undefined;
  const needed = type.ofType;
  if (isListType(needed)) return [];
  if (isEnumType(needed)) return needed.getValues()[0]?.name;
  if (!isInputObjectType(needed)) return { Boolean: false, Int: 1 }[needed.name] ?? "x";
  const fields = Object.values(needed.getFields()).map((field) => [field.name, someValue(field.type)]);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}
