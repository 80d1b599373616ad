import "reflect-metadata";
import { Side } from "@onze/schema";
import { expect, test } from "vitest";
import { EffortBasis } from "../../shared/effort-basis.ts";
import { UnavailableReason } from "../../shared/metric.ts";
import { CELL_NEEDS, ZERO_DENOMINATOR } from "../measures/worked-example.fixture.ts";
import type { EffortRow } from "./effort-rows.ts";
import { EXAMPLE_STATE } from "./example-rows.fixture.ts";
import { ProfileAxis } from "./profile-axis.ts";
import { type ProfileState, profileFigures } from "./profile-figures.ts";

const noData = { unavailable: UnavailableReason.NO_DATA };
const value = (number: number) => ({ value: expect.closeTo(number, 6) });

const only = (keep: (row: EffortRow) => boolean): ProfileState => ({
  ...EXAMPLE_STATE,
  rows: {
    PARTNER_TYPE: [],
    THEME: EXAMPLE_STATE.rows.THEME.filter(keep),
    PLACE: EXAMPLE_STATE.rows.PLACE.filter(keep),
    JOINT: EXAMPLE_STATE.rows.JOINT.filter(keep),
  },
});

/** Every figure of a profile, whatever it is of. */
function allFigures(state: ProfileState): readonly unknown[] {
  const { axes, cells, themes, countries } = profileFigures(state);
  const { shortfalls: _, ...ofCells } = cells;
  const parts = [...axes, ofCells, ...themes, ...countries];
  return parts.flatMap((part) => Object.values(part).filter((each) => typeof each === "object"));
}

test("where nothing is recorded, every figure says why there is none", () => {
  const figures = allFigures(only(() => false));
  expect(figures.length).toBeGreaterThan(50);
  expect(figures.every((each) => Object.hasOwn(Object(each), "unavailable"))).toBe(true);
});

test.each(Object.values(Side).slice(0, 2))(
  "where %s alone is recorded, the two sides are not compared to 0",
  (side) => {
    const { axes, cells } = profileFigures(only((row) => row.side === side));
    const [, onThemes] = axes;
    expect(onThemes).toMatchObject({
      overlap: ZERO_DENOMINATOR,
      differentiation: ZERO_DENOMINATOR,
      jaccard: noData,
    });
    expect(cells.coordinationRate).toEqual(ZERO_DENOMINATOR);
  },
);

test("no figure is ever not a number, whatever is left out", () => {
  for (const holder of ["U", "A", "B", "C"])
    for (const weights of [null, { axis: ProfileAxis.JOINT, weights: CELL_NEEDS } as const]) {
      const figures = allFigures({ ...only((row) => row.holder !== holder), weights });
      const numbers = figures.flatMap((each) =>
        Object.values(Object(each)).filter((part) => typeof part === "number"),
      );
      expect(numbers.every(Number.isFinite)).toBe(true);
    }
});

test("as long as no agreement tells roles, and nobody decided what is needed, there is no figure of them", () => {
  const { axes, cells } = profileFigures(EXAMPLE_STATE);
  expect(axes.find(({ axis }) => axis === ProfileAxis.ROLE)).toMatchObject({
    overlap: noData,
    jaccard: noData,
  });
  expect(cells).toMatchObject({ needsCoverage: noData, addedCoverage: noData, needsMismatch: noData });
});

test("a country without anybody is listed, without figures", () => {
  const { countries } = profileFigures(EXAMPLE_STATE);
  expect(countries.map(({ key }) => key)).toEqual(["XA", "XB", "XC", "XD", "XE"]);
  expect(countries.at(-1)).toEqual({
    key: "XE",
    concentration: ZERO_DENOMINATOR,
    effectiveNumber: ZERO_DENOMINATOR,
    fragmentation: ZERO_DENOMINATOR,
  });
});

test("where only heads are counted nobody weighs less, so nothing is called fragmented or not", () => {
  const { countries } = profileFigures({ ...EXAMPLE_STATE, basis: EffortBasis.PRESENCE });
  expect(new Set(countries.map(({ fragmentation }) => JSON.stringify(fragmentation)))).toEqual(
    new Set([JSON.stringify({ unavailable: UnavailableReason.NOT_APPLICABLE })]),
  );
});

test("the example has the profile that was computed apart from this code", () => {
  const { axes, cells, countries } = profileFigures({
    ...EXAMPLE_STATE,
    weights: { axis: ProfileAxis.JOINT, weights: CELL_NEEDS },
  });
  expect(axes.map(({ axis, overlap }) => [axis, overlap])).toEqual([
    [ProfileAxis.PARTNER_TYPE, ZERO_DENOMINATOR],
    [ProfileAxis.THEME, value(0.65)],
    [ProfileAxis.PLACE, value(0.725)],
    [ProfileAxis.ROLE, noData],
    [ProfileAxis.JOINT, value(0.25)],
  ]);
  expect(axes[2]).toMatchObject({
    umbrellaConcentration: value(0.323428),
    membersConcentration: value(0.228689),
  });
  expect(cells).toEqual({
    coordinationRate: value(0.5),
    presenceCoverage: value(0.5),
    needsCoverage: value(0.455),
    addedCoverage: value(0.045),
    needsMismatch: value(0.55),
    shortfalls: expect.arrayContaining([{ key: "CLI~XE", shortfall: expect.closeTo(0.09, 6) }]),
  });
  expect(countries[0]).toMatchObject({ concentration: value(0.372401), fragmentation: value(0.25) });
});

test("roles of agreements are compared like any axis, through the same measures", () => {
  const roles: EffortRow[] = [
    { holder: "U", side: Side.UMBRELLA, key: "LOBBY", amount: 1 },
    { holder: "B", side: Side.MEMBERS, key: "RELAY", amount: 1 },
    { holder: "B", side: Side.MEMBERS, key: "LOBBY", amount: 1 },
  ];
  const { axes } = profileFigures({ ...EXAMPLE_STATE, roles });
  expect(axes[3]).toMatchObject({ axis: ProfileAxis.ROLE, overlap: value(0.5), jaccard: value(0.5) });
});
