import { expect, test } from "vitest";
import { readCopyAnswer } from "./send-copy.ts";

test("what the server refuses comes with its reason", () => {
  const body = JSON.stringify({
    error: { code: "BAD_INPUT", message: "No.", reason: "FILE_TOO_LARGE", values: { most: 25 } },
  });
  expect(readCopyAnswer(413, body)).toMatchObject({
    kind: "REFUSED",
    message: "No.",
    reason: "FILE_TOO_LARGE",
  });
});

test.each(["", "<html>", "null", "{}"])("what is not the server's own is a lost line: %s", (body) => {
  expect(readCopyAnswer(502, body)).toEqual({ kind: "LOST" });
});

test("what was kept is kept", () => {
  expect(readCopyAnswer(201, "")).toEqual({ kind: "KEPT" });
});
