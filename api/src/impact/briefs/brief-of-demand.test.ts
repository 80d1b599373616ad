import { AskUptake, LANGUAGES, type Language, OutcomeDirection } from "@onze/schema";
import { expect, test } from "vitest";
import type { Block, PlainDocument } from "../../shared/documents/document.ts";
import { briefOfDemand } from "./brief-of-demand.ts";
import { askRead, demandWith, outcomeWith, SETTING } from "./brief-values.fixture.ts";

const write = (demand = demandWith(), language: Language = "en", setting = SETTING): PlainDocument =>
  briefOfDemand(demand, setting, language);

const runsOf = (block: Block) => {
  switch (block.kind) {
    case "heading":
      return [{ text: block.text }];
    case "paragraph":
      return block.text;
    case "facts":
      return block.rows.flatMap(({ label, text }) => [{ text: label }, ...text]);
    case "list":
      return block.items.flat();
    case "table":
      return [...block.heads.map((text) => ({ text })), ...block.rows.flat(2)];
  }
};
const textOf = ({ title, blocks, foot }: PlainDocument): string =>
  [title, ...blocks.flatMap(runsOf).map(({ text }) => text), foot].join("\n");
const headingsOf = ({ blocks }: PlainDocument, level: number): string[] =>
  blocks.flatMap((block) => (block.kind === "heading" && block.level === level ? [block.text] : []));

