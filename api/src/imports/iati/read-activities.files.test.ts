import { Buffer } from "node:buffer";
import { expect, test } from "vitest";
import { listOf, readFile } from "./activity-file.fixture.ts";

const named = (identifier: string, rest = "") =>
  `<iati-activity><iati-identifier>${identifier}</iati-identifier>${rest}</iati-activity>`;

const title = "Café – ‘zon’ € 𝔸";
const file = `<iati-activities version="2.03">\n${named("AA-1", `<title><narrative xml:lang="fr">${title}</narrative></title>`)}</iati-activities>`;

function utf16be(text: string): Buffer {
  return Buffer.from(text, "utf16le").swap16();
}

function utf32(text: string, write: (bytes: Buffer, code: number, at: number) => void): Buffer {
  const codes = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const bytes = Buffer.alloc(codes.length * 4);
  for (const [index, code] of codes.entries()) write(bytes, code, index * 4);
  return bytes;
}

const encoded: readonly (readonly [string, Buffer])[] = [
  ["UTF-8", Buffer.from(file)],
  ["UTF-8 with a mark", Buffer.from(`\ufeff${file}`)],
  ["UTF-8 declared as UTF-16", Buffer.from(`<?xml version="1.0" encoding="utf-16"?>${file}`)],
  ["UTF-16LE with a mark", Buffer.from(`\ufeff${file}`, "utf16le")],
  ["UTF-16BE with a mark", utf16be(`\ufeff${file}`)],
  ["UTF-16LE without a mark", Buffer.from(`<?xml version="1.0"?>${file}`, "utf16le")],
  ["UTF-16BE without a mark", utf16be(`<?xml version="1.0"?>${file}`)],
  ["UTF-32LE with a mark", utf32(`\ufeff${file}`, (bytes, code, at) => bytes.writeUInt32LE(code, at))],
  ["UTF-32BE with a mark", utf32(`\ufeff${file}`, (bytes, code, at) => bytes.writeUInt32BE(code, at))],
];

test.each(encoded)("reads %s, whatever pieces it comes in", async (_encoding, bytes) => {
  for (const pieceLength of [1, 2, 3, 5, 7, 4_096, 100_000]) {
    const { rows, summary } = await readFile(bytes, pieceLength);
    expect(rows.map((row) => row.titles)).toEqual([{ fr: title }]);
    expect(summary.bytes).toBe(bytes.length);
  }
});

test("a character is never lost between two pieces of 64 KB", async () => {
  const long = "é".repeat(200_000);
  const { rows } = await readFile(
    `<!--a--><iati-activities>${named("AA-1", `<description>${long}</description>`)}</iati-activities>`,
  );
  expect(rows[0]?.descriptions).toEqual({ und: long.slice(0, 20_000) });
});

test.each(["windows-1252", "ISO-8859-1"])("reads %s when it is declared", async (encoding) => {
  const start = Buffer.from(`<?xml version='1.0' encoding='${encoding}'?>`);
  const text = Buffer.from(listOf(named("AA-1", "<title>Caf\xe9 \x80 \x93x\x94</title>")), "latin1");
  const { rows } = await readFile(Buffer.concat([start, text]));
  expect(rows[0]?.titles).toEqual({ und: "Café € “x”" });
});

test.each([
  ["1.00", 'version="1.00"'],
  ["2.03", 'version=" 2.03 "'],
  [null, ""],
])("the version of the file is %s", async (version, attributes) => {
  const { summary } = await readFile(`<iati-activities ${attributes}>${named("AA-1")}</iati-activities>`);
  expect(summary.version).toBe(version);
});

test("a version that is none of the standard is reported and the file read", async () => {
  const { rows, problems } = await readFile(
    `<iati-activities version="3.7">${named("AA-1")}</iati-activities>`,
  );
  expect(rows).toHaveLength(1);
  expect(problems).toMatchObject([{ code: "VERSION_UNKNOWN", value: "3.7", line: 1, activity: null }]);
});

test("the version of an activity counts where the root has none", async () => {
  const lone = '<iati-activity version="1.03"><iati-identifier>AA-1</iati-identifier></iati-activity>';
  expect((await readFile(`<iati-activities>${lone}</iati-activities>`)).summary.version).toBe("1.03");
});

test("a lone activity is an excerpt, not a data set", async () => {
  const { summary, rows } = await readFile(named("AA-1"));
  expect(summary).toMatchObject({ isDataset: false, activities: 1 });
  expect(rows[0]?.identifier).toBe("AA-1");
});

