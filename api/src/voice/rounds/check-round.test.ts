import { expect, test } from "vitest";
import { checkRound } from "./check-round.ts";
import type { RoundInput } from "./round.input.ts";

const in4 = (text: string) => ({ nl: text, fr: text, en: text, es: text });
const stratum = (key: string, invited: number) => ({ key, name: in4(key), invited });
const cut = (...groups: readonly (readonly string[])[]) => ({
  key: "continent",
  name: in4("Continent"),
  groups: groups.map((strata, at) => ({ key: `g${at}`, name: in4("Group"), strata: [...strata] })),
});
const round = (given: Partial<RoundInput> = {}): RoundInput => ({
  questionnaireId: "q",
  title: in4("Round"),
  strata: [stratum("africa", 9), stratum("asia", 7)],
  cuts: [cut(["africa"], ["asia"])],
  kInternal: 5,
  kPublic: 10,
  opensOn: "2027-03-01",
  closesOn: "2027-03-28",
  keepAnswersUntil: "2027-06-30",
  ...given,
});

test.each([
  ["that asks nobody", { strata: [], cuts: [] }, "strata is empty"],
  ["that asks four", { strata: [stratum("all", 4)], cuts: [] }, "4 are asked; with fewer than 5"],
  [
    "with a stratum of four",
    { strata: [stratum("africa", 9), stratum("asia", 4)] },
    "The stratum asia has fewer than 5",
  ],
  ["that asks too many for one round", { strata: [stratum("all", 501)], cuts: [] }, "501 are asked"],
  ["that would tell of two", { kInternal: 2 }, "kInternal is 2"],
  ["that would tell the public more", { kInternal: 8, kPublic: 7 }, "kPublic is 7"],
  ["that closes before it opens", { closesOn: "2027-02-28" }, "closesOn is 2027-02-28"],
  ["whose answers go before it closes", { keepAnswersUntil: "2027-03-27" }, "keepAnswersUntil is 2027-03-27"],
  ["whose answers are kept for years", { keepAnswersUntil: "2029-01-01" }, "keepAnswersUntil is 2029-01-01"],
  [
    "with a cut by what was not declared",
    { cuts: [cut(["africa"], ["asia", "women"])] },
    "the stratum women, which was not declared",
  ],
  ["with a cut that leaves somebody out", { cuts: [cut(["africa"])] }, "leaves out the stratum asia"],
  ["that some cannot read", { title: { en: "Round" } }, "title has no text in nl"],
])("a round %s is not prepared", (_, given, words) => {
  expect(() => checkRound(round(given))).toThrow(words);
});

test("a round of two strata and a cut of both is prepared", () => {
  expect(checkRound(round())).toMatchObject({
    strata: [{ invited: 9 }, { invited: 7 }],
    cuts: [{ key: "continent" }],
  });
});
