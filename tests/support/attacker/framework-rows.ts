import type { Rows, World } from "./rows.ts";

/** One framework, which is recorded in either world: in it are all organisations and activities that there are. */
const [CYCLE, FRAMEWORK, GOAL] = [0, 1, 2].map((at) => `33333333-3333-4333-8333-33333333333${at}`);
const NAMES = { nl: null, fr: null, en: "Health", es: null };

/** The rows of the framework: each organisation takes part and promises something to the first, which promises something to each, and each activity works on its goal. */
export function frameworkRows(
  { organisations, activities }: Pick<World, "organisations" | "activities">,
  source: string,
  idOf: (what: string, of: string) => string,
): Rows {
  const sourced = { source_id: source };
  const [first] = organisations;
  return {
    framework_cycle: [
      {
        ...{ ...sourced, id: CYCLE, code: "2022-2026", starts_on: "2022-01-01", ends_on: "2026-12-31" },
        ...{ operational_share_line: 0.75, subsidy_share_line: 0.9, confirmed_share_minimum: 0.5 },
      },
    ],
    framework: [
      { ...sourced, id: FRAMEWORK, code: "JSF-A", kind: "COUNTRY", country_code: "CD", cycle_id: CYCLE },
    ],
    strategic_goal: [{ ...sourced, id: GOAL, framework_id: FRAMEWORK, position: 1, names: NAMES }],
    strategic_goal_themes: [{ strategic_goal_id: GOAL, theme_code: "health" }],
    framework_actor: organisations.map(({ id }) => ({
      ...{ ...sourced, id: idOf("actor", id) },
      ...{ framework_id: FRAMEWORK, organisation_id: id },
    })),
    activity_goal: activities.map(({ id }) => ({
      ...{ ...sourced, id: idOf("goal", id) },
      ...{ activity_id: id, goal_id: GOAL },
    })),
    synergy_commitment: organisations.flatMap(({ id, name }) => {
      const promised = { ...sourced, framework_id: FRAMEWORK, goal_id: GOAL, due_on: "2025-01-01" };
      const stands = { state: "OPEN", state_on: "2024-01-01" };
      return [
        { ...promised, ...stands, id: idOf("commitment", id), owner_id: id, text: `${name} plans` },
        { ...promised, ...stands, id: idOf("return", id), owner_id: first?.id, text: `With ${name}` },
      ];
    }),
    synergy_commitment_parties: organisations.flatMap(({ id }) => [
      { synergy_commitment_id: idOf("commitment", id), organisation_id: first?.id },
      { synergy_commitment_id: idOf("return", id), organisation_id: id },
    ]),
  };
}
