import { expect, test } from "vitest";
import { isTest, readSources, type SourceFile } from "../support/package-sources.ts";

// this file holds the words that it looks for
const files = readSources().filter(({ path }) => path !== "tests/contract/style-limits.test.ts");
const product = files.filter(({ path }) => !isTest(path) && !path.startsWith("schema/migrations/"));
const linesOf = ({ text }: SourceFile): number => text.trimEnd().split("\n").length;

/** Files that break a rule, by path. */
const breaking = (pattern: RegExp, among: readonly SourceFile[]): string[] =>
  among.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

test("half of the files have fewer than 70 lines, 95 of 100 fewer than 250", () => {
  const lengths = product.map(linesOf).toSorted((a, b) => a - b);
  expect(lengths.length).toBeGreaterThan(200);
  expect(lengths[Math.floor(lengths.length * 0.5)]).toBeLessThan(70);
  expect(lengths[Math.floor(lengths.length * 0.95)]).toBeLessThan(250);
});

test("no file has more than 250 lines", () => {
  expect(
    product.filter((file) => linesOf(file) > 250).map((file) => `${file.path} ${linesOf(file)}`),
  ).toEqual([]);
});

test("exports have names", () => {
  const configuration = /(\.config|codegen|global-setup)\.ts$/; // their tools read a default export
  expect(
    breaking(
      /^export default/m,
      files.filter(({ path }) => !configuration.test(path)),
    ),
  ).toEqual([]);
});

test("a file is named for its subject", () => {
  const vague = /(^|\/)(utils?|helpers?|common|misc|types)\.tsx?$/;
  expect(files.filter(({ path }) => vague.test(path)).map(({ path }) => path)).toEqual([]);
});

test("files are called in small letters with dashes; those of React components like the component", () => {
  const named =
    /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.tsx?$|^[A-Z][A-Za-z0-9]*(\.test)?\.tsx$|^use[A-Z][A-Za-z0-9]*(\.test)?\.tsx?$|^Migration\d+\.ts$/;
  expect(files.map(({ path }) => path).filter((path) => !named.test(path.split("/").at(-1) ?? ""))).toEqual(
    [],
  );
});

test("relative imports name the file", () => {
  expect(breaking(/from "\.[^"]*(?<!\.(ts|tsx|js|json|css|svg))(\?\w+)?"/, files)).toEqual([]);
});

test("nothing is skipped, focused, put off or left out by a comment", () => {
  expect(breaking(/\b(test|it|describe)\.(skip|only|todo|fails)\b/, files)).toEqual([]);
  expect(breaking(/@ts-(ignore|nocheck)|biome-ignore-all/, files)).toEqual([]);
  expect(breaking(/\b(TODO|FIXME|HACK)\b/, files)).toEqual([]);
});

test("what silences a rule says why", () => {
  const silent = /@ts-expect-error\s*$|biome-ignore [\w/]+:?\s*$|eslint-disable/m;
  expect(breaking(silent, files)).toEqual([]);
});
