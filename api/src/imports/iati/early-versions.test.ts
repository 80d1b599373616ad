import { expect, test } from "vitest";
import { readActivity } from "./activity-file.fixture.ts";

test.each([
  ["Funding", "1"],
  ["accountable", "2"],
  ["Extending ", "3"],
  ["Implementing", "4"],
])("the role %s is %s", async (word, code) => {
  const { row } = await readActivity(`<participating-org role="${word}">Name</participating-org>`);
  expect(row.participants).toMatchObject([{ role: code, name: "Name" }]);
});

test.each([
  ["IF", "1"],
  ["C", "2"],
  ["D", "3"],
  ["E", "4"],
  ["IP", "5"],
  ["IR", "5"],
  ["LR", "6"],
  ["R", "7"],
  ["QP", "8"],
  ["QS", "9"],
  ["CG", "10"],
])("the transaction type %s is %s", async (word, code) => {
  const { row } = await readActivity(
    `<transaction><transaction-type code="${word}"/><value>1</value></transaction>`,
  );
  expect(row.transactions).toMatchObject([{ type: code }]);
});

test.each([
  ["DAC", "1"],
  ["DAC-3", "2"],
  ["COFOG", "3"],
  ["NACE", "4"],
  ["NTEE", "5"],
  ["ADT", "6"],
  ["RO", "99"],
  ["RO2", "98"],
])("the sector vocabulary %s is %s", async (word, code) => {
  const { row } = await readActivity(`<sector vocabulary="${word}" code="1">Words</sector>`);
  expect(row.sectors).toMatchObject([{ vocabulary: code, code: "1" }]);
});

test.each([
  ['code="2"', "", "2"],
  ["", "Implementation", "2"],
  ['code="Pipeline/identification"', "", "1"],
  ["", "Post-completion", "4"],
])("the status %s%s is %s", async (attributes, words, code) => {
  const { row } = await readActivity(`<activity-status ${attributes}>${words}</activity-status>`);
  expect(row.status).toBe(code);
});

test("dates may stand as text, their types as words", async () => {
  const { row, problems } = await readActivity(
    `<activity-date type="start-planned">2009-07-15</activity-date><activity-date type="end-actual" iso-date="2012-01-31">31 January</activity-date>
     <transaction><transaction-type code="D"/><transaction-date>2010-01-01</transaction-date><value>1</value></transaction>`,
  );
  expect(row).toMatchObject({ startsOn: "2009-07-15", endsOn: "2012-01-31" });
  expect(row.transactions).toMatchObject([{ date: "2010-01-01" }]);
  expect(problems).toEqual([]);
});

test("texts stand directly in their elements", async () => {
  const { row } = await readActivity(
    `<reporting-org ref="GB-1" type="10">Ministry</reporting-org><title>Wells</title><title xml:lang="FR">Puits</title>
     <transaction><transaction-type code="D"/><value>1</value><receiver-org>Diocese</receiver-org></transaction>`,
  );
  expect(row.reporter).toEqual({ ref: "GB-1", name: "Ministry", type: "10" });
  expect(row.titles).toEqual({ en: "Wells", fr: "Puits" });
  expect(row.transactions).toMatchObject([{ receiver: { ref: null, name: "Diocese", type: null } }]);
});

test("a budget may call itself revised", async () => {
  const { row } = await readActivity(
    '<budget type="Revised"><period-start iso-date="2010-01-01"/><period-end iso-date="2010-12-31"/><value>1</value></budget>',
  );
  expect(row.budgets).toMatchObject([{ revised: true }]);
});
