import { anyone, type Policy, type PolicyTable } from "../../accounts/policy.ts";
import { keepDemands } from "../impact.policy.ts";

/** Whoever keeps any of what sheets hold; each row is judged as if they wrote it by themselves. */
export const bringSheets: Policy = {
  title: "bring a sheet",
  roles: keepDemands.roles,
  note: "Each row is judged as what its sender would write by themselves; a look at what it would change writes nothing.",
};

/** Ways in beside GraphQL. */
export const sheetRoutePolicies = {
  "GET /api/sheets/:file": { ...anyone, note: "Holds what the viewer may see." },
  "POST /api/sheets/:kind": bringSheets,
  "POST /api/sheets/:kind/apply": bringSheets,
} satisfies PolicyTable;
