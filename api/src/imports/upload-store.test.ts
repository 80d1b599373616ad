import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, expect, test } from "vitest";
import { forgetStrays, keepUpload, uploadPath } from "./upload-store.ts";

let dataDirectory: string;

beforeEach(() => {
  dataDirectory = mkdtempSync(join(tmpdir(), "onze-uploads-"));
});

afterEach(() => rmSync(dataDirectory, { recursive: true, force: true }));

const keep = (body: Readable, run = "run") => keepUpload({ dataDirectory, run, largest: 10 }, body);
const kept = () => readdirSync(join(dataDirectory, "uploads"));

test.each([
  ["that is empty", Readable.from([]), /^The file is empty; /],
  [
    "that is too large",
    Readable.from([Buffer.alloc(6), Buffer.alloc(6)]),
    /^The file is larger than 10 bytes; /,
  ],
  [
    "that breaks off",
    Readable.from(
      (function* () {
        yield Buffer.alloc(5);
        throw new Error("gone");
      })(),
    ),
    /^gone$/,
  ],
])("nothing stays of an upload %s", async (_what, body, words) => {
  await expect(keep(body)).rejects.toThrow(words);
  expect(kept()).toEqual([]);
});

test("an upload of the largest size is kept as it is", async () => {
  expect(await keep(Readable.from([Buffer.from("12345"), Buffer.from("67890")]))).toBe(10);
  expect(readFileSync(uploadPath(dataDirectory, "run"), "utf8")).toBe("1234567890");
});

test("what has belonged to no run for a day is taken away", async () => {
  for (const run of ["run", "stray", "arriving"]) await keep(Readable.from([Buffer.from("a")]), run);
  for (const run of ["run", "stray"]) utimesSync(uploadPath(dataDirectory, run), 0, 0);
  await forgetStrays(dataDirectory, new Set(["run", "another"]));
  expect(kept().sort()).toEqual(["arriving", "run"]);
});
