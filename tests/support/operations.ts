import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isUnionType,
} from "graphql";

/** A GraphQL operation with its variables. */
export interface Operation {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** Wrong values of a variable, which graphql-js refuses in words of its own. */
export const wrongly = (
  query: string,
  variables: readonly Readonly<Record<string, unknown>>[],
): Operation[] => variables.map((each) => ({ query, variables: each }));

/** The query fields of a schema. */
export function queryFields(schema: GraphQLSchema): readonly GraphQLField<unknown, unknown>[] {
  const root = schema.getQueryType();
  if (!root) throw new Error("the schema has no queries");
  return Object.values(root.getFields());
}

/** Asks for everything that a query field leads to, `depth` objects deep, two rows of each list. */
export function everythingUnder(
  field: GraphQLField<unknown, unknown>,
  given: string | null,
  depth: number,
): Operation {
  return { query: `{ ${called(field, given)} ${selection(getNamedType(field.type), depth)} }` };
}

function called(field: GraphQLField<unknown, unknown>, given: string | null): string {
  if (given) return `${field.name}(${given})`;
  return field.args.some(({ name }) => name === "first") ? `${field.name}(first: 2)` : field.name;
}

function selection(type: GraphQLNamedType, depth: number): string {
  if (isUnionType(type))
    return `{ ${type
      .getTypes()
      .map((each) => `... on ${each.name} ${selection(each, depth)}`)
      .join(" ")} }`;
  return isObjectType(type) ? `{ __typename ${fieldsOf(type, depth).join(" ")} }` : "";
}

function fieldsOf(type: GraphQLObjectType, depth: number): string[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const under = getNamedType(field.type);
    if (isLeafType(under)) return [called(field, null)];
    return depth > 0 ? [`${called(field, null)} ${selection(under, depth - 1)}`] : [];
  });
}
