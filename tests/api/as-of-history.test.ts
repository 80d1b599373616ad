import { beforeEach, expect, test } from "vitest";
import { letStand } from "../support/let-stand.ts";
import { idOf } from "../support/sql-parts.ts";
import { startApp } from "../support/start-app.ts";
import { settle } from "../support/template-databases.ts";

const app = await startApp({ today: () => "2999-12-31" });

/** What a test records first has stood since the first of January 2026; what it does next was done after this day. */
const EARLIER = "2026-03-01";
const stand = () => letStand(app.databaseUrl, "2026-01-01");

beforeEach(async () => {
  await app.clear();
  await app.add.member("Alpha");
  await app.add.member("Beta");
});

interface Trust {
  readonly activities: number;
  readonly confirmedLast12Months: number;
  readonly holdersConfirmedLast12Months: number;
  readonly oldestSourceOn: string | null;
  readonly newestSourceOn: string | null;
  readonly sources: readonly { readonly kind: string; readonly activities: number }[];
}

async function stoodOn(asOf: string | null): Promise<{ states: readonly string[]; trust: Trust }> {
  const { data, errors } = await app.ask<{
    coverageMatrix: { cells: readonly { state: string }[]; trust: Trust };
  }>(
    `query ($filter: CoverageFilter) { coverageMatrix(filter: $filter) { cells { state }
      trust { activities confirmedLast12Months holdersConfirmedLast12Months oldestSourceOn newestSourceOn sources { kind activities } } } }`,
    { filter: { asOf } },
  );
  if (!data) throw new Error(JSON.stringify(errors));
  const { cells, trust } = data.coverageMatrix;
  return { states: cells.map(({ state }) => state), trust };
}

const AGREEMENT = {
  theme: "health",
  place: "CD",
  parties: ["11-11-11", "alpha"],
  validFrom: "2020-01-01",
  reviewBy: "2030-01-01",
};
const [AGREED, NOT_AGREED] = ["SHARED_AGREED", "SHARED_NOT_AGREED"];
const agree = (given: Partial<typeof AGREEMENT> = {}) => app.add.agreement({ ...AGREEMENT, ...given });
const leave = () => app.sql(`delete from role_agreement_parties where organisation_id = ${idOf("'alpha'")}`);

test.each([
  {
    what: "recorded, though it says to be valid since long before",
    first: async () => undefined,
    later: () => agree(),
    stood: NOT_AGREED,
    now: AGREED,
  },
  {
    what: "removed",
    first: () => agree(),
    later: () => app.sql("delete from role_agreement"),
    stood: AGREED,
    now: NOT_AGREED,
  },
  {
    what: "recorded and removed again",
    first: async () => undefined,
    later: () => agree().then(() => app.sql("delete from role_agreement")),
    stood: NOT_AGREED,
    now: NOT_AGREED,
  },
  {
    what: "renewed",
    first: () => agree({ reviewBy: "2026-02-01" }),
    later: () => app.sql("update role_agreement set review_by = '2030-01-01'"),
    stood: NOT_AGREED,
    now: AGREED,
  },
  {
    what: "moved to another place",
    first: () => agree(),
    later: () => app.sql("update role_agreement set country_code = null, region_code = '011'"),
    stood: AGREED,
    now: NOT_AGREED,
  },
  {
    what: "joined",
    first: () => agree({ parties: ["11-11-11"] }),
    later: () =>
      app.sql(
        `insert into role_agreement_parties (role_agreement_id, organisation_id) select id, ${idOf("'alpha'")} from role_agreement`,
      ),
    stood: NOT_AGREED,
    now: AGREED,
  },
  { what: "left", first: () => agree(), later: leave, stood: AGREED, now: NOT_AGREED },
  {
    what: "left, ended and removed",
    first: () => agree(),
    later: async () => {
      await leave();
      await app.sql("update role_agreement set review_by = '2021-01-01'");
      await app.sql("delete from role_agreement");
    },
    stood: AGREED,
    now: NOT_AGREED,
  },
])("an agreement that was $what later is on an earlier day as it was then", async (each) => {
  await app.add.activity({ themes: ["health"], places: ["CD"] });
  await app.add.activity({ holder: "alpha", themes: ["health"], places: ["CD"] });
  await each.first();
  await stand();
  await each.later();
  expect((await stoodOn(EARLIER)).states).toEqual([each.stood]);
  // nothing expires before 2030 but what was meant to, and today is much later
  expect((await stoodOn("2029-12-31")).states).toEqual([each.now]);
});

