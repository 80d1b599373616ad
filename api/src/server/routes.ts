import type { Express, RequestHandler } from "express";
import { authRoutePolicies } from "../accounts/auth.policy.ts";
import { allowEver, anyone, type Policy, type PolicyTable } from "../accounts/policy.ts";
import { viewerOf } from "../accounts/request-viewer.ts";
import { sessionRoutePolicies } from "../decisions/sessions/session.policy.ts";
import { briefRoutePolicies } from "../impact/briefs/brief.policy.ts";
import { evidenceRoutePolicies } from "../impact/evidence/files/evidence-file.policy.ts";
import { feedRoutePolicies } from "../impact/feed/feed.policy.ts";
import { sheetRoutePolicies } from "../impact/sheets/sheet.policy.ts";
import { importRoutePolicies } from "../imports/import.policy.ts";
import { currentNotes } from "./request-notes.ts";

const GRAPHQL_ROUTE = { "ALL /graphql": anyone } satisfies PolicyTable;

/** What balancers ask, before anything else is looked at. */
export const HEALTH_ROUTES = {
  "GET /healthz": anyone,
  "GET /readyz": anyone,
} satisfies PolicyTable;

/** What programs and pages ask; each field of GraphQL has its own policy. */
export const API_ROUTES = {
  ...GRAPHQL_ROUTE,
  ...authRoutePolicies,
  ...sessionRoutePolicies,
  ...importRoutePolicies,
  ...evidenceRoutePolicies,
  ...briefRoutePolicies,
  ...sheetRoutePolicies,
} satisfies PolicyTable;

/** What is the same for everybody, on pages of any site as well: nobody looks who asks. */
export const OPEN_ROUTES = { ...feedRoutePolicies } satisfies PolicyTable;

/** The dashboard, and an answer for everything else. */
export const PAGE_ROUTES = {
  "ALL /api/{*rest}": anyone,
  "GET /assets/{*file}": anyone,
  "GET /us": anyone,
  "GET /ballot": anyone,
  "GET /substantiate": anyone,
  "GET /{*page}": anyone,
  "ALL /{*rest}": anyone,
} satisfies PolicyTable;

/** What Prometheus asks, on a server and a port of its own, which is not for everybody to reach. */
export const METRICS_ROUTES = {
  "GET /metrics": { ...anyone, note: "On a port of its own, and only where `METRICS_PORT` is set." },
} satisfies PolicyTable;

/** Every way into the server that everybody reaches, in the order in which they are tried. */
export const ROUTES: PolicyTable = { ...HEALTH_ROUTES, ...OPEN_ROUTES, ...API_ROUTES, ...PAGE_ROUTES };

/** The same by the module that declares them. */
export const ROUTES_BY_MODULE: Readonly<Record<string, PolicyTable>> = {
  accounts: authRoutePolicies,
  decisions: sessionRoutePolicies,
  impact: {
    ...evidenceRoutePolicies,
    ...briefRoutePolicies,
    ...sheetRoutePolicies,
    ...feedRoutePolicies,
  },
  imports: importRoutePolicies,
  server: { ...HEALTH_ROUTES, ...GRAPHQL_ROUTE, ...PAGE_ROUTES, ...METRICS_ROUTES },
};

/** What answers each route of a table. */
export type RouteHandlers<Table extends PolicyTable> = Readonly<
  Record<keyof Table, readonly RequestHandler[]>
>;

/** The method and the path of a route. */
export function partsOf(route: string): { readonly method: "all" | "get" | "post"; readonly path: string } {
  const [method, path] = route.split(" ");
  const known = (["all", "get", "post"] as const).find((each) => each === method?.toLowerCase());
  if (known && path) return { method: known, path };
  throw new Error(`"${route}" is no route: it must be a method and a path.`);
}

const guards = new WeakMap<RequestHandler, Policy>();

/** The policy that a handler keeps; null for one that keeps none, so that a test finds what was mounted without. */
export const keptPolicy = (handler: RequestHandler): Policy | null => guards.get(handler) ?? null;

/** Lets those alone go on who may ask for a route, with anybody's data; whose data it is, is for its handlers to judge. */
function guardWith(policy: Policy): RequestHandler {
  const guard: RequestHandler = (request, _response, next) => {
    if (policy !== anyone) allowEver(policy, viewerOf(request));
    next();
  };
  guards.set(guard, policy);
  return guard;
}

/** Mounts the routes of a table. @param before what every request to them passes first, such as finding out who asks. */
export function mountRoutes<Table extends PolicyTable>(
  app: Express,
  table: Table,
  { handlers, before = [] }: { handlers: RouteHandlers<Table>; before?: readonly RequestHandler[] },
): void {
  for (const [route, policy] of Object.entries(table)) {
    const { method, path } = partsOf(route);
    const note: RequestHandler = (_request, _response, next) => {
      const notes = currentNotes();
      if (notes) notes.route = route;
      next();
    };
    // entries forget the names of keys
    app.route(path)[method](note, ...before, guardWith(policy), ...handlers[route as keyof Table]);
  }
}
