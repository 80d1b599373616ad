import { expect, test } from "vitest";
import { ownOrganisations } from "./own-organisations.ts";

const fos = { id: "1", slug: "fos", name: "FOS", acronym: null };
const mesa = { id: "2", slug: "mesa", name: "Mesa", acronym: null };

test("a member's editor chooses among the members they edit for, and nothing else", () => {
  const grants = [
    { id: "a", role: "MEMBER_EDITOR" as const, organisation: fos },
    { id: "b", role: "PARTNER_DELEGATE" as const, organisation: mesa },
    { id: "c", role: "MEMBER_EDITOR" as const, organisation: null },
  ];
  expect(ownOrganisations({ grants })?.map(({ slug }) => slug)).toEqual(["fos"]);
});

test("the secretariat is bound to none", () => {
  const grants = [{ id: "a", role: "UMBRELLA_STAFF" as const, organisation: fos }];
  expect(ownOrganisations({ grants })).toBeNull();
});
