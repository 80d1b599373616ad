import { sightOf, VISITOR, type Viewer } from "@onze/api";
import { Role } from "@onze/schema";
import { withBenchClient } from "./bench-database.ts";
import { askEach, listen, openApp } from "./recorded-statements.ts";
import { takeTurns } from "./take-turns.ts";
import type { Line } from "./verdict.ts";

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

/** Somebody of the secretariat, for whom rows are read and not totals. */
function staffOf(organisationId: string): Viewer {
  const grants = [{ organisationId, role: Role.UMBRELLA_STAFF, readsConfidential: false }];
  const id = "00000000-0000-4000-8000-00000000bec4";
  return {
    ...VISITOR,
    accountId: id,
    sessionId: id,
    grants,
    sight: sightOf(grants, { givenSecondFactor: true, isConfidentialOpen: false }),
  };
}

/** A whole simulation, within the process, against the SQL that it sends. */
export async function measureWhatIf(databaseUrl: string): Promise<Line[]> {
  const app = await openApp(databaseUrl);
  try {
    return await withBenchClient(databaseUrl, async (client) => {
      const { rows } = await client.query<{ id: string }>(
        "select organisation_id as id from organisation_role where role = 'SECRETARIAT' limit 1",
      );
      const viewer = staffOf(rows[0]?.id ?? "");
      const lines: Line[] = [];
      for (const basis of ["PRESENCE", "ACTIVITY_COUNT", "BUDGET"]) {
        const ask = async () => {
          const question = { query: SIMULATE, variables: { changes: CHANGES, basis } };
          const { errors } = await app.ask(question, app.context("en", viewer));
          if (errors?.[0]) throw new Error(errors[0].message);
        };
        await ask();
        const statements = await listen(ask);
        const { ours, floor, ratio } = await takeTurns(ask, () => askEach(client, statements), 5);
        lines.push({
          what: `simulation of two changes, ${basis}`,
          figure: ratio,
          unit: "×",
          goal: { atMost: 5 },
          behind: `${ours.toFixed(0)} ms within the process; through pg ${floor.toFixed(0)} ms for its ${statements.length} statements`,
        });
      }
      return lines;
    });
  } finally {
    await app.close();
  }
}
