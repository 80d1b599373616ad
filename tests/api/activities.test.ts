import { expect, test } from "vitest";
import { countStatements } from "../support/count-statements.ts";
import { startApp } from "../support/start-app.ts";

const app = await startApp({ demo: true });

const PAGE = `query ($first: Int, $after: String, $filter: CoverageFilter) {
  activities(first: $first, after: $after, filter: $filter) {
    totalCount nodes { identifier } edges { cursor node { identifier } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

interface Page {
  readonly activities: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly identifier: string }[];
    readonly edges: readonly { readonly cursor: string; readonly node: { readonly identifier: string } }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
  };
}

/** Identifiers of leaves that count, in order, by the database itself. */
const expected = (
  await app.sql<{ identifier: string }>(
    `select identifier from activity a where is_leaf and withdrawn_on is null and visibility = 'PUBLIC'
    and exists (select from coverage_row r where r.activity_id = a.id) order by identifier, id`,
  )
).map(({ identifier }) => identifier);

test.each([0, -1, 201])("a page of %i rows is refused", async (first) => {
  const { data, errors } = await app.ask(PAGE, { first });
  expect(data ?? null).toBeNull();
  expect(errors).toMatchObject([
    {
      message: `first is ${first}; it must be a whole number from 1 to 200.`,
      extensions: { code: "BAD_INPUT" },
    },
  ]);
});

async function pageAfter(first: number, after: string | null): Promise<Page["activities"]> {
  const { data, errors } = await app.ask<Page>(PAGE, { first, after });
  if (!data) throw new Error(JSON.stringify(errors));
  return data.activities;
}

const cursorOf = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

test.each([
  ["no base64", "%%%"],
  ["no JSON", Buffer.from("{").toString("base64url")],
  ["no list", cursorOf({ a: 1 })],
  ["too short", cursorOf(["A"])],
  ["too long", cursorOf(["A", "B", "C"])],
  ["of other things", cursorOf([["A"], null])],
  ["of another list", cursorOf(["A", "B"])],
  ["with a NUL", cursorOf(["A\u0000", "00000000-0000-4000-8000-000000000000"])],
])("a cursor that is broken is refused: %s", async (_, after) => {
  const { errors } = await app.ask(PAGE, { first: 1, after });
  expect(errors).toMatchObject([{ extensions: { code: "BAD_INPUT" } }]);
});

test.each([1, 7, 50, 200])("paging by %i to the end gives every row once, in order", async (first) => {
  const seen: string[] = [];
  let after: string | null = null;
  for (let more = true; more; ) {
    const page: Page["activities"] = await pageAfter(first, after);
    expect(page.totalCount).toBe(expected.length);
    expect(page.pageInfo).toMatchObject({
      hasPreviousPage: after !== null,
      startCursor: page.edges[0]?.cursor,
      endCursor: page.edges.at(-1)?.cursor,
    });
    expect(page.edges.map(({ node }) => node)).toEqual(page.nodes);
    seen.push(...page.nodes.map(({ identifier }) => identifier));
    more = page.pageInfo.hasNextPage;
    after = page.pageInfo.endCursor;
  }
  expect(seen).toEqual(expected);
});

test("beyond the last row there is an empty page with the same total", async () => {
  const { data: all } = await app.ask<Page>(PAGE, { first: 200 });
  const { data } = await app.ask<Page>(PAGE, { after: all?.activities.pageInfo.endCursor });
  expect(data?.activities).toMatchObject({
    nodes: [],
    totalCount: expected.length,
    pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
  });
});

test("50 activities with partners, places, themes, amounts and source take at most four statements", async () => {
  const query = `{ activities(first: 50) { totalCount nodes { identifier side title { text } holder { name country { name } } source { line source { name } }
    partners { mention organisation { name country { name continent { name } } } } places { country { name } region { name } share }
    themes { theme { name } share origin } budgets { year amountEur } totalEur } } }`;
  const { result, statements } = await countStatements(() =>
    app.ask<{ activities: { nodes: { partners: unknown[] }[] } }>(query),
  );
  expect(result.data?.activities.nodes.some(({ partners }) => partners.length > 1)).toBe(true);
  expect(statements.length).toBeGreaterThan(0);
  expect(statements.length).toBeLessThanOrEqual(4);
});

test("every figure leads to its activities: the list of a cell holds what the cell counts", async () => {
  const { data } = await app.ask<{
    coverageMatrix: {
      cells: {
        row: string;
        column: string;
        umbrella: { activities: number };
        members: { activities: number };
      }[];
    };
  }>("{ coverageMatrix { cells { row column umbrella { activities } members { activities } } } }");
  for (const { row, column, umbrella, members } of data?.coverageMatrix.cells.slice(0, 12) ?? []) {
    const filter = { themes: [row], countries: [column] };
    const { data: listed } = await app.ask<Page>(PAGE, { filter });
    expect(listed?.activities.totalCount).toBe(umbrella.activities + members.activities);
  }
});

test("a title is in the language asked for, else in the file's own, and says which", async () => {
  await app.sql(
    `update activity set language = 'nl', titles = '{"nl": "Titel", "fr": "Titre"}' where identifier = $1`,
    [expected[0]],
  );
  const query = "{ activities(first: 1) { nodes { title { text language } description { text } } } }";
  const ask = async (language: string) => {
    const { data } = await app.ask<{ activities: { nodes: { title: object }[] } }>(
      query,
      {},
      { "accept-language": language },
    );
    return data?.activities.nodes[0]?.title;
  };
  expect(await ask("fr-BE, nl;q=0.5")).toEqual({ text: "Titre", language: "fr" });
  expect(await ask("es")).toEqual({ text: "Titel", language: "nl" });
});
