import { expect, test } from "vitest";
import type { ThemeOrigin } from "../gql/later/graphql.ts";
import { findThemesToConfirm } from "./activity-facts.ts";

const share = (origin: ThemeOrigin, code: string | null = "TAX") => ({
  theme: code === null ? null : { code, name: code },
  share: 1,
  origin,
  evidence: null,
});

test("only suggested themes are confirmed, and an activity without any is left out", () => {
  const activities = [
    { id: "a", themes: [share("SUGGESTED"), share("SUGGESTED", "CLIMATE"), share("STATED")] },
    { id: "b", themes: [share("CONFIRMED")] },
    { id: "c", themes: [share("SUGGESTED", null)] },
  ];
  expect(findThemesToConfirm(activities)).toEqual({ activityIds: ["a"], themes: 2 });
});
