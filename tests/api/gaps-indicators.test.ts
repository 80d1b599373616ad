import { readFileSync } from "node:fs";
import { VISITOR, type Viewer } from "@onze/api";
import { beforeEach, expect, test } from "vitest";
import { startApp } from "../support/start-app.ts";
import { STAFF } from "../support/viewers.ts";

const app = await startApp();
beforeEach(() => app.clear());

const INDEX = {
  code: "index",
  name: "An index",
  year: 2022,
  direction: "LOWER_IS_NEED",
  unit: "0 to 1",
  publisher: "A publisher",
  licence: "CC BY 4.0",
  isOpen: true,
};

interface Imported {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly problems: readonly { readonly line: number; readonly problem: string; readonly value: string }[];
  readonly indicator: {
    readonly values: readonly { readonly value: number; readonly country: { readonly code: string } }[];
  };
}

async function bring(csv: string, input: object = {}) {
  const { data, errors } = await app.askAs(STAFF)<{ importIndicator: Imported }>(
    `mutation ($input: IndicatorInput!, $csv: String!) { importIndicator(input: $input, csv: $csv) {
      added changed unchanged problems { line problem value } indicator { values { value year country { code } } } } }`,
    { csv, input: { ...INDEX, ...input } },
  );
  return errors?.[0]?.message ?? data?.importIndicator;
}
const codes = async (viewer: Viewer) => {
  const { data } = await app.askAs(viewer)<{ indicators: { nodes: { code: string; year: number }[] } }>(
    "{ indicators { nodes { code year } } }",
  );
  return data?.indicators.nodes.map(({ code, year }) => `${code} ${year}`);
};
const events = () =>
  app.sql(
    "select entity, kind, field, part from change_event where entity like 'indicator%' order by position",
  );

test.each([
  ["", "The first row holds nothing"],
  ["land;waarde\nBI;1", "The first row holds land, waarde"],
  ["country,value", "holds no row"],
  [`country,value\n${"BI,1\n".repeat(40_001)}`, "it must have at most 200000"],
])("a file that is no table of an indicator is refused, and nothing is kept of it", async (csv, words) => {
  expect(await bring(csv)).toMatch(words);
  expect(await codes(STAFF)).toEqual([]);
});

test.each([
  [{ code: "H D I" }, 'code is "H D I"'],
  [{ year: 22 }, "year is 22"],
  [{ licence: " " }, "licence is empty"],
  [{ publisher: "" }, "publisher is empty"],
])("an indicator with %j is refused: what it is and may be used for is always told", async (input, words) => {
  expect(await bring("country,value\nBI,1", input)).toMatch(words);
});

test("good rows are taken in and bad ones come back with their reason", async () => {
  expect(
    await bring("iso2,index,year\nBI,0.42,2021\nXX,0.5,2022\nRW,,2022\nCD,0.48,", { valueColumn: "index" }),
  ).toEqual({
    added: 2,
    changed: 0,
    unchanged: 0,
    problems: [
      { line: 3, problem: "COUNTRY_UNKNOWN", value: "XX" },
      { line: 4, problem: "VALUE_MISSING", value: "RW" },
    ],
    indicator: {
      values: [
        { value: 0.42, year: 2021, country: { code: "BI" } },
        { value: 0.48, year: null, country: { code: "CD" } },
      ],
    },
  });
});

test("the same file twice changes nothing, and the history tells of no change", async () => {
  const csv = "country,value\nBI,0.42\nCD,0.48";
  await bring(csv);
  const before = await events();
  expect(await bring(csv)).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
  expect(await events()).toEqual(before);
});

test("a file with the rows that were mended leaves the others as they are", async () => {
  await bring("country,value\nBI,0.42\nCD,many");
  expect(await bring("country,value\nCD,0.48\nBI,0.43")).toMatchObject({
    added: 1,
    changed: 1,
    unchanged: 0,
  });
  expect(await events()).toContainEqual({
    entity: "indicator_value",
    kind: "CHANGED",
    field: "value",
    part: "BI",
  });
});

test("another year is another indicator: two years are never mixed", async () => {
  await bring("country,value\nBI,0.42");
  await bring("country,value\nBI,0.44", { year: 2023 });
  expect(await codes(STAFF)).toEqual(["index 2023", "index 2022"]);
});

test("an indicator whose terms are not for everybody is for members and the secretariat", async () => {
  await bring("country,value\nBI,0.42", { isOpen: false });
  expect(await codes(VISITOR)).toEqual([]);
  await bring("country,value\nBI,0.42");
  expect(await codes(VISITOR)).toEqual(["index 2022"]);
});

test("an indicator on which a need rests is not taken away", async () => {
  await bring("country,value\nBI,0.42");
  await app.sql(
    "insert into stated_need (source_type, title, country_code, indicator_id, stated_on) select 'INDICATOR', 'Low', 'BI', id, '2026-01-01' from indicator",
  );
  const [indicator] = await app.sql<{ id: string }>("select id from indicator");
  const remove = () =>
    app.askAs(STAFF)("mutation ($id: ID!) { removeIndicator(id: $id) }", { id: indicator?.id });
  expect(await remove()).toMatchObject({ errors: [{ extensions: { code: "CONFLICT" } }] });
  await app.sql("delete from stated_need");
  expect(await remove()).toEqual({ data: { removeIndicator: indicator?.id } });
});

test("a need that somebody may not know of does not keep an indicator from being taken away, and goes with it", async () => {
  await bring("country,value\nBI,0.42");
  await app.add.organisation("Hidden", { visibility: "CONFIDENTIAL" });
  await app.sql(
    `insert into stated_need (source_type, title, country_code, indicator_id, stated_on, stated_by_id)
      select 'INDICATOR', 'Low', 'BI', i.id, '2026-01-01', o.id from indicator i, organisation o where o.slug = 'hidden'`,
  );
  const [indicator] = await app.sql<{ id: string }>("select id from indicator");
  expect(
    await app.askAs(STAFF)("mutation ($id: ID!) { removeIndicator(id: $id) }", { id: indicator?.id }),
  ).toEqual({ data: { removeIndicator: indicator?.id } });
  expect(await app.sql("select from stated_need")).toEqual([]);
});

const SETS = process.env.ONZE_INDICATORS;

test("published sets are read where they are at hand: each row is taken in, or comes back", async () => {
  const files =
    SETS === undefined ? [] : ["hdi_2022.csv hdi", "ndgain_2020.csv nd_gain", "gini_latest.csv gini"];
  for (const file of files) {
    const [name = "", valueColumn = ""] = file.split(" ");
    const csv = readFileSync(`${SETS}/${name}`, "utf8");
    const rows = csv.trim().split("\n").length - 1;
    const found = await bring(csv, { code: valueColumn.replace("_", "-"), valueColumn });
    if (typeof found !== "object") throw new Error(found);
    expect(found.added + found.problems.length).toBe(rows);
    expect(found.problems.map(({ problem }) => problem)).toEqual([]);
  }
});
