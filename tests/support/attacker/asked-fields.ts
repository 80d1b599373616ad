import {
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  isUnionType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";

/** Fields, as `Type.field`, that a query of the schema may lead to and that none of these documents asks for. */
export function unaskedFields(schema: GraphQLSchema, documents: readonly string[]): string[] {
  const asked = new Set(documents.flatMap((document) => fieldsAsked(schema, document)));
  return fieldsBehind(schema)
    .filter((field) => !asked.has(field))
    .toSorted();
}

function fieldsAsked(schema: GraphQLSchema, document: string): string[] {
  const asked: string[] = [];
  const info = new TypeInfo(schema);
  const visitor = visitWithTypeInfo(info, {
    Field: ({ name }) => {
      asked.push(`${info.getParentType()?.name}.${name.value}`);
    },
  });
  visit(parse(document), visitor);
  return asked;
}

function fieldsBehind(schema: GraphQLSchema): string[] {
  const types = new Set<GraphQLObjectType>();
  const add = (type: unknown): void => {
    if (isUnionType(type)) for (const each of type.getTypes()) add(each);
    if (!isObjectType(type) || types.has(type)) return;
    types.add(type);
    for (const field of Object.values(type.getFields())) add(getNamedType(field.type));
  };
  add(schema.getQueryType());
  return [...types].flatMap((type) => Object.keys(type.getFields()).map((name) => `${type.name}.${name}`));
}
