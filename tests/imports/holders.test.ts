import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { iatiFile, type WrittenActivity } from "../support/iati-file.ts";
import { importPath, importText, rowsOf, testDatabase } from "../support/import-database.ts";

let databaseUrl: string;

beforeEach(async () => {
  databaseUrl = await testDatabase();
});

const importFile = (...activities: WrittenActivity[]) => importText(databaseUrl, iatiFile(...activities));

const holders = () =>
  rowsOf(
    databaseUrl,
    `select o.name, o.kind, count(distinct a.id)::int as activities, array_agg(distinct c.side) as sides,
      (select count(*)::int from membership m where m.organisation_id = o.id) as memberships
      from activity a join organisation o on o.id = a.holder_id left join coverage_row c on c.activity_id = a.id
      group by o.id order by 1`,
  );

test("a publisher that nobody knows counts with the members, without a membership, and that is said", async () => {
  const { problems } = await importFile({ id: "A-1", byName: "Delta (illustrative)" });
  expect(problems).toMatchObject([{ code: "HOLDER_NEW", value: "Delta (illustrative)" }]);
  expect(await holders()).toEqual([
    { name: "Delta (illustrative)", kind: "MEMBER", activities: 1, sides: ["MEMBERS"], memberships: 0 },
  ]);
});

test("each part of a file knows whose it is, so that what it says of a partner tells of work with nobody else", async () => {
  await importFile(
    { id: "A-1", byName: "Delta (illustrative)", by: "BE-BCE_KBO-0123456749" },
    { id: "B-1", byName: "Epsilon (illustrative)", by: "BE-BCE_KBO-0987654321" },
  );
  const parts = await rowsOf(
    databaseUrl,
    `select s.publisher, o.name, array_agg(a.identifier) as activities from source s join organisation o on o.id = s.holder_id
      join activity a on a.source_id = s.id and a.holder_id = o.id where s.kind = 'IATI_FILE' group by 1, 2 order by 1`,
  );
  expect(parts).toEqual([
    { publisher: "BE-BCE_KBO-0123456749", name: "Delta (illustrative)", activities: ["A-1"] },
    { publisher: "BE-BCE_KBO-0987654321", name: "Epsilon (illustrative)", activities: ["B-1"] },
  ]);
});

test("it is said once: the next file finds it known", async () => {
  await importFile({ id: "A-1" });
  expect((await importFile({ id: "A-2" })).problems).toEqual([]);
});

test.each([
  ["10", "PUBLIC_AUTHORITY"],
  ["40", "PUBLIC_AUTHORITY"],
  ["70", "PRIVATE_ECONOMIC"],
])("a publisher of type %s counts on no side, and that is said every time", async (byType, kind) => {
  const said = { code: "HOLDER_ON_NO_SIDE", message: expect.stringContaining("“Ministry (illustrative)”") };
  const ministry = { id: "A-1", byType, byName: "Ministry (illustrative)" };
  expect((await importFile(ministry)).problems).toMatchObject([said]);
  expect((await importFile(ministry)).problems).toMatchObject([said]);
  expect(await holders()).toMatchObject([{ kind, sides: ["OTHER"] }]);
});

test.each(["22", "10"])(
  "a publisher of type %s without an identifier is known again by its name",
  async (byType) => {
    const nameless = { id: "A-1", by: "", byType, byName: "Delta (illustrative)" };
    await importFile(nameless);
    expect((await importFile(nameless)).activities).toMatchObject({ new: 0, unchanged: 1 });
    expect(await holders()).toHaveLength(1);
  },
);

test("a publisher's reference written in two ways is one publisher", async () => {
  await importFile({ id: "A-1", by: "BE-BCE_KBO-0123456749" }, { id: "A-2", by: "be-bce_kbo-0123.456.749 " });
  expect(await holders()).toMatchObject([{ activities: 2 }]);
});

