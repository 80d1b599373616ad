import { expect, test } from "vitest";
import { NO_PARTS } from "../shared/changes-address.ts";
import { leavingOf, valuesOfChanges } from "./scenario-address.ts";

const change = { ...NO_PARTS, kind: "ORGANISATION_LEAVES", organisation: "alpha" } as const;

test("whoever comes from an organisation is asked about it once, and a link to what was supposed asks nothing", () => {
  expect([leavingOf("alpha", []), leavingOf("alpha", [change])]).toEqual(["alpha", null]);
  expect(valuesOfChanges([change])).toEqual({ changes: "leaves~alpha", leave: null });
  expect(valuesOfChanges([])).toEqual({ changes: null, leave: null });
});
