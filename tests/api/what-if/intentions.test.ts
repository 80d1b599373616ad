import { VISITOR, type Viewer } from "@onze/api";
import { Role } from "@onze/schema";
import { expect, test } from "vitest";
import { keptOf, told } from "../../support/kept-changes.ts";
import { refusalOf, startApp, TODAY } from "../../support/start-app.ts";
import { viewerAs } from "../../support/viewers.ts";

const app = await startApp();
const alpha = await app.add.member("Alpha");
const beta = await app.add.member("Beta");
const partner = await app.add.organisation("Gamma");
const quiet = await app.add.member("Quiet", { visibility: "CONFIDENTIAL" });
await app.add.activity({ holder: "alpha", partners: ["gamma"], themes: ["health"], places: ["BJ"] });

const editor = viewerAs(Role.MEMBER_EDITOR, alpha.id);
const reader = viewerAs(Role.MEMBER_READER, beta.id);
const delegate = viewerAs(Role.PARTNER_DELEGATE, partner.id);

interface Announced {
  readonly id: string;
  readonly [more: string]: unknown;
}

const announce = (given: object = {}, viewer: Viewer = editor) =>
  app.askAs(viewer)<{ announceIntention: Announced }>(
    "mutation ($input: IntentionInput!) { announceIntention(input: $input) { id kind startsOn note withdrawnOn mayWithdraw organisation { slug } country { code } theme { code } } }",
    { input: { organisationId: alpha.id, kind: "LEAVES", country: "BJ", startsOn: "2027-01-01", ...given } },
  );
const withdraw = (id: string, viewer: Viewer = editor) =>
  app.askAs(viewer)<{ withdrawIntention: Announced }>(
    "mutation ($id: ID!) { withdrawIntention(id: $id) { id withdrawnOn } }",
    { id },
  );
async function listed(viewer: Viewer, more = ""): Promise<readonly string[] | string | undefined> {
  const answer = await app.askAs(viewer)<{ intentions: { nodes: readonly Announced[] } }>(
    `{ intentions(first: 200${more}) { nodes { id } } }`,
  );
  return refusalOf(answer) ?? answer.data?.intentions.nodes.map(({ id }) => id);
}
async function announced(given: object = {}, viewer: Viewer = editor): Promise<Announced> {
  const { data, errors } = await announce(given, viewer);
  if (!data) throw new Error(errors?.[0]?.message);
  return data.announceIntention;
}

test.each<[string, Viewer, string]>([
  ["a visitor", VISITOR, "UNAUTHENTICATED"],
  ["a reader of another member", reader, "FORBIDDEN"],
  ["an editor of another member", viewerAs(Role.MEMBER_EDITOR, beta.id), "FORBIDDEN"],
  ["somebody of a partner", delegate, "FORBIDDEN"],
])("%s announces nothing for a member", async (_, viewer, code) => {
  expect(refusalOf(await announce({}, viewer))).toBe(code);
});

test("those of one organisation are its own; one that is hidden has none, like one that is not there", async () => {
  const { id } = await announced();
  expect(await listed(reader, ', organisation: "alpha"')).toContain(id);
  expect(await listed(reader, ', organisation: "beta"')).toEqual([]);
  await announced({ organisationId: quiet.id }, viewerAs(Role.MEMBER_EDITOR, quiet.id));
  expect(await listed(reader, `, organisation: "${quiet.id}"`)).toEqual([]);
  expect(await listed(reader, ', organisation: "nobody"')).toEqual([]);
});

test.each<[string, object, string]>([
  ["a start without a theme", { kind: "STARTS" }, "kind is STARTS, which needs a country and a theme."],
  ["leaving nowhere", { country: null }, "kind is LEAVES, which needs a country, a theme or both."],
  ["a country that is none", { country: "XX" }, "country is “XX”"],
  ["a region in the place of a country", { country: "011" }, "country is “011”"],
  ["a note that turns the reading", { note: "turned \u202E" }, "note holds a sign that cannot be seen"],
  ["a theme that is none", { theme: "magic" }, "theme is “magic”"],
])("%s is refused with a sentence", async (_, given, sentence) => {
  const { errors } = await announce(given);
  expect(errors?.[0]?.message).toContain(sentence);
});

test("only the secretariat and members intend something here, and who is hidden is not there", async () => {
  const staff = viewerAs(Role.UMBRELLA_STAFF, alpha.id);
  const { errors } = await announce({ organisationId: partner.id }, staff);
  expect(errors?.[0]?.message).toContain("“Gamma” is neither the secretariat nor a member today");
  expect(refusalOf(await announce({ organisationId: quiet.id }, staff))).toBe("NOT_FOUND");
});

