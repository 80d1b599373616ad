import { beforeEach, expect, test } from "vitest";
import { askMatrix } from "../support/ask-matrix.ts";
import { overlapsFor } from "../support/ask-overlaps.ts";
import type { SignedIn } from "../support/sign-in.ts";
import { UMBRELLA } from "../support/sql-parts.ts";
import { refusalOf, startApp, TODAY } from "../support/start-app.ts";

const app = await startApp();
beforeEach(async () => {
  await app.clear();
  await app.add.member("Alpha");
  await app.add.member("Beta");
});

interface Agreement {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly parties: readonly {
    readonly roles: readonly string[];
    readonly organisation: { readonly slug: string };
  }[];
}

const FIELDS =
  "id version state mandate note demand validFrom reviewBy theme { code } country { code } region { code } parties { roles organisation { slug } } viewerMay { change }";
const RECORD = `mutation ($input: RoleAgreementInput!) { recordRoleAgreement(input: $input) { ${FIELDS} } }`;
const CHANGE = `mutation ($input: RoleAgreementChangeInput!) { changeRoleAgreement(input: $input) { ${FIELDS} } }`;
const END = `mutation ($id: ID!, $version: Int!) { endRoleAgreement(id: $id, version: $version) { ${FIELDS} } }`;

const CELL = { theme: "tax-justice", place: "PH" };
const TERM = { validFrom: "2026-01-01", reviewBy: "2028-12-31" };
const TWO = [
  { organisation: UMBRELLA, roles: ["LOBBY", "CONVENE"] },
  { organisation: "alpha", roles: ["FUND"] },
];
const FULL = { ...CELL, ...TERM, parties: TWO };

const staff = () => app.signIn("UMBRELLA_STAFF");
const record = (who: SignedIn, input: object = FULL) =>
  app.ask<{ recordRoleAgreement: Agreement }>(RECORD, { input }, who.headers);
const recorded = async (who: SignedIn, input: object = FULL): Promise<Agreement> => {
  const { data, errors } = await record(who, input);
  if (!data) throw new Error(errors?.[0]?.message);
  return data.recordRoleAgreement;
};
const change = (who: SignedIn, input: object) =>
  app.ask<{ changeRoleAgreement: Agreement }>(CHANGE, { input }, who.headers);

test.each<[string, object, string, string]>([
  ["one party", { ...FULL, parties: TWO.slice(1) }, "BAD_INPUT", "parties holds 1"],
  [
    "a party named twice",
    { ...FULL, parties: [...TWO, { organisation: "alpha" }] },
    "BAD_INPUT",
    "Alpha is named twice",
  ],
  [
    "a party that is not there",
    { ...FULL, parties: [...TWO, { organisation: "nobody" }] },
    "NOT_FOUND",
    "nobody",
  ],
  ["a theme that is none", { ...FULL, theme: "nonsense" }, "BAD_INPUT", "nonsense"],
  ["a place that is none", { ...FULL, place: "QQ" }, "BAD_INPUT", "QQ"],
  ["a theme without a place", { ...FULL, place: null }, "BAD_INPUT", "theme in a place"],
  ["a cell and a demand", { ...FULL, demand: "A coastal plan" }, "BAD_INPUT", "one or the other"],
  ["neither", { ...TERM, parties: TWO }, "BAD_INPUT", "theme in a place"],
  ["a review before it begins", { ...FULL, validFrom: "2029-01-01" }, "BAD_INPUT", "2028-12-31"],
  ["a review today", { ...FULL, reviewBy: TODAY }, "BAD_INPUT", TODAY],
])("refused in a sentence, and nothing is saved: %s", async (_, input, code, words) => {
  const answer = await record(await staff(), input);
  expect(refusalOf(answer)).toBe(code);
  expect(answer.errors?.[0]?.message).toContain(words);
  expect(await app.sql("select from role_agreement")).toEqual([]);
});

