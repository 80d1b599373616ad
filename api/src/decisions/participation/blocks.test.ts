import "reflect-metadata";
import { expect, test } from "vitest";
import { blocksOf, mayBeTold, openFor, type Said, SHARED, toldUntil } from "./blocks.ts";

const said = (part: Partial<Said> = {}): Said => ({
  decisionId: "D1",
  organisationId: "A",
  type: "ORIENTATION",
  year: 2026,
  isOwnProgramme: false,
  saidOn: "2026-03-01",
  knownTo: [],
  ...part,
});

/** `ABC`: what each of these organisations said. */
const of = (organisations: string, part: Partial<Said> = {}): Said[] =>
  [...organisations].map((organisationId) => said({ ...part, organisationId }));

/** Each block as its organisations, in the order in which they said it. */
const told = (all: readonly Said[], asOf = "2026-12-31"): string[] =>
  blocksOf(all, asOf).map((block) => block.said.map(({ organisationId }) => organisationId).join(""));

test("what fewer than five said of a decision is told by no block, whatever the day", () => {
  for (const asOf of ["2026-03-01", "2026-12-31", "2030-12-31"]) expect(told(of("ABCD"), asOf)).toEqual([]);
});

test("what organisations share by name does not count towards five", () => {
  const shared = of("AB", { knownTo: [SHARED] });
  expect(mayBeTold([...shared, ...of("CDEF")])).toBe(false);
  expect(mayBeTold([...shared, ...of("CDEFG")])).toBe(true);
  expect(mayBeTold(of("ABCDE", { knownTo: [SHARED] }))).toBe(true);
});

test("whoever sat in a session finds out nothing of those who did not", () => {
  const session = of("ABCDE", { knownTo: ["session"] });
  expect(mayBeTold([...session, ...of("FG")])).toBe(false);
  expect(mayBeTold([...session, ...of("FGHIJ")])).toBe(true);
  expect(mayBeTold([...of("ABC", { knownTo: ["one"] }), ...of("DEF", { knownTo: ["other"] })])).toBe(false);
  expect(
    mayBeTold([...of("ABCDE", { knownTo: ["one"] }), ...of("FGHIJ", { knownTo: ["other"] }), ...of("K")]),
  ).toBe(false);
});

test("whoever sat in a session and reads nothing that is shared finds out no level that another shares", () => {
  const session = of("ABCDE", { knownTo: ["session"] });
  expect(mayBeTold([...session, ...of("F", { knownTo: [SHARED] })])).toBe(false);
  expect(mayBeTold([...session, ...of("FGHIJ", { knownTo: [SHARED] })])).toBe(true);
  const consenting = of("E", { knownTo: [SHARED, "session"] }); // those who sat there know it as well
  expect(mayBeTold([...of("ABCDXYZ", { knownTo: ["session"] }), ...consenting, ...of("FGHI")])).toBe(false);
  expect(mayBeTold([...of("ABCDXYZ", { knownTo: ["session"] }), ...consenting, ...of("FGHIJ")])).toBe(true);
});

test("of today nothing is told until it is over: what one more says in the afternoon would be found by subtracting", () => {
  const [noon, evening] = [of("ABCDE"), of("ABCDEF")];
  for (const asOf of ["2026-03-01", "2026-02-28"])
    for (const today of [noon, evening]) expect(told(today, toldUntil(asOf, "2026-03-01"))).toEqual([]);
  expect(told(evening, toldUntil("2026-03-01", "2026-03-02"))).toEqual(["ABCDEF"]);
  expect(toldUntil("2026-03-01", "2026-03-01")).toBe("2026-02-28");
});

test("the fifth makes a block; the sixth waits for four more", () => {
  const all = [...of("ABCDE"), ...of("F", { saidOn: "2026-04-01" }), ...of("GHIJ", { saidOn: "2026-05-01" })];
  expect(told(all, "2026-02-28")).toEqual([]);
  expect(told(all, "2026-03-01")).toEqual(["ABCDE"]);
  expect(told(all, "2026-04-30")).toEqual(["ABCDE"]);
  expect(told(all, "2026-05-01")).toEqual(["ABCDE", "FGHIJ"]);
});

test("what is left at the end of a year goes with what is most alike, and own programmes apart", () => {
  const all = [
    ...of("ABC", { decisionId: "D1" }),
    ...of("DE", { decisionId: "D2" }),
    ...of("FGH", { decisionId: "D3", type: "POSITION" }),
    ...of("IJ", { decisionId: "D4", type: "TERMINOLOGY" }),
    ...of("KLMNO", { decisionId: "D5", isOwnProgramme: true, type: "POSITION" }).map((each, at) =>
      at < 2 ? each : { ...each, decisionId: "D6" },
    ),
  ];
  expect(told(all, "2026-12-30")).toEqual([]);
  expect(told(all)).toEqual(["ABCDE", "KLMNO", "FGHIJ"]);
  expect(blocksOf(all, "2026-12-31").map(({ type, year }) => [type, year])).toEqual([
    ["ORIENTATION", 2026],
    ["POSITION", 2026],
    [null, 2026],
  ]);
});

test("a figure of a part of a block is told where the part and the rest are of five, or of nobody", () => {
  const blocks = blocksOf(of("ABCDEFGHIJ"), "2026-12-31");
  const first = (count: number) => (all: readonly Said[]) => all.slice(0, count);
  expect([10, 5, 0].map((count) => openFor(blocks, first(count)).length)).toEqual([1, 1, 1]);
  expect([9, 6, 4, 1].map((count) => openFor(blocks, first(count)).length)).toEqual([0, 0, 0, 0]);
});

/** The same in each run. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

const KNOWN = [[], [], [], [SHARED], ["session"], [SHARED, "session"]];

/** What up to nine organisations said of six decisions, over two years. */
function anySaid(next: (below: number) => number): Said[] {
  const all: Said[] = [];
  for (let decision = 0; decision < 6; decision += 1)
    for (const organisationId of "ABCDEFGHI")
      if (next(2) === 0)
        all.push(
          said({
            organisationId,
            decisionId: `D${decision}`,
            type: decision % 2 === 0 ? "ORIENTATION" : "POSITION",
            year: 2025 + (decision % 2),
            isOwnProgramme: decision === 5,
            saidOn: `${2025 + next(2)}-0${1 + next(9)}-1${next(9)}`,
            knownTo: KNOWN[next(KNOWN.length)] ?? [],
          }),
        );
  return all;
}

const DAYS = ["2025-03-15", "2025-06-30", "2025-12-31", "2026-04-01", "2026-08-01", "2026-12-31"];

test("whatever is said and whichever days are compared, subtracting what is told leaves nobody, or five or more", () => {
  for (let round = 1; round <= 500; round += 1) {
    const all = anySaid(chance(round));
    let earlier = new Set<string>();
    for (const asOf of DAYS) {
      const blocks = blocksOf(all, asOf);
      const here = blocks.map((block) => new Set(block.said));
      const joined = new Set(blocks.flatMap((block) => block.said));
      expect(joined.size).toBe(here.reduce((sum, { size }) => sum + size, 0)); // none stands in two
      for (const block of blocks) expect(mayBeTold(block.said)).toBe(true);
      const keys = new Set(
        blocks.map((block) =>
          block.said
            .map(({ decisionId, organisationId }) => decisionId + organisationId)
            .toSorted()
            .join(" "),
        ),
      );
      expect(earlier.isSubsetOf(keys), `round ${round}, ${asOf}`).toBe(true); // none is made anew
      earlier = keys;
    }
  }
});
