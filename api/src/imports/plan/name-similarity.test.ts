import { foldName } from "@onze/schema";
import { expect, test } from "vitest";
import { comparableName, jaroWinkler, nameLikeness } from "./name-similarity.ts";

const comparable = (name: string) => comparableName(foldName(name).split(" "));
const likeness = (one: string, other: string) => nameLikeness(comparable(one), comparable(other));

test.each([
  ["Caritas DR Congo Goma Diocese", "Caritas DR Congo Bunia Diocese"],
  ["Commission Diocésaine Bukavu", "Commission Diocésaine Goma"],
  ["School 1", "School 2"],
  ["DAR", "DAR BIC"],
  ["ADMR", "ATM"],
  ["CDES", "CEDENMA"],
  ["Radio Maendeleo", "Peru Equidad"],
  ["Solidaritas", "Serikat Solidaritas"],
])("unlike: %s and %s", (one, other) => {
  expect(likeness(one, other)).toEqual({ score: 0, isPart: false });
});

test.each([
  ["Fundación Jubileo", "Fundation Jubeleo"],
  ["Fundación Jubileo", "FUN JUBILEO"],
  ["Radio Maendeleo", "Radio Mandaleo"],
  ["Plateforme contemporaine", "Plateforme Comtemporaire"],
  ["Plateforme contemporaine", "Plate-forme Contemporaire"],
])("alike but for a slip or an abbreviation: %s and %s", (one, other) => {
  expect(likeness(one, other).score).toBeGreaterThanOrEqual(0.85);
  expect(likeness(other, one)).toEqual(likeness(one, other));
});

test.each([
  ["RECIC", "Recic Kinshasa"],
  ["Red GE", "RED GE CPES"],
  ["NGO Forum", "NGO Forum on ADB"],
  ["Tarmac des auteurs", "Le Tarmac des auteurs"],
])("one is a part of the other: %s and %s", (one, other) => {
  expect(likeness(one, other)).toMatchObject({ isPart: true });
  expect(likeness(one, other).score).toBeGreaterThanOrEqual(0.7);
});

test.each([
  ["martha", "marhta", 0.961],
  ["dwayne", "duane", 0.84],
  ["dixon", "dicksonx", 0.813],
  ["abc", "xyz", 0],
  ["", "", 1],
])("Jaro-Winkler of %s and %s as published", (one, other, score) => {
  expect(jaroWinkler(one, other)).toBeCloseTo(score, 3);
});
