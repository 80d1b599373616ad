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
  print,
  separateOperations,
  typeFromAST,
} from "graphql";
import { REPOSITORY } from "./package-sources.ts";

/** Lists of which the dashboard itself asks for shorter pages than there may be, also where it takes them along. */
const SHORTER_PAGES: Readonly<Record<string, number>> = { Bodies: 50, Demands: 40, Gaps: 40 };

/** The operations that the dashboard asks, with values of the right types; a page is as long as a page may be. */
export function dashboardOperations(schema: GraphQLSchema) {
  const files = globSync("dashboard/src/**/*.graphql", { cwd: REPOSITORY });
  const all = parse(files.map((file) => readFileSync(join(REPOSITORY, file), "utf8")).join("\n"));
  // each is asked on its own, with the fragments that it spreads
  return Object.entries(separateOperations(all)).map(([operationName, document]) => {
    const [operation] = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
    const variables = Object.fromEntries(
      (operation?.variableDefinitions ?? []).flatMap(({ type, variable }) => {
        const declared = typeFromAST(schema, type) as GraphQLInputType; // variables have no other types
        const given = { first: SHORTER_PAGES[operationName] ?? 200, language: "nl" };
        const value = given[variable.name.value as keyof typeof given] ?? someValue(declared); // undefined for any other name
        return value === undefined ? [] : [[variable.name.value, value]];
      }),
    );
    return { title: operationName, operation: { query: print(document), operationName, variables } };
  });
}

/** A value of a type; undefined where none is needed. */
function someValue(type: GraphQLInputType): unknown {
  if (!isNonNullType(type)) return undefined;
  const needed = type.ofType;
  if (isListType(needed)) return [];
  if (isEnumType(needed)) return needed.getValues()[0]?.name;
  if (!isInputObjectType(needed))
    return { Boolean: false, Int: 1, LocalDate: "2026-01-01" }[needed.name] ?? "x";
  const fields = Object.values(needed.getFields()).map((field) => [field.name, someValue(field.type)]);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}
