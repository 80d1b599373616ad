import type { DeclaredCut, DeclaredStratum, LocalisedNames } from "@onze/schema";
import { badInput, type Refusal } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";
import {
  type DeclarationFault,
  declarationFault,
  MOST_CUTS,
  MOST_STRATA,
} from "../disclosure/declaration.ts";
import { SMALLEST_THRESHOLD, thresholdFault } from "../disclosure/threshold.ts";
import { needAllTexts } from "../texts.ts";
import type { CutInput, RoundInput, StratumInput } from "./round.input.ts";

const LONGEST = { title: 200, name: 100 } as const;
/** As many links as one round may have: each answer writes all its ballots anew. */
const MOST_INVITED = 500;
/** Days for which single answers may be kept at most. */
const LONGEST_KEPT = 366;

/** A round as it is stored. */
export interface CheckedRound {
  readonly titles: LocalisedNames;
  readonly strata: readonly DeclaredStratum[];
  readonly cuts: readonly DeclaredCut[];
}

/** A round that can be opened on its day. @throws {Refusal} otherwise, saying what is wrong. */
export function checkRound(input: RoundInput): CheckedRound {
  const { kInternal, kPublic } = input;
  const small = thresholdFault({ inside: kInternal, everybody: kPublic });
  if (small === "TOO_SMALL")
    throw badInput(
      `kInternal is ${kInternal} and kPublic ${kPublic}; neither may be below ${SMALLEST_THRESHOLD}.`,
      because("THRESHOLD_SMALL", { least: SMALLEST_THRESHOLD }),
    );
  if (small === "PUBLIC_BELOW_INSIDE")
    throw badInput(
      `kPublic is ${kPublic}; it must be at least kInternal, ${kInternal}.`,
      because("THRESHOLD_PUBLIC"),
    );
  checkDays(input);
  const strata = input.strata.map(checkStratum);
  const cuts = input.cuts.map(checkCut);
  const fault = declarationFault(strata, cuts, kInternal);
  if (fault) throw refusalOf(fault, kInternal);
  const invited = strata.reduce((sum, stratum) => sum + stratum.invited, 0);
  if (invited > MOST_INVITED)
    throw badInput(`${invited} are asked; one round may ask at most ${MOST_INVITED}.`);
  return { titles: needAllTexts("title", input.title, LONGEST.title), strata, cuts };
}

function checkDays({ opensOn, closesOn, keepAnswersUntil }: RoundInput): void {
  if (closesOn < opensOn)
    throw badInput(
      `closesOn is ${closesOn}; a round that opens on ${opensOn} closes on that day or later.`,
      because("ENDS_BEFORE_START"),
    );
  const latest = new Date(`${closesOn}T00:00:00Z`);
  latest.setUTCDate(latest.getUTCDate() + LONGEST_KEPT);
  const last = latest.toISOString().slice(0, 10);
  if (keepAnswersUntil < closesOn || keepAnswersUntil > last)
    throw badInput(
      `keepAnswersUntil is ${keepAnswersUntil}; it must be from ${closesOn}, when the round closes, to ${last}.`,
      because("ANSWERS_KEPT_WRONG", { from: closesOn, to: last }),
    );
}

const checkKey = (field: string, key: string): string => {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key) && key.length <= 60) return key;
  throw badInput(
    `${field} is "${key.slice(0, 60)}"; it must be at most 60 small letters, digits and dashes.`,
  );
};

function checkStratum({ key, name, invited }: StratumInput): DeclaredStratum {
  return {
    key: checkKey("strata.key", key),
    names: needAllTexts("strata.name", name, LONGEST.name),
    invited,
  };
}

function checkCut({ key, name, groups }: CutInput): DeclaredCut {
  return {
    key: checkKey("cuts.key", key),
    names: needAllTexts("cuts.name", name, LONGEST.name),
    groups: groups.map((group) => ({
      key: checkKey("cuts.groups.key", group.key),
      names: needAllTexts("cuts.groups.name", group.name, LONGEST.name),
      strata: group.strata,
    })),
  };
}

function refusalOf({ fault, key }: DeclarationFault, least: number): Refusal {
  switch (fault) {
    case "NO_STRATA":
      return badInput("strata is empty; say whom the round asks.");
    case "TOO_MANY_STRATA":
      return badInput(
        `There are more than ${MOST_STRATA} strata; what could be told apart by subtracting is looked for in all of them.`,
      );
    case "TOO_MANY_CUTS":
      return badInput(`There are more than ${MOST_CUTS} cuts.`);
    case "KEY_TWICE":
      return badInput(`The key ${key} stands for two things; each has one of its own.`);
    case "TOO_FEW_INVITED":
      return badInput(
        `${key} are asked; with fewer than ${least} nothing could ever be told.`,
        because("INVITED_FEW", { least }),
      );
    case "STRATUM_TOO_SMALL":
      return badInput(
        `The stratum ${key} has fewer than ${least}; put it together with another, or do not tell it apart.`,
        because("STRATUM_SMALL", { stratum: key, least }),
      );
    case "UNKNOWN_STRATUM":
      return badInput(`A cut names the stratum ${key}, which was not declared.`);
    case "STRATUM_TWICE":
      return badInput(`A cut has the stratum ${key} in two groups; it must be in one.`);
    case "STRATUM_LEFT_OUT":
      return badInput(`A cut leaves out the stratum ${key}; by subtracting it would be told after all.`);
  }
}
