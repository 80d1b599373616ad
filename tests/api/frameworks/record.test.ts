import { Role } from "@onze/schema";
import { beforeEach, expect, test } from "vitest";
import { addFramework } from "../../support/add-framework.ts";
import { startApp, TODAY } from "../../support/start-app.ts";
import { STAFF, viewerAs } from "../../support/viewers.ts";

const app = await startApp();
const ask = app.askAs(STAFF);
beforeEach(async () => {
  await app.clear();
  await app.sql("delete from framework");
  await app.sql("delete from framework_cycle");
});

const RECORD = `mutation ($input: FrameworkInput!) { recordFramework(input: $input) { code name source { source { kind } } } }`;
const CHANGE = `mutation ($input: FrameworkChangeInput!) { changeFramework(input: $input) { name referenceOrganisation { slug } } }`;
const CYCLE = `mutation ($input: CycleInput!) { recordCycle(input: $input) { code startsOn endsOn operationalShareLine subsidyShareLine confirmedShareMinimum } }`;
const GOAL = `mutation ($input: NewGoalInput!) { addGoal(input: $input) { goals { id position name themes { code } } } }`;
const ACTOR = `mutation ($input: FrameworkActorInput!) { addFrameworkActor(input: $input) { actors { id takesPart organisation { slug } } } }`;
const END = `mutation ($input: ActorEndInput!) { endFrameworkActor(input: $input) { actors { takesPart endsOn } confirmation { actors confirmed isEnough } } }`;

const philippines = { code: "JSF-PH-2022-2026", kind: "COUNTRY", cycle: "2022-2026", country: "PH" };

test.each([
  ["a cycle that is not recorded", { ...philippines, cycle: "2032-2036" }, "There is no cycle “2032-2036”"],
  ["a country that is none", { ...philippines, country: "XX" }, "There is no country “XX”"],
  [
    "a theme that is none",
    { ...philippines, kind: "THEME", country: null, theme: "space" },
    "There is no theme “space”",
  ],
  [
    "an organisation that is not there",
    { ...philippines, referenceOrganisation: "nobody" },
    "no organisation “nobody”",
  ],
  ["a code with a space", { ...philippines, code: "JSF PH" }, 'code is "JSF PH"'],
])("a framework is refused with a sentence that names the value: %s", async (_, input, sentence) => {
  await addFramework(app.sql, { code: "JSF-OTHER" });
  const { errors } = await ask(RECORD, { input });
  expect(errors?.[0]?.message).toContain(sentence);
  expect(await app.sql("select code from framework")).toEqual([{ code: "JSF-OTHER" }]);
});

test("a code is recorded once", async () => {
  await addFramework(app.sql, { code: philippines.code });
  expect(await ask(RECORD, { input: philippines })).toMatchObject({
    errors: [
      { message: "The framework JSF-PH-2022-2026 is recorded already.", extensions: { code: "CONFLICT" } },
    ],
  });
});

test("whoever coordinates a framework changes it, but does not hand it to another; others do not change it", async () => {
  const [own, other] = [await app.add.member("Own"), await app.add.member("Other")];
  await addFramework(app.sql, { code: philippines.code, reference: own.id });
  const change = (organisation: { id: string }, input: object) =>
    app.askAs(viewerAs(Role.MEMBER_EDITOR, organisation.id))(CHANGE, {
      input: { code: philippines.code, ...input },
    });
  const names = [{ language: "en", text: "Islands" }];
  expect(await change(other, { names })).toMatchObject({ errors: [{ extensions: { code: "FORBIDDEN" } }] });
  expect(await change(own, { referenceOrganisation: "other" })).toMatchObject({
    errors: [{ extensions: { code: "FORBIDDEN" } }],
  });
  expect(await change(own, { names })).toMatchObject({
    data: { changeFramework: { name: "Islands 2022-2026", referenceOrganisation: { slug: "own" } } },
  });
});

test("the lines of a cycle are what people record, and none where they record none", async () => {
  expect(
    (await ask(CYCLE, { input: { code: "2022-2026", subsidyShareLine: 90 } })).errors?.[0]?.message,
  ).toBe("subsidyShareLine is 90; it must be a share from 0 to 1, such as 0.75.");
  expect((await ask(CYCLE, { input: { code: "2027-2031", operationalShareLine: 0.8 } })).data).toEqual({
    recordCycle: {
      code: "2027-2031",
      startsOn: "2027-01-01",
      endsOn: "2031-12-31",
      operationalShareLine: 0.8,
      subsidyShareLine: null,
      confirmedShareMinimum: 0.5,
    },
  });
});

