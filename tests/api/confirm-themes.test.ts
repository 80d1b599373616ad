import { Role } from "@onze/schema";
import { beforeEach, expect, test } from "vitest";
import { askMatrix } from "../support/ask-matrix.ts";
import { startApp, TODAY } from "../support/start-app.ts";
import { STAFF, viewerAs } from "../support/viewers.ts";
import { withClient } from "../support/with-client.ts";

const app = await startApp();
const ask = app.askAs(STAFF);
beforeEach(app.clear);

const CONFIRM =
  "mutation ($ids: [ID!]!) { confirmThemes(input: { activityIds: $ids }) { changed activities { id lastConfirmedOn themes { origin confirmedOn share } } } }";
const WITHDRAW =
  "mutation ($ids: [ID!]!) { withdrawThemeConfirmation(input: { activityIds: $ids }) { changed activities { id lastConfirmedOn themes { origin confirmedOn } } } }";

const suggested = () =>
  app.add.activity({ themes: { health: 0.5 }, themeOrigin: "SUGGESTED", places: ["CD"], eur: { 2024: 10 } });
const origins = () =>
  app.sql<{ origin: string }>(
    "select distinct theme_origin as origin from coverage_row where theme_code is not null order by 1",
  );

test.each([
  ["no id", ["x"], 'activityIds holds "x"; it must be the id of an activity.'],
  [
    "an id with something after it",
    ["00000000-0000-4000-8000-000000000000; drop"],
    "must be the id of an activity",
  ],
  ["empty", [""], 'activityIds holds ""'],
  ["one wrong among right ones", ["00000000-0000-4000-8000-000000000000", "7"], 'activityIds holds "7"'],
])("ids that are none are refused: %s", async (_, ids, sentence) => {
  for (const mutation of [CONFIRM, WITHDRAW]) {
    const { errors, data } = await ask(mutation, { ids });
    expect(data).toBeNull();
    expect(errors).toMatchObject([
      { extensions: { code: "BAD_INPUT" }, message: expect.stringContaining(sentence) },
    ]);
  }
});

test("more than 1000 at once are refused, and nothing is changed", async () => {
  const id = await suggested();
  const { errors } = await ask(CONFIRM, { ids: Array(1001).fill(id) });
  expect(errors).toMatchObject([
    {
      message: "activityIds holds 1001 activities; at most 1000 go in one call.",
      extensions: { code: "BAD_INPUT" },
    },
  ]);
  expect(await origins()).toEqual([{ origin: "SUGGESTED" }]);
});

test("an activity that does not exist changes nothing", async () => {
  const { data } = await ask(CONFIRM, { ids: ["00000000-0000-4000-8000-000000000000"] });
  expect(data).toEqual({ confirmThemes: { changed: 0, activities: [] } });
});

test("stated themes and what is not stated stay as they are", async () => {
  const id = await app.add.activity({ themes: { health: 0.5 }, themeOrigin: "STATED" });
  const { data } = await ask(CONFIRM, { ids: [id] });
  expect(data).toMatchObject({ confirmThemes: { changed: 0, activities: [{ lastConfirmedOn: null }] } });
});

test("confirming turns suggested themes into confirmed ones, today, and coverage with them", async () => {
  const id = await suggested();
  const { data } = await ask(CONFIRM, { ids: [id] });
  expect(data).toEqual({
    confirmThemes: {
      changed: 1,
      activities: [
        {
          id,
          lastConfirmedOn: TODAY,
          themes: [
            { origin: "CONFIRMED", confirmedOn: TODAY, share: 0.5 },
            { origin: "STATED", confirmedOn: null, share: 0.5 },
          ],
        },
      ],
    },
  });
  expect(await origins()).toEqual([{ origin: "CONFIRMED" }]);
  const matrix = await askMatrix(app, { filter: { suggestedThemes: false } });
  expect(matrix.cell("health", "CD").umbrella).toMatchObject({ effortEur: 5, onlySuggested: false });
  expect(matrix.trust).toMatchObject({ confirmedLast12Months: 1 });
});

test("withdrawing takes exactly that back, and the amounts are as before", async () => {
  const id = await suggested();
  const before = await askMatrix(app);
  await ask(CONFIRM, { ids: [id] });
  const { data } = await ask(WITHDRAW, { ids: [id] });
  expect(data).toMatchObject({
    withdrawThemeConfirmation: {
      changed: 1,
      activities: [{ lastConfirmedOn: null, themes: [{ origin: "SUGGESTED", confirmedOn: null }, {}] }],
    },
  });
  expect(JSON.stringify(await askMatrix(app))).toBe(JSON.stringify(before));
});

test("what was confirmed on an earlier day stays when today's confirmation is taken back", async () => {
  const id = await suggested();
  await ask(CONFIRM, { ids: [id] });
  await app.sql("update activity_theme set confirmed_on = '2026-01-15' where origin = 'CONFIRMED'");
  expect((await ask(WITHDRAW, { ids: [id] })).data).toMatchObject({
    withdrawThemeConfirmation: { changed: 0, activities: [{ lastConfirmedOn: "2026-01-15" }] },
  });
});

