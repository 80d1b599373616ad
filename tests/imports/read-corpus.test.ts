import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { FileRefused, readActivities } from "@onze/api";
import { describe, expect, test } from "vitest";

const fixtures = fileURLToPath(new URL("../fixtures/iati", import.meta.url));
const corpus = process.env.ONZE_CORPUS;

/** What reading a file of our own must give: activities and the codes of its problems, or the code of its refusal. */
const EXPECTED_OF_FIXTURES: Readonly<Record<string, Outcome>> = {
  "programme.xml": {
    activities: 3,
    problems: ["AMOUNT_NOT_A_NUMBER", "DATE_NOT_A_DATE", "IDENTIFIER_MISSING", "IDENTIFIER_REPEATED"],
  },
  "early-version.xml": { activities: 1, problems: [] },
  "service-answer.xml": { activities: 2, problems: [] },
  "umbrella.xml": { activities: 8, problems: [] },
  "member.xml": { activities: 3, problems: [] },
  "organisation-file.xml": { refused: "ORGANISATION_FILE" },
};

/** The same for the public files of the corpus, counted by hand or by another program. */
const EXPECTED_OF_CORPUS: Readonly<Record<string, Outcome>> = {
  "111111_publisher-activities.xml": { activities: 18, problems: [] },
  "acfspain-ph.xml": { activities: 6, problems: [] },
  "afdb-multilingual.xml": { activities: 1, problems: [] },
  "annotated-2.03-example.xml": { activities: 1, problems: [] },
  "assembled-cafod.xml": { activities: 112, problems: ["CODE_MISSING"] },
  "assembled-enabel-itm.xml": { activities: 7, problems: [] },
  "assembled-helpage.xml": { activities: 33, problems: [] },
  "assembled-oxfam-novib.xml": { activities: 174, problems: ["TEXT_TOO_LONG"] },
  "assembled-plan-uk.xml": { activities: 26, problems: [] },
  "assembled-secours-catholique.xml": { activities: 19, problems: [] },
  "cafod-v1.00.xml": { activities: 57, problems: [] },
  "dfid-ml-v1.02.xml": { activities: 4, problems: [] },
  "dportal-page-2021-06.xml": { activities: 100, problems: ["CODE_MISSING"] },
  "utf16.xml": { activities: 0, problems: ["IDENTIFIER_MISSING"] },
  "wri-strategic-plan.xml": { activities: 1, problems: [] },
  "rikolto-belgium-organisation.xml": { refused: "ORGANISATION_FILE" },
  "bad-broken-xml.xml": { refused: "NOT_IATI" },
  "bad-iati-act-root-only.xml": { activities: 0, problems: ["NO_ACTIVITIES"] },
  "bad-iati-act-schema-errors.xml": { activities: 0, problems: ["IDENTIFIER_MISSING"] },
  "bad-iati-act-strictSum-error.xml": { activities: 1, problems: [] },
  "bad-iati-act-title-no-narrative.xml": { activities: 1, problems: [] },
  "bad-iati-act-xml-errors.xml": { refused: "NOT_WELL_FORMED" },
  "bad-iati-dup-activity-ids.xml": { activities: 1, problems: ["IDENTIFIER_REPEATED"] },
  "bad-not-xml.xml": { refused: "NOT_XML" },
  "bad-xml-but-not-iati.xml": { refused: "NOT_IATI" },
};

type Outcome =
  | { readonly activities: number; readonly problems: readonly string[] }
  | { readonly refused: string };

type Batch = Parameters<Parameters<typeof readActivities>[1]>[0];

/** Everything that reading a file gives, or its refusal. */
async function readWhole(path: string, pieceLength: number) {
  const rows: Batch["rows"][number][] = [];
  const problems: Batch["problems"][number][] = [];
  try {
    const summary = await readActivities(cut(readFileSync(path), pieceLength), (batch) => {
      rows.push(...batch.rows);
      problems.push(...batch.problems);
    });
    return { summary, rows, problems };
  } catch (error) {
    if (error instanceof FileRefused) return { refused: error.code, message: error.message };
    throw error;
  }
}

