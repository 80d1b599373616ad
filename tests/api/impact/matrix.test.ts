import { beforeEach, expect, test } from "vitest";
import { addDemand } from "../../support/add-demand.ts";
import { addAnswer, addContribution, addOutcome, type NewOutcome } from "../../support/add-outcome.ts";
import { outcomeWorld } from "../../support/outcome-world.ts";
import { startApp } from "../../support/start-app.ts";

const app = await startApp();
const { member, other, partner, hidden, visitor, otherEditor, ofHidden, staff } = await outcomeWorld(app);

const MATRIX = `query ($filter: OutcomeFilter) { impactMatrix(filter: $filter) { total
  cells { arena influenceType total counts { status count } negativeOrUnintended outcomes { title } }
  substantiated { ...Counted } tested { ...Counted } rivalsChecked { ...Counted } adverse { ...Counted } coAuthored { ...Counted }
  whatWentOtherwise { negative mixed unintended isOddlyNone outcomes { title } reversed reversedDemands { title } }
  whole: contributions(counting: WHOLE) { count organisation { slug } } parts: contributions(counting: FRACTIONAL) { count organisation { slug } }
  evidenceAge { dated undated oldestOn newestOn medianDays } } }
fragment Counted on CountedOutcomes { holds counted share { ... on MetricValue { value } ... on MetricUnavailable { unavailable } } }`;

interface Credit {
  readonly count: number;
  readonly organisation: { readonly slug: string };
}
interface Read {
  readonly total: number;
  readonly cells: readonly object[];
  readonly whole: readonly Credit[];
  readonly parts: readonly Credit[];
  readonly coAuthored: { readonly holds: number };
  readonly whatWentOtherwise: object;
  readonly evidenceAge: { readonly dated: number };
}

const matrix = async (viewer = visitor, filter: object = {}): Promise<Read> => {
  const { data, errors } = await app.askAs(viewer)<{ impactMatrix: Read }>(MATRIX, { filter });
  if (!data) throw new Error(JSON.stringify(errors));
  return data.impactMatrix;
};
const creditsOf = (credits: readonly Credit[]) =>
  Object.fromEntries(credits.map(({ count, organisation }) => [organisation.slug, count]));

beforeEach(() => app.sql("delete from outcome"));

/** A change of the worked example, with what people outside said of it. */
async function addTold(answers: readonly string[], given: Partial<NewOutcome>): Promise<void> {
  const { id } = await addOutcome(app, { harvestedBy: member.id, ...given });
  for (const fact of answers) await addAnswer(app, { outcome: id, askedBy: member.id, fact });
}

test("the six changes of the worked example give its figures", async () => {
  const [F, P, D] = ["FULL", "PARTIAL", "DISAGREE"];
  const withPartner = { authors: [partner.id] };
  const checked = { rivals: ["RULED_OUT", "PARTIAL"] };
  await addTold([F, F, P], { title: "O1", ...withPartner, ...checked });
  await addTold([F], {
    title: "O2",
    arena: "EUROPE",
    influenceType: "DISCURSIVE_COMMITMENT",
    rivals: ["NOT_ASSESSED"],
  });
  await addTold([F, F], { title: "O3", arena: "PARTNER_COUNTRY", country: "KE", ...withPartner, ...checked });
  await addTold([], { title: "O4", arena: "INTERNATIONAL", influenceType: "AGENDA_FRAMING" });
  await addTold([F, D], {
    ...{
      title: "O5",
      influenceType: "IMPLEMENTATION_BEHAVIOUR",
      direction: "NEGATIVE",
      isIntended: false,
      ...withPartner,
    },
  });
  await addTold([P, P], { title: "O6", arena: "EUROPE", influenceType: "PROCEDURE", ...checked });
  const found = await matrix();
  expect(found).toMatchObject({
    total: 6,
    substantiated: { holds: 2, counted: 6, share: { value: 2 / 6 } },
    tested: { holds: 5, counted: 6, share: { value: 5 / 6 } },
    rivalsChecked: { holds: 3, counted: 6, share: { value: 0.5 } },
    adverse: { holds: 1, counted: 6, share: { value: 1 / 6 } },
    coAuthored: { holds: 3, counted: 6, share: { value: 0.5 } },
    whatWentOtherwise: {
      negative: 1,
      mixed: 0,
      unintended: 1,
      isOddlyNone: false,
      outcomes: [{ title: "O5" }],
    },
  });
  expect(found.cells).toHaveLength(6);
  expect(found.cells).toEqual(
    expect.arrayContaining([
      {
        ...{ arena: "BELGIUM", influenceType: "IMPLEMENTATION_BEHAVIOUR", total: 1, negativeOrUnintended: 1 },
        ...{ counts: [{ status: "CONTESTED", count: 1 }], outcomes: [{ title: "O5" }] },
      },
      {
        ...{ arena: "EUROPE", influenceType: "PROCEDURE", total: 1, negativeOrUnintended: 0 },
        ...{ counts: [{ status: "PARTIAL", count: 1 }], outcomes: [{ title: "O6" }] },
      },
    ]),
  );
  expect((await matrix(visitor, { arenas: ["EUROPE"] })).total).toBe(2);
  expect((await matrix(visitor, { statuses: ["PARTIAL"] })).total).toBe(2);
});

