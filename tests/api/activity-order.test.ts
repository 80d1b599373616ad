import { beforeAll, expect, test } from "vitest";
import { startApp } from "../support/start-app.ts";

const app = await startApp();

const LIST = `query ($orderBy: ActivityOrder! = IDENTIFIER, $descending: Boolean! = false, $first: Int, $after: String) {
  activities(orderBy: $orderBy, descending: $descending, first: $first, after: $after) {
    nodes { identifier } pageInfo { hasNextPage endCursor } } }`;

interface Answer {
  readonly activities: {
    readonly nodes: readonly { readonly identifier: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

beforeAll(async () => {
  await app.clear();
  await app.add.member("Zebra");
  const { slug: lowered } = await app.add.member("älg");
  const add = (identifier: string, given: Parameters<typeof app.add.activity>[0]) =>
    app.add.activity({ identifier, ...given });
  await add("A", { holder: "zebra", title: "émigration", eur: { 2024: 20 }, years: [2022, 2024] });
  await add("B", { holder: "zebra", title: "Zones", eur: { 2024: null }, years: null });
  await add("C", {
    title: "Eau",
    eur: { 2023: 100, 2024: 50 },
    years: [2021, 2024],
    confirmedOn: "2026-01-02",
  });
  await add("D", { holder: lowered, title: "eau", years: [2023, 2024], confirmedOn: "2026-02-01" });
});

test.each([
  ["an unknown order", { orderBy: "SIZE" }],
  ["a direction that is none", { descending: "down" }],
])("%s is refused", async (_, variables) => {
  const { errors } = await app.ask(LIST, variables);
  expect(errors).toHaveLength(1);
});

test.each([
  ["IDENTIFIER", false, "ABCD"],
  ["IDENTIFIER", true, "DCBA"],
  ["TITLE", false, "DCAB"],
  ["TITLE", true, "BACD"],
  ["HOLDER", false, "CDAB"],
  ["START", false, "CADB"],
  ["START", true, "DACB"],
  ["AMOUNT", false, "ACBD"],
  ["AMOUNT", true, "CABD"],
  ["CONFIRMED", false, "CDAB"],
  ["CONFIRMED", true, "DCAB"],
])(
  "by %s, the last first: %s, unknown values at the end — and the same page by page",
  async (orderBy, descending, expected) => {
    const whole = await app.ask<Answer>(LIST, { orderBy, descending });
    expect(whole.data?.activities.nodes.map(({ identifier }) => identifier).join("")).toBe(expected);
    let paged = "";
    let after: string | null = null;
    for (let page = 0; page < 4; page += 1) {
      const { data }: { data?: Answer | null } = await app.ask<Answer>(LIST, {
        orderBy,
        descending,
        first: 1,
        after,
      });
      paged += data?.activities.nodes[0]?.identifier;
      after = data?.activities.pageInfo.endCursor ?? null;
      expect(data?.activities.pageInfo.hasNextPage).toBe(page < 3);
    }
    expect(paged).toBe(expected);
  },
);

test("a cursor of a list in another order is refused in words", async () => {
  const { data } = await app.ask<Answer>(LIST, { orderBy: "TITLE", first: 1 });
  const { errors } = await app.ask(LIST, { orderBy: "AMOUNT", after: data?.activities.pageInfo.endCursor });
  expect(errors).toMatchObject([{ extensions: { code: "BAD_INPUT" } }]);
});
