import { beforeEach, expect, test } from "vitest";
import { addFramework } from "../support/add-framework.ts";
import { MEMBER } from "../support/iati-file.ts";
import { importAsMember } from "../support/import-as-member.ts";
import { startApp } from "../support/start-app.ts";
import { STAFF } from "../support/viewers.ts";

const app = await startApp();
const ask = app.askAs(STAFF);
beforeEach(app.clear);

const LINK =
  "mutation ($input: ActivityLinksInput!) { linkActivities(input: $input) { changed activities { framework goals { name } } } }";
const UNLINK =
  "mutation ($input: ActivityLinksInput!) { unlinkActivities(input: $input) { changed activities { framework goals { name } } } }";

async function linked() {
  await app.sql("delete from framework");
  await app.add.member("Gamma", { identifiers: [MEMBER] });
  await importAsMember(app, { id: "A-WATER", country: "PH", budget: 100 });
  const { goals } = await addFramework(app.sql, { code: "JSF-PH", goals: { Water: [] } });
  const [activity] = await app.sql<{ id: string }>("select id from activity");
  const input = { framework: "JSF-PH", goal: goals.Water, activities: [activity?.id] };
  expect((await ask(LINK, { input })).data).toMatchObject({
    linkActivities: { changed: 1, activities: [{ framework: "JSF-PH", goals: [{ name: "Water" }] }] },
  });
  return input;
}

const rows = () => app.sql("select distinct framework from coverage_row");

test.each([
  [
    "a framework that is not recorded",
    { framework: "JSF-NONE" },
    "No framework is recorded under the code “JSF-NONE”",
  ],
  ["a goal of no framework", { goal: "00000000-0000-4000-8000-000000000000" }, "which is no goal of JSF-PH"],
  ["what is no activity", { activities: ["7"] }, 'activities holds "7"; it must be the id of an activity.'],
])("nothing is linked to %s", async (_, given, sentence) => {
  const input = await linked();
  for (const mutation of [LINK, UNLINK])
    expect((await ask(mutation, { input: { ...input, ...given } })).errors?.[0]?.message).toContain(sentence);
  expect(await rows()).toEqual([{ framework: "JSF-PH" }]);
});

test("a link that a person made stays when the file is read again, also where it says something else", async () => {
  await linked();
  await importAsMember(app, { id: "A-WATER", country: "PH", budget: 100 });
  await importAsMember(app, { id: "A-WATER", country: "PH", budget: 250, title: "Clean water" });
  expect(await rows()).toEqual([{ framework: "JSF-PH" }]);
  expect((await ask("{ activities { nodes { title { text } framework goals { name } } } }")).data).toEqual({
    activities: {
      nodes: [{ title: { text: "Clean water" }, framework: "JSF-PH", goals: [{ name: "Water" }] }],
    },
  });
});

test("an activity that moves to another framework leaves the goals of the first", async () => {
  const { activities } = await linked();
  await addFramework(app.sql, { code: "JSF-OTHER" });
  expect((await ask(LINK, { input: { framework: "JSF-OTHER", activities } })).data).toEqual({
    linkActivities: { changed: 1, activities: [{ framework: "JSF-OTHER", goals: [] }] },
  });
  expect(await rows()).toEqual([{ framework: "JSF-OTHER" }]);
});

test("a link is taken back from a goal alone, or from the framework with its goals", async () => {
  const input = await linked();
  expect((await ask(UNLINK, { input })).data).toEqual({
    unlinkActivities: { changed: 1, activities: [{ framework: "JSF-PH", goals: [] }] },
  });
  await ask(LINK, { input });
  const { goal: _, ...whole } = input;
  expect((await ask(UNLINK, { input: { ...whole, framework: "JSF-PH" } })).data).toEqual({
    unlinkActivities: { changed: 1, activities: [{ framework: null, goals: [] }] },
  });
  expect(await rows()).toEqual([{ framework: null }]);
});

test("who linked an activity is kept, and told of the activity", async () => {
  const { activities } = await linked();
  const CHANGES =
    "query ($filter: ChangeFilter) { changes(filter: $filter) { nodes { entity field new label part } } }";
  const { data } = await ask(CHANGES, { filter: { recordId: activities[0] } });
  expect(data).toMatchObject({
    changes: {
      nodes: expect.arrayContaining([
        expect.objectContaining({ entity: "ACTIVITY", field: "framework", new: "JSF-PH" }),
        expect.objectContaining({ entity: "ACTIVITY_GOAL", label: "A-WATER", part: "Water" }),
      ]),
    },
  });
});