test("without a change no share is nought", async () => {
  expect(await matrix()).toMatchObject({
    ...{
      total: 0,
      cells: [],
      whole: [],
      coAuthored: { holds: 0, counted: 0, share: { unavailable: "NO_DATA" } },
    },
    evidenceAge: { dated: 0, undated: 0, oldestOn: null, medianDays: null },
  });
});

test("counted whole the counts are more than the changes, in parts they are as many", async () => {
  await addTold([], { contributors: [member.id, other.id, partner.id] });
  await addTold([], { contributors: [member.id] });
  const { whole, parts } = await matrix();
  expect(creditsOf(whole)).toEqual({ member: 2, other: 1, partner: 1 });
  expect(creditsOf(parts)).toEqual({ member: 4 / 3, other: 1 / 3, partner: 1 / 3 });
});

test("who is hidden counts nowhere: neither by name, nor in the parts of others, nor as a partner who wrote it down", async () => {
  const { id } = await addOutcome(app, { harvestedBy: member.id, contributors: [member.id] });
  const before = await matrix();
  await addContribution(app, { outcome: id, organisation: hidden.id });
  await app.sql("update contribution set visibility = 'PUBLIC'");
  for (const viewer of [visitor, otherEditor, staff]) expect(await matrix(viewer)).toEqual(before);
  expect(creditsOf((await matrix(ofHidden)).parts)).toEqual({ hidden: 0.5, member: 0.5 });
  await addOutcome(app, { harvestedBy: hidden.id });
  for (const viewer of [visitor, otherEditor]) expect(await matrix(viewer)).toEqual(before);
  expect(await matrix(staff)).toMatchObject({ total: 2, coAuthored: { holds: 0 } });
  expect(await matrix(ofHidden)).toMatchObject({ total: 2, coAuthored: { holds: 1 } });
});

test("everything is figured from what somebody sees", async () => {
  await addTold(["FULL", "FULL"], {
    visibility: "NETWORK",
    contributors: [partner.id],
    direction: "NEGATIVE",
  });
  expect(await matrix()).toMatchObject({ total: 0, whole: [], whatWentOtherwise: { negative: 0 } });
  expect(await matrix(otherEditor)).toMatchObject({
    ...{ total: 1, substantiated: { holds: 1 }, whole: [{ count: 1 }], whatWentOtherwise: { negative: 1 } },
  });
});

test("what went otherwise has the same room: mixed, unintended, and demands of which what was reached was undone", async () => {
  await addTold([], { title: "Mixed", direction: "MIXED", changedOn: "2026-02-01" });
  await addTold([], { title: "By chance", isIntended: false, changedOn: "2026-02-02" });
  await addTold([], { title: "As meant" });
  const demand = (visibility: string) => addDemand(app, { title: `Undone ${visibility}`, visibility });
  for (const { id } of [await demand("PUBLIC"), await demand("RESTRICTED")])
    await app.sql(
      `insert into stage_event (demand_id, stage, happened_on, flag, source) values ($1, 4, '2026-02-01', null, 'Gazette'), ($1, 1, '2026-03-01', 'REVERSED', 'Gazette')`,
      [id],
    );
  expect((await matrix()).whatWentOtherwise).toEqual({
    ...{ negative: 0, mixed: 1, unintended: 1, isOddlyNone: false, reversed: 1 },
    outcomes: [{ title: "By chance" }, { title: "Mixed" }],
    reversedDemands: [{ title: "Undone PUBLIC" }],
  });
  expect((await matrix(staff)).whatWentOtherwise).toMatchObject({ reversed: 2 });
  expect((await matrix(visitor, { themes: ["migration"] })).whatWentOtherwise).toMatchObject({ reversed: 0 });
});

test("of twenty changes it is odd that none went otherwise", async () => {
  for (let n = 0; n < 20; n += 1) await addTold([], {});
  expect((await matrix()).whatWentOtherwise).toMatchObject({ isOddlyNone: true });
  await addTold([], { isIntended: false });
  expect((await matrix()).whatWentOtherwise).toMatchObject({ isOddlyNone: false });
});

test("evidence that was seen tells its age, as far as one reads it; what nobody found tells none", async () => {
  const { id } = await addOutcome(app, { harvestedBy: member.id });
  const add = (datedOn: string | null, observed = "SEEN", visibility = "PUBLIC") =>
    app.sql(
      "insert into evidence_item (outcome_id, claim, kind, title, source, observed, dated_on, visibility) values ($1, 'CHANGE', 'MINUTES', 'Minutes', 'Clerk', $2, $3, $4)",
      [id, observed, datedOn, visibility],
    );
  await add("2026-01-01");
  await add(null);
  await add("2020-01-01", "ABSENT");
  await add("2021-01-01", "SEEN", "RESTRICTED");
  expect((await matrix()).evidenceAge).toMatchObject({
    dated: 1,
    undated: 1,
    oldestOn: "2026-01-01",
    newestOn: "2026-01-01",
  });
  expect((await matrix(staff)).evidenceAge).toMatchObject({ dated: 2, oldestOn: "2021-01-01" });
});
