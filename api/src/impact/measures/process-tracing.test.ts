import { expect, test } from "vitest";
import { classifyTest } from "./process-tracing.ts";

test.each([
  { ifTrue: 0.95, ifFalse: 0.5, is: "HOOP" },
  { ifTrue: 0.9, ifFalse: 0.11, is: "HOOP" },
  { ifTrue: 0.9, ifFalse: 0.1, is: "DOUBLY_DECISIVE" },
  { ifTrue: 0.95, ifFalse: 0.05, is: "DOUBLY_DECISIVE" },
  { ifTrue: 0.3, ifFalse: 0.03, is: "SMOKING_GUN" },
  { ifTrue: 0.5, ifFalse: 0.1, is: "SMOKING_GUN" },
  { ifTrue: 0.35, ifFalse: 0.07, is: "SMOKING_GUN" },
  { ifTrue: 0.4, ifFalse: 0.1, is: "STRAW_IN_THE_WIND" },
  { ifTrue: 0.6, ifFalse: 0.4, is: "STRAW_IN_THE_WIND" },
  { ifTrue: 0, ifFalse: 0, is: "STRAW_IN_THE_WIND" },
])("seen in $ifTrue if true and in $ifFalse if not is $is", ({ is, ...likelihoods }) => {
  expect(classifyTest(likelihoods)).toBe(is);
});
