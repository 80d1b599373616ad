import type { PolicyTable } from "../accounts/policy.ts";
import { POLICIES } from "../policies.ts";
import { ROUTES_BY_MODULE } from "./routes.ts";

/** Every policy there is, of fields and of routes, by module. */
export const PERMISSIONS: Readonly<Record<string, PolicyTable>> = Object.fromEntries(
  [...new Set([...Object.keys(POLICIES), ...Object.keys(ROUTES_BY_MODULE)])].map((module) => [
    module,
    { ...POLICIES[module], ...ROUTES_BY_MODULE[module] },
  ]),
);
