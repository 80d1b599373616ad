import { VISITOR, type Viewer } from "@onze/api";
import { Role } from "@onze/schema";
import { beforeEach, expect, test } from "vitest";
import { countStatements } from "../support/count-statements.ts";
import type { Added } from "../support/insert-organisation.ts";
import { startApp } from "../support/start-app.ts";
import { viewerAs } from "../support/viewers.ts";
import { withSeen } from "../support/visibility-world.ts";

const app = await startApp();

let [alpha, beta, gamma]: readonly Added[] = [];
let activity = "";
let partnership = "";

beforeEach(async () => {
  await app.clear();
  alpha = await app.add.member("Alpha");
  beta = await app.add.member("Beta");
  gamma = await app.add.organisation("Gamma", { country: "CD" });
  activity = await app.add.activity({
    holder: "alpha",
    partners: ["gamma"],
    places: ["CD"],
    themes: ["health"],
    themeOrigin: "SUGGESTED",
  });
  const [found] = await app.sql<{ id: string }>("select id from partnership where partner_id = $1", [
    gamma.id,
  ]);
  partnership = found?.id ?? "";
});

const as = (role: Role, organisation: Added | undefined) => viewerAs(role, organisation?.id ?? "");
const ROLES = {
  visitor: () => VISITOR,
  staff: () => as(Role.UMBRELLA_STAFF, beta),
  auditor: () => as(Role.AUDITOR, beta),
  delegate: () => as(Role.PARTNER_DELEGATE, gamma),
  alphaEditor: () => as(Role.MEMBER_EDITOR, alpha),
  alphaReader: () => as(Role.MEMBER_READER, alpha),
  betaEditor: () => as(Role.MEMBER_EDITOR, beta),
  facilitator: () => as(Role.FACILITATOR, alpha),
} satisfies Readonly<Record<string, () => Viewer>>;
type Who = keyof typeof ROLES;
type Kind = "activity" | "partnership";

interface Read {
  readonly viewerMay: { readonly setVisibility: boolean; readonly readHistory: boolean };
  readonly visibility: {
    readonly record: string;
    readonly fields: readonly unknown[];
    readonly settings: readonly Readonly<Record<string, unknown>>[];
  } | null;
}

const RECORD = `viewerMay { setVisibility readHistory }
  visibility { record fields { field } settings { visibility origin setBy note } }`;
const idOf = (kind: Kind) => (kind === "activity" ? activity : partnership);

async function read(who: Who, kind: Kind, id = idOf(kind)): Promise<Read | null> {
  const { data } = await app.askAs(ROLES[who]())<Record<Kind, Read | null>>(
    `query ($id: ID!) { ${kind}(id: $id) { ${RECORD} } }`,
    { id },
  );
  return data?.[kind] ?? null;
}

async function own(who: Who): Promise<readonly string[]> {
  const { data } = await app.askAs(ROLES[who]())<{ ownRecords: readonly string[] }>(
    "query ($ids: [ID!]!) { ownRecords(ids: $ids) }",
    { ids: [activity, partnership, "none"] },
  );
  return data?.ownRecords.toSorted() ?? [];
}

async function set(who: Who, kind: Kind, visibility: string) {
  const viewer = ROLES[who]();
  const { data, errors } = await app.askAs(viewer)<{ setVisibility: object | null }>(
    "mutation ($input: VisibilityInput!) { setVisibility(input: $input) { visibility origin setBy } }",
    { input: await withSeen(app.sql, viewer, { [`${kind}Id`]: idOf(kind), visibility, note: `by ${who}` }) },
  );
  return errors?.[0]?.extensions.code ?? data?.setVisibility;
}

/** Entities of what somebody reads of a record's history, each once; null where they see no record. */
async function historyOf(who: Who, kind: Kind): Promise<readonly string[] | string | null> {
  const { data, errors } = await app.askAs(ROLES[who]())<
    Record<Kind, { changes: { totalCount: number; nodes: readonly { entity: string }[] } } | null>
  >(`query ($id: ID!) { ${kind}(id: $id) { changes { totalCount nodes { entity } } } }`, { id: idOf(kind) });
  if (errors) return errors[0]?.extensions.code ?? "";
  const changes = data?.[kind]?.changes;
  if (!changes) return null;
  expect(changes.totalCount).toBe(changes.nodes.length);
  return [...new Set(changes.nodes.map(({ entity }) => entity))].toSorted();
}

