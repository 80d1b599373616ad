import { expect, test } from "vitest";
import { createWithheldNames } from "./withheld-name.ts";

const { isWithheld } = createWithheldNames(["Projet pilote *", "Niet meegedeeld", "confidentiel*", " ", "*"]);

test.each([
  "Partners in Community Transformation (PICOT)",
  "Partnership for Peace",
  "Partenaires pour le développement",
  "Partner Africa",
  "Partenaire thématique",
  "Projet pilote",
  "Socios por la Paz",
  "Organisation X-Change",
  "Anonymous Collective of Women",
  "Organisation A",
  "Niet meegedeeld comité",
  "Radio Maendeleo",
  "",
])("an organisation that has a name is not withheld: %s", (name) => {
  expect(isWithheld(name)).toBe(false);
});

test.each([
  "Partner X",
  "PARTNER X",
  "partner 1",
  "Partner nr. 12",
  "Partner A2",
  "Partner III",
  "Local partner B",
  "Partner organisation 3",
  "Partenaire Y",
  "Partenaire local n° 4",
  "Organisation partenaire 2",
  "Partnerorganisatie C",
  "Socio 7",
  "Contraparte A",
  "Partenaire cat 3 equite ecologique",
  "Partenaire cat 3 equite democratique",
  "Partenaire cat 3 thematique culture",
  "Partenaire cat 3 democratisation",
  "Partenaire catégorie 2",
  "Partenaire thematique democratisation",
  "Name Withheld",
  "Supplier Name Withheld",
  "Anonymous - excluded for security reasons",
])("a letter, a number, a category or words for it stand for a partner without a name: %s", (name) => {
  expect(isWithheld(name)).toBe(true);
});

test.each(["PROJET PILOTE culture", "niet meegedeeld", "Confidentiel", "Confidentielle"])(
  "the list adds whole names, and beginnings that end in a star: %s",
  (name) => {
    expect(isWithheld(name)).toBe(true);
  },
);
