import { Role } from "@onze/schema";
import { expect, test } from "vitest";
import { UMBRELLA } from "../support/sql-parts.ts";
import { refusalOf, startApp } from "../support/start-app.ts";
import { viewerAs } from "../support/viewers.ts";

const app = await startApp();
const alpha = await app.add.member("Alpha");
await app.add.member("Beta");
await app.add.organisation("Hidden", { visibility: "CONFIDENTIAL" });
await app.add.organisation("Gamma");
const [themes, CD, PE] = [["health"], ["CD"], ["PE"]];
await app.add.activity({ holder: "alpha", themes, places: CD, partners: ["gamma"] });
await app.add.activity({ themes, places: CD });
await app.add.activity({ holder: "beta", themes, places: PE });
await app.add.agreement({ theme: "health", place: "CD", parties: ["alpha", UMBRELLA] });

const COMPARED = `query ($compare: ID) { coverageMatrix(compare: $compare) {
  cells { column state umbrella { organisations partners } members { organisations } } } }`;
const editor = viewerAs(Role.MEMBER_EDITOR, alpha.id);

test.each([
  ["a visitor", app.ask, "UNAUTHENTICATED"],
  ["a partner's delegate", app.askAs(viewerAs(Role.PARTNER_DELEGATE, alpha.id)), "FORBIDDEN"],
  ["a token without the right", app.askAs(viewerAs(Role.INTEGRATION, alpha.id)), "FORBIDDEN"],
])("%s may not compare an organisation with the others", async (_, ask, code) => {
  expect(refusalOf(await ask(COMPARED, { compare: "alpha" }))).toBe(code);
  expect(refusalOf(await ask(COMPARED, { compare: null }))).toBeUndefined();
});

test("a hidden organisation is compared like one that is not there", async () => {
  const of = (compare: string) => app.askAs(editor)(COMPARED, { compare });
  const refused = await of("hidden");
  expect(refusalOf(refused)).toBe("NOT_FOUND");
  // what was typed is all that tells them apart
  expect(JSON.stringify(refused).replace("“hidden”", "“nobody”")).toBe(JSON.stringify(await of("nobody")));
});

test("one organisation stands on one side and everybody else, the secretariat too, on the other; agreements count as ever", async () => {
  for (const compare of ["alpha", alpha.id]) {
    const { data } = await app.askAs(editor)<{ coverageMatrix: { cells: readonly { column: string }[] } }>(
      COMPARED,
      { compare },
    );
    expect(data?.coverageMatrix.cells.toSorted((a, b) => (a.column < b.column ? -1 : 1))).toEqual([
      {
        column: "CD",
        state: "SHARED_AGREED",
        umbrella: { organisations: 1, partners: 1 },
        members: { organisations: 1 },
      },
      {
        column: "PE",
        state: "MEMBERS_ONLY",
        umbrella: { organisations: 0, partners: 0 },
        members: { organisations: 1 },
      },
    ]);
  }
});
