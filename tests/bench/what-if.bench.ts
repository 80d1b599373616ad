import { staffOf } from "./bench-viewers.ts";
import type { Line } from "./verdict.ts";
import { measureAsked, withProgram } from "./within-process.ts";

const FIGURE =
  "{ ... on MetricValue { value } ... on MetricRange { low high } ... on MetricUnavailable { unavailable } }";
const PROFILE = `{ coordinationRate ${FIGURE} presenceCoverage ${FIGURE} axes { axis overlap ${FIGURE} jaccard ${FIGURE} }
  themes { concentration ${FIGURE} } countries { concentration ${FIGURE} } }`;

/** Everything that the page of the dashboard shows of a simulation. */
const SIMULATE = `query ($changes: [ScenarioChangeInput!]!, $basis: EffortBasis!) { simulate(changes: $changes, basis: $basis) {
  changes { effect activities } states { state before after } cells { place { label } theme { label } gone { name } before { state } after { state } }
  partners { partner { name } after { name } lostEur } partnerBudgetAtRisk ${FIGURE} before ${PROFILE} after ${PROFILE}
  frameworkShares { before ${FIGURE} after ${FIGURE} } trust { activities holders withBudget } } }`;

const CHANGES = [
  { kind: "ORGANISATION_LEAVES", organisation: "member-1", theme: "climate-justice" },
  { kind: "BUDGET_CHANGES", theme: "health", factor: 0.5 },
];

/** A whole simulation, within the process, against the SQL that it sends. */
export const measureWhatIf = (databaseUrl: string): Promise<Line[]> =>
  withProgram(databaseUrl, async (program) => {
    const staff = await staffOf(program.client);
    const lines: Line[] = [];
    for (const basis of ["PRESENCE", "ACTIVITY_COUNT", "BUDGET"]) {
      const question = { query: SIMULATE, variables: { changes: CHANGES, basis } };
      const what = `simulation of two changes, ${basis}`;
      lines.push(await measureAsked(program, staff, { what, question, turns: 5 }));
    }
    return lines;
  });
