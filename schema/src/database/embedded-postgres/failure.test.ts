import { expect, test } from "vitest";
import { DatabaseUnavailable, explainFailure, lastReason } from "./failure.ts";

test.each([
  [
    "ENOSPC: no space left on device, write",
    "The disk that holds /data is full: free some space and start again.",
  ],
  [
    'initdb: error: could not write file "/data/x": No space left on device\ninitdb: removing data directory',
    "The disk that holds /data is full: free some space and start again.",
  ],
  [
    "EACCES: permission denied, mkdir '/data'",
    "The database cannot be kept in /data, which cannot be written: give another folder in ONZE_DATA.",
  ],
  ["initdb: error: bad locale", "PostgreSQL could not be started in /data: bad locale"],
])("a failure becomes one sentence: %s", (said, sentence) => {
  expect(explainFailure(new Error(said), "/data").message).toBe(sentence);
});

test("a sentence that was already written for a person is kept", () => {
  const written = new DatabaseUnavailable("The disk is full.");
  expect(explainFailure(written, "/data")).toBe(written);
});

test.each([
  ["", "it gave no reason"],
  ["one line", "one line"],
  [
    "2026-01-01 UTC [7] FATAL:  data directory has wrong ownership\n2026 [7] HINT:  mend it\n",
    "data directory has wrong ownership",
  ],
])("the reason is the last error in the output, without its prefix: %j", (output, reason) => {
  expect(lastReason(output)).toBe(reason);
});
