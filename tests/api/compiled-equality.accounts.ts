import { type Operation, wrongly } from "../support/operations.ts";

/** Of accounts, what they set and what is kept of it. */
export const ACCOUNT_OPERATIONS: Readonly<Record<string, readonly Operation[]>> = {
  changes: [
    ...wrongly(
      `query ($filter: ChangeFilter, $first: Int, $after: String) { changes(filter: $filter, first: $first, after: $after) { totalCount nodes { kind field old new } } }`,
      [
        {},
        { first: 2 },
        { first: 0 },
        { after: "broken" },
        { filter: { path: "SYSTEM" } },
        { filter: { path: "NOBODY" } },
        { filter: { by: "00000000-0000-4000-8000-000000000000" } },
        { filter: { from: "yesterday" } },
        { filter: { organisation: "11-11-11", from: "2026-01-01" } },
      ],
    ),
  ],
  changeAuthors: [{ query: `{ changeAuthors { id name isProgram } }` }],
  account: [
    { query: `{ account(id: "none") { name } }` },
    { query: `{ account(id: 5) { name } }` },
    { query: `{ account { name } }` },
  ],
  accounts: [
    {
      query: `{ accounts(first: 2, search: "a") { totalCount nodes { name email grants { role organisation { slug } } } pageInfo { hasNextPage } } }`,
    },
    { query: `{ accounts(search: null) { totalCount } }` },
    { query: `{ accounts(first: 0) { totalCount } }` },
  ],
  apiTokens: [
    {
      query: `{ apiTokens(first: 2) { totalCount nodes { id name scopes createdBy makerMay organisation { slug } } pageInfo { hasNextPage } } }`,
    },
    { query: `{ apiTokens(after: "broken") { totalCount } }` },
  ],
  demoAccounts: [{ query: `{ demoAccounts { role name email password organisation } }` }],
  invitations: [
    {
      query: `{ invitations(first: 2) { totalCount nodes { id email role invitedBy organisation { slug } } pageInfo { hasNextPage } } }`,
    },
    { query: `{ invitations(after: "broken") { totalCount } }` },
  ],
  me: [
    {
      query: `{ me { account { name } grants { role } needsSecondFactor codeOpensOwn viewerMay { readHistory } } }`,
    },
  ],
  mySessions: [{ query: `{ mySessions { id isCurrent } }` }],
  openInvitation: [
    { query: `{ openInvitation(token: "none") { email role } }` },
    { query: `{ openInvitation(token: 1) { email } }` },
  ],
  signInOptions: [{ query: `{ signInOptions { providerName shortestPassword } }` }],
  visibilityReviews: [
    {
      query: `{ visibilityReviews { totalCount nodes { id field visibility reason note origin setBy setAt reviewedAt organisation { slug visibility { record } } } } }`,
    },
    { query: `{ visibilityReviews(after: "broken") { totalCount } }` },
  ],
  awaitingPartnerships: [
    {
      query: `{ awaitingPartnerships(first: 2) { totalCount nodes { id holder { slug } partner { slug } viewerMay { accept } } pageInfo { hasNextPage } } }`,
    },
    { query: `{ awaitingPartnerships(after: "broken") { totalCount } }` },
  ],
  partnerLinks: [
    {
      query: `{ partnerLinks(first: 2) { totalCount nodes { id email language createdBy makerMay organisation { slug } } pageInfo { hasNextPage } } }`,
    },
    { query: `{ partnerLinks(organisation: "11-11-11") { totalCount } }` },
    { query: `{ partnerLinks(after: "broken") { totalCount } }` },
  ],
  ourRecord: [
    {
      query: `{ ourRecord { linkExpiresAt organisation { name } recordedBy { holderName side remarks { kind words } }
        decisions { slug title outcome currentStage capacity mayScore tellsUnshared proposals { title status } said { actual agrees desired } claimed { actual } } } }`,
    },
    { query: `{ ourRecord(organisation: "none") { linkExpiresAt } }` },
  ],
  openRemarks: [
    {
      query: `{ openRemarks { totalCount nodes { id kind reason words madeAt partnership { holder { slug } } } } }`,
    },
    { query: `{ openRemarks(after: "broken") { totalCount } }` },
  ],
  confidentialReviews: [{ query: `{ confidentialReviews }` }],
};
