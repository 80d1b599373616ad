import "reflect-metadata";
import { BodyKind, Constituency, SeatReference } from "@onze/schema";
import { expect, test } from "vitest";
import { type ReadFacts, tellSeating } from "./seating.ts";

const { MEMBER, PARTNER } = Constituency;
const DAY = "2026-11-23";

const chosen = (constituency: Constituency, share: number): SeatReference =>
  Object.assign(new SeatReference(), { constituency, share, startsOn: "2020-01-01", endsOn: null });

/** An assembly of members alone, with a share chosen for them and one for partners. */
const ASSEMBLY: ReadFacts = {
  ...{ kind: BodyKind.GENERAL_ASSEMBLY, endedOn: null, rules: [], seats: [] },
  memberships: [{ startsOn: "2001-01-01", endsOn: null, memberships: 4, seatsOfEach: 1 }],
  references: [chosen(MEMBER, 0.75), chosen(PARTNER, 0.25)],
};

test("for whom a share was chosen is told of, also without a rule and without a seat", () => {
  const { constituencies, gallagher } = tellSeating(ASSEMBLY, DAY, { language: "en" });
  expect(constituencies.map(({ constituency }) => constituency)).toEqual([PARTNER, MEMBER].toSorted());
  const partners = constituencies.find(({ constituency }) => constituency === PARTNER);
  expect(partners).toMatchObject({
    ...{ seats: null, held: 0, vacant: 0, reference: { share: 0.25 } },
    ...{ share: { value: 0 }, difference: { value: -0.25 } },
  });
  expect(gallagher).toMatchObject({ value: 0.25 });
});

test("of whom nobody chose a share, nothing is told without a rule and a seat", () => {
  const { constituencies } = tellSeating({ ...ASSEMBLY, references: [] }, DAY, { language: "en" });
  expect(constituencies.map(({ constituency }) => constituency)).toEqual([MEMBER]);
});
