import { UnavailableReason } from "../../shared/metric.ts";
import type { ScoredCell } from "./cells.ts";
import type { Level } from "./ladder.ts";

/**
 * The worked example of participation: three partners in four decisions, a board of twelve, ten proposals. What the measures
 * give for it was computed apart from this code.
 */
export const NO_DATA = { unavailable: UnavailableReason.NO_DATA };
export const ZERO_DENOMINATOR = { unavailable: UnavailableReason.ZERO_DENOMINATOR };
export const NOT_APPLICABLE = { unavailable: UnavailableReason.NOT_APPLICABLE };
export const SUPPRESSED = { unavailable: UnavailableReason.SUPPRESSED };

interface ExampleDecision {
  readonly id: string;
  readonly type: ScoredCell["type"];
  readonly actual: readonly Level[];
  readonly agreed: boolean;
  readonly desired: Level | null;
}

const DECISIONS: readonly ExampleDecision[] = [
  { id: "D1", type: "ORIENTATION", actual: [2, 2, 1], agreed: false, desired: 3 },
  { id: "D2", type: "BUDGET_ALLOCATION", actual: [1, 1, 0], agreed: false, desired: 2 },
  { id: "D3", type: "POLICY_DEMAND", actual: [3, 3, 2], agreed: true, desired: null },
  { id: "D4", type: "APPROACH", actual: [4, 4, 4], agreed: true, desired: null },
];

/** One cell, of which a test says what it cares about. */
export const cell = (part: Partial<ScoredCell> = {}): ScoredCell => ({
  decisionId: "D",
  organisationId: "P",
  actual: 2,
  desired: null,
  agreed: null,
  isOwnProgramme: false,
  type: "ORIENTATION",
  year: 2026,
  ...part,
});

/** D4 is about the partners' own programme. */
export const CELLS: readonly ScoredCell[] = DECISIONS.flatMap(({ id, actual, ...decision }) =>
  actual.map((level, index) =>
    cell({
      ...decision,
      decisionId: id,
      organisationId: `P${index + 1}`,
      actual: level,
      isOwnProgramme: id === "D4",
    }),
  ),
);

/** Members, volunteers, 4th pillar, and voices from other continents. */
export const BOARD = [
  { key: "MEMBER", seats: 7, reference: 0.5, interventions: 39 },
  { key: "VOLUNTEER", seats: 2, reference: 0.15, interventions: 9 },
  { key: "FOURTH_PILLAR", seats: 1, reference: 0.1, interventions: 3 },
  { key: "OTHER_CONTINENTS", seats: 2, reference: 0.25, interventions: 9 },
] as const;
