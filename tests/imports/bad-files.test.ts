import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { cloneDatabase } from "../support/clone-database.ts";
import { type Dump, dumpEverything } from "../support/dump-tables.ts";
import { activity, fixture, iatiFile, writeFile } from "../support/iati-file.ts";
import { importPath, importText, rowsOf, testDatabase } from "../support/import-database.ts";
import { runOnze } from "../support/run-onze.ts";

const [water, land] = [
  { id: "A-1", partners: ["Ligue des Rivières"] },
  { id: "A-2", partners: ["Field League"] },
];
const whole = iatiFile(water, land);
const withHead = (head: string) => `${head}${whole.replace(/^.*\n/, "")}`;
const bomb = `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>`;
const sheet = Buffer.from(
  "PK\x03\x04\x14\x00\x06\x00........[Content_Types].xml....xl/workbook.xml",
  "latin1",
);

/** Text that no compression makes short. */
const chinese = (length: number): string =>
  String.fromCodePoint(...Array.from({ length }, (_, at) => 0x4e00 + ((at * 7919) % 20_000)));

const year = (value: string, of: number) =>
  `<budget><period-start iso-date="${of}-01-01"/><period-end iso-date="${of}-12-31"/><value value-date="${of}-01-01">${value}</value></budget>`;

const REFUSED: readonly (readonly [what: string, content: string | Uint8Array, code: string])[] = [
  ["nothing", "", "EMPTY"],
  ["plain text", "This is not XML", "NOT_XML"],
  ["another kind of XML", "<tag></tag>", "NOT_IATI"],
  ["a web page", "<!DOCTYPE html><html><body></body></html>", "NOT_IATI"],
  ["an organisation file", readFileSync(fixture("organisation-file.xml")), "ORGANISATION_FILE"],
  [
    "XML that is broken in its second activity",
    whole.replace("Field League<", "Field League<<"),
    "NOT_WELL_FORMED",
  ],
  ["a file that stops half-way", whole.slice(0, -200), "TRUNCATED"],
  ["an entity bomb", withHead(bomb), "ENTITY_DECLARATIONS"],
  [
    "an external entity",
    withHead('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
    "ENTITY_DECLARATIONS",
  ],
  ["a ZIP archive", Buffer.from("PK\x03\x04 activities.xml", "latin1"), "COMPRESSED"],
  ["a gzip file", gzipSync(whole), "COMPRESSED"],
  ["a spreadsheet that was renamed", sheet, "SPREADSHEET"],
  ["a PDF document", "%PDF-1.7\n%âãÏÓ", "PDF"],
  ["bytes of another encoding than declared", Buffer.from(whole, "latin1"), "WRONG_ENCODING"],
];

describe("refused whole, with the database as it was", () => {
  let databaseUrl: string;
  let before: Dump;

  beforeAll(async () => {
    databaseUrl = await cloneDatabase();
    await importPath(databaseUrl, fixture("member.xml"));
    before = await dumpEverything(databaseUrl);
  });

  test.each(REFUSED)("%s", async (_what, content, code) => {
    const sentence = expect.stringMatching(/^[^\n]+[.]$/);
    await expect(importText(databaseUrl, content)).rejects.toMatchObject({ code, message: sentence });
    expect(await dumpEverything(databaseUrl)).toEqual(before);
  });

  test("the command line then says why in one sentence, and exits with 2", async () => {
    const path = writeFile(whole.slice(0, -200), "half.xml");
    const { code, stdout, stderr } = await runOnze(databaseUrl, "import", "iati", path, "--json");
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^half\.xml: The file stops at line 2\d [^\n]*: its end is missing; download or export it again\.\n$/,
    );
    expect(JSON.parse(stdout)).toEqual({
      file: "half.xml",
      refused: { code: "TRUNCATED", message: expect.any(String) },
    });
    expect(await dumpEverything(databaseUrl)).toEqual(before);
  });

  test("of several files, the others are still taken", async () => {
    const files = [writeFile("no", "no.xml"), fixture("umbrella.xml")];
    const { code, stdout } = await runOnze(await testDatabase(), "import", "iati", ...files);
    expect(code).toBe(2);
    expect(stdout).toContain("8 new");
  });
});

