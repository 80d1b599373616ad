import { defaultFieldResolver, type GraphQLField, type GraphQLSchema, isObjectType } from "graphql";
import { allowEver, anyone, type Policy, type PolicyTable } from "../accounts/policy.ts";
import type { Context } from "../context.ts";

/** What a schema and its policies disagree about, by name. */
export interface PolicyGaps {
  /** Fields that nobody decided about. */
  readonly undecided: readonly string[];
  /** Policies of fields that are not there, or that stand in two modules. */
  readonly pointless: readonly string[];
}

type PolicyTables = Readonly<Record<string, PolicyTable>>;

/** Whatever begins something is decided about by its own name. */
const ROOTS = ["Query", "Mutation", "Subscription"];

/** Compares a schema with the policies of its fields: each needs one of its own, or for its type as `Type.*`. */
export function findPolicyGaps(schema: GraphQLSchema, tables: PolicyTables): PolicyGaps {
  const names = Object.values(tables).flatMap((table) => Object.keys(table));
  const policies = Object.assign({}, ...Object.values(tables));
  const fields = fieldsOf(schema);
  const used = new Set(fields.map(({ name, typeName }) => nameOfPolicy(policies, typeName, name)));
  return {
    undecided: fields
      .filter(({ name, typeName }) => nameOfPolicy(policies, typeName, name) === null)
      .map(({ name, typeName }) => `${typeName}.${name}`),
    pointless: names.filter((name, place) => !used.has(name) || names.indexOf(name) !== place),
  };
}

/**
 * Lets every field be asked by those alone who may, with anybody's data; whose data it is, is for services to judge.
 *
 * @throws {Error} that names every field without a policy and every policy without a field.
 */
export function applyPolicies(schema: GraphQLSchema, tables: PolicyTables): GraphQLSchema {
  const { undecided, pointless } = findPolicyGaps(schema, tables);
  if (undecided.length > 0) throw new Error(`No policy says who may ask ${undecided.join(", ")}.`);
  if (pointless.length > 0) throw new Error(`These policies decide about nothing: ${pointless.join(", ")}.`);
  const policies: PolicyTable = Object.assign({}, ...Object.values(tables));
  for (const { typeName, name, field } of fieldsOf(schema)) {
    const policy = policies[nameOfPolicy(policies, typeName, name) ?? ""];
    if (policy && policy !== anyone) guard(field, policy);
  }
  return schema;
}

function guard(field: GraphQLField<unknown, Context>, policy: Policy): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, args, context, info) => {
    allowEver(policy, context.viewer);
    return resolve(source, args, context, info);
  };
}

function nameOfPolicy(policies: PolicyTable, typeName: string, field: string): string | null {
  const own = `${typeName}.${field}`;
  if (Object.hasOwn(policies, own)) return own;
  const ofType = `${typeName}.*`;
  return !ROOTS.includes(typeName) && Object.hasOwn(policies, ofType) ? ofType : null;
}

/** Every field of the object types of a schema, but for those that tell of the schema itself. */
const fieldsOf = (schema: GraphQLSchema) =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith("__"))
    .flatMap((type) =>
      Object.values(type.getFields()).map((field) => ({ typeName: type.name, name: field.name, field })),
    );
