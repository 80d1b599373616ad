import "reflect-metadata";
import { SessionStep } from "@onze/schema";
import { expect, test } from "vitest";
import { figuresOf } from "./session-figures.ts";
import { type ReadScore, type ReadSheet, withAgreement } from "./sheet.ts";

const score = (organisation: string, part: Partial<ReadScore>): ReadScore => ({
  ...{ organisation, actual: null, agrees: null, desired: null },
  ...part,
});

/** A closed session about one decision, in which each of those who score sits. */
const closed = (...scores: readonly ReadScore[]): ReadSheet => ({
  session: {
    ...{ id: "S", title: "Talk", heldOn: "2026-03-01", step: SessionStep.CLOSED, isIndependent: true },
    ...{ closedAt: "2026-03-01", version: 1, facilitatorId: null, ledBy: null, isFacilitatorHere: false },
    organisationCount: scores.length,
  },
  isReadable: true,
  closingWords: null,
  organisations: scores.map(({ organisation }, at) => ({
    ...{ id: organisation, name: organisation, codeNumber: at, consentsToShare: null },
  })),
  decisions: [
    {
      ...{ id: "D", label: "D", namedBy: null, mergedInto: null, isChosen: true, isOwnProgramme: false },
      ...{ decision: null, votes: [], scores, actions: [] },
    },
  ],
});

const figureIn = (sheet: ReadSheet, key: string) => {
  const found = figuresOf(
    { ...sheet, decisions: withAgreement(sheet) },
    { dayInBrussels: "2026-12-01", language: "en" },
  );
  const figure = found.find(({ definition }) => definition.key === key);
  return figure && "value" in figure ? figure.value : figure;
};

test("a no without a level is no agreement, and the wishes of the others count", () => {
  const agreeing = score("P1", { actual: 3, agrees: true, desired: 4 });
  const sheet = closed(agreeing, score("P2", { actual: 3, agrees: true }), score("P3", { agrees: false }));
  expect(figureIn(sheet, "participation.agreement-rate")).toBe(0);
  expect(figureIn(sheet, "participation.power-gap")).toBe(1);
  expect(figureIn(sheet, "participation.mean-actual")).toBe(3);
});

test("a decision of which nobody said a level counts where somebody said whether it agrees", () => {
  expect(figureIn(closed(score("P1", { agrees: true })), "participation.agreement-rate")).toBe(1);
  expect(figureIn(closed(score("P1", {})), "participation.agreement-rate")).toMatchObject({
    unavailable: "NO_DATA",
  });
});
