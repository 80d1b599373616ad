import type { Viewer } from "@onze/api";
import { Role } from "@onze/schema";
import { beforeEach, expect, test } from "vitest";
import type { Added } from "../support/insert-organisation.ts";
import { addNeed } from "../support/needs.ts";
import { startApp } from "../support/start-app.ts";
import { AUDITOR, STAFF, viewerAs, withoutCode } from "../support/viewers.ts";

const app = await startApp();
let alpha: Added;
let partner: Added;
beforeEach(async () => {
  await app.clear();
  alpha = await app.add.member("Alpha");
  partner = await app.add.organisation("Partner");
  await app.add.organisation("Other");
});

const PRIORITY = {
  sourceType: "PARTNER_PRIORITY",
  title: "Legal help",
  country: "BI",
  theme: "health",
  statedOn: "2026-03-01",
  reference: "Assembly of March",
};

async function say(viewer: Viewer, mutation: string, variables: Readonly<Record<string, unknown>>) {
  const { data, errors } = await app.askAs(viewer)<Record<string, unknown>>(mutation, variables);
  return errors?.[0] ? `${errors[0].extensions.code}: ${errors[0].message}` : Object.values(data ?? {})[0];
}
const state = (viewer: Viewer, input: object) =>
  say(
    viewer,
    "mutation ($input: NeedInput!) { stateNeed(input: $input) { title version mayChange statedBy { slug } theme { code } country { code } } }",
    { input: { ...PRIORITY, ...input } },
  );
const edit = (viewer: Viewer, id: string, input: object, version = 1) =>
  say(
    viewer,
    "mutation ($id: ID!, $version: Int!, $input: NeedInput!) { editNeed(id: $id, version: $version, input: $input) { title version statedBy { slug } } }",
    { id, version, input: { ...PRIORITY, ...input } },
  );
const close = (viewer: Viewer, id: string, closedOn: string | null) =>
  say(
    viewer,
    "mutation ($id: ID!, $closedOn: LocalDate) { closeNeed(id: $id, closedOn: $closedOn) { closedOn } }",
    { id, closedOn },
  );
const titles = async (viewer: Viewer, filter: object = {}) => {
  const { data } = await app.askAs(viewer)<{ statedNeeds: { nodes: { title: string }[] } }>(
    "query ($filter: StatedNeedFilter) { statedNeeds(filter: $filter) { nodes { title } } }",
    { filter },
  );
  return data?.statedNeeds.nodes.map(({ title }) => title);
};
const delegate = () => viewerAs(Role.PARTNER_DELEGATE, partner.id);
const editor = () => viewerAs(Role.MEMBER_EDITOR, alpha.id);

test("an account with a password alone is not told the id of a confidential partner", async () => {
  const secret = await app.add.organisation("Secret", { visibility: "CONFIDENTIAL" });
  const refused = await state(withoutCode(viewerAs(Role.PARTNER_DELEGATE, secret.id)), {});
  expect(refused).toBe("NOT_FOUND: There is no such organisation.");
});

test("a delegate says the priorities of the partner, and of nobody else", async () => {
  expect(await state(delegate(), { statedBy: "other" })).toMatch(/^FORBIDDEN/);
  expect(await state(delegate(), {})).toEqual({
    title: "Legal help",
    version: 1,
    mayChange: true,
    statedBy: { slug: "partner" },
    theme: { code: "health" },
    country: { code: "BI" },
  });
});

test("a member's editor says no priority of a partner, not even of one that the member works with", async () => {
  await app.add.activity({ holder: "alpha", partners: ["partner"] });
  expect(await state(editor(), { statedBy: "partner" })).toMatch(/^FORBIDDEN/);
  expect(await state(editor(), {})).toMatch(/^FORBIDDEN/);
});

test("a priority is somebody's: nobody states one without saying whose, nor leaves it without an owner", async () => {
  expect(await state(STAFF, {})).toBe(
    "BAD_INPUT: statedBy is left out; a PARTNER_PRIORITY is what one organisation asks for, so say whose it is.",
  );
  expect(await state(STAFF, { statedBy: "partner" })).toMatchObject({ statedBy: { slug: "partner" } });
});

