import { expect, test } from "vitest";
import { addEvidence, type NewEvidence } from "../../support/add-evidence.ts";
import { addOutcome } from "../../support/add-outcome.ts";
import { evidenceWorld } from "../../support/evidence-world.ts";
import { startApp } from "../../support/start-app.ts";

const app = await startApp();
const { member, editor, other } = await evidenceWorld(app);

interface Told {
  readonly band: string | null;
  readonly whyNot: string | null;
  readonly advice: string | null;
}

const CONFIDENCE = `query ($slug: ID!) { outcome(slug: $slug) {
  contribution: confidence { band whyNot advice } change: confidence(claim: CHANGE) { band whyNot advice } } }`;

async function told(
  viewer: typeof editor,
  slug: string,
): Promise<Readonly<Record<"contribution" | "change", Told>>> {
  const { data } = await app.askAs(viewer)<{
    outcome: Readonly<Record<"contribution" | "change", Told>> | null;
  }>(CONFIDENCE, { slug });
  if (!data?.outcome) throw new Error("there is no such change");
  return data.outcome;
}

type Piece = Pick<NewEvidence, "ifTrue" | "ifFalse" | "observed" | "group" | "visibility" | "claim">;

async function changeWith(...pieces: readonly Piece[]): Promise<string> {
  const { id, slug } = await addOutcome(app, { harvestedBy: member.id });
  for (const piece of pieces) await addEvidence(app, { addedBy: member.id, outcome: id, ...piece });
  return slug;
}

const HOOP = { ifTrue: 0.95, ifFalse: 0.5 };
const GUN = { ifTrue: 0.3, ifFalse: 0.03 };
const STRAW = { ifTrue: 0.6, ifFalse: 0.4 };
const MISSING = { ifTrue: 0.9, ifFalse: 0.2, observed: "ABSENT" };

test("without evidence nothing is told, and why", async () => {
  const [none, unsought, unjudged] = [
    await told(editor, await changeWith()),
    await told(editor, await changeWith({ ...HOOP, observed: "NOT_SOUGHT" })),
    await told(editor, await changeWith({})),
  ];
  expect(none.contribution).toMatchObject({ band: null, whyNot: "No evidence was looked for yet." });
  expect(unsought.contribution).toEqual(none.contribution);
  expect(unjudged.contribution).toMatchObject({
    band: null,
    whyNot: expect.stringContaining("Nobody judged"),
  });
});

test.each([
  { pieces: [HOOP], band: "SLIGHTLY_MORE_LIKELY" },
  { pieces: [HOOP, GUN], band: "REASONABLE_CERTAINTY" },
  { pieces: [HOOP, GUN, STRAW, MISSING], band: "CAUTIOUS" },
  { pieces: [HOOP, { ...GUN, group: "press" }, { ...GUN, group: "press" }], band: "REASONABLE_CERTAINTY" },
])("after $pieces it is $band", async ({ pieces, band }) => {
  expect((await told(editor, await changeWith(...pieces))).contribution).toMatchObject({
    band,
    advice: null,
  });
});

test("a smoking gun alone asks for a hoop first", async () => {
  expect((await told(editor, await changeWith(GUN))).contribution).toMatchObject({
    band: "HIGH",
    advice: expect.stringContaining("Look first for what must be there"),
  });
});

test("what is about the change says nothing about who contributed, and the other way round", async () => {
  const { change, contribution } = await told(editor, await changeWith({ ...HOOP, claim: "CHANGE" }));
  expect(change.band).toBe("SLIGHTLY_MORE_LIKELY");
  expect(contribution.band).toBeNull();
});

test("what somebody may not read weighs nothing for them", async () => {
  const slug = await changeWith(HOOP, { ...GUN, visibility: "RESTRICTED" });
  expect((await told(editor, slug)).contribution.band).toBe("REASONABLE_CERTAINTY");
  expect((await told(other, slug)).contribution.band).toBe("SLIGHTLY_MORE_LIKELY");
});
