import { expect, test } from "vitest";
import { fillSheetWorld } from "../../support/sheet-world.ts";
import { countsOf, sheetsAt } from "../../support/sheets.ts";
import { startApp } from "../../support/start-app.ts";

const app = await startApp();
const alpha = await app.add.member("Alpha");
const organisations = [
  alpha,
  await app.add.member("Beta; Sons"),
  await app.add.organisation("Partner"),
  await app.add.organisation("Hidden", { visibility: "CONFIDENTIAL" }),
  await app.add.organisation("Quiet", { visibility: "RESTRICTED" }),
];
await fillSheetWorld(app, { seed: 11, organisations: organisations.map(({ id }) => id), count: 40 });

const people = {
  staff: await app.signIn("UMBRELLA_STAFF"),
  "the editor of a member": await app.signIn("MEMBER_EDITOR", { organisation: alpha.slug }),
  "a partner’s delegate": await app.signIn("PARTNER_DELEGATE", { organisation: "partner" }),
};

const rows = Object.entries(people).flatMap(([who, { headers }]) =>
  ["demands", "outcomes", "contributions"].flatMap((kind) =>
    [
      { format: "xlsx", language: "nl" },
      { format: "csv", language: "fr" },
      { format: "csv", language: "en" },
    ].map(({ format, language }) => ({ who, headers, kind, format, language })),
  ),
);

test.each(rows)(
  "$kind that $who takes out as $format in $language come back as unchanged",
  async ({ headers, kind, format, language }) => {
    const before = await written();
    const sheets = sheetsAt(app.url, headers, language);
    const file = await sheets.get(`${kind}.${format}`);
    const looked = await sheets.look(kind, file);
    expect(looked.rows.filter(({ state }) => state !== "UNCHANGED")).toEqual([]);
    expect(looked.rows.length).toBeGreaterThan(3);
    expect(looked).toMatchObject({ unknownColumns: [], missingColumns: [] });
    expect(countsOf(await sheets.apply(kind, file))).toBe(countsOf(looked));
    expect(await written()).toBe(before);
  },
);

/** How many changes the history holds. */
const written = async (): Promise<unknown> => (await app.sql("select count(*) from change_event"))[0]?.count;

test("each takes out what they read, and no more than that", async () => {
  const listed = async (headers: Readonly<Record<string, string>>) => {
    const { data } = await app.ask<{
      policyDemands: { totalCount: number };
      outcomes: { totalCount: number };
    }>("{ policyDemands { totalCount } outcomes { totalCount } }", {}, headers);
    return [data?.policyDemands.totalCount, data?.outcomes.totalCount];
  };
  const held = async (headers: Readonly<Record<string, string>>, file: string) => {
    const text = new TextDecoder().decode(await sheetsAt(app.url, headers).get(file));
    return (text.match(/^"?[do]-\d+"?,/gm) ?? []).length;
  };
  for (const { headers } of [...Object.values(people), { headers: {} }])
    expect([await held(headers, "demands.csv"), await held(headers, "outcomes.csv")]).toEqual(
      await listed(headers),
    );
});

test("nobody who may not be known is named to whoever may not know them", async () => {
  const { headers } = people["the editor of a member"];
  for (const kind of ["demands", "outcomes", "contributions"]) {
    const text = new TextDecoder().decode(await sheetsAt(app.url, headers).get(`${kind}.csv`));
    expect(text).not.toContain("hidden");
    expect(text).not.toContain("quiet");
  }
});