test("an organisation that left the umbrella is no party any more, and neither is one that never was of it", async () => {
  await app.sql(
    "update organisation_role set ends_on = '2025-12-31' where organisation_id = (select id from organisation where slug = 'alpha')",
  );
  const left = await record(await staff());
  expect(left.errors?.[0]?.message).toBe(
    "Alpha left the umbrella on 2025-12-31; it cannot be a party any more.",
  );
  await app.add.organisation("FDC");
  const partner = await record(await staff(), {
    ...FULL,
    parties: [{ organisation: UMBRELLA }, { organisation: "fdc" }],
  });
  expect(partner.errors?.[0]?.message).toContain(
    "FDC is neither the secretariat, a member nor a peer umbrella",
  );
});

test("an agreement whose party has left is changed without it, or not at all", async () => {
  const someone = await staff();
  const { id, version } = await recorded(someone, { ...FULL, parties: [...TWO, { organisation: "beta" }] });
  await app.sql(
    "update organisation_role set ends_on = '2026-06-30' where organisation_id = (select id from organisation where slug = 'beta')",
  );
  const kept = await change(someone, { id, version, parties: [...TWO, { organisation: "beta" }] });
  expect(kept.errors?.[0]?.message).toContain("Beta left the umbrella on 2026-06-30");
  const without = await change(someone, { id, version, parties: TWO });
  expect(without.data?.changeRoleAgreement.parties).toHaveLength(2);
});

test("an editor records what their organisation is a party of, and nothing between others", async () => {
  const alpha = await app.signIn("MEMBER_EDITOR", { organisation: "alpha" });
  expect(
    refusalOf(
      await record(alpha, { ...FULL, parties: [{ organisation: UMBRELLA }, { organisation: "beta" }] }),
    ),
  ).toBe("FORBIDDEN");
  const { id, version } = await recorded(alpha);
  const beta = await app.signIn("MEMBER_EDITOR", { organisation: "beta" });
  expect(refusalOf(await change(beta, { id, version, note: "ours" }))).toBe("FORBIDDEN");
  expect(refusalOf(await app.ask(END, { id, version }, beta.headers))).toBe("FORBIDDEN");
  const away = await change(alpha, {
    id,
    version,
    parties: [{ organisation: UMBRELLA }, { organisation: "beta" }],
  });
  expect(refusalOf(away)).toBe("FORBIDDEN");
});

test("what somebody else has changed meanwhile is not overwritten", async () => {
  const someone = await staff();
  const { id, version } = await recorded(someone);
  await change(someone, { id, version, note: "first" });
  expect(refusalOf(await change(someone, { id, version, note: "second" }))).toBe("CONFLICT");
  expect(await app.sql("select note from role_agreement")).toEqual([{ note: "first" }]);
});

test("an agreement is read with what each party takes upon itself, by whose mandate and until when", async () => {
  const someone = await staff();
  const made = await recorded(someone, { ...FULL, mandate: "General Assembly, May 2026" });
  expect(made).toMatchObject({
    ...{
      state: "VALID",
      version: 1,
      mandate: "General Assembly, May 2026",
      validFrom: "2026-01-01",
      reviewBy: "2028-12-31",
    },
    ...{ theme: { code: "tax-justice" }, country: { code: "PH" }, region: null, viewerMay: { change: true } },
    parties: [
      { organisation: { slug: UMBRELLA }, roles: ["CONVENE", "LOBBY"] },
      { organisation: { slug: "alpha" }, roles: ["FUND"] },
    ],
  });
  const of = async (filter: object) =>
    (
      await app.ask<{ roleAgreements: { nodes: readonly Agreement[] } }>(
        "query ($filter: RoleAgreementFilter) { roleAgreements(filter: $filter) { nodes { id } } }",
        { filter },
        someone.headers,
      )
    ).data?.roleAgreements.nodes;
  expect(await of({ ...CELL, organisation: "alpha", state: "VALID" })).toEqual([{ id: made.id }]);
  expect(await of({ organisation: "beta" })).toEqual([]);
  expect(await of({ state: "EXPIRED" })).toEqual([]);
});

