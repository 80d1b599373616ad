import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { dumpEverything } from "../support/dump-tables.ts";
import { fixture, iatiFile, writeFile } from "../support/iati-file.ts";
import { rowsOf, testDatabase } from "../support/import-database.ts";
import { importByCommand, runOnze } from "../support/run-onze.ts";

const umbrella = fixture("umbrella.xml");
const member = fixture("member.xml");

describe("refuses", () => {
  test("an import without a file, and an option that it does not know", async () => {
    const databaseUrl = await testDatabase();
    for (const args of [[], ["--dryrun", umbrella]]) {
      const { code, stdout, stderr } = await runOnze(databaseUrl, "import", "iati", ...args);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toContain("use: onze import iati FILE… [--holder REF] [--dry-run] [--json]");
    }
  });

  test("a file that is not there and a folder, in one sentence each, and still takes the others in", async () => {
    const databaseUrl = await testDatabase();
    const folder = mkdtempSync(join(tmpdir(), "onze-folder-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const { code, stdout, stderr } = await runOnze(
      databaseUrl,
      ...["import", "iati", "/nowhere/there.xml", folder, member, "--json"],
    );
    expect(code).toBe(2);
    expect(stderr.trim().split("\n")).toEqual([
      "there.xml: There is no file “/nowhere/there.xml”.",
      `${basename(folder)}: “${folder}” is a folder; name the file in it.`,
    ]);
    const said = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(said).toMatchObject([
      { file: "there.xml", refused: { code: "NO_FILE" } },
      { refused: { code: "NO_FILE" } },
      { activities: { new: 3 } },
    ]);
  });

  test("a holder that nobody knows", async () => {
    const databaseUrl = await testDatabase();
    const before = await dumpEverything(databaseUrl);
    const { code, stderr } = await runOnze(databaseUrl, "import", "iati", member, "--holder", "nobody");
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^member\.xml: No organisation is known as “nobody”; give its identifier, such as .*\.\n$/,
    );
    expect(await dumpEverything(databaseUrl)).toEqual(before);
  });
});

describe("the object that --json prints", () => {
  test("has the fields that other programs rely on, and no others", async () => {
    const report = await importByCommand(await testDatabase(), umbrella);
    expect(report).toEqual({
      file: "umbrella.xml",
      format: "iati-activities",
      version: "2.02",
      publishers: [{ ref: "XX-ILL-0011", name: "Koepel De Dijk (illustrative)" }],
      activities: { read: 8, leaves: 6, new: 8, changed: 0, unchanged: 0, withdrawn: 0 },
      partners: { mentions: 13, organisations: 12, withheld: 6, suggestions: 0 },
      places: { countries: 6, regions: 1, unspecified: 0 },
      problems: [
        {
          line: 5,
          activity: null,
          field: "reporting-org",
          value: "Koepel De Dijk (illustrative)",
          code: "HOLDER_NEW",
          message: expect.stringContaining("was not known"),
        },
        {
          line: 63,
          activity: "XX-ILL-0011-CD",
          field: "transaction/receiver-org/@ref",
          value: "XX-ILL-0011-CD",
          code: "REF_IS_AN_ACTIVITY",
          message: expect.stringContaining("is an activity's identifier"),
        },
      ],
    });
  });

  test("counts an activity with an identifier although nobody is said to report it", async () => {
    const file = writeFile(
      "<iati-activities><iati-activity><iati-identifier>A-1</iati-identifier></iati-activity></iati-activities>",
    );
    const report = await importByCommand(await testDatabase(), file);
    expect(report).toMatchObject({
      version: null,
      publishers: [],
      activities: { read: 1, leaves: 1, new: 0 },
      problems: [{ line: 1, activity: "A-1", code: "REPORTER_MISSING" }],
    });
  });

  test("comes once for each of several files, in their order", async () => {
    const { code, stdout } = await runOnze(
      await testDatabase(),
      "import",
      "iati",
      umbrella,
      member,
      "--json",
    );
    const files = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).file);
    expect({ code, files }).toEqual({ code: 0, files: ["umbrella.xml", "member.xml"] });
  });
});

test("a dry run writes nothing, and reports what the import then does", async () => {
  const databaseUrl = await testDatabase();
  await importByCommand(databaseUrl, umbrella);
  const changed = writeFile(iatiFile({ id: "XX-ILL-0011-CD", by: "XX-ILL-0011", partners: ["Someone new"] }));
  const before = await dumpEverything(databaseUrl);
  const tried = await importByCommand(databaseUrl, changed, "--dry-run");
  expect(tried.activities).toMatchObject({ changed: 1 });
  expect(await dumpEverything(databaseUrl)).toEqual(before);
  expect(await importByCommand(databaseUrl, changed)).toEqual(tried);
});

test.each(["BE-BCE_KBO-0421210424", "11-11-11"])(
  "--holder %s holds all of a file, whoever reports it",
  async (holder) => {
    const databaseUrl = await testDatabase();
    await importByCommand(databaseUrl, member, "--holder", holder);
    const sides = await rowsOf(
      databaseUrl,
      `select distinct o.slug, c.side, s.publisher from coverage_row c join organisation o on o.id = c.holder_id
      join activity a on a.id = c.activity_id join source s on s.id = a.source_id`,
    );
    expect(sides).toEqual([{ slug: "11-11-11", side: "UMBRELLA", publisher: "XX-ILL-0012" }]);
  },
);

test("for a person, an import is told in lines with the first problems", async () => {
  const { code, stdout, stderr } = await runOnze(await testDatabase(), "import", "iati", umbrella);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toContain("8 activities read, 6 of them leaves: 8 new, 0 changed, 0 unchanged, 0 withdrawn");
  expect(stdout).toMatch(/2 problems\n {4}line 5: .*\n {4}line 63: .*\n {2}Applied\.\n$/);
});