describe("taken, with its problems", () => {
  let databaseUrl: string;

  beforeEach(async () => {
    databaseUrl = await testDatabase();
  });

  test.each([
    ["a data set without activities", iatiFile(), { read: 0, new: 0 }, "NO_ACTIVITIES"],
    [
      "an activity without an identifier",
      iatiFile(water, { id: "" }),
      { read: 1, new: 1 },
      "IDENTIFIER_MISSING",
    ],
    ["an identifier that stands twice", iatiFile(water, water), { read: 1, new: 1 }, "IDENTIFIER_REPEATED"],
    ["a version that does not exist", whole.replace("2.03", "9.9"), { read: 2, new: 2 }, "VERSION_UNKNOWN"],
    [
      "percentages that add up to more than the whole",
      iatiFile({
        ...water,
        more: `<recipient-country code="TZ" percentage="80"/><recipient-country code="UG" percentage="80"/>`,
      }),
      { read: 1, new: 1 },
      "SHARES_ABOVE_100",
    ],
    [
      "a level that no hierarchy has",
      iatiFile(activity(water).replace("<iati-activity", '<iati-activity hierarchy="70000"')),
      { read: 1, new: 1 },
      "NUMBER_NOT_WHOLE",
    ],
    [
      "a name longer than any index keeps",
      iatiFile({ ...water, byName: chinese(2_100), partners: [chinese(1_900)] }),
      { read: 1, new: 1 },
      "TEXT_TOO_LONG",
    ],
    [
      "numbers whose product is too small to keep",
      iatiFile(
        activity({
          ...water,
          more: `${year("1e15", 2023)}${year("1e-99", 2022)}<transaction><transaction-type code="3"/><transaction-date iso-date="2023-05-01"/>
            <value value-date="2023-05-01">1e-99</value><receiver-org><narrative>Ligue des Rivières</narrative></receiver-org></transaction>`,
        })
          .replace('code="KE"', 'code="KE" percentage="1e-99"')
          .replace('code="15150"', 'code="12220" percentage="1e-99"'),
      ),
      { read: 1, new: 1 },
      "AMOUNT_NOT_A_NUMBER",
    ],
  ])("%s", async (_what, content, counts, code) => {
    const { activities, problems } = await importText(databaseUrl, content);
    expect(activities).toMatchObject(counts);
    expect(problems.map((problem) => problem.code)).toContain(code);
  });

  test.each([
    ["UTF-8 with a mark", Buffer.from(`\ufeff${whole}`)],
    ["UTF-16, little end first", Buffer.from(`\ufeff${whole.replace("UTF-8", "UTF-16")}`, "utf16le")],
    ["UTF-16, big end first", Buffer.from(`\ufeff${whole.replace("UTF-8", "UTF-16")}`, "utf16le").swap16()],
    ["UTF-32, little end first", utf32(`\ufeff${whole.replace("UTF-8", "UTF-32")}`)],
    ["UTF-32, big end first", Buffer.from(utf32(`\ufeff${whole.replace("UTF-8", "UTF-32")}`)).swap32()],
    ["windows-1252, declared", Buffer.from(whole.replace("UTF-8", "windows-1252"), "latin1")],
  ])("%s says the same as UTF-8", async (_encoding, bytes) => {
    const { activities } = await importText(databaseUrl, bytes);
    expect(activities).toMatchObject({ read: 2, new: 2 });
    expect((await importText(databaseUrl, whole)).activities).toMatchObject({ unchanged: 2 });
  });

  test.each(badFilesOfCorpus())(
    "%s of the corpus is refused in one sentence, or taken with problems",
    async (path) => {
      const before = await dumpEverything(databaseUrl);
      const outcome = await importPath(databaseUrl, path).catch((error: Error) => error);
      if (outcome instanceof Error) {
        expect(outcome).toMatchObject({ name: "FileRefused", message: expect.stringMatching(/^[^\n]+\.$/) });
        expect(await dumpEverything(databaseUrl)).toEqual(before);
      } else {
        expect(outcome.problems.length).toBeGreaterThan(0);
        const rows = await rowsOf(databaseUrl, "select from activity");
        expect(rows).toHaveLength(outcome.activities.new ?? Number.NaN);
      }
    },
  );
});

function utf32(text: string): Buffer {
  return Buffer.from(Uint32Array.from(text, (character) => character.codePointAt(0) ?? 0).buffer);
}

/** Without the corpus our own organisation file stands for them. */
function badFilesOfCorpus(): string[] {
  const corpus = process.env.ONZE_CORPUS;
  if (!corpus) return [fixture("organisation-file.xml")];
  return readdirSync(corpus)
    .filter((name) => name.startsWith("bad-") || name.startsWith("rikolto"))
    .map((name) => join(corpus, name));
}