test("an agreement about a demand is kept in the words of whoever asked, and agrees no cell", async () => {
  const made = await recorded(await staff(), { ...TERM, parties: TWO, demand: "A plan for the coast" });
  expect(made).toMatchObject({ demand: "A plan for the coast", theme: null, country: null });
});

test("a shared cell is agreed from the agreement on, and no more once it ended; so says the overlap", async () => {
  const someone = await staff();
  for (const holder of [UMBRELLA, "alpha"])
    await app.add.activity({ holder, themes: [CELL.theme], places: [CELL.place] });
  const stands = async () => [
    (await askMatrix(app, {})).stateOf["tax-justice PH"],
    ...(await overlapsFor(app, someone)).nodes.map(({ isCellAgreed }) => isCellAgreed),
  ];
  expect(await stands()).toEqual(["SHARED_NOT_AGREED", false]);
  const { id, version } = await recorded(someone);
  expect(await stands()).toEqual(["SHARED_AGREED", true]);
  const ended = await app.ask(END, { id, version }, someone.headers);
  expect(ended.data?.endRoleAgreement).toMatchObject({ state: "EXPIRED", reviewBy: TODAY });
  expect(await stands()).toEqual(["SHARED_NOT_AGREED", false]);
  const twice = await app.ask(END, { id, version: version + 1 }, someone.headers);
  expect(twice.errors?.[0]?.message).toContain(`expired on ${TODAY}`);
});

test("the overlap of two is not agreed while a third one that works there is not named", async () => {
  const someone = await staff();
  for (const holder of [UMBRELLA, "alpha", "beta"])
    await app.add.activity({ holder, themes: [CELL.theme], places: [CELL.place] });
  const { id } = await recorded(someone);
  const { nodes } = await overlapsFor(app, someone);
  expect(nodes.map(({ isCellAgreed }) => isCellAgreed)).toEqual([false, false, false]);
  expect(nodes.flatMap(({ agreements }) => agreements)).toEqual([{ id, state: "VALID" }]);
});

test("an agreement with a party that a reader does not see is none to them", async () => {
  await recorded(await staff());
  const reader = await app.signIn("MEMBER_READER", { organisation: "beta" });
  const count = async () =>
    (await app.ask("{ roleAgreements { totalCount } }", {}, reader.headers)).data?.roleAgreements;
  expect(await count()).toEqual({ totalCount: 1 });
  await app.sql("update organisation set visibility = 'CONFIDENTIAL' where slug = 'alpha'");
  expect(await count()).toEqual({ totalCount: 0 });
  await app.sql(
    `update organisation set visibility = 'PUBLIC', field_visibility = '{"THEME": "RESTRICTED"}' where slug = 'alpha'`,
  );
  expect(await count()).toEqual({ totalCount: 0 });
});

test("the history names the party whose roles changed, and the cell", async () => {
  const someone = await staff();
  const { id, version } = await recorded(someone);
  await change(someone, {
    id,
    version,
    parties: [
      { organisation: UMBRELLA, roles: ["LOBBY"] },
      { organisation: "alpha", roles: ["FUND"] },
    ],
  });
  const { data } = await app.ask<{ changes: { nodes: readonly object[] } }>(
    "query ($id: ID!) { changes(filter: { recordId: $id, entity: ROLE_AGREEMENT }) { nodes { label part field old new } } }",
    { id },
    someone.headers,
  );
  const nodes = data?.changes.nodes ?? [];
  expect(nodes[0]).toEqual({
    ...{ label: "Tax justice, Philippines", part: "11.11.11", field: "roles" },
    ...{ old: "CONVENE, LOBBY", new: "LOBBY" },
  });
  expect(nodes).toContainEqual(
    expect.objectContaining({ field: "parties", old: null, new: "Alpha", part: null }),
  );
});
