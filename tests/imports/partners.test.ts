import { beforeEach, expect, test } from "vitest";
import { iatiFile, type WrittenActivity } from "../support/iati-file.ts";
import { importText, rowsOf, testDatabase } from "../support/import-database.ts";

const [one, other] = ["XX-ILL-0021", "XX-ILL-0022"];
let databaseUrl: string;

beforeEach(async () => {
  databaseUrl = await testDatabase();
});

const importFile = (...activities: WrittenActivity[]) => importText(databaseUrl, iatiFile(...activities));

/** Each partner, with the activities that name it. */
async function partners(): Promise<string[]> {
  const rows = await rowsOf<{ said: string }>(
    databaseUrl,
    `select o.name || ': ' || string_agg(a.identifier, ' ' order by a.identifier) as said from activity_partner p
      join organisation o on o.id = p.partner_id join activity a on a.id = p.activity_id group by o.id order by 1`,
  );
  return rows.map(({ said }) => said);
}

const suggestions = () =>
  rowsOf(
    databaseUrl,
    `select l.name as left, r.name as right, s.reason from organisation_suggestion s
      join organisation l on l.id = s.left_id join organisation r on r.id = s.right_id`,
  );

test("a withheld name is a partner of its activity alone, in every import anew the same", async () => {
  const activities = ["A-1", "A-2"].map((id) => ({ id, partners: ["Partner X"] }));
  await importFile(...activities);
  await importFile(...activities.map((each) => ({ ...each, title: "Changed" })));
  await importFile({ id: "B-1", by: other, partners: ["Partner X"] });
  expect(await partners()).toEqual(["Partner X: A-1", "Partner X: A-2", "Partner X: B-1"]);
  expect(await suggestions()).toEqual([]);
});

test("a name of two holders in one country is two organisations and a suggestion", async () => {
  await importFile({ id: "A-1", partners: ["River League"] });
  const { partners: counts } = await importFile({ id: "B-1", by: other, partners: ["RIVER LEAGUE"] });
  expect(counts).toEqual({ mentions: 1, organisations: 1, withheld: 0, suggestions: 1 });
  expect(await partners()).toEqual(["RIVER LEAGUE: B-1", "River League: A-1"]);
  expect(await suggestions()).toMatchObject([{ reason: "SAME_NAME_OTHER_HOLDER" }]);
});

test("a name of one holder in two countries is two organisations and a suggestion", async () => {
  await importFile(
    { id: "A-KE", country: "KE", partners: ["River League"] },
    { id: "A-TZ", country: "TZ", partners: ["River League"] },
  );
  expect(await partners()).toEqual(["River League: A-KE", "River League: A-TZ"]);
  expect(await suggestions()).toEqual([
    { left: "River League", right: "River League", reason: "SAME_NAME_OTHER_COUNTRY" },
  ]);
});

test("the address of a partner tells neither where it works nor that there is another of the name", async () => {
  await importFile({ id: "A-1", country: "BO", partners: ["Rio Verde"] });
  await rowsOf(databaseUrl, "update organisation set visibility = 'CONFIDENTIAL' where name = 'Rio Verde'");
  await importFile({ id: "B-1", country: "BO", by: other, partners: ["Rio Verde"] });
  const addresses = await rowsOf<{ slug: string }>(
    databaseUrl,
    "select slug from organisation where name = 'Rio Verde'",
  );
  const [first, second] = addresses.map(({ slug }) => slug);
  expect([first, second]).toEqual(
    Array(2).fill(expect.stringMatching(/^rio-verde-[2-9b-df-hj-np-tv-xz]{5}$/)),
  );
  expect(first).not.toBe(second);
});

test("names that are like each other are a suggestion and stay apart", async () => {
  await importFile({
    id: "A-1",
    partners: ["Platform of Riverside Schools", "Platform of Riversde Schools"],
  });
  expect(await partners()).toHaveLength(2);
  expect(await suggestions()).toMatchObject([{ reason: "SIMILAR_NAME" }]);
});

test("a suggestion is made once, however often the file is imported", async () => {
  for (const title of ["First", "Second", "Third"]) {
    await importFile(
      { id: "A-1", title, partners: ["River League"] },
      { id: "B-1", title, by: other, partners: ["River League"] },
    );
  }
  expect(await suggestions()).toHaveLength(1);
});

test("an identifier is one organisation, whoever writes it and however it is called", async () => {
  await importFile({ id: "A-1", partners: [["KE-NCB-218", "River League"]] });
  await importFile({
    id: "B-1",
    by: other,
    country: "TZ",
    partners: [["ke-ncb-218 ", "Ligue des rivières"]],
  });
  expect(await partners()).toEqual(["River League: A-1 B-1"]);
  const shared = await rowsOf(
    databaseUrl,
    "select distinct holder_id from coverage_row where partner_id is not null",
  );
  expect(shared).toHaveLength(2);
});

test("names of one holder in one country are one organisation but for case, accents, punctuation and legal form", async () => {
  await importFile({ id: "A-1", partners: ["Réseau des Radios (RdR)"] });
  await importFile({ id: "A-2", partners: ["RESEAU DES RADIOS asbl"] }, { id: "A-3", partners: ["RdR"] });
  expect(await partners()).toEqual(["Réseau des Radios: A-1 A-2 A-3"]);
});

test("a partner is no partner of itself when it reports on its own", async () => {
  await importFile({ id: "A-1", partners: [["KE-NCB-218", "River League"]] });
  await importFile({
    id: "C-1",
    by: "KE-NCB-218",
    byName: "River League",
    partners: [["KE-NCB-218", "River League"]],
  });
  expect(await partners()).toEqual(["River League: A-1"]);
  const reports = await rowsOf(
    databaseUrl,
    "select o.name from activity a join organisation o on o.id = a.holder_id order by 1",
  );
  expect(reports).toEqual([{ name: "River League" }, { name: `${one} (illustrative)` }]);
});
