import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { heading, numbered, type PlainDocument, paragraph } from "./document.ts";
import { writeDocx } from "./docx/write-docx.ts";
import { writePdf } from "./pdf/write-pdf.ts";

const link = (number: number) => [{ text: `${number}`, url: `https://law.example/${number}?a=1&b=2` }];

const DOCUMENT: PlainDocument = {
  ...{ title: "A law & its <effects>", kicker: "A brief", language: "en", publisher: "The umbrella" },
  ...{ day: "2026-11-23", warning: "A demonstration", foot: "As of 23/11/2026." },
  blocks: [
    heading(2, "What changed"),
    paragraph([{ text: "One line\nanother\u0007" }]),
    { kind: "facts", rows: [{ label: "Who", text: [{ text: "The Chamber" }] }] },
    {
      ...{ kind: "table", heads: ["Day", "Step"], widths: [1, 2] },
      rows: Array.from({ length: 60 }, (_, at) => [[{ text: `${at}` }], link(at)]),
    },
    numbered(Array.from({ length: 300 }, (_, at) => link(at))),
  ],
};

test.each([writePdf, writeDocx])("the same document is the same file: %o", async (write) => {
  const first = await write(DOCUMENT);
  for (let again = 0; again < 3; again += 1) expect((await write(DOCUMENT)).equals(first)).toBe(true);
});

test.each([writePdf, writeDocx])("another day is another file: %o", async (write) => {
  const first = await write(DOCUMENT);
  expect((await write({ ...DOCUMENT, day: "2026-11-24" })).equals(first)).toBe(false);
});

test("a DOCX holds no name or moment that was made up on the way, and what XML cannot hold is left out", async () => {
  const parts = Object.values(unzipSync(await writeDocx(DOCUMENT))).map((part) => strFromU8(part));
  expect(parts.join("")).not.toMatch(/"rId[a-z0-9_-]{21}"/);
  expect(parts.join("")).not.toContain("\u0007");
  expect(parts.join("").match(/<dcterms:\w+[^>]*>[^<]*/g)).toEqual([
    expect.stringContaining("2026-11-23T00:00:00Z"),
    expect.stringContaining("2026-11-23T00:00:00Z"),
  ]);
  expect(parts.join("")).toContain("A law &amp; its &lt;effects&gt;");
});
