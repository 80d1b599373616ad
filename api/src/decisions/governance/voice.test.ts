import { Constituency } from "@onze/schema";
import { expect, test } from "vitest";
import { type SpokenFacts, voiceIn } from "./voice.ts";

const { FOURTH_PILLAR, MEMBER, OTHER_CONTINENTS, VOLUNTEER } = Constituency;
type Counts = Readonly<Partial<Record<Constituency, readonly number[]>>>;

/** A meeting in which seats 1, 2 … of constituencies spoke so often. */
const meeting = (heldOn: string, counts: Counts): SpokenFacts[] =>
  Object.values(Constituency).flatMap((constituency) =>
    (counts[constituency] ?? []).map((count, at) => ({
      meetingId: heldOn,
      heldOn,
      constituency,
      number: at + 1,
      count,
    })),
  );

const told = (spoken: readonly SpokenFacts[]) =>
  Object.fromEntries(
    voiceIn(2026, spoken).constituencies.map(({ constituency, voiceToSeat }) => [
      constituency,
      "value" in voiceToSeat ? Number(voiceToSeat.value.toFixed(4)) : Object.values(voiceToSeat)[0],
    ]),
  );

const BOARD = {
  [MEMBER]: [11, 8, 6, 6, 3, 3, 2],
  [VOLUNTEER]: [4, 5],
  [FOURTH_PILLAR]: [3],
  [OTHER_CONTINENTS]: [5, 4],
};

test("a constituency with one seat or two is not told of: who holds one of two would find out the other", () => {
  expect(told(meeting("2026-03-14", BOARD))).toEqual({
    MEMBER: 1.1143,
    VOLUNTEER: "SUPPRESSED",
    FOURTH_PILLAR: "SUPPRESSED",
    OTHER_CONTINENTS: "SUPPRESSED",
  });
  const two = {
    [MEMBER]: [3, 4, 5, 6],
    [VOLUNTEER]: [1, 2, 3],
    [FOURTH_PILLAR]: [3],
    [OTHER_CONTINENTS]: [5],
  };
  expect(told(meeting("2026-03-14", two))).toMatchObject({ VOLUNTEER: "SUPPRESSED", MEMBER: 1.2656 });
});

test("how often all spoke is told from three seats on in every meeting", () => {
  const of = (...counts: number[]) => meeting(`2026-0${counts.length}-14`, { [MEMBER]: counts });
  expect(voiceIn(2026, of(3, 1)).interventions).toBeNull();
  expect(voiceIn(2026, of(3, 1, 0)).interventions).toBe(4);
  expect(voiceIn(2026, [...of(3, 1, 0), ...of(2)]).interventions).toBeNull();
});

test("one seat in any of the meetings is enough: a year less its other meetings would tell of it", () => {
  const more = { ...BOARD, [FOURTH_PILLAR]: [1, 1, 1, 1, 1, 1, 1] };
  expect(told([...meeting("2026-03-14", BOARD), ...meeting("2026-06-14", more)])).toMatchObject({
    FOURTH_PILLAR: "SUPPRESSED",
    VOLUNTEER: "SUPPRESSED",
  });
});

test("where all others would be told, two constituencies tell nothing at all", () => {
  expect(told(meeting("2026-03-14", { [MEMBER]: [3, 4, 5], [VOLUNTEER]: [2] }))).toEqual({
    MEMBER: "SUPPRESSED",
    VOLUNTEER: "SUPPRESSED",
  });
});

test("how unevenly seats speak is told from five seats on, over all meetings of the year", () => {
  const halves = [...meeting("2026-03-14", BOARD), ...meeting("2026-09-14", BOARD)];
  const { meetings, interventions, gini, giniCorrected } = voiceIn(2026, halves);
  expect({ meetings, interventions }).toEqual({ meetings: 2, interventions: 120 });
  expect(gini).toEqual({ value: expect.closeTo(0.255556, 6) });
  expect(giniCorrected).toEqual({ value: expect.closeTo(0.278788, 6) });
  expect(voiceIn(2026, meeting("2026-03-14", { [MEMBER]: [3, 1, 1, 1] })).gini).toEqual({
    unavailable: "SUPPRESSED",
  });
});

test("a year without a counted meeting has no figures, and no 0 interventions", () => {
  expect(voiceIn(2025, meeting("2026-03-14", BOARD))).toMatchObject({
    meetings: 0,
    interventions: null,
    constituencies: [],
    gini: { unavailable: "NO_DATA" },
  });
});
