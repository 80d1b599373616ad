import { beforeEach, expect, test } from "vitest";
import { askMatrix } from "../support/ask-matrix.ts";
import { UMBRELLA } from "../support/sql-parts.ts";
import { startApp } from "../support/start-app.ts";

const app = await startApp();
beforeEach(app.clear);

const TAX = { theme: "tax-justice", place: "PE" };
const both = async () => {
  await app.add.member("Alpha");
  await app.add.activity({ themes: ["tax-justice"], places: ["PE"] });
  await app.add.activity({ holder: "alpha", themes: ["tax-justice"], places: ["PE"] });
};
const stateInPeru = async (filter: object = {}) =>
  (await askMatrix(app, { filter })).stateOf["tax-justice PE"];

test("a cell in which only the secretariat is recorded is the umbrella's alone", async () => {
  await app.add.activity({ themes: ["tax-justice"], places: ["PE"] });
  expect(await stateInPeru()).toBe("UMBRELLA_ONLY");
});

test("a cell in which only members are recorded is the members' alone", async () => {
  await app.add.member("Alpha");
  await app.add.activity({ holder: "alpha", themes: ["tax-justice"], places: ["PE"] });
  expect(await stateInPeru()).toBe("MEMBERS_ONLY");
});

test("two members in one cell share nothing with the umbrella", async () => {
  await app.add.member("Alpha");
  await app.add.member("Beta");
  await app.add.activity({ holder: "alpha", themes: ["tax-justice"], places: ["PE"] });
  await app.add.activity({ holder: "beta", themes: ["tax-justice"], places: ["PE"] });
  expect(await stateInPeru()).toBe("MEMBERS_ONLY");
});

test.each([
  ["there is none", null],
  ["it is of another theme", { ...TAX, theme: "migration", parties: [UMBRELLA, "alpha"] }],
  ["it is of another country", { ...TAX, place: "BO", parties: [UMBRELLA, "alpha"] }],
  ["it names the umbrella alone", { ...TAX, parties: [UMBRELLA] }],
  ["it names the member alone", { ...TAX, parties: ["alpha"] }],
  ["it begins tomorrow", { ...TAX, parties: [UMBRELLA, "alpha"], validFrom: "2026-11-24" }],
  ["it expires today", { ...TAX, parties: [UMBRELLA, "alpha"], reviewBy: "2026-11-23" }],
])("a shared cell is not agreed by an agreement when %s", async (_, agreement) => {
  await both();
  if (agreement) await app.add.agreement(agreement);
  expect(await stateInPeru()).toBe("SHARED_NOT_AGREED");
});

test.each([
  ["names both", {}],
  ["begins today", { validFrom: "2026-11-23" }],
  ["expires tomorrow", { reviewBy: "2026-11-24" }],
])("a shared cell is agreed while a valid agreement %s", async (_, dates) => {
  await both();
  await app.add.agreement({ ...TAX, parties: [UMBRELLA, "alpha"], ...dates });
  expect(await stateInPeru()).toBe("SHARED_AGREED");
});

test("one party more than the agreement names, and the cell is agreed no longer", async () => {
  await both();
  await app.add.member("Beta");
  await app.add.agreement({ ...TAX, parties: [UMBRELLA, "alpha"] });
  await app.add.activity({ holder: "beta", themes: ["tax-justice"], places: ["PE"] });
  expect(await stateInPeru()).toBe("SHARED_NOT_AGREED");
});

test("two agreements that name half of the parties each do not make one", async () => {
  await both();
  await app.add.member("Beta");
  await app.add.activity({ holder: "beta", themes: ["tax-justice"], places: ["PE"] });
  await app.add.agreement({ ...TAX, parties: [UMBRELLA, "alpha"] });
  await app.add.agreement({ ...TAX, parties: [UMBRELLA, "beta"] });
  expect(await stateInPeru()).toBe("SHARED_NOT_AGREED");
});

test("a party that the agreement names and that is not there does not matter", async () => {
  await both();
  await app.add.member("Beta");
  await app.add.agreement({ ...TAX, parties: [UMBRELLA, "alpha", "beta"] });
  expect(await stateInPeru()).toBe("SHARED_AGREED");
});

test("only the parties of the chosen years have to be named", async () => {
  await both();
  await app.add.member("Beta");
  await app.add.activity({ holder: "beta", themes: ["tax-justice"], places: ["PE"], years: [2020, 2020] });
  await app.add.agreement({ ...TAX, parties: [UMBRELLA, "alpha"] });
  expect(await stateInPeru({ years: [2024] })).toBe("SHARED_AGREED");
  expect(await stateInPeru()).toBe("SHARED_NOT_AGREED");
});

test("a cell wider than a theme in a country is agreed only when each of them that both share is", async () => {
  await both();
  await app.add.activity({ themes: ["migration"], places: ["BO"] });
  await app.add.activity({ holder: "alpha", themes: ["migration"], places: ["BO"] });
  await app.add.agreement({ ...TAX, parties: [UMBRELLA, "alpha"] });
  const continent = async () =>
    (await askMatrix(app, { columns: "CONTINENT", rows: "PARTNER_TYPE" })).stateOf["NOT_STATED 019"];
  expect(await continent()).toBe("SHARED_NOT_AGREED");
  await app.add.agreement({ theme: "migration", place: "BO", parties: [UMBRELLA, "alpha"] });
  expect(await continent()).toBe("SHARED_AGREED");
});

test("what both do without a stated theme cannot be agreed", async () => {
  await app.add.member("Alpha");
  await app.add.activity({ places: ["PE"] });
  await app.add.activity({ holder: "alpha", places: ["PE"] });
  await app.add.agreement({ ...TAX, parties: [UMBRELLA, "alpha"] });
  expect((await askMatrix(app)).stateOf).toEqual({ "NOT_STATED PE": "SHARED_NOT_AGREED" });
});

test("an agreement on a region agrees the region's own column and no country in it", async () => {
  await app.add.member("Alpha");
  for (const place of ["017", "CD"]) {
    await app.add.activity({ themes: ["migration"], places: [place] });
    await app.add.activity({ holder: "alpha", themes: ["migration"], places: [place] });
  }
  await app.add.agreement({ theme: "migration", place: "017", parties: [UMBRELLA, "alpha"] });
  expect((await askMatrix(app)).stateOf).toEqual({
    "migration 017": "SHARED_AGREED",
    "migration CD": "SHARED_NOT_AGREED",
  });
});

test("with nothing recorded there are no cells, and every theme still has its row", async () => {
  const matrix = await askMatrix(app);
  const themes = await app.sql<{ code: string }>("select code from theme order by position");
  expect(matrix).toMatchObject({ cells: [], columns: [], partners: 0 });
  expect(matrix.rows.map(({ key }) => key)).toEqual(themes.map(({ code }) => code));
  expect(matrix.counts).toMatchObject({ NOTHING_RECORDED: 0, UMBRELLA_ONLY: 0 });
});

test("nothing recorded is counted as rows times columns less the cells sent", async () => {
  await both();
  await app.add.activity({ themes: ["migration"], places: ["BO"] });
  const { rows, columns, cells, counts } = await askMatrix(app, {
    filter: { themes: ["tax-justice", "migration", "anti-racism"] },
  });
  expect([rows.length, columns.length, cells.length]).toEqual([3, 2, 2]);
  expect(counts).toEqual({
    UMBRELLA_ONLY: 1,
    MEMBERS_ONLY: 0,
    SHARED_AGREED: 0,
    SHARED_NOT_AGREED: 1,
    NOTHING_RECORDED: 4,
  });
});
