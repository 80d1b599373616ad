import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { cloneDatabase } from "../support/clone-database.ts";
import { dumpContent } from "../support/dump-tables.ts";
import { fixture, iatiFile, writeFile } from "../support/iati-file.ts";
import { importPath, rowsOf, testDatabase } from "../support/import-database.ts";
import { importByCommand, type Report } from "../support/run-onze.ts";

interface UmbrellaFile {
  readonly name: string;
  readonly path: string;
  readonly holder: string;
  readonly read: number;
  readonly leaves: number;
  readonly partnersIn: readonly string[];
  readonly withheld: readonly string[];
}

const OWN: UmbrellaFile = {
  name: "an invented umbrella's file",
  path: fixture("umbrella.xml"),
  holder: "XX-ILL-0011",
  read: 8,
  leaves: 6,
  partnersIn: ["BI", "CD", "PE", "PH", "RW"],
  withheld: [
    "BI Partenaire thematique démocratisation",
    "CD Partenaire cat 3 culture",
    "CD Partenaire cat 3 équité démocratique",
    "CD Partenaire cat 3 équité écologique",
    "PH Partner X",
    "RW Partenaire cat 3 démocratisation",
  ],
};

const OF_11_11_11 = (corpus: string): UmbrellaFile => ({
  name: "the file of 11.11.11",
  path: join(corpus, "111111_publisher-activities.xml"),
  holder: "BE-BCE_KBO-0421210424",
  read: 18,
  leaves: 16,
  partnersIn: ["BI", "BO", "CD", "EC", "ID", "PE", "PH", "RW"],
  withheld: [
    "BI Partenaire thematique democratisation",
    "CD Partenaire cat 3 equite democratique",
    "CD Partenaire cat 3 equite ecologique",
    "CD Partenaire cat 3 thematique culture",
    "PH Partner X",
    "RW Partenaire cat 3 democratisation",
  ],
});

const corpus = process.env.ONZE_CORPUS;

describe.each(corpus ? [OWN, OF_11_11_11(corpus)] : [OWN])("$name", (file) => {
  const counts = { read: file.read, leaves: file.leaves, changed: 0, withdrawn: 0 };
  let databaseUrl: string;
  let first: Report;

  beforeAll(async () => {
    databaseUrl = await cloneDatabase();
    first = await importByCommand(databaseUrl, file.path);
  });

  test("everything in it is new, and only what has no part in the file is a leaf", () => {
    expect(first.activities).toEqual({ ...counts, new: file.read, unchanged: 0 });
  });

  test("each withheld name is one partner of one activity, and nobody else", async () => {
    const partners = await rowsOf<{ said: string; activities: number; keys: number; pairs: number }>(
      databaseUrl,
      `select o.country_code || ' ' || o.name as said,
        (select count(distinct activity_id)::int from activity_partner p where p.partner_id = o.id) as activities,
        (select count(*)::int from organisation_identifier i where i.organisation_id = o.id) as keys,
        (select count(*)::int from organisation_suggestion s where o.id in (s.left_id, s.right_id)) as pairs
        from organisation o where o.withheld`,
    );
    expect(partners.map(({ said }) => said).sort()).toEqual(file.withheld.toSorted());
    for (const partner of partners) expect(partner).toMatchObject({ activities: 1, keys: 0, pairs: 0 });
    expect(first.partners.withheld).toBe(file.withheld.length);
  });

  test("partners are found in every country where it says that it has some", async () => {
    const countries = await rowsOf<{ code: string }>(
      databaseUrl,
      `select distinct country_code as code from coverage_row where partner_id is not null and country_code <> 'BE' order by 1`,
    );
    expect(countries.map(({ code }) => code)).toEqual(file.partnersIn);
  });

  test("neither the donor nor the umbrella itself is a partner", async () => {
    const wrong = await rowsOf(
      databaseUrl,
      `select o.name from activity_partner p join organisation o on o.id = p.partner_id
        left join organisation_identifier i on i.organisation_id = o.id
        where i.value in ('XM-DAC-2-10', $1) or o.name like '%11.11.11%' or p.partner_id in (select holder_id from activity)`,
      [file.holder],
    );
    expect(wrong).toEqual([]);
  });

  test("a second time nothing changes, and the report says so", async () => {
    const before = await dumpContent(databaseUrl);
    const second = await importByCommand(databaseUrl, file.path);
    expect(second.activities).toEqual({ ...counts, new: 0, unchanged: file.read });
    expect(second.partners).toEqual(first.partners);
    expect(await dumpContent(databaseUrl)).toEqual(before);
  });
});

describe("over the demonstration", () => {
  const copied = "BE-BCE_KBO-0421210424-PROG2017-2021_PH_ZSD7";
  const own = iatiFile({ id: copied, by: "BE-BCE_KBO-0421210424", country: "PH", partners: ["Partner X"] });

  test("a published activity takes the place of the one that was copied by hand, with its partners", async () => {
    const path = corpus ? OF_11_11_11(corpus).path : writeFile(own);
    const all = corpus ? OF_11_11_11(corpus).read : 1;
    const databaseUrl = await testDatabase("demo");
    expect((await importPath(databaseUrl, path)).activities).toMatchObject({ new: 0, changed: all });
    expect((await importPath(databaseUrl, path)).activities).toMatchObject({ changed: 0, unchanged: all });
    const withheld = await rowsOf(databaseUrl, "select from organisation where name = 'Partner X'");
    expect(withheld).toHaveLength(1);
  });
});