test("members and the secretariat read what is announced; the public and partners never do", async () => {
  const { id } = await announced();
  expect(await listed(reader)).toContain(id);
  expect(await listed(VISITOR)).toBe("UNAUTHENTICATED");
  expect(await listed(delegate)).toBe("FORBIDDEN");
});

test("what a hidden organisation intends is not there", async () => {
  await app.sql(
    "insert into intention (organisation_id, kind, country_code, starts_on) values ($1, 'LEAVES', 'BJ', '2027-01-01')",
    [quiet.id],
  );
  const [hidden] = await app.sql<{ id: string }>("select id from intention where organisation_id = $1", [
    quiet.id,
  ]);
  expect(await listed(reader)).not.toContain(hidden?.id);
  expect(refusalOf(await withdraw(hidden?.id ?? "", viewerAs(Role.UMBRELLA_STAFF, alpha.id)))).toBe(
    "NOT_FOUND",
  );
});

test("to leave tells where somebody works, and is not there for others where their place, or all of that work, is hidden", async () => {
  const shy = await app.add.member("Shy");
  const { id } = await announced({ organisationId: shy.id }, viewerAs(Role.MEMBER_EDITOR, shy.id));
  const reads = async (viewer: Viewer) => [
    (await listed(viewer))?.includes(id),
    (
      await app.askAs(viewer)<{ changes: { totalCount: number } }>(
        "query ($id: ID!) { changes(filter: { recordId: $id }) { totalCount } }",
        { id },
      )
    ).data?.changes.totalCount,
    (
      await app.askAs(viewer)<{ simulate: { changes: object[] } }>(
        "{ simulate(changes: [], withIntentions: true) { changes { organisation { slug } } } }",
      )
    ).data?.simulate.changes.filter((each) => JSON.stringify(each).includes("shy")).length,
  ];
  const own = viewerAs(Role.MEMBER_READER, shy.id);
  expect(await reads(reader)).toEqual([true, 0, 1]);
  await app.sql(`update organisation set field_visibility = '{"PLACE": "RESTRICTED"}' where id = $1`, [
    shy.id,
  ]);
  expect(await reads(reader)).toEqual([false, 0, 0]);
  expect(await reads(own)).toEqual([true, 1, 1]);
  await app.sql(`update organisation set field_visibility = '{"PLACE": "CONFIDENTIAL"}' where id = $1`, [
    shy.id,
  ]);
  expect(await reads(own)).toEqual([false, 0, 0]);
  await app.sql("update organisation set field_visibility = '{}' where id = $1", [shy.id]);
  await app.add.activity({ holder: "shy", themes: ["health"], places: ["BJ"], visibility: "RESTRICTED" });
  expect(await reads(reader)).toEqual([false, 0, 0]);
  expect(await reads(own)).toEqual([true, 1, 1]);
});

test("an intention stands until it is withdrawn, by its own organisation, on one day", async () => {
  const { id } = await announced({ theme: "health" });
  expect(refusalOf(await withdraw(id, viewerAs(Role.MEMBER_EDITOR, beta.id)))).toBe("FORBIDDEN");
  expect((await withdraw(id)).data?.withdrawIntention).toEqual({ id, withdrawnOn: TODAY });
  expect(await listed(reader)).not.toContain(id);
  expect(await listed(reader, ", withWithdrawn: true")).toContain(id);
});

test("what is announced is supposed where that is asked for, and not otherwise", async () => {
  await app.sql("delete from intention");
  await announced();
  const simulated = async (withIntentions: boolean) => {
    const { data } = await app.askAs(reader)<{ simulate: Readonly<Record<string, unknown>> }>(
      `query ($w: Boolean!) { simulate(changes: [], withIntentions: $w) { changes { kind announcedFrom effect } cellsFromOneToNone } }`,
      { w: withIntentions },
    );
    return data?.simulate;
  };
  expect(await simulated(false)).toEqual({ changes: [], cellsFromOneToNone: 0 });
  expect(await simulated(true)).toEqual({
    changes: [{ kind: "ORGANISATION_LEAVES", announcedFrom: "2027-01-01", effect: "CHANGES" }],
    cellsFromOneToNone: 1,
  });
});

test("history keeps what is announced and withdrawn, for the umbrella alone", async () => {
  let id = "";
  const events = await keptOf(app.databaseUrl, async () => {
    ({ id } = await announced({ note: "Between us" }));
    await withdraw(id);
  });
  expect(told(events)).toEqual(["intention CHANGED withdrawn_on", "intention CREATED"]);
  const count = async (viewer: Viewer) => {
    const { data } = await app.askAs(viewer)<{ changes: { totalCount: number } }>(
      "query ($id: ID!) { changes(filter: { recordId: $id }) { totalCount } }",
      { id },
    );
    return data?.changes.totalCount;
  };
  expect(await count(editor)).toBe(2);
  expect(await count(viewerAs(Role.PARTNER_DELEGATE, alpha.id))).toBe(0);
});