test.each([
  ["visitor", "activity", false],
  ["visitor", "partnership", false],
  ["facilitator", "activity", false],
  ["betaEditor", "activity", false],
  ["betaEditor", "partnership", false],
  ["delegate", "activity", false],
  ["alphaReader", "activity", true],
  ["alphaReader", "partnership", true],
] as const)("%s learns nothing of who may see this %s, nor sets it", async (who, kind, readHistory) => {
  await set("staff", kind, "PUBLIC");
  expect(await read(who, kind)).toEqual({
    viewerMay: { setVisibility: false, readHistory },
    visibility: null,
  });
  expect((await own(who)).includes(idOf(kind))).toBe(readHistory);
  expect(await set(who, kind, "RESTRICTED")).toBe(who === "visitor" ? "UNAUTHENTICATED" : "FORBIDDEN");
});

test.each(["activity", "partnership"] as const)(
  "the %s that somebody may not see answers like none, whatever is asked of it",
  async (kind) => {
    expect(await set("alphaEditor", kind, "RESTRICTED")).toMatchObject({ visibility: "RESTRICTED" });
    const nothing = "00000000-0000-4000-8000-000000000000";
    for (const who of ["visitor", "betaEditor", "facilitator"] as const) {
      const ask = app.askAs(ROLES[who]());
      const query = `query ($id: ID!) { ${kind}(id: $id) { ${RECORD} changes { totalCount } } }`;
      const answer = await ask(query, { id: idOf(kind) });
      expect(answer).toEqual({ data: { [kind]: null } });
      expect(answer).toEqual(await ask(query, { id: nothing }));
      expect(await own(who)).toEqual([]);
    }
  },
);

test("a hidden partner's partnership answers as absent, but to those who see the partner", async () => {
  await app.sql("update organisation set visibility = 'RESTRICTED' where slug = 'gamma'");
  for (const who of ["visitor", "betaEditor", "facilitator"] as const)
    expect(await read(who, "partnership")).toBeNull();
  for (const who of ["alphaEditor", "delegate", "staff"] as const)
    expect(await read(who, "partnership")).toMatchObject({ viewerMay: { setVisibility: true } });
});

test("a partnership that only hidden work proves answers as absent", async () => {
  await set("alphaEditor", "activity", "RESTRICTED");
  expect(await read("visitor", "partnership")).toBeNull();
  expect(await read("alphaEditor", "partnership")).not.toBeNull();
});

test.each(["", "x", "1 or true", "00000000-0000-4000-8000-000000000000"])(
  "there is no record %j",
  async (id) => {
    for (const kind of ["activity", "partnership"] as const) expect(await read("staff", kind, id)).toBeNull();
  },
);

test("more than 200 records at once are refused", async () => {
  const { errors } = await app.ask("query ($ids: [ID!]!) { ownRecords(ids: $ids) }", {
    ids: Array(201).fill(activity),
  });
  expect(errors).toMatchObject([{ extensions: { code: "BAD_INPUT" } }]);
});

test("a partner hides one partnership of theirs: nobody else reads of it, and the others stay", async () => {
  await app.add.activity({ holder: "beta", partners: ["gamma"], places: ["CD"] });
  expect(await set("delegate", "partnership", "RESTRICTED")).toEqual({
    visibility: "RESTRICTED",
    origin: "PARTNER",
    setBy: "Gamma",
  });
  const { data } = await app.ask(
    `{ organisation(slug: "gamma") { heldBy { holder { slug } } }
      activities { nodes { holder { slug } partners { organisation { slug } } } } }`,
  );
  expect(data).toEqual({
    organisation: { heldBy: [{ holder: { slug: "beta" } }] },
    activities: {
      nodes: [
        { holder: { slug: "alpha" }, partners: [] },
        { holder: { slug: "beta" }, partners: [{ organisation: { slug: "gamma" } }] },
      ],
    },
  });
  expect(await set("alphaEditor", "partnership", "PUBLIC")).toBeNull();
  expect(await read("visitor", "partnership")).toBeNull();
  expect(await set("delegate", "partnership", "PUBLIC")).toBeNull();
  expect(await read("visitor", "partnership")).not.toBeNull();
});

