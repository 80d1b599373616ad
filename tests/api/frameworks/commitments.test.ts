import { VISITOR } from "@onze/api";
import { Role } from "@onze/schema";
import { beforeEach, expect, test } from "vitest";
import { addCommitment, addFramework } from "../../support/add-framework.ts";
import type { Added } from "../../support/insert-organisation.ts";
import { startApp, TODAY } from "../../support/start-app.ts";
import { STAFF, viewerAs } from "../../support/viewers.ts";

const app = await startApp();
const staff = app.askAs(STAFF);
const editorOf = ({ id }: Added) => app.askAs(viewerAs(Role.MEMBER_EDITOR, id));

let own: Added;
let other: Added;
let framework: string;

beforeEach(async () => {
  await app.clear();
  await app.sql("delete from framework");
  own = await app.add.member("Own");
  other = await app.add.member("Other");
  framework = (await addFramework(app.sql, { code: "JSF-A", actors: [own.id, other.id] })).id;
});

const LIST =
  "{ commitments { totalCount nodes { text isLate state stateOn note mayChange haveLeft { slug } parties { slug } } } }";
const RECORD =
  "mutation ($input: CommitmentInput!) { recordCommitment(input: $input) { state stateOn parties { slug } } }";
const CHANGE =
  "mutation ($input: CommitmentChangeInput!) { changeCommitment(input: $input) { state stateOn note isLate } }";

const promise = { framework: "JSF-A", text: "Plan together", owner: "own", dueOn: "2026-12-31" };

test("commitments are for members and the secretariat, not for the public or a partner", async () => {
  const partner = await app.add.organisation("Partner");
  for (const viewer of [VISITOR, viewerAs(Role.PARTNER_DELEGATE, partner.id)]) {
    const { data, errors } = await app.askAs(viewer)(LIST);
    expect(data).toBeNull();
    expect(errors).toHaveLength(1);
  }
});

test.each([
  ["nothing is promised", { text: " " }, "text is empty; it must have 1 to 1000 characters."],
  [
    "the goal is of another framework",
    { goal: "00000000-0000-4000-8000-000000000000" },
    "which is no goal of JSF-A",
  ],
  [
    "the owner takes no part",
    { owner: "11-11-11" },
    "takes no part in JSF-A today; a commitment is between its actors.",
  ],
  ["a party takes no part", { parties: ["other", "11-11-11"] }, "takes no part in JSF-A today"],
  ["a party is not there", { parties: ["nobody"] }, "There is no organisation “nobody”."],
])("a commitment is refused, and none is recorded, where %s", async (_, given, sentence) => {
  const { errors } = await staff(RECORD, { input: { ...promise, ...given } });
  expect(errors?.[0]?.message).toContain(sentence);
  expect(await app.sql("select from synergy_commitment")).toEqual([]);
});

test("a party that left makes no new commitment, and is named beside those that it made", async () => {
  await addCommitment(app.sql, { framework, owner: own.id });
  await app.sql("update framework_actor set ends_on = '2025-01-01' where organisation_id = $1", [own.id]);
  expect((await staff(RECORD, { input: promise })).errors?.[0]?.message).toBe(
    "Own takes no part in JSF-A today; a commitment is between its actors.",
  );
  expect((await staff(LIST)).data).toMatchObject({
    commitments: { nodes: [{ haveLeft: [{ slug: "own" }] }] },
  });
});

test("a commitment is open from the day on which it is recorded", async () => {
  expect((await staff(RECORD, { input: { ...promise, parties: ["other", "own", "other"] } })).data).toEqual({
    recordCommitment: { state: "OPEN", stateOn: TODAY, parties: [{ slug: "other" }] },
  });
});

test("its owner says how it stands, and so does whoever coordinates the framework; another actor does not", async () => {
  const reference = await app.add.member("Reference");
  await app.sql("update framework set reference_organisation_id = $1", [reference.id]);
  const id = await addCommitment(app.sql, { framework, owner: own.id });
  const input = { id, state: "UNDER_WAY", note: "A first draft" };
  expect(await editorOf(other)(CHANGE, { input })).toMatchObject({
    errors: [
      { message: "Your role may not say how this commitment stands.", extensions: { code: "FORBIDDEN" } },
    ],
  });
  for (const editor of [own, reference])
    expect((await editorOf(editor)(CHANGE, { input })).data).toMatchObject({
      changeCommitment: { state: "UNDER_WAY", note: "A first draft" },
    });
});

test("a commitment is dropped with a reason, or not at all", async () => {
  const id = await addCommitment(app.sql, { framework, owner: own.id });
  expect((await staff(CHANGE, { input: { id, state: "DROPPED" } })).errors?.[0]?.message).toBe(
    "state is DROPPED, which needs a note that says why.",
  );
  expect((await staff(CHANGE, { input: { id, state: "DROPPED", note: "No money" } })).data).toMatchObject({
    changeCommitment: { state: "DROPPED", note: "No money" },
  });
});

test("late is computed from its days, and stays visible when it is kept later", async () => {
  const late = await addCommitment(app.sql, { framework, owner: own.id, dueOn: "2026-01-31" });
  await addCommitment(app.sql, { framework, owner: own.id, dueOn: TODAY });
  const isLate = async () => {
    const { data } = await staff<{ commitments: { nodes: { isLate: boolean }[] } }>(LIST);
    return data?.commitments.nodes.map((each) => each.isLate);
  };
  expect(await isLate()).toEqual([true, false]);
  await staff(CHANGE, { input: { id: late, state: "KEPT" } });
  expect(await isLate()).toEqual([true, false]);
});

test("a commitment between hidden parties is none to those who do not see each of them: nobody reads its words", async () => {
  const id = await addCommitment(app.sql, { framework, owner: own.id });
  await app.sql("insert into synergy_commitment_parties values ($1, $2)", [id, other.id]);
  const reader = await app.add.member("Reader");
  const reads = async (as: typeof staff) => {
    const { data } = await as<{ commitments: { totalCount: number }; changes: { totalCount: number } }>(
      "{ commitments { totalCount } changes(filter: { entity: SYNERGY_COMMITMENT }) { totalCount } }",
    );
    return [data?.commitments.totalCount, data?.changes.totalCount];
  };
  expect(await reads(staff)).toEqual([1, 2]);
  for (const hide of [
    "update organisation set visibility = 'CONFIDENTIAL' where slug = 'other'",
    `update organisation set visibility = 'PUBLIC', field_visibility = '{"PLACE": "CONFIDENTIAL"}' where slug = 'other'`,
  ]) {
    await app.sql(hide);
    expect(await reads(staff)).toEqual([0, 0]);
    expect(await reads(editorOf(own))).toEqual([0, 0]);
    expect(await reads(editorOf(reader))).toEqual([0, 0]);
    expect((await staff(CHANGE, { input: { id, state: "KEPT" } })).errors?.[0]?.message).toBe(
      "There is no such commitment.",
    );
  }
});

test("the history tells of commitments to those alone who may read them", async () => {
  const partner = await app.add.organisation("Partner");
  await addCommitment(app.sql, { framework, owner: partner.id });
  const CHANGES = "{ changes(filter: { entity: SYNERGY_COMMITMENT }, first: 1) { nodes { label } } }";
  const delegate = app.askAs(viewerAs(Role.PARTNER_DELEGATE, partner.id));
  expect((await delegate(CHANGES)).data).toEqual({ changes: { nodes: [] } });
  expect((await staff(CHANGES)).data).toMatchObject({ changes: { nodes: [{ label: "Plan together" }] } });
});
