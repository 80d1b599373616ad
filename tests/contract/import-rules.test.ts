import { expect, test } from "vitest";
import { isTest, readSources } from "../support/package-sources.ts";
import { findWrongImports, importsOf } from "./import-rules.ts";

test.each([
  ["schema/src/index.ts", "@onze/seeds"],
  ["seeds/src/index.ts", "@onze/api"],
  ["api/src/app.ts", "@onze/tests"],
  ["api/src/app.ts", "@onze/schema/dist/index.js"],
  ["dashboard/src/App.tsx", "@onze/schema"],
  ["dashboard/src/App.tsx", "../../schema/src/index.ts"],
  ["tests/api/a.test.ts", "../../api/src/app.ts"],
  ["api/src/shared/page.ts", "../organisations/organisation.queries.ts"],
  ["api/src/activities/a.ts", "../complementarity/matrix.ts"],
  ["api/src/complementarity/a.ts", "../imports/slugs.ts"],
  ["api/src/organisations/a.ts", "../app.ts"],
  ["dashboard/src/shared/a.ts", "../coverage/matrix.ts"],
  ["dashboard/src/coverage/a.tsx", "../organisations/Page.tsx"],
  ["dashboard/src/coverage/a.tsx", "../routes.tsx"],
])("an import that points back is found: %s → %s", (path, to) => {
  expect(findWrongImports([{ path, text: `import { a } from "${to}";` }])).toMatchObject([
    { from: path, to },
  ]);
});

test.each([
  ["seeds/src/index.ts", "@onze/schema"],
  ["api/src/complementarity/a.ts", "../activities/b.ts"],
  ["api/src/complementarity/a.ts", "../errors.ts"],
  ["api/src/app.ts", "./imports/a.ts"],
  ["dashboard/src/coverage/a.tsx", "../shared/b.ts"],
  ["dashboard/src/coverage/a.tsx", "./b.ts"],
  ["dashboard/src/routes.tsx", "./coverage/Page.tsx"],
  ["api/src/app.ts", "express"],
])("an import that points forward is none: %s → %s", (path, to) => {
  expect(findWrongImports([{ path, text: `import { a } from "${to}";` }])).toEqual([]);
});

test("imports are found however they are written", () => {
  const text = `import "a";\nimport type { B } from "b";\nimport {\n  c,\n} from "c";\nexport * from 'd';\nconst e = await import("e");`;
  expect(importsOf(text)).toEqual(["a", "b", "c", "d", "e"]);
});

test("no file of ours imports what its place forbids", () => {
  const files = readSources();
  expect(files.length).toBeGreaterThan(200);
  expect(findWrongImports(files)).toEqual([]);
});

test("nothing outside the tests imports a test or a fixture", () => {
  const wrong = readSources()
    .filter(({ path }) => !isTest(path))
    .flatMap(({ path, text }) =>
      importsOf(text)
        .filter((to) => to.startsWith(".") && isTest(to))
        .map((to) => [path, to]),
    );
  expect(wrong).toEqual([]);
});