test.each(LANGUAGES)(
  "nothing in a brief says whose part a change is, nor adds changes to a score: %s",
  (language) => {
    const text = textOf(write(demandWith({ uptake: { unavailable: "NO_DATA" } }), language));
    expect(text).not.toMatch(/\d\s*%/);
    expect(text).not.toMatch(/undefined|null|NaN|\[object|[A-Z]{3,}_[A-Z]/);
  },
);

test("the title is how far the demand is, with its setbacks", () => {
  expect(write().title).toBe(
    "A duty of care: backed in words since 01/05/2026, after 1 setback, now blocked",
  );
  expect(write(demandWith({ stages: [] })).title).toBe("A duty of care: no stage is recorded yet");
});

test.each([
  { read: [], told: "unknown: nobody has read a text for it yet" },
  { read: [AskUptake.PARTLY], told: "half taken up, as one person reads it; a second has not read it yet" },
  { read: [AskUptake.PARTLY, AskUptake.PARTLY], told: "half taken up" },
  {
    read: [AskUptake.TAKEN_UP, AskUptake.NOT_TAKEN_UP],
    told: "between not taken up and taken up: two people read it otherwise",
  },
])("an ask that people read as $read is $told", ({ read, told }) => {
  const table = write(demandWith({ asks: [askRead(...read)] })).blocks.find(({ kind }) => kind === "table");
  expect(table).toMatchObject({
    rows: [[[{ text: "1. Access to justice" }], [{ text: told }], expect.anything()]],
  });
});

test("how much is taken up of all is one figure, two ends, or unknown in words", () => {
  const told = (uptake: object) => textOf(write(demandWith({ uptake })));
  expect(told({ value: 0.8 })).toContain("by weight, 80% is taken up, as two people read it.");
  expect(told({ low: 0.25, high: 1 })).toContain("between 25% and 100% is taken up");
  expect(told({ unavailable: "NO_DATA" })).toContain("How much of it is taken up is unknown.");
});

test("every source that is cited has a number, and every number its source", () => {
  const document = write();
  const cited = new Set(textOf(document).match(/\[\d+\]/g));
  const sources = document.blocks.find((block) => block.kind === "list" && block.isNumbered);
  const listed =
    sources?.kind === "list" ? sources.items.map((item) => item.map(({ text }) => text).join("")) : [];
  expect([...cited]).toEqual(listed.map((_, at) => `[${at + 1}]`));
  expect(listed).toEqual([
    "The bill. https://law.example/bill",
    "A vote, dated 01/03/2026. https://law.example/vote",
    "A new majority, dated 01/05/2026",
    `Minutes, The committee, dated 02/03/2026, copy kept, SHA-256 ${"a".repeat(16)}…. https://law.example/minutes`,
    "A diary, The cabinet",
  ]);
});

test("an address that is no page of the web is written, and leads nowhere", () => {
  const [evidence] = outcomeWith().evidence;
  if (!evidence) throw new Error("the change has no evidence");
  const outcomes = [outcomeWith({ evidence: [{ ...evidence, url: "javascript:alert(1)" }] })];
  const runs = write(demandWith({ outcomes })).blocks.flatMap(runsOf);
  expect(runs).toContainEqual({ text: "javascript:alert(1)" });
  expect(runs.flatMap((run) => ("url" in run ? [run.url] : [])).join()).not.toContain("javascript");
});

test("what went otherwise is told as fully as what went as asked", () => {
  const went = (direction: OutcomeDirection, isIntended = true) =>
    write(demandWith({ outcomes: [outcomeWith({ direction, isIntended })] }));
  const fine = went(OutcomeDirection.POSITIVE);
  const lengthOf = ({ blocks }: PlainDocument) => blocks.length;
  for (const other of [
    went(OutcomeDirection.NEGATIVE),
    went(OutcomeDirection.MIXED),
    went(OutcomeDirection.POSITIVE, false),
  ]) {
    const order = headingsOf(other, 2).concat(headingsOf(other, 3));
    expect(order).toContain("The Chamber votes");
    expect(textOf(other)).toContain("No change is recorded yet.");
    expect(lengthOf(other)).toBeGreaterThanOrEqual(lengthOf(fine));
  }
});

test("the sections come in one order, what is not known among them", () => {
  expect(headingsOf(write(), 2)).toEqual([
    "What is asked, and what was taken up",
    "Coordinated with",
    "The path, with its setbacks",
    "What changed",
    "What did not work, or went otherwise",
    "Who wrote it together",
    "What is not known",
    "Sources",
    "About this brief",
  ]);
  expect(textOf(write()).split("What is not known")[1]?.split("Sources")[0]?.trim().split("\n")).toEqual([
    "No adopted position is named on which the demand rests.",
    "Of 2 asks, fewer than two people have read how far it is taken up.".replace("2 asks", "1 ask"),
    "About “The Chamber votes”, 1 person who was asked has not answered.",
    "For “The Chamber votes”, 1 other explanation is not assessed.",
    "For “The Chamber votes”, 1 piece of evidence was not looked for.",
    "The statement “The Chamber votes” lacks how it was before.",
  ]);
});

test("what a brief rests on is said: of which day, under which terms, and where it is read", () => {
  const text = textOf(write());
  for (const told of [
    "As of 23/11/2026. Work may be missing for safety.",
    "under CC BY 4.0",
    "https://onze.example/impact/demands/duty",
  ])
    expect(text).toContain(told);
  expect(textOf(write(demandWith(), "en", { ...SETTING, licence: null }))).toContain(
    "ask The umbrella before you publish",
  );
});

test("words of others are theirs, with their language where it is another", () => {
  expect(textOf(write())).toContain("Schreef de studie\n (written in Dutch)");
  expect(textOf(write(demandWith(), "nl"))).not.toContain("geschreven in het Nederlands");
});

test("the band of the demonstration is on what is invented, and on nothing else", () => {
  expect(write().warning).toBeNull();
  expect(write(demandWith({ demonstration: true })).warning).toMatch(/^Demonstration\./);
  expect(write(demandWith({ outcomes: [outcomeWith({ demonstration: true })] })).warning).not.toBeNull();
});

test.each(LANGUAGES)("each language has words of its own: %s", (language) => {
  const headings = headingsOf(write(demandWith(), language), 2);
  const others = LANGUAGES.filter((other) => other !== language);
  for (const other of others)
    expect(
      headings.filter(
        (each) => headingsOf(write(demandWith(), other), 2).includes(each) && each !== "Sources",
      ),
    ).toEqual([]);
  expect(textOf(write(demandWith(), language))).not.toMatch(
    /\b(Sud|Nord|South|North|Zuiden|Noorden|beneficiar|bénéficiaire|begunstigde|recipient)/i,
  );
});

test("French has a hard space before its signs", () => {
  const text = textOf(write(demandWith(), "fr")).replaceAll(/https?:\/\/\S+/g, "");
  expect(text).not.toMatch(/[^\u00a0\d][:;?!»](\s|$)/);
});
