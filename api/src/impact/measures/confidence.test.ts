import { EvidenceObserved } from "@onze/schema";
import { expect, test } from "vitest";
import { bandOf, needsHoop, posterior, type Weighed } from "./confidence.ts";

const { SEEN, ABSENT, NOT_SOUGHT } = EvidenceObserved;
const piece = (ifTrue: number, ifFalse: number, observed = SEEN, group: string | null = null): Weighed => ({
  ...{ ifTrue, ifFalse, observed, group },
});

const HOOP = piece(0.95, 0.5);
const GUN = piece(0.3, 0.03);
const STRAW = piece(0.6, 0.4);
const MISSING_HOOP = piece(0.9, 0.2, ABSENT);

test.each([
  { after: "a hoop", pieces: [HOOP], likelihood: 0.655172, band: "SLIGHTLY_MORE_LIKELY" },
  { after: "a smoking gun", pieces: [HOOP, GUN], likelihood: 0.95, band: "REASONABLE_CERTAINTY" },
  { after: "a straw", pieces: [HOOP, GUN, STRAW], likelihood: 0.966102, band: "REASONABLE_CERTAINTY" },
  {
    after: "a hoop that is missing",
    pieces: [HOOP, GUN, STRAW, MISSING_HOOP],
    likelihood: 0.780822,
    band: "CAUTIOUS",
  },
  {
    after: "what decides doubly",
    pieces: [piece(0.95, 0.05)],
    likelihood: 0.95,
    band: "REASONABLE_CERTAINTY",
  },
  {
    after: "what decides doubly and is absent",
    pieces: [piece(0.95, 0.05, ABSENT)],
    likelihood: 0.05,
    band: "NOT_SUPPORTED",
  },
])("after $after it is $likelihood, told as $band", ({ pieces, likelihood, band }) => {
  const found = posterior(pieces);
  expect(found).toBeCloseTo(likelihood, 6);
  expect(bandOf(found ?? Number.NaN)).toBe(band);
});

test("what nobody looked for changes nothing, and alone tells nothing", () => {
  expect(posterior([HOOP, piece(0.3, 0.03, NOT_SOUGHT)])).toBe(posterior([HOOP]));
  expect(posterior([piece(0.3, 0.03, NOT_SOUGHT)])).toBeNull();
  expect(posterior([])).toBeNull();
});

test("pieces that rest on each other are weighed as one, by the one that speaks least for the claim", () => {
  const press = [
    piece(0.6, 0.3, SEEN, "press"),
    piece(0.6, 0.2, SEEN, "press"),
    piece(0.5, 0.4, SEEN, "press"),
  ];
  expect(posterior(press)).toBe(posterior([piece(0.5, 0.4)]));
  expect(posterior([...press, GUN])).toBe(posterior([piece(0.5, 0.4), GUN]));
});

test("nobody is so sure that one piece decides all", () => {
  expect(posterior([piece(1, 0)])).toBeCloseTo(0.99, 9);
  expect(bandOf(posterior([piece(1, 0)]) ?? Number.NaN)).toBe("REASONABLE_CERTAINTY");
  expect(posterior([piece(1, 0, ABSENT)])).toBeCloseTo(0.01, 9);
});

test.each([
  [0.4999, "NOT_SUPPORTED"],
  [0.5, "SLIGHTLY_MORE_LIKELY"],
  [0.7, "CAUTIOUS"],
  [0.85, "HIGH"],
  [0.95, "REASONABLE_CERTAINTY"],
  [0.99, "REASONABLE_CERTAINTY"],
  [0.9901, "PRACTICAL_CERTAINTY"],
])("%d is told as %s", (likelihood, band) => {
  expect(bandOf(likelihood)).toBe(band);
});

test("a hoop is asked for until one was looked for", () => {
  expect(needsHoop([GUN, STRAW])).toBe(true);
  expect(needsHoop([GUN, piece(0.95, 0.5, NOT_SOUGHT)])).toBe(true);
  expect(needsHoop([GUN, MISSING_HOOP])).toBe(false);
});
