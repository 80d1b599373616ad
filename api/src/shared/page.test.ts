import "reflect-metadata";
import { expect, test } from "vitest";
import { Refusal } from "../errors.ts";
import { Values } from "./database.ts";
import { LARGEST_PAGE, type PageRequest, pageKey, pageSql, type ReadPage, toConnection } from "./page.ts";
import { PUBLIC_SIGHT } from "./sight.ts";

const list = { object: "o", from: "t where true", order: ["t.name", "t.id"], counted: true };
const sqlOf = (request: PageRequest, values = new Values(PUBLIC_SIGHT)) =>
  pageSql(values, { ...list, request });
const cursorOf = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
const row = (key: string) => ({ node: { key }, key: [key, 1] });

test.each([0, -1, LARGEST_PAGE + 1, 1e9, Number.NaN])("a page of %d rows is refused", (first) => {
  expect(() => sqlOf({ first })).toThrow(`first is ${first}; it must be a whole number from 1 to 200.`);
});

test.each([
  ["no base64", "é"],
  ["no JSON", Buffer.from("[1,").toString("base64url")],
  ["an object", cursorOf({ 0: "a", 1: "b" })],
  ["a null", cursorOf(null)],
  ["too short", cursorOf(["a"])],
  ["too long", cursorOf(["a", "b", "c"])],
  ["with a null inside", cursorOf(["a", null])],
  ["with a list inside", cursorOf(["a", ["b"]])],
])("a cursor that no list gave is refused: %s", (_, after) => {
  expect(() => sqlOf({ after })).toThrow(Refusal);
});

test("a refusal shows no more than the beginning of a long cursor", () => {
  expect(() => sqlOf({ after: "x".repeat(5000) })).toThrow(/^after is "x{60}"; it must be a cursor/);
});

test("one row more than asked for is read, to know whether there are more", () => {
  expect(sqlOf({ first: 10 })).toContain("limit 11");
  expect(sqlOf({})).toContain("limit 51");
  expect(sqlOf({ first: null, after: null })).toContain("limit 51");
});

test("the values of a cursor are bound and never written into the statement", () => {
  const values = new Values(PUBLIC_SIGHT);
  const sql = sqlOf({ after: cursorOf(["x'; drop table t", 5]) }, values);
  expect(values.list).toEqual(["x'; drop table t", 5]);
  expect(sql).toContain("(t.name, t.id) > ($1, $2)");
  expect(sql).not.toContain("drop");
});

test("rows are counted only when somebody asks how many there are", () => {
  expect(sqlOf({})).toContain("select count(*)");
  expect(pageSql(new Values(PUBLIC_SIGHT), { ...list, request: {}, counted: false })).not.toContain("count(");
});

interface Given {
  readonly rows?: readonly { readonly node: { readonly key: string }; readonly key: readonly unknown[] }[];
  readonly first?: boolean;
  readonly total?: number | null;
}

const page = ({ rows = [], first = true, total = null }: Given): ReadPage<{ key: string }> => ({
  keyed: true,
  rows,
  size: 2,
  first,
  total,
});

test("the row too many is not shown, and says that there is a next page", () => {
  const { nodes, edges, pageInfo } = toConnection(page({ rows: [row("a"), row("b"), row("c")], total: 9 }));
  expect(nodes).toEqual([{ key: "a" }, { key: "b" }]);
  expect(pageInfo).toEqual({
    hasNextPage: true,
    hasPreviousPage: false,
    startCursor: edges[0]?.cursor,
    endCursor: edges[1]?.cursor,
  });
});

test("a full last page has no next one", () => {
  expect(toConnection(page({ rows: [row("a"), row("b")], first: false })).pageInfo).toMatchObject({
    hasNextPage: false,
    hasPreviousPage: true,
  });
});

test("an empty page has no cursors", () => {
  expect(toConnection(page({ total: 0 }))).toEqual({
    edges: [],
    nodes: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    totalCount: 0,
  });
});

test("the cursor of a row leads on to the row after it", () => {
  const [edge] = toConnection(page({ rows: [row("a")] })).edges;
  const values = new Values(PUBLIC_SIGHT);
  sqlOf({ after: edge?.cursor ?? "" }, values);
  expect(values.list).toEqual(["a", 1]);
});

test("a field is kept once per set of arguments, and arguments left out or null are none", () => {
  expect(pageKey("activities", {})).toBe("activities");
  expect(pageKey("activities", { first: undefined, after: null })).toBe("activities");
  expect(pageKey("activities", { first: 1 })).not.toBe(pageKey("activities", { first: 2 }));
  expect(pageKey("activities", { first: 1, after: null })).toBe(pageKey("activities", { first: 1 }));
});

test("a key cannot break out of the statement that it is written into", () => {
  expect(pageKey("activities", { after: "'; drop table activity --" })).toMatch(/^activities:[\w-]+$/);
});

test("where nobody asks for cursors, rows are read without keys, none too many, as one list per field", () => {
  const object = [["name", "t.name"]] as const;
  const sql = pageSql(new Values(PUBLIC_SIGHT), { ...list, object, request: { first: 10 }, keyed: false });
  expect(sql).toContain("limit 10");
  expect(sql).not.toContain("'key'");
  const columns = { id: [1, 2], name: ["a", null] };
  expect(toConnection({ keyed: false, length: 2, columns, size: 2, first: true, total: 7 })).toMatchObject({
    nodes: [
      { id: 1, name: "a" },
      { id: 2, name: null },
    ],
    totalCount: 7,
  });
});

test("where nothing of a row is asked for, there are as many nodes as rows", () => {
  const page = { keyed: false, length: 2, columns: {}, size: 2, first: true, total: null } as const;
  expect(toConnection(page).nodes).toEqual([{}, {}]);
});
