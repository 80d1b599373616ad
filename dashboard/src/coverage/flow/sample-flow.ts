import type { Flow, FlowLink, FlowName } from "./flow-figures.ts";

const named = (key: string, kind: FlowName["kind"]): FlowName => ({ key, label: key, kind });
const figures = (activities: number) => ({ activities, effortEur: activities * 10, activitiesWithEffort: 1 });
const link = (from: string, to: string, activities: number): FlowLink => ({
  from,
  to,
  ...figures(activities),
});

/** Two organisations on one theme in two places, for tests. */
export const sampleFlow: Flow = {
  holders: [named("a", "HOLDER"), named("b", "HOLDER")],
  themes: [named("tax", "THEME")],
  places: [named("PE", "COUNTRY"), named("BO", "COUNTRY")],
  toThemes: [link("a", "tax", 2), link("b", "tax", 4)],
  toPlaces: [link("tax", "PE", 5), link("tax", "BO", 1)],
  paths: [
    { holder: "b", theme: "tax", place: "PE", ...figures(3) },
    { holder: "a", theme: "tax", place: "PE", ...figures(2) },
    { holder: "b", theme: "tax", place: "BO", ...figures(1) },
  ],
  pathCount: 3,
  basis: "PRESENCE",
};
