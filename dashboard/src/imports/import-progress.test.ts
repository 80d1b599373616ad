import { expect, test } from "vitest";
import { hasEnded, readProgress, shareRead } from "./import-progress.ts";

test.each([
  "",
  "{",
  "null",
  "[]",
  '"RUNNING"',
  '{"status":"RUNNING"}',
  '{"status":"RUNNING","bytesRead":-1}',
])("a torn or foreign event is passed over: %s", (text) => {
  expect(readProgress(text)).toBeNull();
});

test("an event without a message has none", () => {
  const event = { status: "RUNNING", bytesRead: 5, bytes: 10, activitiesRead: 2 };
  expect(readProgress(JSON.stringify(event))).toEqual({ ...event, message: null });
});

test("an event that does not tell how many activities were read tells how far it is all the same", () => {
  const event = { status: "RUNNING", bytesRead: 5, bytes: 10, activitiesRead: null, message: null };
  expect(readProgress(JSON.stringify(event))).toEqual(event);
});

test.each([
  { bytesRead: 5, bytes: 0, share: null },
  { bytesRead: 5, bytes: 20, share: 0.25 },
  { bytesRead: 21, bytes: 20, share: 1 },
])("$bytesRead of $bytes bytes is a share of $share", ({ share, ...progress }) => {
  expect(shareRead(progress)).toBe(share);
});

test.each([
  ["QUEUED", false],
  ["RUNNING", false],
  ["APPLIED", true],
  ["INTERRUPTED", true],
])("an import that is %s has ended: %s", (status, over) => {
  expect(hasEnded(status)).toBe(over);
});
