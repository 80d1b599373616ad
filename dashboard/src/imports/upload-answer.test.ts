import { expect, test } from "vitest";
import { readUploadAnswer } from "./upload-answer.ts";

test.each([
  { title: "a proxy's page", status: 502, body: "<html>", answer: { kind: "UNREADABLE" } },
  { title: "an answer without an id", status: 202, body: "{}", answer: { kind: "UNREADABLE" } },
  { title: "no answer", status: 0, body: "", answer: { kind: "UNREADABLE" } },
  {
    title: "a refusal with its reason",
    status: 413,
    body: '{"error":{"code":"TOO_LARGE","message":"The file is larger than 2 GB."}}',
    answer: { kind: "REFUSED", code: "TOO_LARGE", message: "The file is larger than 2 GB." },
  },
  {
    title: "an import that started",
    status: 202,
    body: '{"id":"a1"}',
    answer: { kind: "STARTED", id: "a1" },
  },
])("$title is read for what it is", ({ status, body, answer }) => {
  expect(readUploadAnswer(status, body)).toEqual(answer);
});
