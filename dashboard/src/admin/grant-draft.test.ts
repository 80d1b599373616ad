import { expect, test } from "vitest";
import type { GrantFactsFragment } from "../gql/later/graphql.ts";
import { wasNamed } from "./grant-draft.ts";

const grant: GrantFactsFragment = {
  id: "1",
  role: "MEMBER_EDITOR",
  readsConfidential: true,
  grantedAt: "2026-10-31T10:00:00Z",
  organisation: { id: "alpha", slug: "alpha", name: "Alpha" },
};

test.each([
  [{ organisationId: "alpha", role: "MEMBER_EDITOR" }, true],
  [{ organisationId: "alpha", role: "MEMBER_READER" }, null],
  [{ organisationId: "beta", role: "MEMBER_EDITOR" }, null],
] as const)("with %j somebody was named before: %s", (role, named) => {
  expect(wasNamed([grant], role)).toBe(named);
});
