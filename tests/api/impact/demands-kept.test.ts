import { VISITOR, type Viewer } from "@onze/api";
import { Role } from "@onze/schema";
import { beforeEach, expect, test } from "vitest";
import { addDecision } from "../../support/add-decision.ts";
import { type AddedDemand, addAsk, addDemand } from "../../support/add-demand.ts";
import { change } from "../../support/ask-decision.ts";
import type { Added } from "../../support/insert-organisation.ts";
import { startApp } from "../../support/start-app.ts";
import { STAFF, viewerAs } from "../../support/viewers.ts";

const app = await startApp({ dayInBrussels: () => "2026-03-17" });
let alpha: Added;
let beta: Added;
let partner: Added;
let demand: AddedDemand;
beforeEach(async () => {
  await app.clear();
  alpha = await app.add.member("Alpha");
  beta = await app.add.member("Beta");
  partner = await app.add.organisation("Partner");
  demand = await addDemand(app, { owners: ["alpha"], coAuthors: ["partner"] });
});

const editorOf = ({ id }: Added): Viewer => viewerAs(Role.MEMBER_EDITOR, id);
const delegateOf = ({ id }: Added): Viewer => viewerAs(Role.PARTNER_DELEGATE, id);

const INPUT = {
  title: "A binding duty of care",
  summary: "Companies answer for what happens in their chains.",
  language: "en",
  theme: "health",
  arena: "BELGIUM",
  raisedOn: "2026-01-10",
};
const FACTS =
  "slug title visibility version raisedOn decision { slug } parties { capacity organisation { slug } }";
const record = (viewer: Viewer, input: object = {}, owner: string | null = null) =>
  change(
    app,
    viewer,
    `mutation ($input: DemandInput!, $owner: ID) { recordDemand(input: $input, owner: $owner) { ${FACTS} } }`,
    { input: { ...INPUT, ...input }, owner },
  );
const edit = (viewer: Viewer, input: object, version = 1) =>
  change(
    app,
    viewer,
    `mutation ($slug: ID!, $version: Int!, $input: DemandInput!) { editDemand(slug: $slug, version: $version, input: $input) { ${FACTS} } }`,
    { slug: demand.slug, version, input: { ...INPUT, ...input } },
  );
const setParties = (viewer: Viewer, owners: readonly string[], coAuthors: readonly string[] = []) =>
  change(
    app,
    viewer,
    `mutation ($demand: ID!, $owners: [ID!]!, $coAuthors: [ID!]!) {
      setDemandParties(demand: $demand, version: 1, owners: $owners, coAuthors: $coAuthors) { version parties { capacity organisation { slug } } } }`,
    { demand: demand.slug, owners, coAuthors },
  );
const setAsks = (asks: readonly object[], version = 1) =>
  change(
    app,
    editorOf(alpha),
    `mutation ($demand: ID!, $version: Int!, $asks: [DemandAskInput!]!) {
      setDemandAsks(demand: $demand, version: $version, asks: $asks) { version asks { id number text weight } } }`,
    { demand: demand.slug, version, asks },
  );

test("a demand is kept by those who own it, and by the secretariat; who wrote it with them reads it", async () => {
  expect(await edit(VISITOR, {})).toContain("UNAUTHENTICATED");
  expect(await edit(editorOf(beta), {})).toBe("FORBIDDEN: Your role may not keep this demand.");
  expect(await edit(delegateOf(partner), {})).toBe("FORBIDDEN: Your role may not keep this demand.");
  expect(await edit(editorOf(alpha), { title: "A duty of care" })).toMatchObject({
    title: "A duty of care",
    version: 2,
  });
  expect(await edit(STAFF, { title: "Care" }, 2)).toMatchObject({ title: "Care", version: 3 });
});

test("whoever records a demand owns it, or says who does", async () => {
  expect(await record(editorOf(alpha), {}, "beta")).toBe("FORBIDDEN: Your role may not keep this demand.");
  expect(await record(editorOf(alpha), {}, "nobody")).toBe("NOT_FOUND: There is no organisation “nobody”.");
  expect(await record(delegateOf(partner))).toMatchObject({
    visibility: "NETWORK",
    parties: [{ capacity: "OWNER", organisation: { slug: "partner" } }],
  });
  expect(await record(STAFF, {}, "beta")).toMatchObject({ parties: [{ organisation: { slug: "beta" } }] });
});

