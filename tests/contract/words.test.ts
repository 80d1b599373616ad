import { readdirSync, readFileSync } from "node:fs";
import { createSchema } from "@onze/api";
import { isEnumType, printSchema } from "graphql";
import { expect, test } from "vitest";
import { REPOSITORY, readSources } from "../support/package-sources.ts";

/**
 * Words that see the world from one side: people and organisations are partners, and a place is called by its name.
 * A name that others chose, such as Northern Africa of the United Nations, is none of them.
 */
const DISCOURAGED = new RegExp(
  String.raw`(?<![\p{L}\d])(${[
    "global[ -](south|north)",
    "(the|le|el|het|pays du|partenaires du|landen in het) (sud|zuiden|noorden|global south)",
    "(nord|sud|north|south|noord|zuid|norte|sur)[- ](sud|nord|south|north|zuid|noord|sur|norte)",
    "third world|tiers[- ]monde|derde wereld|tercer mundo",
    "developing countr(y|ies)|ontwikkelingsland(en)?|pays en (voie de )?développement|países en desarrollo",
    "b[ée]n[ée]ficiaires?|beneficiar(y|ies)|beneficiarios?|begunstigden?|doelgroep(en)?",
    "recipients?|hulpbehoevend|ontwikkelingshulp",
    "local partners?|partenaires? loca(l|ux)|lokale partners?|(socios?|contrapartes?|organización socia|organizaciones socias) local(es)?",
    "(donner|donne|donnons) (une |la )?voix|voiceless|(give|gives|giving) (\\p{L}+ )?(a )?voice|een stem geven|dar voz",
    "capacity[ -]building|renforcement (des|de) capacités|capaciteits(opbouw|versterking)|(fortalecimiento|desarrollo) de capacidades",
    "field (visit|trip|work|office)s?|terrain|veld(bezoek|bezoeken|werk)|terreinbezoek(en)?|(visita|trabajo)s? de campo|expat(s|riates?|riés?)?",
    "aide|aid|hulp|ayuda",
  ].join("|")})(?![\p{L}\d])`,
  "iu",
);

const isDiscouraged = (text: string): boolean => DISCOURAGED.test(text);

test.each([
  "partners in the Global South",
  "nos bénéficiaires",
  "the beneficiary",
  "la coopération Nord-Sud",
  "aid recipients",
  "nos partenaires locaux",
  "a local partner",
  "donner une voix aux femmes",
  "it gives them a voice",
  "capacity building of partners",
  "renforcement des capacités",
  "een visite op het terrain",
  "the expats",
  "l’aide aux pays",
  "structurele hulp",
  "Aid for trade",
])("the list knows what it is looking for: %s", (text) => {
  expect(text).toMatch(DISCOURAGED);
});

test.each([
  "Northern Africa",
  "Südafrika",
  "Amérique du Sud",
  "South Sudan",
  "the partner receives",
  "North Macedonia",
  "un partenaire, localement",
  "Les données aidées",
  "hulpmiddel",
  "said",
  "field",
  "à voix haute",
])("names of places are no discouraged words, nor parts of others: %s", (text) => {
  expect(text).not.toMatch(DISCOURAGED);
});

const schema = await createSchema();
const folder = `${REPOSITORY}/dashboard/src/i18n`;
const locales = readdirSync(folder).filter((name) => name.endsWith(".json"));

test("the schema and its descriptions use none", () => {
  const lines = printSchema(schema).split("\n");
  expect(lines.filter((line) => isDiscouraged(line.replaceAll(/([a-z])([A-Z])/g, "$1 $2")))).toEqual([]);
});

test("no value of an enum is one", () => {
  const values = Object.values(schema.getTypeMap())
    .filter(isEnumType)
    .flatMap((type) => type.getValues().map(({ name }) => name));
  expect(values.filter((name) => isDiscouraged(name.replaceAll("_", " ")))).toEqual([]);
});

/** The lines of a file that use one. */
const linesWithOne = (path: string): string[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter(isDiscouraged)
    .map((line) => `${path}: ${line.trim()}`);

test("no text of the dashboard uses one, in any language", () => {
  expect(locales.toSorted()).toEqual(["en.json", "es.json", "fr.json", "nl.json"]);
  expect(locales.flatMap((name) => linesWithOne(`${folder}/${name}`))).toEqual([]);
});

test("nor does a mail", () => {
  expect(linesWithOne(`${REPOSITORY}/api/src/accounts/mail/letter-words.ts`)).toEqual([]);
});

test("no name in the code is one, but where the IATI standard's own elements are read", () => {
  const names =
    /\b(?:const|function|class|interface|type|enum)\s+(\w*(?:[Rr]ecipient|[Bb]eneficiar|GlobalSouth|globalSouth)\w*)/g;
  const found = readSources(["schema", "seeds", "api", "dashboard"])
    .filter(({ path }) => !path.startsWith("api/src/imports/iati/"))
    .flatMap(({ path, text }) => [...text.matchAll(names)].map((match) => `${path}: ${match[1]}`));
  expect(found).toEqual([]);
});
