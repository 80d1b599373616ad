import { anyone, createSchema, findPolicyGaps, POLICIES, ROUTES } from "@onze/api";
import express, { type Express } from "express";
import { expect, test } from "vitest";
import { startApp } from "../support/start-app.ts";

const app = await startApp();
const schema = await createSchema();
const { activities = {}, ...others } = POLICIES;

/** What every request passes: none of it answers anything but a refusal. */
const PASSED_BY_ALL = [
  "requestLog",
  "securityHeaders",
  "ownHostOnly",
  "listedOrigins",
  "flowingBodies",
  "answerErrors",
];

interface WayIn {
  readonly name: string;
  readonly route?: { readonly path: string; readonly methods: Readonly<Record<string, boolean>> };
}

/** The ways into an application that nobody declared. */
function undeclared(express: Pick<Express, "router">): string[] {
  const layers = express.router.stack as unknown as readonly WayIn[]; // the types leave out what a route answers
  return layers.flatMap(({ name, route }) => {
    if (!route) return PASSED_BY_ALL.includes(name) ? [] : [name];
    const methods = route.methods._all
      ? ["ALL"]
      : Object.keys(route.methods).map((each) => each.toUpperCase());
    return methods.map((method) => `${method} ${route.path}`).filter((each) => !Object.hasOwn(ROUTES, each));
  });
}

test("every query, mutation and field has a policy, and every policy its field", () => {
  expect(findPolicyGaps(schema, POLICIES)).toEqual({ undecided: [], pointless: [] });
});

test("a field without a policy would be found, also one whose type is new", () => {
  const { "Activity.*": _, "Mutation.confirmThemes": __, ...left } = activities;
  const { undecided } = findPolicyGaps(schema, { ...others, activities: left });
  expect(undecided).toEqual(expect.arrayContaining(["Mutation.confirmThemes", "Activity.identifier"]));
});

test("a query or a mutation needs a policy of its own: none for all of them is taken", () => {
  const { "Query.activities": _, ...left } = activities;
  const tables = { ...others, activities: { ...left, "Query.*": anyone } };
  expect(findPolicyGaps(schema, tables)).toEqual({
    undecided: ["Query.activities"],
    pointless: ["Query.*"],
  });
});

test("a policy without a field would be found, and one that two modules declare", () => {
  const tables = { ...POLICIES, more: { "Query.nothing": anyone, "Activity.*": anyone } };
  expect(findPolicyGaps(schema, tables).pointless).toEqual(["Query.nothing", "Activity.*"]);
});

test("every route has a policy, and what every request passes is known", async () => {
  expect(undeclared(app.express)).toEqual([]);
  expect(app.express.router.stack.filter(({ route }) => route)).toHaveLength(Object.keys(ROUTES).length);
});

test("a route without a policy would be found, and a way in by other means", async () => {
  const other = express();
  other.get("/healthz", () => undefined);
  other.post("/healthz", () => undefined);
  other.get("/api/secrets", () => undefined);
  other.use(express.static("."));
  other.use("/more", express.Router());
  expect(undeclared(other)).toEqual(["POST /healthz", "GET /api/secrets", "serveStatic", "router"]);
});
