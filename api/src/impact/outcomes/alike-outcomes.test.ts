import "reflect-metadata";
import { ImpactArena, InfluenceType } from "@onze/schema";
import { expect, test } from "vitest";
import { type Likened, likenessOf, reasonsIn } from "./alike-outcomes.ts";

const one: Likened = {
  id: "1",
  arena: ImpactArena.BELGIUM,
  theme: "finance",
  influenceType: InfluenceType.POLICY_CONTENT,
  changedOn: "2026-03-12",
  place: null,
  language: "en",
  words: "Chamber asks the government for debt relief The Chamber It adopted a resolution on debt relief",
};
const other: Likened = {
  ...one,
  id: "2",
  changedOn: "2026-03-20",
  words: "Resolution on debt relief adopted in the Chamber",
};
const liken = (part: Partial<Likened>) => likenessOf(one, { ...other, ...part });

test("the same change in nearly the same words is one", () => {
  expect(liken({})).toMatchObject({ days: 8, isSameTheme: true, isSameType: true, isForeign: false });
});

test.each<[string, Partial<Likened>]>([
  ["another arena", { arena: ImpactArena.EUROPE }],
  [
    "neither theme nor kind of influence in common",
    { theme: "water", influenceType: InfluenceType.ATTITUDE },
  ],
  ["more than half a year between", { changedOn: "2026-09-09" }],
  ["other words", { words: "Province builds wells with a cooperative" }],
  ["one word in common", { words: "Province builds wells against debt" }],
  [
    "another language and another kind of influence",
    { language: "fr", words: "La Chambre", influenceType: InfluenceType.ATTITUDE },
  ],
  ["another language, two months later", { language: "fr", words: "La Chambre", changedOn: "2026-05-12" }],
])("%s: nothing speaks for it", (_, part) => {
  expect(liken(part)).toBeNull();
});

test("the same words of two countries are of two changes", () => {
  expect(likenessOf({ ...one, place: "CD" }, { ...other, place: "RW" })).toBeNull();
  expect(likenessOf({ ...one, place: "CD" }, { ...other, place: null })).not.toBeNull();
});

test("half a year apart, and of the theme alone, is still one", () => {
  expect(liken({ changedOn: "2026-09-08", influenceType: InfluenceType.ATTITUDE })).not.toBeNull();
});

test("in another language all but the words has to be the same", () => {
  expect(liken({ language: "fr", words: "La Chambre demande l’allègement" })).toMatchObject({
    isForeign: true,
  });
});

test("it is the same whichever way round, and the nearer the more", () => {
  expect(likenessOf(other, one)?.score).toBe(likenessOf(one, other)?.score);
  expect(liken({ changedOn: "2026-03-12" })?.score).toBeGreaterThan(liken({})?.score ?? 1);
});

test("why is said in words, what tells most first", () => {
  const likeness = liken({});
  expect(likeness && reasonsIn("en", likeness)).toEqual([
    "the same words: adopted, chamber, debt, relief, resolution",
    "same theme",
    "same kind of influence",
    "8 days apart",
  ]);
  const foreign = liken({ language: "fr", words: "La Chambre", changedOn: one.changedOn });
  expect(foreign && reasonsIn("nl", foreign)).toEqual([
    "in een andere taal geschreven",
    "zelfde thema",
    "zelfde soort invloed",
    "op dezelfde dag",
  ]);
});
