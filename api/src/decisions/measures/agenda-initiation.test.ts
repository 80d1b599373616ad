import "reflect-metadata";
import { expect, test } from "vitest";
import { agendaInitiation } from "./agenda-initiation.ts";
import { NO_DATA } from "./worked-example.fixture.ts";

type Item = Parameters<typeof agendaInitiation>[0][number];

test("partners put 9 of 60 items on the agenda; a network counts as itself", () => {
  const items = (constituency: Item["constituency"], count: number) =>
    Array.from({ length: count }, () => ({ constituency }));
  expect(agendaInitiation([])).toEqual(NO_DATA);
  expect(agendaInitiation([...items("PARTNER", 9), ...items("NETWORK", 11), ...items("MEMBER", 40)])).toEqual(
    { value: 0.15 },
  );
});
