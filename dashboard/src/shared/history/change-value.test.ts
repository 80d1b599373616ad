import { expect, test } from "vitest";
import { readChangeValue } from "./change-value.ts";

test.each([
  ["name", null, { kind: "NOTHING" }],
  ["name", "", { kind: "NOTHING" }],
  [
    "visibility",
    "RESTRICTED",
    { kind: "CODES", codes: [{ code: "RESTRICTED", keys: ["visibility.class.RESTRICTED"] }] },
  ],
  [
    "scopes",
    "READ_OWN, IMPORT",
    {
      kind: "CODES",
      codes: [
        { code: "READ_OWN", keys: ["admin.scope.READ_OWN"] },
        { code: "IMPORT", keys: ["admin.scope.IMPORT"] },
      ],
    },
  ],
  [
    "status",
    "IMPLEMENTATION",
    {
      kind: "CODES",
      codes: [
        {
          code: "IMPLEMENTATION",
          keys: [
            "history.status.IMPLEMENTATION",
            "history.overlapStatus.IMPLEMENTATION",
            "proposals.status.IMPLEMENTATION",
            "terms.status.IMPLEMENTATION",
          ],
        },
      ],
    },
  ],
  [
    "sign_in_method",
    "credential",
    { kind: "CODES", codes: [{ code: "credential", keys: ["history.signIn.credential"] }] },
  ],
  ["password", "(never kept)", { kind: "TEXT", text: "(never kept)" }],
  ["language", "nl", { kind: "TEXT", text: "Nederlands" }],
  ["language", "pt", { kind: "TEXT", text: "pt" }],
  ["acronym", "WALHI", { kind: "TEXT", text: "WALHI" }],
  ["starts_on", "2026-10-31", { kind: "DAY", at: "2026-10-31" }],
  ["disabled_at", "2026-10-31T08:00:00+00:00", { kind: "MOMENT", at: "2026-10-31T08:00:00+00:00" }],
  ["name", "2026-99-99T99:99 fiesta", { kind: "TEXT", text: "2026-99-99T99:99 fiesta" }],
  ["name", "<b>Mesa</b>", { kind: "TEXT", text: "<b>Mesa</b>" }],
])("%s %j is read as %j", (field, text, value) => {
  expect(readChangeValue(field, text)).toEqual(value);
});

test("a long text is folded at the end of a word, and kept whole", () => {
  const text = "palabra ".repeat(40).trim();
  const value = readChangeValue("description", text);
  expect(value).toMatchObject({ kind: "LONG", text });
  expect(value.kind === "LONG" && value.start).toMatch(/^(palabra )+…$/);
});

test("a long text without spaces is folded all the same", () => {
  const value = readChangeValue("website", `https://${"a".repeat(300)}`);
  expect(value.kind === "LONG" && value.start.length).toBeLessThan(130);
});
