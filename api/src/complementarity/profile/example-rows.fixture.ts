import { Side } from "@onze/schema";
import { EffortBasis } from "../../shared/effort-basis.ts";
import { COUNTRIES, holdersOn, THEMES } from "../measures/worked-example.fixture.ts";
import type { EffortRow } from "./effort-rows.ts";
import type { ProfileState } from "./profile-figures.ts";

const sideOf = (holder: string): Side => (holder === "U" ? Side.UMBRELLA : Side.MEMBERS);

/** The worked example as rows of one axis. */
export const exampleRows = (axis: "theme" | "country" | "joint"): EffortRow[] =>
  [...holdersOn(axis)].flatMap(([holder, { byKey }]) =>
    [...byKey].map(([key, amount]) => ({ holder, side: sideOf(holder), key, amount })),
  );

/** The worked example as everything that a profile rests on, with the one agreement that it has. */
export const EXAMPLE_STATE: ProfileState = {
  basis: EffortBasis.BUDGET,
  rows: {
    PARTNER_TYPE: [],
    THEME: exampleRows("theme"),
    PLACE: exampleRows("country"),
    JOINT: exampleRows("joint"),
  },
  roles: null,
  themes: THEMES,
  countries: COUNTRIES,
  agreements: [{ theme: "TAX", place: "XB", parties: ["U", "A", "B"] }],
  weights: null,
};