test.each([
  [{ raisedOn: "2026-03-18" }, "it must be today, 2026-03-17, or an earlier day"],
  [{ title: " " }, "title is empty"],
  [{ language: "de" }, 'language is "de"; it must be one of nl, fr, en, es'],
  [{ theme: "none" }, "theme is “none”; nothing is called so"],
  [{ arena: "PARTNER_COUNTRY" }, "country and region are left out"],
  [{ country: "CD", region: "002" }, "a demand has one place at most"],
  [{ country: "XX" }, "country is “XX”; nothing is called so"],
  [{ positionUrl: "javascript:alert(1)" }, "it must be an address such as https://www.example.org"],
  [{ decision: "none" }, "decision is “none”; there is none of that name"],
  [{ agreement: "none" }, "agreement is “none”; there is none of that name"],
  [{ visibility: "CONFIDENTIAL" }, "You would not read this demand any more yourselves"],
])("a demand that says %o is refused, and why", async (input, why) => {
  expect(await record(editorOf(alpha), input)).toContain(why);
  expect(await edit(editorOf(alpha), input)).toContain(why);
  expect(await app.sql("select title, version from policy_demand")).toEqual([
    { title: "A binding duty of care", version: 1 },
  ]);
});

test("what somebody else changed meanwhile is not overwritten", async () => {
  await edit(editorOf(alpha), { title: "First" });
  const { errors } = await app.askAs(STAFF)(
    "mutation ($slug: ID!, $input: DemandInput!) { editDemand(slug: $slug, version: 1, input: $input) { id } }",
    { slug: demand.slug, input: INPUT },
  );
  expect(errors?.[0]?.extensions).toMatchObject({ code: "CONFLICT", current: { version: 2 } });
  expect(await setAsks([{ text: "A law", weight: 1 }])).toContain("CONFLICT");
});

test("a demand and the decision that it names lead to each other, until its editor leaves it out", async () => {
  const decision = await addDecision(app, { ledBy: "beta", isPublic: true });
  await edit(editorOf(alpha), { decision: decision.slug });
  expect(await edit(editorOf(alpha), {}, 2)).toMatchObject({ decision: null });
  expect(await edit(editorOf(alpha), { decision: decision.id }, 3)).toMatchObject({
    decision: { slug: decision.slug },
  });
  const { data } = await app.askAs(STAFF)<{ decision: object }>(
    "query ($slug: ID!) { decision(slug: $slug) { demands { slug } } }",
    { slug: decision.slug },
  );
  expect(data?.decision).toEqual({ demands: [{ slug: demand.slug }] });
});

test("an agreement that its editor does not see stays named when they leave it out", async () => {
  await app.add.organisation("Hidden", { visibility: "CONFIDENTIAL" });
  await app.add.agreement({ theme: "health", place: "CD", parties: ["hidden", "beta"] });
  await app.sql("update policy_demand set agreement_id = (select id from role_agreement)");
  await edit(editorOf(alpha), { title: "Care" });
  expect(await app.sql("select title from policy_demand where agreement_id is not null")).toEqual([
    { title: "Care" },
  ]);
});

test("somebody always answers for a demand, and keeps seeing it", async () => {
  expect(await setParties(editorOf(alpha), [])).toContain("owners is empty");
  expect(await setParties(editorOf(alpha), ["beta"], ["partner", "beta"])).toEqual({
    version: 2,
    parties: [
      { capacity: "OWNER", organisation: { slug: "beta" } },
      { capacity: "CO_AUTHOR", organisation: { slug: "partner" } },
    ],
  });
  expect(await edit(editorOf(alpha), {}, 2)).toBe("FORBIDDEN: Your role may not keep this demand.");
});