test("both ends, the secretariat and auditors know who set what; words are for who wrote them and the secretariat", async () => {
  await set("delegate", "partnership", "RESTRICTED");
  await set("alphaEditor", "partnership", "NETWORK");
  const settings = (ofDelegate: string | null, ofEditor: string | null) => ({
    record: "RESTRICTED",
    fields: [],
    settings: [
      { visibility: "RESTRICTED", origin: "PARTNER", setBy: "Gamma", note: ofDelegate },
      { visibility: "NETWORK", origin: "MEMBER", setBy: "Alpha", note: ofEditor },
    ],
  });
  const known = async (who: Who) => (await read(who, "partnership"))?.visibility;
  expect(await known("delegate")).toEqual(settings("by delegate", null));
  expect(await known("alphaEditor")).toEqual(settings(null, "by alphaEditor"));
  expect(await known("alphaReader")).toBeNull();
  expect(await known("auditor")).toEqual(settings(null, null));
  expect(await known("staff")).toEqual(settings("by delegate", "by alphaEditor"));
});

test.each([
  ["alphaEditor", ["activity", "partnership"]],
  ["alphaReader", ["activity", "partnership"]],
  ["delegate", ["partnership"]],
  ["staff", ["activity", "partnership"]],
  ["auditor", ["activity", "partnership"]],
] as const)("of a list %s is told which records are theirs: %j", async (who, kinds) => {
  expect(await own(who)).toEqual(kinds.map(idOf).toSorted());
});

test("the history of an activity holds its themes and who may see it, for its holder alone", async () => {
  await app.askAs(ROLES.alphaEditor())(
    "mutation ($ids: [ID!]!) { confirmThemes(input: { activityIds: $ids }) { changed } }",
    { ids: [activity] },
  );
  await set("alphaEditor", "activity", "NETWORK");
  await set("alphaEditor", "activity", "PUBLIC");
  expect(await historyOf("visitor", "activity")).toBe("UNAUTHENTICATED");
  expect(await historyOf("betaEditor", "activity")).toEqual([]);
  expect(await historyOf("delegate", "activity")).toEqual([]);
  for (const who of ["alphaEditor", "alphaReader", "staff", "auditor"] as const)
    expect(await historyOf(who, "activity")).toEqual(["ACTIVITY", "ACTIVITY_THEME", "VISIBILITY_SETTING"]);
});

test("what is confirmed is taken back from the history of the activity", async () => {
  const ask = app.askAs(ROLES.alphaEditor());
  await ask("mutation ($ids: [ID!]!) { confirmThemes(input: { activityIds: $ids }) { changed } }", {
    ids: [activity],
  });
  const changes = async () => {
    const { data } = await ask<{
      activity: { changes: { nodes: readonly { id: string; mayUndo: boolean; undone: boolean }[] } };
    }>("query ($id: ID!) { activity(id: $id) { changes { nodes { id mayUndo undone } } } }", {
      id: activity,
    });
    return data?.activity.changes.nodes ?? [];
  };
  const [undoable] = (await changes()).filter(({ mayUndo }) => mayUndo);
  await ask("mutation ($id: ID!) { undoChange(id: $id) { id } }", { id: undoable?.id });
  expect((await changes()).find(({ id }) => id === undoable?.id)).toMatchObject({ undone: true });
  expect(await app.sql("select origin from activity_theme where theme_code = 'health'")).toEqual([
    { origin: "SUGGESTED" },
  ]);
});

test("the history of a partnership is for both of its ends", async () => {
  await set("delegate", "partnership", "RESTRICTED");
  expect(await historyOf("betaEditor", "partnership")).toBeNull();
  for (const who of ["delegate", "alphaEditor", "alphaReader", "staff"] as const)
    expect(await historyOf(who, "partnership")).toEqual(["PARTNERSHIP", "VISIBILITY_SETTING"]);
});

test("rights and state are read by the statement of the record", async () => {
  const viewer = ROLES.alphaEditor();
  const { statements } = await countStatements(() =>
    app.askAs(viewer)(
      `query ($activity: ID!) { activity(id: $activity) { title { text } partners { mention } ${RECORD} } }`,
      { activity },
    ),
  );
  const asked = statements.filter((text) => /from (activity|organisation|visibility_setting)\b/.test(text));
  expect(asked).toHaveLength(1);
});