test("confirming twice changes nothing the second time", async () => {
  const id = await suggested();
  await ask(CONFIRM, { ids: [id] });
  expect((await ask(CONFIRM, { ids: [id, id] })).data).toMatchObject({ confirmThemes: { changed: 0 } });
  expect(await app.sql("select count(*)::int as rows from coverage_row")).toEqual([{ rows: 2 }]);
});

test("theme and coverage change in one transaction: when coverage cannot be written, nothing has changed", async () => {
  const id = await suggested();
  await app.sql("alter table coverage_row add constraint not_now check (theme_origin <> 'CONFIRMED')");
  try {
    const { errors } = await ask(CONFIRM, { ids: [id] });
    expect(errors).toMatchObject([{ extensions: { code: "INTERNAL_SERVER_ERROR" } }]);
    expect(
      await app.sql("select origin, confirmed_on from activity_theme where theme_code is not null"),
    ).toEqual([{ origin: "SUGGESTED", confirmed_on: null }]);
    expect(await origins()).toEqual([{ origin: "SUGGESTED" }]);
  } finally {
    await app.sql("alter table coverage_row drop constraint not_now");
  }
});

test("many at once are one change each", async () => {
  const ids = [await suggested(), await suggested(), await suggested()];
  expect((await ask(CONFIRM, { ids })).data).toMatchObject({ confirmThemes: { changed: 3 } });
  expect((await askMatrix(app)).cell("health", "CD").umbrella).toMatchObject({
    activities: 3,
    effortEur: 15,
    onlySuggested: false,
  });
});

test("what was confirmed on another day is not withdrawn with it", async () => {
  const id = await suggested();
  await app.sql(
    "update activity_theme set origin = 'CONFIRMED', confirmed_on = '2026-01-01' where theme_code is not null",
  );
  expect((await ask(WITHDRAW, { ids: [id] })).data).toMatchObject({
    withdrawThemeConfirmation: { changed: 0, activities: [{ lastConfirmedOn: "2026-01-01" }] },
  });
});

test("while an import is written, confirming is refused soon and changes nothing", async () => {
  const id = await suggested();
  await withClient(app.databaseUrl, async (client) => {
    await client.query("begin");
    await client.query("select pg_advisory_xact_lock(hashtext('onze coverage'))");
    expect(await ask(CONFIRM, { ids: [id] })).toMatchObject({
      data: null,
      errors: [
        {
          message: "An import or another change is being written; try again in a moment.",
          extensions: { code: "CONFLICT" },
        },
      ],
    });
    await client.query("rollback");
  });
  expect((await ask(CONFIRM, { ids: [id] })).data).toMatchObject({ confirmThemes: { changed: 1 } });
});

test("two who confirm the same at once confirm it once", async () => {
  const id = await suggested();
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => ask<{ confirmThemes: { changed: number } }>(CONFIRM, { ids: [id] })),
  );
  expect(answers.map(({ data }) => data?.confirmThemes.changed).toSorted()).toEqual([0, 0, 0, 0, 0, 1]);
  expect(await app.sql("select count(*)::int as rows from coverage_row")).toEqual([{ rows: 2 }]);
});

test("an editor judges what their organisation holds, and one activity of another refuses the whole call", async () => {
  const [own] = [await app.add.member("Own"), await app.add.member("Other")];
  const themes = { themes: ["health"], themeOrigin: "SUGGESTED" } as const;
  const held = await app.add.activity({ holder: "own", ...themes });
  const foreign = await app.add.activity({ holder: "other", ...themes });
  const askEditor = app.askAs(viewerAs(Role.MEMBER_EDITOR, own.id));
  for (const mutation of [CONFIRM, WITHDRAW]) {
    const { data, errors } = await askEditor(mutation, { ids: [held, foreign] });
    expect(data).toBeNull();
    expect(errors).toMatchObject([
      {
        message: "Your role may not confirm themes of these activities.",
        extensions: { code: "FORBIDDEN" },
      },
    ]);
  }
  expect(await origins()).toEqual([{ origin: "SUGGESTED" }]);
  expect((await askEditor(CONFIRM, { ids: [held] })).data).toMatchObject({ confirmThemes: { changed: 1 } });
});

test("an activity of another that an editor does not see is as if it were not there", async () => {
  const [own] = [await app.add.member("Own"), await app.add.member("Other")];
  const hidden = await app.add.activity({
    holder: "other",
    themes: ["health"],
    themeOrigin: "SUGGESTED",
    visibility: "CONFIDENTIAL",
  });
  const askEditor = app.askAs(viewerAs(Role.MEMBER_EDITOR, own.id));
  const nothing = "00000000-0000-4000-8000-000000000000";
  expect(await askEditor(CONFIRM, { ids: [hidden] })).toEqual(await askEditor(CONFIRM, { ids: [nothing] }));
});
