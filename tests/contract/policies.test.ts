import { once } from "node:events";
import {
  anyone,
  createSchema,
  findPolicyGaps,
  keptPolicy,
  METRICS_ROUTES,
  mountRoutes,
  POLICIES,
  ROUTES,
} from "@onze/api";
import express, { type Express, type RequestHandler } from "express";
import { expect, test } from "vitest";
import { startApp } from "../support/start-app.ts";

const app = await startApp();
const schema = await createSchema();
const { activities = {}, ...others } = POLICIES;
const importing = { "POST /api/imports": ROUTES["POST /api/imports"] ?? anyone };

/** What every request passes: none of it answers anything but a refusal. */
const PASSED_BY_ALL = [
  "requestLog",
  "securityHeaders",
  "ownHostOnly",
  "listedOrigins",
  "flowingBodies",
  "answerErrors",
];

/**
 * What a request to a route passes before it is known whether it may: it is noted, counted, and who asks is found out, or
 * taken for a stranger; what pages of any site may ask for has our own name in its address all the same.
 */
const PASSED_BEFORE_GUARD = ["note", "ownNameOnly", "withinLimit", "find", "stranger"];

interface WayIn {
  readonly name: string;
  readonly handle: RequestHandler;
  readonly route?: {
    readonly path: string;
    readonly methods: Readonly<Record<string, boolean>>;
    readonly stack: readonly WayIn[];
  };
}

/** The ways into an application that nobody declared, or that are open to others than was declared. */
function undeclared(express: Pick<Express, "router">): string[] {
  const layers = express.router.stack as unknown as readonly WayIn[]; // the types leave out what a route answers
  return layers.flatMap(({ name, route }) => {
    if (!route) return PASSED_BY_ALL.includes(name) ? [] : [name];
    const methods = route.methods._all
      ? ["ALL"]
      : Object.keys(route.methods).map((each) => each.toUpperCase());
    return methods.map((method) => `${method} ${route.path}`).flatMap((each) => faultOf(each, route.stack));
  });
}

/** What is wrong with a route: it is not declared, or something answers before the guard with its policy. */
function faultOf(route: string, handlers: readonly WayIn[]): string[] {
  const policy = ROUTES[route];
  if (!policy) return [route];
  const [guard] = handlers.filter(({ name }) => !PASSED_BEFORE_GUARD.includes(name));
  return guard && keptPolicy(guard.handle) === policy ? [] : [`${route} without its guard`];
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

const nothing: RequestHandler = () => undefined;

test("a route without a policy would be found, and a way in by other means", () => {
  const other = express();
  other.post("/healthz", nothing);
  other.get("/api/secrets", nothing);
  other.use(express.static("."));
  other.use("/more", express.Router());
  expect(undeclared(other)).toEqual(["POST /healthz", "GET /api/secrets", "serveStatic", "router"]);
});

test("a declared route would be found that is mounted without its guard, behind another or after an answer", () => {
  const other = express();
  const handlers = { "POST /api/imports": [nothing] };
  other.post("/api/imports", nothing);
  mountRoutes(other, { "POST /api/imports": anyone }, { handlers });
  mountRoutes(other, importing, { handlers, before: [nothing] });
  expect(undeclared(other)).toEqual(Array(3).fill("POST /api/imports without its guard"));
  const right = express();
  mountRoutes(right, importing, { handlers });
  expect(undeclared(right)).toEqual([]);
});

test("what is measured is told by its declared route alone", async () => {
  expect(Object.keys(METRICS_ROUTES)).toEqual(["GET /metrics"]);
  app.metricsServer.listen(0, "127.0.0.1");
  await once(app.metricsServer, "listening");
  const address = app.metricsServer.address();
  const url = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  const statusOf = async (method: string, path: string) => (await fetch(url + path, { method })).status;
  expect(await statusOf("GET", "/metrics")).toBe(200);
  for (const [method, path] of [
    ["POST", "/metrics"],
    ["GET", "/"],
    ["GET", "/metrics/"],
    ["GET", "/graphql"],
  ] as const)
    expect(await statusOf(method, path)).toBe(404);
});
