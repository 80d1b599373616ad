import "reflect-metadata";
import { expect, test } from "vitest";
import { StatementGap } from "./outcome.types.ts";
import { gapsOf, type Statement } from "./statement-gaps.ts";

const whole: Statement = {
  actor: "The minister for development cooperation",
  change: "She announced that the programme goes on",
  changedOn: "2026-03-12",
  changedFrom: "It was to end in 2026",
  changedTo: "It is funded until 2030",
  significance: "Forty cooperatives plan on it",
  arena: "BELGIUM",
  isPlaced: false,
  demandsRaisedOn: ["2025-01-01"],
};
const TODAY = "2026-11-23";
const gaps = (part: Partial<Statement>) => gapsOf({ ...whole, ...part }, TODAY);

test("a statement that says who changed what, when, from and to what and why lacks nothing", () => {
  expect(gaps({})).toEqual([]);
});

test.each<[Partial<Statement>, StatementGap]>([
  [{ actor: " " }, StatementGap.NO_ACTOR],
  [{ change: null }, StatementGap.NO_CHANGE],
  [{ changedOn: null }, StatementGap.NO_DATE],
  [{ changedOn: "2026-11-24" }, StatementGap.FUTURE_DATE],
  [{ changedOn: "2024-12-31" }, StatementGap.BEFORE_DEMAND],
  [{ changedFrom: null }, StatementGap.NO_FROM],
  [{ changedTo: "" }, StatementGap.NO_TO],
  [{ significance: null }, StatementGap.NO_SIGNIFICANCE],
  [{ arena: "PARTNER_COUNTRY" }, StatementGap.NO_PLACE],
])("%j lacks %s alone", (part, gap) => {
  expect(gaps(part)).toEqual([gap]);
});

test.each([
  "Awareness of debt grew among members of parliament",
  "Members of parliament were sensitised to debt",
  "The network has strengthened capacity",
  "Les parlementaires ont été sensibilisés à la dette",
  "Une prise de conscience de la dette",
  "Het bewustzijn over schulden groeide",
  "De houding van ministers veranderde",
  "Creció la conciencia sobre la deuda",
  "Los diputados se sensibilizaron",
])("“%s” tells nothing that anybody could see", (change) => {
  expect(gaps({ change, changedTo: null, changedFrom: "None" })).toContain(StatementGap.NOT_OBSERVABLE);
});

test.each([
  "The committee adopted a resolution on public awareness of debt",
  "La ministre a annoncé un programme de sensibilisation",
  "De minister kondigt een campagne rond bewustzijn aan",
  "El congreso aprobó una ley sobre capacidades",
  "The mine was closed",
])("“%s” does", (change) => {
  expect(gaps({ change, changedTo: null })).not.toContain(StatementGap.NOT_OBSERVABLE);
});

test("what they do since may stand in the other half of the statement", () => {
  expect(gaps({ change: "Awareness grew", changedTo: "Three ministers refuse such loans" })).toEqual([]);
});

test("a change in a partner country has its place by a country or a region", () => {
  expect(gaps({ arena: "PARTNER_COUNTRY", isPlaced: true })).toEqual([]);
});