test("the umbrella's own file counts on its side", async () => {
  await importFile({ id: "A-1", by: "BE-BCE_KBO-0421210424", byName: "Whatever it is called" });
  expect(await holders()).toMatchObject([{ name: "11.11.11", sides: ["UMBRELLA"] }]);
});

test("each publisher of a file holds its own activities, from a source of its own", async () => {
  const [first, second, third] = ["XX-ILL-0031", "XX-ILL-0032", "XX-ILL-0033"];
  const corpus = process.env.ONZE_CORPUS;
  const { publishers } = corpus
    ? await importPath(databaseUrl, join(corpus, "dportal-page-2021-06.xml"))
    : await importFile({ id: "A", by: first }, { id: "B", by: second }, { id: "C", by: third, byType: "10" });
  const told = await rowsOf<{ publisher: string }>(
    databaseUrl,
    `select s.publisher from source s join activity a on a.source_id = s.id group by s.id having count(distinct a.holder_id) = 1`,
  );
  expect(told.map(({ publisher }) => publisher).sort()).toEqual(publishers.map(({ ref }) => ref).sort());
  expect(publishers.length).toBe(corpus ? 7 : 3);
  expect(await holders()).toHaveLength(publishers.length);
});

test("two holders that tell the same money: the end nearest to the partner counts", async () => {
  const goesOn = `<transaction><transaction-type code="3"/><transaction-date iso-date="2023-06-01"/>
    <value value-date="2023-06-01">1000</value><receiver-org ref="XX-ILL-0032" receiver-activity-id="B-1"/></transaction>`;
  await importFile({ id: "A-1", by: "XX-ILL-0031", budget: 1000, more: goesOn });
  const counted = async () => {
    const rows = await rowsOf<{ identifier: string }>(
      databaseUrl,
      "select distinct a.identifier from coverage_row c join activity a on a.id = c.activity_id",
    );
    return rows.map(({ identifier }) => identifier);
  };
  expect(await counted()).toEqual(["A-1"]);
  const near = { id: "B-1", by: "XX-ILL-0032", budget: 1000, partners: ["River League"] };
  await importText(databaseUrl, iatiFile(near, { id: "B-2", by: "XX-ILL-0032", country: "TZ" }), "near.xml");
  expect((await counted()).sort()).toEqual(["B-1", "B-2"]);
  await importText(databaseUrl, iatiFile({ id: "B-2", by: "XX-ILL-0032", country: "TZ" }), "near.xml");
  expect((await counted()).sort()).toEqual(["A-1", "B-2"]);
});

const OTHER = "XX-ILL-0055";

/** Who counts where, and how many partners outside the umbrella are told. */
async function told() {
  const partners = await rowsOf(
    databaseUrl,
    "select count(distinct partner_id)::int as partners, count(*)::int as rows from coverage_row",
  );
  return [...partners, ...(await holders()).map(({ name, sides }) => [name, sides])];
}

test("one that another file named as a partner counts with the members once it reports, in whichever order they come", async () => {
  const naming = () => importFile({ id: "A-1", partners: [[OTHER, "Epsilon (illustrative)"]] });
  const own = () => importFile({ id: "B-1", by: OTHER, byName: "Epsilon (illustrative)" });
  await naming();
  expect((await own()).problems).toMatchObject([
    { code: "HOLDER_NEW", message: expect.stringContaining("was known as a partner only") },
  ]);
  const namedFirst = await told();
  databaseUrl = await testDatabase();
  await own();
  await naming();
  expect(await told()).toEqual(namedFirst);
  expect(namedFirst).toHaveLength(3);
});

test("a publisher that gives its reference only sometimes is one, and the same file again changes nothing", async () => {
  const mixed = [
    { id: "A-1", by: "", byName: "Mixed League" },
    { id: "A-2", by: OTHER, byName: "Mixed League" },
  ];
  await importFile(...mixed);
  expect((await importFile(...mixed)).activities).toMatchObject({ new: 0, unchanged: 2 });
  expect(await holders()).toMatchObject([{ name: "Mixed League", activities: 2 }]);
});