test("a framework is named by its country and cycle in the language asked for, and is a person's own entry", async () => {
  await addFramework(app.sql, { code: "JSF-OTHER", country: "CD" });
  expect((await ask(RECORD, { input: philippines })).data).toEqual({
    recordFramework: {
      code: philippines.code,
      name: "Philippines 2022-2026",
      source: { source: { kind: "MANUAL" } },
    },
  });
});

test("goals keep their numbers in a row when they are put in order and one goes", async () => {
  await addFramework(app.sql, { code: "JSF-A", goals: { One: ["health"], Two: [], Three: [] } });
  const goals = await app.sql<{ id: string }>("select id from strategic_goal order by position desc");
  const order = goals.map(({ id }) => id);
  const ORDER =
    "mutation ($input: GoalOrderInput!) { orderGoals(input: $input) { goals { position name } } }";
  expect(await ask(ORDER, { input: { framework: "JSF-A", goals: order.slice(1) } })).toMatchObject({
    errors: [{ message: "goals names 2 goals of JSF-A, which has 3; name each of them once." }],
  });
  const reversed = await ask(ORDER, { input: { framework: "JSF-A", goals: order } });
  expect(reversed.data).toMatchObject({
    orderGoals: { goals: [{ name: "Three" }, { name: "Two" }, { name: "One" }] },
  });
  const left = await ask("mutation ($id: ID!) { removeGoal(id: $id) { goals { position name } } }", {
    id: order[1],
  });
  expect(left.data).toEqual({
    removeGoal: {
      goals: [
        { position: 1, name: "Three" },
        { position: 2, name: "One" },
      ],
    },
  });
});

test("a goal is about themes that there are", async () => {
  await addFramework(app.sql, { code: "JSF-A" });
  const input = { framework: "JSF-A", names: [{ language: "nl", text: "Recht" }] };
  expect((await ask(GOAL, { input: { ...input, themes: ["space"] } })).errors?.[0]?.message).toContain(
    "There is no theme “space”",
  );
  expect((await ask(GOAL, { input: { ...input, themes: ["health"] } })).data).toMatchObject({
    addGoal: { goals: [{ position: 1, name: "Recht", themes: [{ code: "health" }] }] },
  });
});

test("an actor takes part once at a time, and one that left stays recorded and counts no more", async () => {
  const own = await app.add.member("Own");
  await addFramework(app.sql, { code: "JSF-A" });
  const added = await ask<{ addFrameworkActor: { actors: { id: string }[] } }>(ACTOR, {
    input: { framework: "JSF-A", organisation: own.slug, startsOn: "2022-01-01" },
  });
  expect(await ask(ACTOR, { input: { framework: "JSF-A", organisation: own.id } })).toMatchObject({
    errors: [{ message: "Own is recorded as an actor of JSF-A already, on days among these." }],
  });
  const [actor] = added.data?.addFrameworkActor.actors ?? [];
  expect((await ask(END, { input: { id: actor?.id, endsOn: "2021-12-31" } })).errors?.[0]?.message).toContain(
    "endsOn is 2021-12-31, before the start on 2022-01-01",
  );
  expect((await ask(END, { input: { id: actor?.id, endsOn: "2024-12-31" } })).data).toEqual({
    endFrameworkActor: {
      actors: [{ takesPart: false, endsOn: "2024-12-31" }],
      confirmation: { actors: 0, confirmed: 0, isEnough: null },
    },
  });
});

test("an actor has confirmed when work of it in the framework or its country was, within twelve months", async () => {
  const [own, other] = [await app.add.member("Own"), await app.add.member("Other")];
  await app.add.activity({ holder: "own", confirmedOn: TODAY, places: ["PH"] });
  await app.add.activity({ holder: "other", confirmedOn: "2020-01-01", places: ["PH"] });
  await app.add.activity({ holder: "other", confirmedOn: TODAY, places: ["CD"] });
  await addFramework(app.sql, { code: "JSF-A", actors: [own.id, other.id] });
  const { data } = await app.ask(
    '{ framework(code: "JSF-A") { confirmation { actors confirmed minimum isEnough } } }',
  );
  expect(data).toEqual({
    framework: { confirmation: { actors: 2, confirmed: 1, minimum: 0.5, isEnough: true } },
  });
});

test("what people change of a framework is kept, with its name", async () => {
  await addFramework(app.sql, { code: "JSF-OTHER" });
  await ask(RECORD, { input: philippines });
  const { data } = await ask(
    "{ changes(filter: { entity: FRAMEWORK }, first: 1) { nodes { label kind entity } } }",
  );
  expect(data).toEqual({
    changes: { nodes: [{ label: "Philippines 2022-2026", kind: "CREATED", entity: "FRAMEWORK" }] },
  });
});
