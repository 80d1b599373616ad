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
  String.raw`\b(${[
    "global[ -](south|north)",
    "(the|le|el|het|pays du|partenaires du|landen in het) (sud|zuiden|noorden|global south)",
    "(nord|sud|north|south|noord|zuid|norte|sur)[- ](sud|nord|south|north|zuid|noord|sur|norte)",
    "third world|tiers[- ]monde|derde wereld|tercer mundo",
    "developing countr(y|ies)|ontwikkelingsland(en)?|pays en (voie de )?développement|países en desarrollo",
    "b[ée]n[ée]ficiaires?|beneficiar(y|ies)|beneficiarios?|begunstigden?|doelgroep(en)?",
    "recipients?|hulpbehoevend|ontwikkelingshulp",
  ].join("|")})\b`,
  "i",
);

test.each([
  "partners in the Global South",
  "nos bénéficiaires",
  "the beneficiary",
  "la coopération Nord-Sud",
  "aid recipients",
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
])("names of places are no discouraged words: %s", (text) => {
  expect(text).not.toMatch(DISCOURAGED);
});

const schema = await createSchema();
const folder = `${REPOSITORY}/dashboard/src/i18n`;
const locales = readdirSync(folder).filter((name) => name.endsWith(".json"));

test("the schema and its descriptions use none", () => {
  const lines = printSchema(schema).split("\n");
  expect(lines.filter((line) => DISCOURAGED.test(line.replaceAll(/([a-z])([A-Z])/g, "$1 $2")))).toEqual([]);
});

test("no value of an enum is one", () => {
  const values = Object.values(schema.getTypeMap())
    .filter(isEnumType)
    .flatMap((type) => type.getValues().map(({ name }) => name));
  expect(values.filter((name) => DISCOURAGED.test(name.replaceAll("_", " ")))).toEqual([]);
});

test("no text of the dashboard uses one, in any language", () => {
  expect(locales.toSorted()).toEqual(["en.json", "es.json", "fr.json", "nl.json"]);
  const found = locales.flatMap((name) =>
    readFileSync(`${folder}/${name}`, "utf8")
      .split("\n")
      .filter((line) => DISCOURAGED.test(line))
      .map((line) => `${name}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});

test("no name in the code is one, but where the IATI standard's own elements are read", () => {
  const names =
    /\b(?:const|function|class|interface|type|enum)\s+(\w*(?:[Rr]ecipient|[Bb]eneficiar|GlobalSouth|globalSouth)\w*)/g;
  const found = readSources(["schema", "seeds", "api", "dashboard"])
    .filter(({ path }) => !path.startsWith("api/src/imports/iati/"))
    .flatMap(({ path, text }) => [...text.matchAll(names)].map((match) => `${path}: ${match[1]}`));
  expect(found).toEqual([]);
});