async function outcomeOf(path: string): Promise<Outcome> {
  const read = await readWhole(path, 65_536);
  if ("refused" in read) return { refused: read.refused };
  expect(read.summary.activities).toBe(read.rows.length);
  return {
    activities: read.rows.length,
    problems: [...new Set(read.problems.map(({ code }) => code))].sort(),
  };
}

function* cut(bytes: Uint8Array, length: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

function xmlFilesOf(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith(".xml"));
}

describe("our own files", () => {
  test("each of them is expected to give something", () => {
    expect(xmlFilesOf(fixtures).sort()).toEqual(Object.keys(EXPECTED_OF_FIXTURES).sort());
  });

  test.each(Object.entries(EXPECTED_OF_FIXTURES))("%s gives what it should", async (name, outcome) => {
    expect(await outcomeOf(join(fixtures, name))).toEqual(outcome);
  });

  test.each(Object.keys(EXPECTED_OF_FIXTURES))("%s is read alike in pieces of 1 to 7 bytes", async (name) => {
    const whole = await readWhole(join(fixtures, name), Number.MAX_SAFE_INTEGER);
    for (let length = 1; length <= 7; length++) {
      expect(await readWhole(join(fixtures, name), length)).toEqual(whole);
    }
  });
});

describe("the corpus of public files", () => {
  if (corpus === undefined || corpus === "") {
    test("was not given (ONZE_CORPUS names no folder), so our own files stand for it", async () => {
      const read = await readWhole(join(fixtures, "programme.xml"), 65_536);
      expect(read).toMatchObject({
        summary: { version: "2.03", generatedOn: "2024-03-01", isDataset: true },
      });
    });
    return;
  }

  test("the folder that ONZE_CORPUS names holds the files", () => {
    expect(
      existsSync(corpus),
      `ONZE_CORPUS is “${corpus}”, which is no folder; leave it out or name one`,
    ).toBe(true);
    const missing = Object.keys(EXPECTED_OF_CORPUS).filter((name) => !existsSync(join(corpus, name)));
    expect(missing, `ONZE_CORPUS is “${corpus}”, which lacks files of the corpus`).toEqual([]);
  });

  const others = existsSync(corpus) ? xmlFilesOf(corpus).filter((name) => !(name in EXPECTED_OF_CORPUS)) : [];

  test.each(Object.entries(EXPECTED_OF_CORPUS))("%s gives what it should", async (name, outcome) => {
    expect(await outcomeOf(join(corpus, name))).toEqual(outcome);
  });

  test.each([...Object.keys(EXPECTED_OF_CORPUS), ...others])(
    "%s is read alike in small pieces",
    async (name) => {
      const path = join(corpus, name);
      expect(await readWhole(path, 4_099)).toEqual(await readWhole(path, Number.MAX_SAFE_INTEGER));
    },
  );

  test("the file of 11.11.11 holds 2 programmes and 16 outcomes, 54 unidentified partners, 565 transactions", async () => {
    const read = await readWhole(join(corpus, "111111_publisher-activities.xml"), 65_536);
    if ("refused" in read) throw new Error(read.message);
    const { summary, rows } = read;
    expect(summary).toMatchObject({ version: "2.02", generatedOn: "2021-04-30", isDataset: true });
    expect(summary.publishers.map(({ ref }) => ref)).toEqual(["BE-BCE_KBO-0421210424"]);
    expect(rows.filter((row) => row.hierarchy === 1)).toHaveLength(2);
    expect(rows.filter((row) => row.parents.length === 1)).toHaveLength(16);
    const participants = rows.flatMap((row) => row.participants);
    expect(participants).toHaveLength(120);
    expect(participants.filter(({ ref }) => ref === null)).toHaveLength(54);
    expect(rows.flatMap((row) => row.transactions)).toHaveLength(565);
    expect(rows.filter((row) => row.budgets.length > 0)).toHaveLength(16);
  });
});
