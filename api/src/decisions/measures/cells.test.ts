import "reflect-metadata";
import { expect, test } from "vitest";
import { countByLevel, countedScores, type Score, withoutOwnProgramme } from "./cells.ts";
import { CELLS } from "./worked-example.fixture.ts";

const score = (part: Partial<Score>): Score => ({
  decisionId: "D",
  organisationId: "P",
  assessedBy: "PARTNER",
  actual: 1,
  desired: null,
  agrees: null,
  assessedOn: "2026-03-01",
  isOwnProgramme: false,
  type: "ORIENTATION",
  year: 2026,
  ...part,
});

const claimed = score({ assessedBy: "SECRETARIAT", actual: 4, assessedOn: "2026-09-01" });

test("what the secretariat says of a partner is a claim and never a score, however late it was said", () => {
  expect(countedScores([claimed])).toEqual([]);
  expect(countedScores([score({ actual: 1 }), claimed])).toMatchObject([{ actual: 1 }]);
});

test.each([
  ["2026-03-01", "2026-05-01", 3, "the session came later"],
  ["2026-05-01", "2026-03-01", 1, "the partner came back to it by itself"],
  ["2026-03-01", "2026-03-01", 1, "of one day what the partner says by itself"],
] as const)(
  "a cell counts once: of itself on %s and in a session on %s, %d",
  (own, session, actual, _why) => {
    const scores = [
      score({ actual: 1, desired: 4, assessedOn: own }),
      score({ assessedBy: "FACILITATED", actual: 3, assessedOn: session }),
    ];
    expect(countedScores(scores)).toMatchObject([{ actual }]);
    expect(countedScores(scores.toReversed())).toEqual(countedScores(scores));
  },
);

test("a decision on the partners' own programme is taken out whole", () => {
  expect(withoutOwnProgramme(CELLS).map(({ decisionId }) => decisionId)).not.toContain("D4");
  expect(withoutOwnProgramme(CELLS)).toHaveLength(9);
});

test("cells are counted on each level, also on one where nobody is", () => {
  expect(countByLevel(CELLS)).toEqual([1, 3, 3, 2, 3]);
  expect(countByLevel([])).toEqual([0, 0, 0, 0, 0]);
});
