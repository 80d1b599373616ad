import type { Viewer } from "@onze/api";
import { Role } from "@onze/schema";
import { expect, test } from "vitest";
import { startApp } from "../support/start-app.ts";
import { viewerAs, withoutCode } from "../support/viewers.ts";

const app = await startApp();
await app.add.member("Alpha");
// Between is a partner of Alpha and holds work with a partner of its own
await app.add.organisation("Between", { visibility: "CONFIDENTIAL" });
await app.add.organisation("Hidden", { visibility: "CONFIDENTIAL" });
await app.add.organisation("Held back", { visibility: "RESTRICTED" });
await app.add.activity({ identifier: "OF-ALPHA", holder: "alpha", partners: ["between"], places: ["PE"] });
await app.add.activity({
  identifier: "OF-BETWEEN",
  holder: "between",
  partners: ["hidden", "held-back"],
  places: ["PE"],
});
await app.add.activity({
  identifier: "SECRET",
  holder: "between",
  partners: ["hidden"],
  places: ["BO"],
  visibility: "CONFIDENTIAL",
});
await app.sql(
  `update partnership set visibility = 'CONFIDENTIAL' where partner_id = (select id from organisation where slug = 'between')`,
);

const ORGANISATION = "query ($slug: ID!) { organisation(slug: $slug) { name website } }";
const delegate = await app.signIn("PARTNER_DELEGATE", { organisation: "between" });
const ask: typeof app.ask = (query, variables) => app.ask(query, variables, delegate.headers);
const byPassword = await app.signIn("PARTNER_DELEGATE", { organisation: "between", secondFactor: false });
const askByPassword: typeof app.ask = (query, variables) => app.ask(query, variables, byPassword.headers);

const ME = "{ me { grants { role organisation { slug } } needsSecondFactor codeOpensOwn } }";

test("a delegate who gave a password alone is told nothing of its own organisation that is CONFIDENTIAL", async () => {
  expect(await askByPassword(ORGANISATION, { slug: "between" })).toEqual(
    await askByPassword(ORGANISATION, { slug: "nobody" }),
  );
  const { data } = await askByPassword(
    `{ organisations { nodes { slug } } activities { nodes { identifier partners { organisation { slug } } } }
      changes { nodes { entity } } search: organisations(search: "Between") { totalCount } }`,
  );
  expect(data).toMatchObject({ changes: { nodes: [] }, search: { totalCount: 0 } });
  expect(JSON.stringify(data)).not.toContain("between");
});

test("a delegate who gave a password alone keeps the role, and is told that a code opens more", async () => {
  expect((await askByPassword(ME)).data).toEqual({
    me: {
      grants: [{ role: "PARTNER_DELEGATE", organisation: null }],
      needsSecondFactor: false,
      codeOpensOwn: true,
    },
  });
  expect((await ask(ME)).data).toEqual({
    me: {
      grants: [{ role: "PARTNER_DELEGATE", organisation: { slug: "between" } }],
      needsSecondFactor: false,
      codeOpensOwn: false,
    },
  });
});

test.each(["hidden", "held-back"])(
  "a delegate does not see the partner %s of the organisation that it speaks for",
  async (slug) => {
    expect(await ask(ORGANISATION, { slug })).toEqual(await ask(ORGANISATION, { slug: "nobody" }));
    const { data } = await ask(
      `{ organisations { nodes { slug } }
        between: organisation(slug: "between") { partnerships { totalCount nodes { partner { slug } } } } }`,
    );
    expect(JSON.stringify(data)).not.toContain(slug);
    expect(data).toMatchObject({ between: { partnerships: { totalCount: 0 } } });
  },
);

test("what the organisation itself holds is seen by its delegate as by others in the network", async () => {
  const { data } = await ask("{ activities { nodes { identifier partners { organisation { slug } } } } }");
  expect(data).toMatchObject({ activities: { nodes: expect.any(Array) } });
  const text = JSON.stringify(data);
  expect(text).not.toContain("SECRET");
  expect(text).not.toContain("hidden");
});

test("a delegate sees the record of the organisation, and who works with it, however strict", async () => {
  expect((await ask(ORGANISATION, { slug: "between" })).data).toMatchObject({
    organisation: { name: "Between" },
  });
  const { data } = await ask(
    `{ organisation(slug: "between") { heldBy { holder { slug } } } activities(filter: { holders: ["alpha"] }) { nodes { partners { organisation { slug } } } } }`,
  );
  expect(data).toEqual({
    organisation: { heldBy: [{ holder: { slug: "alpha" } }] },
    activities: { nodes: [{ partners: [{ organisation: { slug: "between" } }] }] },
  });
});

test("the words beside what is CONFIDENTIAL of its organisation are read by a delegate who gave a code alone", async () => {
  const { id } = await app.add.organisation("Open");
  const set = (field: string, visibility: string, note: string) =>
    app.sql(
      `insert into visibility_setting (organisation_id, field, visibility, reason, note, set_by_organisation_id, origin)
        values ($1, $2, $3, 'SAFETY', $4, $1, 'PARTNER')`,
      [id, field, visibility, note],
    );
  await set("BUDGET", "CONFIDENTIAL", "They asked who pays");
  await set("CONTACT", "RESTRICTED", "They called");
  const notes = async (viewer: Viewer) =>
    (await app.askAs(viewer)('{ organisation(slug: "open") { visibility { settings { field note } } } }'))
      .data;
  const told = (note: string | null) => ({
    organisation: {
      visibility: {
        settings: [
          { field: "BUDGET", note },
          { field: "CONTACT", note: "They called" },
        ],
      },
    },
  });
  const delegateOfOpen = viewerAs(Role.PARTNER_DELEGATE, id);
  expect(await notes(withoutCode(delegateOfOpen))).toEqual(told(null));
  expect(await notes(delegateOfOpen)).toEqual(told("They asked who pays"));
});
