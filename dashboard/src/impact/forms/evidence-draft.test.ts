import { expect, test } from "vitest";
import { evidenceInput, firstChoices } from "./evidence-draft.ts";

const CHOICES = { ...firstChoices(null), ifTrue: "always", ifFalse: "even" };

test("half a judgement is none", () => {
  expect(evidenceInput({ title: "a", source: "b" }, { ...CHOICES, ifFalse: "" }, null)).toMatchObject({
    ...{ ifTrue: null, ifFalse: null },
  });
});

test("what is left empty is not stated", () => {
  expect(evidenceInput({ title: " a ", source: "b", url: " " }, CHOICES, null)).toMatchObject({
    ...{ title: "a", url: null, datedOn: null, ifTrue: 0.95, ifFalse: 0.5 },
  });
});
