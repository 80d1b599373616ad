import { expect, test } from "vitest";
import { pageOf, sectionOf, sectionsFor } from "./pages.ts";

test.each([
  ["/coverage", "nav.complementarity"],
  ["/activities", "nav.complementarity"],
  ["/organisations/fos", "nav.organisations"],
  ["/impact/a-law", "nav.impact"],
  ["/imports/7", "nav.data"],
  ["/history", "nav.data"],
  ["/admin/tokens", "nav.data"],
  ["/importsx", undefined],
  ["/", undefined],
])("%s stands under %s", (address, label) => {
  expect(sectionOf(address)?.label).toBe(label);
});

const NOTHING = {
  manageAccounts: false,
  inviteColleagues: false,
  manageTokens: false,
  readHistory: false,
  importFiles: false,
  confirmThemes: false,
  reviewVisibility: false,
  writeNetworkStrategy: false,
  readAmongPeers: false,
  readParticipation: false,
  takeSnapshots: false,
  recordFrameworks: false,
  leadDecisions: false,
  answerForDecisions: false,
  leadSessions: false,
  readSafeSpaces: false,
  readOwnRecord: false,
  keepOutcomes: false,
  keepDemands: false,
};
const labels = (rights: typeof NOTHING | null) => sectionsFor(rights).map(({ label }) => label);

test("a section whose pages one may not open is left out, also while nobody knows who asks", () => {
  expect(labels(NOTHING)).toEqual([
    "nav.complementarity",
    "nav.partnership",
    "nav.impact",
    "nav.organisations",
  ]);
  expect(labels(null)).toEqual(labels(NOTHING));
});

test("whoever may bring files finds where", () => {
  expect(labels({ ...NOTHING, importFiles: true })).toContain("nav.data");
});

test.each([
  [{ readHistory: true }, ["/history"]],
  [{ inviteColleagues: true, manageTokens: true }, ["/admin"]],
  [{ importFiles: true, reviewVisibility: true }, ["/imports", "/admin"]],
])("who may %j finds under the data %j", (rights, paths) => {
  const data = sectionsFor({ ...NOTHING, ...rights }).find(({ label }) => label === "nav.data");
  expect(data?.pages.map(({ path }) => path)).toEqual(paths);
});

test.each([
  ["/impact", "/impact"],
  ["/impact/a-law", "/impact"],
  ["/impact/demands", "/impact/demands"],
  ["/impact/demands/a-law", "/impact/demands"],
  ["/coverage", undefined],
])("of the pages on impact %s belongs to %s", (address, path) => {
  const impact = sectionOf("/impact");
  expect(impact && pageOf(address, impact)?.path).toBe(path);
});