test.each([
  `<result xmlns:iati-extra="http://x"><ok>True</ok><iati-activities generated-datetime="2015-01-01T10:00:00"><query><start>0</start></query><iati-activity iati-extra:version="1.03"><iati-identifier>AA-1</iati-identifier></iati-activity></iati-activities></result>`,
  `<response><result><iati-activities version="1.03" generated-datetime="2015-01-01">${named("AA-1")}</iati-activities></result></response>`,
])("the answer of a data service is an excerpt: %s", async (xml) => {
  const { summary, rows } = await readFile(xml);
  expect(summary).toMatchObject({ isDataset: false, version: "1.03", generatedOn: "2015-01-01" });
  expect(rows.map((row) => row.identifier)).toEqual(["AA-1"]);
});

test("namespace prefixes are tolerated, and elements of another prefix are not ours", async () => {
  const { rows } =
    await readFile(`<i:iati-activities xmlns:i="urn:i" xmlns:o="urn:o"><o:record/><i:iati-activity>
    <i:iati-identifier>AA-1</i:iati-identifier><o:title>Other</o:title><i:title><i:narrative>Ours</i:narrative></i:title>
    </i:iati-activity></i:iati-activities>`);
  expect(rows).toMatchObject([{ identifier: "AA-1", titles: { und: "Ours" } }]);
});

test("publishers stand in the order of their first appearance, each once", async () => {
  const by = (ref: string, name: string) =>
    `<reporting-org ref="${ref}"><narrative>${name}</narrative></reporting-org>`;
  const { summary } = await readFile(
    listOf(
      named("1", by("B", "")) +
        named("2", by("A", "Alpha")) +
        named("3", by("B", "Beta")) +
        named("", by("C", "Gamma")),
    ),
  );
  expect(summary.publishers).toEqual([
    { ref: "B", name: "Beta" },
    { ref: "A", name: "Alpha" },
    { ref: "C", name: "Gamma" },
  ]);
});

test("a file without activities is read, and says so", async () => {
  const { summary, problems } = await readFile('<iati-activities version="2.03"/>');
  expect(summary).toMatchObject({ isDataset: true, activities: 0, publishers: [] });
  expect(problems).toMatchObject([{ code: "NO_ACTIVITIES", activity: null }]);
});

test.each([
  ["none", "<iati-activity/>"],
  ["a blank one", named(" \n ")],
])("an activity with %s for identifier is left out and reported", async (_what, activity) => {
  const { rows, problems, summary } = await readFile(listOf(`\n${activity}${named("AA-2")}`));
  expect(rows.map((row) => row.identifier)).toEqual(["AA-2"]);
  expect(summary.activities).toBe(1);
  expect(problems).toMatchObject([
    { code: "IDENTIFIER_MISSING", line: 2, activity: null, field: "iati-identifier" },
  ]);
});

test("of a repeated identifier only the first activity is kept", async () => {
  const { rows, problems } = await readFile(listOf(`\n${named("AA-1")}\n${named(" AA-1 ", "<budget/>")}`));
  expect(rows.map((row) => row.line)).toEqual([2]);
  expect(problems).toEqual([
    {
      line: 3,
      activity: "AA-1",
      field: "iati-identifier",
      value: "AA-1",
      code: "IDENTIFIER_REPEATED",
      message: "“AA-1” already stands at line 2, and only the first counts; the activity was left out.",
    },
  ]);
});

test.each([
  ["blanks around it", "\u00a0 AA-1\n ", "AA-1"],
  ["a line break inside", "AA\n    -1", "AA-1"],
  ["invisible characters", "\ufeffAA\u200b-1", "AA-1"],
  ["plain spaces inside", "AA 1", "AA 1"],
])("an identifier loses %s", async (_what, written, identifier) => {
  expect((await readFile(listOf(named(written)))).rows[0]?.identifier).toBe(identifier);
});

test("an identifier longer than a key may be is left out", async () => {
  const { rows, problems } = await readFile(listOf(named("A".repeat(501))));
  expect(rows).toEqual([]);
  expect(problems).toMatchObject([{ code: "IDENTIFIER_TOO_LONG" }]);
});

test("lines are counted from 1 whatever ends them, and a tag over several lines counts where it begins", async () => {
  const lines = [
    "<iati-activities>",
    "<iati-activity",
    ' hierarchy="2">',
    "<iati-identifier>AA-1</iati-identifier>",
  ];
  for (const end of ["\n", "\r\n", "\r"]) {
    const { rows } = await readFile(
      `${[...lines, '<sector code="1"/>'].join(end)}</iati-activity></iati-activities>`,
      3,
    );
    expect(rows).toMatchObject([{ line: 2, hierarchy: 2, sectors: [{ line: 5 }] }]);
  }
});
