import { readFileSync } from "node:fs";
import { createSchema } from "@onze/api";
import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
} from "graphql";
import { expect, test } from "vitest";
import { REPOSITORY } from "../support/package-sources.ts";

const schema = await createSchema();
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__"));
const printed = readFileSync(`${REPOSITORY}/schema/schema.graphql`, "utf8");

test("schema.graphql is what the classes print", () => {
  const body = printed.slice(printed.indexOf('"""'));
  expect(body.trim()).toBe(printSchema(lexicographicSortSchema(schema)).trim());
});

const isRoot = ({ name }: GraphQLNamedType): boolean => ["Query", "Mutation"].includes(name);
const fieldsOf = (type: GraphQLNamedType): (GraphQLField<unknown, unknown> | GraphQLInputField)[] =>
  isObjectType(type) || isInputObjectType(type) || isInterfaceType(type)
    ? Object.values(type.getFields())
    : [];

test("every type is described", () => {
  expect(types.filter((type) => !type.description && !isRoot(type)).map(({ name }) => name)).toEqual([]);
});

test("every query and every change is described", () => {
  expect(
    types
      .filter(isRoot)
      .flatMap(fieldsOf)
      .filter(({ description }) => !description)
      .map(({ name }) => name),
  ).toEqual([]);
});

test("every number says what it counts or measures", () => {
  const bare = types.flatMap((type) =>
    fieldsOf(type)
      .filter((field) => ["Int", "Float"].includes(getNamedType(field.type).name) && !field.description)
      .map((field) => `${type.name}.${field.name}`),
  );
  expect(bare).toEqual([]);
});

test("every field of an input is described", () => {
  const bare = types.filter(isInputObjectType).flatMap((type) =>
    fieldsOf(type)
      .filter(({ description }) => !description)
      .map((field) => `${type.name}.${field.name}`),
  );
  expect(bare).toEqual([]);
});

test("a field that may be null says when, but for texts and links that a record may simply lack", () => {
  const plain = new Set(["String", "ID"]);
  const bare = types.filter(isObjectType).flatMap((type) =>
    fieldsOf(type)
      .filter(
        (field) =>
          !field.type.toString().endsWith("!") &&
          !plain.has(getNamedType(field.type).name) &&
          !field.description,
      )
      .map((field) => `${type.name}.${field.name}`),
  );
  expect(bare).toEqual([]);
});

test("descriptions are sentences: they end, and say no more than they need", () => {
  const described = types.flatMap((type) => [
    [type.name, type.description],
    ...fieldsOf(type).map((field) => [`${type.name}.${field.name}`, field.description]),
  ]);
  const own = described.filter(([name]) => !["DateTimeISO", "LocalDate"].includes(name ?? ""));
  expect(
    own
      .filter(([name, text]) => text && !/[.…]$/.test(text) && name !== "ID" && !scalars.has(name ?? ""))
      .map(([name]) => name),
  ).toEqual([]);
});

const scalars = new Set(["Boolean", "Float", "ID", "Int", "String"]);

test("values of enums are in capitals, as the database holds them", () => {
  const values = types.filter(isEnumType).flatMap((type) => type.getValues());
  expect(
    values
      .filter(({ name, value }) => name !== value || !/^[A-Z][A-Z0-9_]*$/.test(name))
      .map(({ name }) => name),
  ).toEqual([]);
});

test("lists that grow are pages with a total", () => {
  for (const type of types.filter(isObjectType).filter(({ name }) => name.endsWith("Connection"))) {
    expect(Object.keys(type.getFields()).toSorted()).toEqual(
      expect.arrayContaining(["edges", "nodes", "pageInfo", "totalCount"]),
    );
  }
});

test("the names that other clients rely on are kept", () => {
  const query = schema.getQueryType()?.getFields() ?? {};
  const signature = (name: string) =>
    `(${query[name]?.args
      .map((arg) => `${arg.name}: ${arg.type}`)
      .toSorted()
      .join(", ")}): ${query[name]?.type}`;
  expect(signature("coverageMatrix")).toBe(
    "(basis: EffortBasis!, columns: CoverageAxis!, compare: ID, filter: CoverageFilter, rows: CoverageAxis!): CoverageMatrix!",
  );
  expect(signature("activities")).toBe(
    "(after: String, descending: Boolean!, filter: CoverageFilter, first: Int, orderBy: ActivityOrder!): ActivityConnection!",
  );
  expect(signature("organisations")).toMatch(
    /kinds: \[OrganisationKind!\], search: String\): OrganisationConnection!$/,
  );
  expect(signature("organisation")).toBe("(slug: ID!): Organisation");
  expect(signature("sharedPartners")).toBe("(filter: CoverageFilter, minHolders: Int!): [SharedPartner!]!");
  expect(signature("importRun")).toBe("(id: ID!): ImportRun");
  expect(enumValues("CoverageAxis")).toEqual([
    "CONTINENT",
    "COUNTRY",
    "FRAMEWORK",
    "HOLDER",
    "PARTNER_TYPE",
    "REGION",
    "THEME",
  ]);
  expect(enumValues("CellState")).toEqual([
    "MEMBERS_ONLY",
    "NOTHING_RECORDED",
    "SHARED_AGREED",
    "SHARED_NOT_AGREED",
    "UMBRELLA_ONLY",
  ]);
  for (const [type, fields] of Object.entries(RELIED_ON)) {
    expect(fieldNames(type)).toEqual(expect.arrayContaining(fields.split(" ")));
  }
});

const RELIED_ON = {
  CoverageMatrix: "rows columns cells trust",
  CoverageCell: "row column state umbrella members",
  CellSide: "organisations partners activities effortEur",
  AxisValue: "key label",
  CoverageFilter: "themes countries regions holders partnerTypes frameworks years partner network",
  SharedPartner: "partner holders",
  ImportRun: "problems",
};

function enumValues(name: string): string[] {
  const type = schema.getType(name);
  return isEnumType(type)
    ? type
        .getValues()
        .map((value) => value.name)
        .toSorted()
    : [];
}

function fieldNames(name: string): string[] {
  const type = schema.getType(name);
  return type ? fieldsOf(type).map((field) => field.name) : [];
}
