import { expect, test } from "vitest";
import { tabsFor } from "./admin-tabs.ts";

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

test.each([
  [{}, []],
  [{ readHistory: true, importFiles: true }, []],
  [{ inviteColleagues: true, manageTokens: true }, ["/admin/invitations", "/admin/tokens"]],
  [{ reviewVisibility: true }, ["/admin/reviews"]],
])("who may %j finds the parts %j", (rights, paths) => {
  expect(tabsFor({ ...NOTHING, ...rights }).map(({ path }) => path)).toEqual(paths);
});