test("an owner of a restricted demand does not give it away", async () => {
  await app.sql("update policy_demand set visibility = 'RESTRICTED'");
  expect(await setParties(editorOf(alpha), ["beta"])).toContain(
    "You would not read this demand any more yourselves",
  );
});

test("who stands behind a demand unseen is not left out by who does not know of them", async () => {
  const hidden = await app.add.organisation("Hidden", { visibility: "CONFIDENTIAL" });
  await app.sql(
    "insert into demand_party (demand_id, organisation_id, capacity) values ($1, $2, 'CO_AUTHOR')",
    [demand.id, hidden.id],
  );
  expect(await setParties(editorOf(alpha), ["alpha"])).toMatchObject({
    parties: [{ organisation: { slug: "alpha" } }],
  });
  expect(await app.sql("select from demand_party where organisation_id = $1", [hidden.id])).toHaveLength(1);
});

test("asks weigh something, and have both ends of their figures or none", async () => {
  expect(await setAsks([{ text: "A law", weight: 0 }])).toContain("it must be above 0 and at most 1000");
  expect(await setAsks([{ text: "0.7 %", weight: 1, ideal: 0.7 }])).toContain("Ask 1 has some figures alone");
  expect(await setAsks([{ text: "0.7 %", weight: 1, result: 0.5 }])).toContain(
    "Ask 1 has some figures alone",
  );
});

test("asks change places and keep what belongs to them", async () => {
  const first = await addAsk(app, demand, { number: 1, text: "A law" });
  const second = await addAsk(app, demand, { number: 2, text: "A budget" });
  expect(
    await setAsks([
      { id: second, text: "A budget", weight: 2 },
      { text: "A judge", weight: 1 },
      { id: first, text: "A law", weight: 3 },
    ]),
  ).toEqual({
    version: 2,
    asks: [
      { id: second, number: 1, text: "A budget", weight: 2 },
      { id: expect.any(String), number: 2, text: "A judge", weight: 1 },
      { id: first, number: 3, text: "A law", weight: 3 },
    ],
  });
  expect(await setAsks([{ id: first, text: "A law", weight: 3 }], 2)).toMatchObject({
    asks: [{ id: first, number: 1 }],
  });
});

test("an ask of another demand is refused, and one that is given twice", async () => {
  const other = await addAsk(app, await addDemand(app));
  expect(await setAsks([{ id: other, text: "A law", weight: 1 }])).toContain("is no ask of this demand");
  const own = await addAsk(app, demand);
  const twice = [own, own].map((id) => ({ id, text: "A law", weight: 1 }));
  expect(await setAsks(twice)).toContain("or is given twice");
});

test("whom a demand is addressed to is said anew as a whole", async () => {
  const setTargets = (targets: readonly object[], version: number) =>
    change(
      app,
      editorOf(alpha),
      `mutation ($demand: ID!, $version: Int!, $targets: [DemandTargetInput!]!) {
        setDemandTargets(demand: $demand, version: $version, targets: $targets) { targets { name kind } } }`,
      { demand: demand.id, version, targets },
    );
  expect(await setTargets([{ name: "", kind: "PARLIAMENT" }], 1)).toContain("name is empty");
  expect(await setTargets([{ name: "The Chamber", kind: "PARLIAMENT" }], 1)).toEqual({
    targets: [{ name: "The Chamber", kind: "PARLIAMENT" }],
  });
  expect(await setTargets([], 2)).toEqual({ targets: [] });
});

test("a demand goes while nothing came of it, and stays once something did", async () => {
  const remove = () =>
    change(app, editorOf(alpha), "mutation ($slug: ID!) { removeDemand(slug: $slug) }", {
      slug: demand.slug,
    });
  await app.sql(
    "insert into stage_event (demand_id, stage, happened_on, source) values ($1, 1, '2026-02-01', 'Agenda')",
    [demand.id],
  );
  expect(await remove()).toContain(
    "CONFLICT: Something that was done for this demand, or came of it, is recorded",
  );
  await app.sql("delete from stage_event");
  expect(await remove()).toBe(demand.id);
  expect(await remove()).toContain("NOT_FOUND: There is no demand");
});
