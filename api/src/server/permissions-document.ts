import { Role, type Scope } from "@onze/schema";
import { EVERY_ROLE, type Policy, type PolicyTable, reachOf, type ViewerRole } from "../accounts/policy.ts";
import { VISITOR, type Viewer } from "../accounts/viewer.ts";

const HEADINGS: Readonly<Record<ViewerRole, string>> = {
  VISITOR: "visitor",
  ADMINISTRATOR: "administrator",
  UMBRELLA_STAFF: "umbrella staff",
  MEMBER_EDITOR: "member editor",
  MEMBER_READER: "member reader",
  PARTNER_DELEGATE: "partner delegate",
  FACILITATOR: "facilitator",
  AUDITOR: "board and auditor",
  INTEGRATION: "integration",
};

const INTRODUCTION = `# Who may do what

Printed from the policies (\`*.policy.ts\`) by \`npm run permissions\`; do not edit.

**all**: with everybody's data, as far as the viewer sees it. **own**: with the data of the organisations that the
viewer's grants name, or with the viewer's own account. **–**: not at all. An integration needs the scope that is named.
What a field shows depends on the visibility of each record as well. **\\***: holds longer than a visit, so not with an
account of the demonstration, with which anybody signs in.
`;

/** Every policy as tables of Markdown, one a module. */
export function permissionsDocument(modules: Readonly<Record<string, PolicyTable>>): string {
  const tables = Object.entries(modules).map(
    ([name, policies]) => `\n## ${name[0]?.toUpperCase()}${name.slice(1)}\n\n${tableOf(policies)}`,
  );
  return INTRODUCTION + tables.join("");
}

function tableOf(policies: PolicyTable): string {
  const heading = ["", ...EVERY_ROLE.map((role) => HEADINGS[role])];
  const rows = Object.entries(policies).map(([name, policy]) => [
    `${nameOf(name)}${policy.lasts ? " \\*" : ""}`,
    ...EVERY_ROLE.map((role) => cellOf(policy, role)),
  ]);
  return [heading, heading.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}

function nameOf(name: string): string {
  const [type, field] = name.split(".");
  return type === "Query" || type === "Mutation" ? `${type.toLowerCase()} \`${field}\`` : `\`${name}\``;
}

const OWN = "own";

function cellOf(policy: Policy, role: ViewerRole): string {
  if (policy.forAnyAccount && role !== "VISITOR" && role !== Role.INTEGRATION) return OWN;
  const reach = reachOf(policy, exampleOf(role, policy.scope));
  const scope = role === Role.INTEGRATION && policy.roles.VISITOR !== "ALL" ? ` (${policy.scope})` : "";
  if (reach === "ALL") return `all${scope}`;
  return reach.has(OWN) ? `own${scope}` : "–";
}

/** Somebody of a role, for an organisation that stands for their own; a program with the scope that is asked for. */
function exampleOf(role: ViewerRole, scope: Scope | undefined): Viewer {
  if (role === "VISITOR") return VISITOR;
  return {
    ...VISITOR,
    grants: [{ organisationId: OWN, role, readsConfidential: false }],
    scopes: scope === undefined ? [] : [scope],
  };
}
