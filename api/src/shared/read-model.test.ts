import "reflect-metadata";
import { buildSchema, type GraphQLResolveInfo, type GraphQLSchema, graphql } from "graphql";
import { expect, test } from "vitest";
import { joinReadModels, type ReadModels, ReadQuery } from "./read-model.ts";
import { PUBLIC_SIGHT } from "./sight.ts";

const MODELS: ReadModels = {
  Book: {
    columns: { id: (t) => `${t}.id`, title: (t, { language }) => `${t}.title_${language}` },
    relations: {
      author: { kind: "one", from: (t, c) => `author ${c} where ${c}.id = ${t}.author_id` },
      tags: {
        kind: "list",
        from: (t, c) => `tag ${c} where ${c}.book_id = ${t}.id`,
        order: (c) => [`${c}.name`],
      },
    },
  },
  Author: { columns: { name: (t) => `${t}.name` } },
  Tag: { columns: { name: (t) => `${t}.name` } },
};

const schema: GraphQLSchema = buildSchema(`
  type Query { book(id: Int): Book }
  type Book { id: ID title: String price: Int author: Author tags: [Tag] }
  type Author { name: String }
  type Tag { name: String }
`);

/** The SQL that a query of a book writes. */
async function sqlOf(query: string, variableValues: Record<string, unknown> = {}): Promise<string> {
  let written = "";
  const book = (_args: unknown, _context: unknown, info: GraphQLResolveInfo) => {
    written = new ReadQuery(info, {
      models: MODELS,
      language: "nl",
      today: "2026-11-23",
      dayInBrussels: "2026-11-23",
      viewer: { sight: PUBLIC_SIGHT, grants: [] },
    }).rootObject("b");
    return null;
  };
  const { errors } = await graphql({ schema, source: query, rootValue: { book }, variableValues });
  expect(errors).toBeUndefined();
  return written;
}

test("only what is asked for is read", async () => {
  expect(await sqlOf("{ book { id } }")).toBe("json_build_object('id', b.id)");
});

test("a field that the model does not know is left to its resolver", async () => {
  expect(await sqlOf("{ book { price __typename } }")).toBe("json_build_object()");
});

test("texts are in the language of the reader", async () => {
  expect(await sqlOf("{ book { title } }")).toBe("json_build_object('title', b.title_nl)");
});

test("one row is a sub-query of one, rows are a list in their order", async () => {
  const sql = await sqlOf("{ book { author { name } tags { name } } }");
  expect(sql).toContain(
    "'author', (select json_build_object('name', t1.name) from author t1 where t1.id = b.author_id limit 1)",
  );
  expect(sql).toMatch(
    /'tags', .*json_build_object\('name', t2\.name\).* where t2\.book_id = b\.id order by t2\.name/,
  );
});

test.each([
  ["an alias", "{ book { a: id b: id } }"],
  ["a fragment", "{ book { ...B id } } fragment B on Book { id }"],
  ["a fragment of a fragment", "{ book { ...B } } fragment B on Book { ...C } fragment C on Book { id }"],
  ["an inline fragment", "{ book { ... on Book { id } ... @include(if: true) { id } } }"],
  ["the field twice", "{ book { id id } book { id } }"],
])("what is asked for twice is read once: %s", async (_, query) => {
  expect(await sqlOf(query)).toBe("json_build_object('id', b.id)");
});

test("parts of one object asked for in two places are read together", async () => {
  expect(
    await sqlOf("{ book { author { name } ...B } } fragment B on Book { author { __typename } }"),
  ).toContain("json_build_object('name', t1.name)");
});

test("models of several modules are joined, type by type", () => {
  const id = (t: string) => `${t}.id`;
  const joined = joinReadModels(
    { Book: { columns: { id } } },
    { Book: { columns: { title: id } }, Tag: { relations: {} } },
    { Book: { relations: { tags: { kind: "list", from: id } } } },
  );
  expect(Object.keys(joined)).toEqual(["Book", "Tag"]);
  expect(Object.keys(joined.Book?.columns ?? {})).toEqual(["id", "title"]);
  expect(Object.keys(joined.Book?.relations ?? {})).toEqual(["tags"]);
});
