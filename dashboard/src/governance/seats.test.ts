import { expect, test } from "vitest";
import { findInBodies, findInBody, type ListedBody, type Seating } from "./seats.ts";

const group = (constituency: string, held: number, vacant = 0) => ({ constituency, held, vacant });
const seating = (...constituencies: ReturnType<typeof group>[]) =>
  ({
    constituencies,
    vacancies: constituencies.flatMap(({ vacant }) => Array(vacant).fill({})),
  }) as unknown as Seating; // as much of it as a title is made of
const body = (name: string, each: Seating) => ({ name, seating: each }) as ListedBody; // likewise

test("what voices from other continents hold is told first, of all seats, also those that are vacant", () => {
  expect(findInBody(seating(group("MEMBER", 7, 1), group("OTHER_CONTINENTS", 2)))).toEqual({
    key: "governance.title.continents",
    values: { held: 2, seats: 10 },
  });
});

test("a seat of theirs that nobody holds is none that they have", () => {
  expect(findInBody(seating(group("MEMBER", 7), group("OTHER_CONTINENTS", 0, 1)))?.values).toEqual({
    held: 0,
    seats: 8,
  });
});

test.each([
  [seating(group("PARTNER", 7, 1)), "governance.title.vacant", { count: 1, seats: 8 }],
  [seating(group("PARTNER", 7)), "governance.title.held", { seats: 7 }],
])("else what is vacant is told, or that nothing is", (each, key, values) => {
  expect(findInBody(each)).toEqual({ key, values });
});

test("without a seat there is nothing to find", () => {
  expect(findInBody(seating())).toBeNull();
  expect(findInBodies([body("Board", seating())])).toBeNull();
});

test("of several bodies the one is named in which voices from other continents have seats", () => {
  const bodies = [
    body("Assembly", seating(group("MEMBER", 9))),
    body("Board", seating(group("OTHER_CONTINENTS", 2, 1))),
  ];
  expect(findInBodies(bodies)).toEqual({
    key: "governance.title.continentsIn",
    values: { body: "Board", held: 2, seats: 3 },
  });
  expect(findInBodies(bodies.slice(0, 1))).toEqual({ key: "governance.title.held", values: { seats: 9 } });
});
