import { expect, test } from "vitest";
import { type Received, sumOverPartners } from "./sum-over-partners.ts";

/** What partners received, each from one holder or, as `{ alpha: 30, beta: 10 }`, from several. */
const received = (...partners: readonly Readonly<Record<string, number | null>>[]): Received[][] =>
  partners.map((each) => Object.entries(each).map(([holder, eur]) => ({ holder, eur })));
const fromAlpha = (amounts: readonly (number | null)[]) => received(...amounts.map((alpha) => ({ alpha })));

test.each([
  { amounts: [], why: "there are no partners" },
  { amounts: [60, 40], why: "each of two would know what the other received" },
  { amounts: [51, 25, 24], why: "one received more than half" },
  { amounts: [30, 30, null], why: "only two amounts are known" },
  { amounts: [100, 0, 0], why: "the others received nothing" },
])("no sum of $amounts: $why", ({ amounts }) => {
  expect(sumOverPartners(fromAlpha(amounts))).toBeNull();
});

test.each([
  { amounts: [50, 25, 25], sum: 100 },
  { amounts: [10, 10, 10, null], sum: 30 },
  { amounts: [0, 0, 0], sum: 0 },
])("the sum of $amounts is $sum: three or more, none over half", ({ amounts, sum }) => {
  expect(sumOverPartners(fromAlpha(amounts))).toBe(sum);
});

test.each([
  {
    partners: [{ alpha: 30 }, { alpha: 30 }, { beta: 40 }],
    why: "100 less its own 60 tells Alpha that Beta's partner received 40",
  },
  {
    partners: [{ alpha: 30 }, { beta: 20 }, { gamma: 30 }],
    why: "of two that are left each tells the other, and Alpha both together",
  },
  {
    partners: [{ alpha: 30 }, { alpha: 30 }, { beta: 60 }, { beta: 10 }, { beta: 10 }],
    why: "of the 80 that are left to Alpha one received more than half",
  },
  {
    partners: [{ alpha: 30 }, { alpha: 30, beta: 40 }, { alpha: 30 }],
    why: "130 less its own 90 tells Alpha what Beta gave to a partner of both",
  },
  {
    partners: [{ alpha: 10 }, { alpha: 10 }, { alpha: 10 }, { beta: null }],
    why: "nothing less than its own tells Alpha that Beta's partner received nothing that is known",
  },
])("no sum of $partners: $why", ({ partners }) => {
  expect(sumOverPartners(received(...partners))).toBeNull();
});

test.each([
  {
    partners: [{ alpha: 30 }, { alpha: 30 }, { alpha: 40 }],
    sum: 100,
    why: "to Alpha nothing is left",
  },
  {
    partners: [{ alpha: 30 }, { beta: 20 }, { beta: 20 }, { beta: 20 }, { alpha: 30 }, { alpha: 30 }],
    sum: 150,
    why: "to each holder three are left, none over half",
  },
  {
    partners: [{ alpha: 20 }, { beta: 20 }, { gamma: 20 }, { delta: 20 }],
    sum: 80,
    why: "whoever takes their own leaves three",
  },
  {
    partners: [
      { alpha: 30, beta: 10 },
      { beta: 10, alpha: 30 },
      { alpha: 30, beta: 10 },
    ],
    sum: 120,
    why: "three partners of both are three to each",
  },
])("the sum of $partners is $sum: $why", ({ partners, sum }) => {
  expect(sumOverPartners(received(...partners))).toBe(sum);
});
