import { expect, test } from "vitest";
import { chooseFile } from "./dropped-file.ts";

const file = { name: "activities.xml", size: 12 };

test.each([
  { title: "a drop of text carries no file", files: [], choice: { refusal: "NONE" } },
  { title: "files come one at a time", files: [file, file], choice: { refusal: "SEVERAL" } },
  { title: "an empty file is not sent", files: [{ ...file, size: 0 }], choice: { refusal: "EMPTY" } },
  { title: "any other file is for the server to judge", files: [file], choice: { file } },
])("$title", ({ files, choice }) => {
  expect(chooseFile(files)).toEqual(choice);
});
