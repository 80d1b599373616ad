import type { Viewer } from "@onze/api";
import { Role } from "@onze/schema";
import { beforeEach, expect, test } from "vitest";
import { MEMBER, type WrittenActivity } from "../support/iati-file.ts";
import { importAsMember } from "../support/import-as-member.ts";
import { startApp } from "../support/start-app.ts";
import { viewerAs } from "../support/viewers.ts";

const app = await startApp();
const FILE: WrittenActivity = {
  id: "G-1",
  country: "BO",
  partners: ["Rio Verde", "Partner X", "River League"],
};
const NOW_NAMED =
  "select name, visibility from organisation where name in ('RIO VERDE vzw', 'Rio Verde', 'River League') order by name";
let editor: Viewer;
let staff: Viewer;

beforeEach(async () => {
  await app.clear();
  const gamma = await app.add.member("Gamma", { identifiers: [MEMBER] });
  editor = viewerAs(Role.MEMBER_EDITOR, gamma.id);
  const [umbrella] = await app.sql<{ id: string }>("select id from organisation where slug = '11-11-11'");
  staff = viewerAs(Role.UMBRELLA_STAFF, umbrella?.id ?? "");
});

const asked = async (viewer: Viewer) => {
  const { data } = await app.askAs(viewer)<{ organisations: { nodes: readonly { name: string }[] } }>(
    '{ organisations(search: "Rio Verde") { nodes { name } } activities { nodes { partners { mention organisation { name } } } } }',
  );
  return data;
};
const mentions = (...organisations: readonly (string | null)[]) => ({
  nodes: [
    {
      partners: ["Partner X", "Rio Verde", "River League"].flatMap((mention, at) => {
        const name = organisations[at];
        return name === undefined ? [] : [{ mention, organisation: name && { name } }];
      }),
    },
  ],
});

test.each(["PUBLIC", "NETWORK"])("a name that is %s hides nobody of the name", async (visibility) => {
  await app.add.organisation("RIO VERDE vzw", { visibility });
  await importAsMember(app, FILE);
  expect(await app.sql(NOW_NAMED)).toContainEqual({ name: "Rio Verde", visibility: "PUBLIC" });
  expect(await app.sql("select from visibility_setting")).toEqual([]);
});

test("a partner that a later file names as a hidden one is called is hidden like it, and seen by whoever brought the file", async () => {
  await app.add.organisation("RIO VERDE vzw", { visibility: "RESTRICTED" });
  await app.add.organisation("Partner X", { visibility: "RESTRICTED" });
  await importAsMember(app, FILE);
  expect(await app.sql(NOW_NAMED)).toEqual(
    expect.arrayContaining([
      { name: "Rio Verde", visibility: "RESTRICTED" },
      { name: "River League", visibility: "PUBLIC" },
    ]),
  );
  expect(
    JSON.stringify(
      await app.ask("{ organisations { nodes { name } } activities { nodes { partners { mention } } } }"),
    ),
  ).not.toContain("Rio Verde");
  expect(await asked(editor)).toEqual({
    organisations: { nodes: [{ name: "Rio Verde" }] },
    activities: mentions("Partner X", "Rio Verde", "River League"),
  });
});

test("the secretariat reads that it was hidden, and may take that back", async () => {
  await app.add.organisation("RIO VERDE vzw", { visibility: "RESTRICTED" });
  await importAsMember(app, FILE);
  const ask = app.askAs(staff);
  const reviews =
    "{ visibilityReviews { nodes { id origin reason setBy visibility organisation { slug name } } } }";
  const { data } = await ask<{
    visibilityReviews: { nodes: readonly { id: string; organisation: { slug: string } }[] };
  }>(reviews);
  expect(data?.visibilityReviews.nodes).toMatchObject([
    {
      origin: "SECRETARIAT",
      reason: "SAFETY",
      visibility: "RESTRICTED",
      organisation: { name: "Rio Verde" },
    },
  ]);
  const [review] = data?.visibilityReviews.nodes ?? [];
  const read = "mutation ($id: ID!) { reviewVisibility(id: $id, version: 1) { reviewedAt } }";
  expect(await ask(read, { id: review?.id })).not.toHaveProperty("errors");
  expect((await ask(reviews)).data).toEqual({ visibilityReviews: { nodes: [] } });
  const [seen] = await app.sql("select id, version from visibility_setting");
  const input = { organisationId: review?.organisation.slug, visibility: "PUBLIC", seen };
  const set = "mutation ($input: VisibilityInput!) { setVisibility(input: $input) { id } }";
  expect(await ask(set, { input })).not.toHaveProperty("errors");
  expect(await app.sql(NOW_NAMED)).toContainEqual({ name: "Rio Verde", visibility: "PUBLIC" });
});

test("it is hidden on behalf of the secretariat that was so first, not of one that became so", async () => {
  const later = "00000000-0000-4000-8000-000000000001";
  await app.sql(
    `with later as (insert into organisation (id, slug, name, name_key, kind, source_id)
        select $1, 'later', 'Later', 'later', kind, source_id from organisation where slug = '11-11-11' returning id, source_id)
      insert into organisation_role (organisation_id, role, starts_on, source_id) select id, 'SECRETARIAT', '2026-01-01', source_id from later`,
    [later],
  );
  await app.add.organisation("RIO VERDE vzw", { visibility: "RESTRICTED" });
  await importAsMember(app, FILE);
  expect(
    await app.sql(
      "select o.slug from visibility_setting v join organisation o on o.id = v.set_by_organisation_id",
    ),
  ).toEqual([{ slug: "11-11-11" }]);
});

test("like a confidential one it is confidential: whoever brought the file reads their own words, and the secretariat nothing", async () => {
  await app.add.organisation("RIO VERDE vzw", { visibility: "CONFIDENTIAL" });
  await importAsMember(app, FILE);
  expect(await app.sql(NOW_NAMED)).toContainEqual({ name: "Rio Verde", visibility: "CONFIDENTIAL" });
  expect(await asked(editor)).toEqual({
    organisations: { nodes: [] },
    activities: mentions("Partner X", null, "River League"),
  });
  expect(JSON.stringify(await asked(staff))).not.toContain("Rio Verde");
  const review = (id: string | undefined) =>
    app.askAs(staff)("mutation ($id: ID!) { reviewVisibility(id: $id, version: 1) { id } }", { id });
  const [setting] = await app.sql<{ id: string }>("select id from visibility_setting");
  expect(await review(setting?.id)).toEqual(await review("00000000-0000-4000-8000-000000000000"));
  expect(
    (await app.askAs(staff)("{ visibilityReviews { nodes { id } } awaitingPartnerships { nodes { id } } }"))
      .data,
  ).toEqual({
    visibilityReviews: { nodes: [] },
    awaitingPartnerships: { nodes: [] },
  });
});

test("the name that a hidden organisation had before hides as well, what others call it does not", async () => {
  const { id } = await app.add.organisation("Another", { visibility: "RESTRICTED", aliases: ["Rio Verde"] });
  await app.sql(
    `insert into organisation_alias (organisation_id, name, name_key, holder_id, source_id)
      select o.id, 'River League', 'river league', (select id from organisation where slug = '11-11-11'), o.source_id from organisation o where o.id = $1`,
    [id],
  );
  await importAsMember(app, FILE);
  expect(await app.sql(NOW_NAMED)).toEqual([
    { name: "Rio Verde", visibility: "RESTRICTED" },
    { name: "River League", visibility: "PUBLIC" },
  ]);
});