test("an organisation that is hidden from somebody cannot be named by them, as if it were not there", async () => {
  await app.add.organisation("Hidden", { visibility: "CONFIDENTIAL" });
  for (const statedBy of ["hidden", "nobody"])
    expect(await state(STAFF, { statedBy })).toBe(`NOT_FOUND: There is no organisation “${statedBy}”.`);
});

test.each([
  [{ statedBy: "other", country: "QQ" }, 'country is "QQ"'],
  [{ statedBy: "other", theme: "nothing" }, 'theme is "nothing"'],
  [{ statedBy: "other", country: null, region: "999" }, 'region is "999"'],
  [{ sourceType: "FRAMEWORK_GOAL", goalId: "x" }, 'goalId is "x"'],
  [{ sourceType: "INDICATOR", indicatorId: "x" }, 'indicatorId is "x"'],
  [{ statedOn: "2027-01-01" }, "statedOn is 2027-01-01"],
])("a need with %j is refused with what is wrong", async (input, words) => {
  expect(await state(STAFF, input)).toMatch(new RegExp(`^BAD_INPUT: .*${words}`));
  expect(await titles(STAFF)).toEqual([]);
});

test("a delegate reads the partner's own needs and no others, and changes none of them", async () => {
  await addNeed(app, { place: "BI", statedBy: "other", title: "Of the other" });
  const nobodys = await addNeed(app, { place: "BI", title: "Of nobody" });
  const own = await addNeed(app, { place: "BI", statedBy: "partner", title: "Own" });
  expect(await titles(delegate())).toEqual(["Own"]);
  expect(await titles(AUDITOR)).toHaveLength(3);
  expect(await edit(delegate(), nobodys, {})).toBe("NOT_FOUND: There is no such need.");
  expect(await edit(delegate(), own, { title: "More" })).toMatchObject({ title: "More", version: 2 });
});

test("an edit of an older version saves nothing", async () => {
  const id = await addNeed(app, { place: "BI", statedBy: "partner", title: "As it was" });
  expect(await edit(STAFF, id, { title: "First" })).toMatchObject({ title: "First", version: 2 });
  expect(await edit(STAFF, id, { title: "Second" })).toMatch(/^CONFLICT: .*changed this need meanwhile/);
  expect(await titles(STAFF)).toEqual(["First"]);
});

test("an edit does not take a need from whose it is", async () => {
  const id = await addNeed(app, { place: "BI", statedBy: "partner" });
  expect(await edit(STAFF, id, {})).toMatchObject({ statedBy: { slug: "partner" } });
  expect(await edit(delegate(), id, { statedBy: "other" }, 2)).toMatch(/^FORBIDDEN/);
});

test("a need is closed on a day that is neither to come nor before it was stated, and may stand again", async () => {
  const id = await addNeed(app, { place: "BI" });
  expect(await close(STAFF, id, "2026-11-24")).toMatch(/^BAD_INPUT: closedOn is 2026-11-24/);
  expect(await close(STAFF, id, "2025-12-31")).toMatch(/^BAD_INPUT: closedOn is 2025-12-31/);
  expect(await close(STAFF, id, "2026-11-23")).toEqual({ closedOn: "2026-11-23" });
  expect(await titles(STAFF, { closed: true })).toEqual(["Legal help"]);
  expect(await titles(STAFF, { closed: false })).toEqual([]);
  expect(await close(STAFF, id, null)).toEqual({ closedOn: null });
});

test("who changed a need is told to those who may know of whose it is, and to nobody else", async () => {
  const id = await addNeed(app, { place: "BI", statedBy: "partner" });
  const changes = async (viewer: Viewer) => {
    const { data } = await app.askAs(viewer)<{
      changes: { nodes: { label: string; kind: string; field: string }[] };
    }>(
      "query ($id: ID!) { changes(filter: { entity: STATED_NEED, recordId: $id }) { nodes { label kind field } } }",
      { id },
    );
    return data?.changes.nodes.map(({ label, kind, field }) => `${label} ${kind} ${field}`);
  };
  await edit(STAFF, id, { title: "More help" });
  expect(await changes(AUDITOR)).toEqual(
    expect.arrayContaining(["More help CHANGED title", "More help CREATED null"]),
  );
  await app.sql(
    `update organisation set field_visibility = '{"PLACE": "CONFIDENTIAL"}' where slug = 'partner'`,
  );
  expect(await changes(AUDITOR)).toEqual([]);
});
