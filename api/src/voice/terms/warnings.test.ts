import { expect, test } from "vitest";
import { findWarnings, type WatchedTerm } from "./warnings.ts";

const term = (
  word: string,
  forms: readonly string[] = [],
  exceptions: readonly string[] = [],
): WatchedTerm => ({
  word,
  forms,
  exceptions,
});

const TERMS = {
  person: term("begunstigde", ["begunstigden"]),
  personne: term("bénéficiaire", ["bénéficiaires"]),
  direction: term("het Zuiden", [], ["het zuiden van"]),
  duality: term("Noord-Zuid"),
  aid: term("aide", ["l’aide au développement"]),
  south: term("Sud", [], ["Afrique du Sud", "Sud-Kivu"]),
};

const found = (text: string, ...terms: WatchedTerm[]): string[] =>
  findWarnings(text, terms).map(({ found: written }) => written);

test.each([
  ["no word of ours", "Partners beslissen mee.", TERMS.person],
  ["a part of a longer word", "De begunstigdenlijst en onbegunstigde.", TERMS.person],
  ["a form that nobody gave", "Begunstigdes", TERMS.person],
  ["words of a phrase with a full stop between", "Naar het noord. Zuid ook.", TERMS.duality],
  ["words of a phrase with a comma between", "noord, zuid", TERMS.duality],
  ["a place within an exception", "In het zuiden van Congo", TERMS.direction],
  ["names of places", "Au Sud-Kivu et en Afrique du Sud", TERMS.south],
  ["nothing at all", "", TERMS.person],
])("nobody is warned of %s", (_, text, watched) => {
  expect(found(text, watched)).toEqual([]);
});

test.each([
  ["in capitals", "DE BEGUNSTIGDEN.", TERMS.person, "BEGUNSTIGDEN"],
  ["without its accents", "nos beneficiaires", TERMS.personne, "beneficiaires"],
  [
    "with accents that are signs of their own",
    "nos be\u0301ne\u0301ficiaires",
    TERMS.personne,
    "be\u0301ne\u0301ficiaires",
  ],
  ["as a phrase", "landen in het  Zuiden", TERMS.direction, "het  Zuiden"],
  ["with another dash", "de Noord–Zuid verhouding", TERMS.duality, "Noord–Zuid"],
  ["behind an apostrophe", "L'aide, d’abord", TERMS.aid, "aide"],
  ["between signs", "(begunstigde)", TERMS.person, "begunstigde"],
  ["beside an exception", "L’Afrique du Sud et le Sud", TERMS.south, "Sud"],
])("a word is found %s", (_, text, watched, written) => {
  expect(found(text, watched)).toEqual([written]);
});

test("each term is told once, at its first place and in its longest form, in the order of the text", () => {
  const text = "Au Sud, l’aide au développement; l’aide encore, le Sud encore.";
  expect(found(text, TERMS.aid, TERMS.south)).toEqual(["Sud", "l’aide au développement"]);
});

test("a term without letters warns of nothing", () => {
  expect(found("… – !", term("–", ["…"]))).toEqual([]);
});
