import { expect, test } from "vitest";
import { figuresOfKey } from "./division-keys.ts";

const definition = { key: "k", name: "n", meaning: "m", formula: "f", source: "s", caveat: "c" };
const told = { basis: "BUDGET", trust: { activities: 40, used: 40 }, definition } as const;
const half = { ...told, __typename: "MetricValue", value: 0.5 } as const;
const none = { ...told, __typename: "MetricUnavailable", unavailable: "NO_DATA" } as const;
const peru = { on: { key: "PE", label: "Peru" }, concentration: half, fragmentation: half };

test("a share of the organisations in a country rests on those that are surely there, and not on all activities", () => {
  const few = figuresOfKey({ ...peru, effectiveNumber: { ...half, value: 1.6 } }, "PLACE");
  const unknown = figuresOfKey({ ...peru, effectiveNumber: none }, "PLACE");
  expect([few, unknown].map((figures) => figures.at(-1))).toMatchObject([
    { name: "fragmentation", cases: 1.6 },
    { name: "fragmentation", cases: 0 },
  ]);
});
