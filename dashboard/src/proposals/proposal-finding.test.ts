import { expect, test } from "vitest";
import { findTitle } from "./proposal-finding.ts";

test.each([
  [{ all: 0, waiting: 0, late: 0 }, "none", {}],
  [{ all: 9, waiting: 5, late: 3 }, "late", { count: 3, all: 9 }],
  [{ all: 9, waiting: 5, late: 0 }, "waiting", { count: 5, all: 9 }],
  [{ all: 1, waiting: 1, late: 1 }, "late.only", {}],
  [{ all: 9, waiting: 0, late: 0 }, "answered", { count: 9 }],
])("of %j the title is %s", (found, key, values) => {
  expect(findTitle(found)).toEqual({ key: `proposals.title.${key}`, values });
});