/** A source, of an import that ended on a day or entered by hand. @returns its id. */
async function addSource(kind: string, takenOn: string, importedOn: string | null): Promise<string> {
  const [source] = await app.sql<{ id: string }>(
    `with run as (insert into import_run (file_name, bytes, status, created_at, finished_at)
        select 'a.xml', 1, 'APPLIED', $3::date, $3::date where $3::date is not null returning id)
      insert into source (kind, name, taken_on, import_run_id) values ($1, 'A test', $2, (select id from run)) returning id`,
    [kind, takenOn, importedOn],
  );
  return source?.id ?? "";
}

test.each([
  { what: "was taken in by then", takenOn: "2025-12-01", importedOn: "2026-01-01", isKnown: true },
  { what: "was entered by then", takenOn: "2026-01-01", importedOn: null, isKnown: true },
  { what: "is of that very day", takenOn: EARLIER, importedOn: EARLIER, isKnown: true },
  { what: "is of a later day", takenOn: "2026-11-23", importedOn: null, isKnown: false },
  {
    what: "says to be older, and was taken in later",
    takenOn: "2025-12-01",
    importedOn: "2026-11-23",
    isKnown: false,
  },
])("on an earlier day a source is known when it is of then: one that $what", async (each) => {
  for (const identifier of ["ONE", "TWO"]) {
    await app.add.activity({ identifier, themes: ["health"], places: ["CD"] });
  }
  await app.sql("update activity set source_id = $1", [await addSource("SHEET", "2025-06-01", null)]);
  await stand();
  await app.sql("update activity set source_id = $1 where identifier = 'TWO'", [
    await addSource("IATI_FILE", each.takenOn, each.importedOn),
  ]);
  const [sheet, file] = [
    { kind: "SHEET", activities: 1 },
    { kind: "IATI_FILE", activities: 1 },
  ];
  const both = { oldestSourceOn: "2025-06-01", newestSourceOn: each.takenOn, sources: [file, sheet] };
  const known = { oldestSourceOn: "2025-06-01", newestSourceOn: "2025-06-01", sources: [sheet] };
  expect((await stoodOn(EARLIER)).trust).toMatchObject({
    activities: 2,
    ...(each.isKnown ? both : known),
  });
  expect((await stoodOn(null)).trust).toMatchObject(both);
});

test("where no source is of then, its dates are unknown", async () => {
  await app.add.activity({ themes: ["health"], places: ["CD"] });
  await app.sql("update activity set source_id = $1", [await addSource("SHEET", "2026-11-23", null)]);
  await stand();
  expect((await stoodOn(EARLIER)).trust).toMatchObject({
    activities: 1,
    oldestSourceOn: null,
    newestSourceOn: null,
    sources: [],
  });
});

test.each([
  {
    what: "an activity was confirmed by then, and again later",
    first: "2026-02-01",
    later: () => app.sql("update activity set last_confirmed_on = '2026-11-01'"),
    confirmed: 1,
  },
  {
    what: "an activity was confirmed by then, and is no longer",
    first: "2026-02-01",
    later: () => app.sql("update activity set last_confirmed_on = null"),
    confirmed: 1,
  },
  {
    what: "an activity was confirmed later only",
    later: () => app.sql("update activity set last_confirmed_on = '2026-11-01'"),
    confirmed: 0,
  },
  {
    what: "a theme was confirmed by then, and is a suggestion again",
    theme: "2026-02-01",
    later: () => app.sql("update activity_theme set origin = 'SUGGESTED', confirmed_on = null"),
    confirmed: 1,
  },
  {
    what: "a theme was confirmed by then, and is gone",
    theme: "2026-02-01",
    later: () => app.sql("delete from activity_theme where confirmed_on is not null"),
    confirmed: 1,
  },
  {
    what: "a theme was confirmed longer ago than a year by then, and again later",
    theme: "2025-02-01",
    later: () => app.sql("update activity_theme set confirmed_on = '2026-11-01'"),
    confirmed: 0,
  },
])("confirmed on an earlier day is what was confirmed by then: $what", async (each) => {
  await app.add.activity({
    themes: ["health"],
    places: ["CD"],
    ...(each.first && { confirmedOn: each.first }),
  });
  if (each.theme)
    await app.sql("update activity_theme set origin = 'CONFIRMED', confirmed_on = $1", [each.theme]);
  await settle(app.databaseUrl);
  await stand();
  await each.later();
  await settle(app.databaseUrl);
  expect((await stoodOn(EARLIER)).trust).toMatchObject({
    activities: 1,
    confirmedLast12Months: each.confirmed,
    holdersConfirmedLast12Months: each.confirmed,
  });
});
