import { Role } from "@onze/schema";
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
  PARTNER_LINK: "partner link",
};

const INTRODUCTION = `# Who may do what

Printed from the policies (\`*.policy.ts\`) by \`npm run permissions\`; do not edit.

**all**: with everybody's data, as far as the viewer sees it. **own**: with the data of the organisations that the
viewer's grants name, or with the viewer's own account. **–**: not at all. An integration needs the scope that is named.
**(named)**: only for those who are named for confidential records of the organisation, with a one-time code. What a field
shows depends on the visibility of each record as well. **\\***: holds longer than a visit, so not with an account of the
demonstration, with which anybody signs in. What gives a role, or takes it back, has a row for each role that is given.
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
  const notes = [...new Set(Object.values(policies).flatMap(({ note }) => note ?? []))];
  const rows = Object.entries(policies).flatMap(([name, policy]) => rowsOf(nameOf(name), policy, notes));
  const lines = [heading, heading.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |\n`);
  return [...lines, ...notes.map((note, place) => `\n(${place + 1}) ${note}\n`)].join("");
}

/** One row, or one for each role that is given. */
function rowsOf(name: string, policy: Policy, notes: readonly string[]): string[][] {
  const note = policy.note ? ` (${notes.indexOf(policy.note) + 1})` : "";
  const parts = policy.byRole
    ? Object.values(Role).map(
        (role) => [`${name}, ${HEADINGS[role]}`, policy.byRole?.[role] ?? policy] as const,
      )
    : [[name, policy] as const];
  return parts.map(([label, part]) => [
    `${label}${part.lasts ? " \\*" : ""}${note}`,
    ...EVERY_ROLE.map((role) => cellOf(part, role)),
  ]);
}

function nameOf(name: string): string {
  const [type, field] = name.split(".");
  return type === "Query" || type === "Mutation" ? `${type.toLowerCase()} \`${field}\`` : `\`${name}\``;
}

const OWN = "own";
const WITHOUT_ACCOUNT: readonly ViewerRole[] = ["VISITOR", Role.INTEGRATION, Role.PARTNER_LINK];

function cellOf(policy: Policy, role: ViewerRole): string {
  if (policy.forAnyAccount && !WITHOUT_ACCOUNT.includes(role)) return OWN;
  const reach = reachOf(policy, exampleOf(role, policy));
  const scope = role === Role.INTEGRATION && policy.roles.VISITOR !== "ALL" ? ` (${policy.scope})` : "";
  const condition = policy.named ? " (named)" : scope;
  if (reach === "ALL") return `all${condition}`;
  return reach.has(OWN) ? `own${condition}` : "–";
}

/** Somebody of a role, for an organisation that stands for their own; a program with the scope that is asked for, people named where they must be. */
function exampleOf(role: ViewerRole, { scope, named }: Policy): Viewer {
  if (role === "VISITOR") return VISITOR;
  return {
    ...VISITOR,
    grants: [{ organisationId: OWN, role, readsConfidential: named ?? false }],
    scopes: scope === undefined ? [] : [scope],
  };
}
