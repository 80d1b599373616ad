import { VISITOR, type Viewer } from "@onze/api";
import { Role } from "@onze/schema";
import { expect, test } from "vitest";
import { countStatements, ofTheQuestion } from "../support/count-statements.ts";
import { UMBRELLA } from "../support/sql-parts.ts";
import { startApp } from "../support/start-app.ts";
import { viewerAs } from "../support/viewers.ts";

const app = await startApp();
await app.add.member("Alpha");
const beta = await app.add.member("Beta");
await app.add.organisation("Open");
const hidden = await app.add.organisation("Secret Circle", {
  visibility: "CONFIDENTIAL",
  identifiers: ["XX-SECRET-1"],
});
const own = await app.add.organisation("Own", { visibility: "RESTRICTED" });
const places = ["CD"];
await app.add.activity({ holder: "alpha", partners: ["open", "secret-circle"], themes: ["health"], places });
const work = await app.add.activity({
  holder: "alpha",
  identifier: "SECRET-WORK",
  visibility: "CONFIDENTIAL",
});
const [umbrella = ""] = await idsOf(`select id from organisation where slug = '${UMBRELLA}'`);
const [partnership = ""] = await idsOf(`select id from partnership where partner_id = '${hidden.id}'`);
const [alias = ""] = await idsOf(
  `insert into organisation_alias (source_id, organisation_id, name, name_key) select source_id, id, 'Circle', 'circle' from organisation where id = '${hidden.id}' returning id`,
);
await app.add.organisation("Tide", { kind: "REGIONAL_NETWORK" });
const [affiliation = ""] = await idsOf(
  `insert into affiliation (source_id, organisation_id, network_id) select source_id, '${hidden.id}', id from organisation where slug = 'tide' returning id`,
);
const [token = ""] = await idsOf(
  `insert into api_token (name, organisation_id, scopes, token_hash) values ('Program', '${hidden.id}', '{}', 'x') returning id`,
);
const [invitation = ""] = await idsOf(
  `insert into invitation (email, organisation_id, role, token_hash, expires_at) values ('a@b.example', '${hidden.id}', 'PARTNER_DELEGATE', 'x', now() + interval '1 day') returning id`,
);

/** Work that nobody else sees is an overlap for nobody else; so is what was agreed with an organisation that is hidden. */
await app.add.activity({
  holder: "alpha",
  visibility: "CONFIDENTIAL",
  themes: ["migration"],
  places: ["BI"],
});
await app.add.activity({ themes: ["migration"], places: ["BI"] });
const [alpha = ""] = await idsOf("select id from organisation where slug = 'alpha'");
const keyOf = (...holders: [string, string]): string =>
  Buffer.from(JSON.stringify([...holders.toSorted(), "BI", "migration"])).toString("base64url");
const overlap = keyOf(alpha, umbrella);
await app.add.agreement({ theme: "health", place: "CD", parties: ["alpha", "secret-circle"] });
const [agreement = ""] = await idsOf("select id from role_agreement");

async function idsOf(statement: string): Promise<string[]> {
  return (await app.sql<{ id: string }>(statement)).map(({ id }) => id);
}

/** An id that is nobody's. */
const NO_ID = "00000000-0000-4000-8000-000000000000";

const staff = viewerAs(Role.UMBRELLA_STAFF, umbrella);
const administrator = viewerAs(Role.ADMINISTRATOR, umbrella);
const editor = viewerAs(Role.MEMBER_EDITOR, beta.id);
const delegate = viewerAs(Role.PARTNER_DELEGATE, own.id);

/** An answer, with what was sent to the database for it; statements that are sent together come in any order. */
async function answered(viewer: Viewer, query: string, variables: Readonly<Record<string, unknown>> = {}) {
  const { result, statements } = await countStatements(() => app.askAs(viewer)(query, variables));
  return { result, statements: ofTheQuestion(statements).toSorted() };
}

/** The same about one thing; a refusal may hold what was given, and nothing else that tells one from another. */
async function answeredOf(viewer: Viewer, query: string, x: string) {
  const { result, statements } = await answered(viewer, query, { x });
  return { result: JSON.stringify(result).replaceAll(x, "x"), statements };
}

const SET = "mutation ($x: ID!) { setVisibility(input: { visibility: PUBLIC, ";

test.each([
  ["an organisation", VISITOR, "query ($x: ID!) { organisation(slug: $x) { name } }", hidden.slug, "nobody"],
  ["an activity", VISITOR, "query ($x: ID!) { activity(id: $x) { identifier } }", work, NO_ID],
  ["a partnership", editor, "query ($x: ID!) { partnership(id: $x) { id } }", partnership, NO_ID],
  ["rights over records", editor, "query ($x: ID!) { ownRecords(ids: [$x]) }", work, NO_ID],
  [
    "a search by name",
    staff,
    "query ($x: String) { organisations(search: $x) { totalCount } }",
    "Secret Circle",
    "Nobody at all",
  ],
  [
    "a search by identifier",
    staff,
    "query ($x: String) { organisations(search: $x) { totalCount } }",
    "XX-SECRET-1",
    "XX-NOBODY-1",
  ],
  [
    "a filter of activities",
    VISITOR,
    "query ($x: ID) { activities(filter: { partner: $x }) { totalCount } }",
    hidden.slug,
    "nobody",
  ],
  [
    "a filter of the matrix",
    VISITOR,
    "query ($x: ID) { coverageMatrix(filter: { partner: $x }) { partners rows { key } columns { key } cells { row } trust { activities } } }",
    hidden.slug,
    "nobody",
  ],
  [
    "changes of an organisation",
    staff,
    "query ($x: ID) { changes(filter: { organisation: $x }) { totalCount nodes { label } } }",
    hidden.slug,
    "nobody",
  ],
  [
    "changes of a record",
    staff,
    "query ($x: ID) { changes(filter: { recordId: $x }) { totalCount nodes { label } } }",
    alias,
    NO_ID,
  ],
  [
    "overlaps of an organisation",
    staff,
    "query ($x: ID) { overlaps(organisation: $x) { totalCount nodes { id } } }",
    hidden.slug,
    "nobody",
  ],
  [
    "an overlap by its key",
    staff,
    "query ($x: ID!) { overlap(id: $x) { level } }",
    overlap,
    keyOf(NO_ID, umbrella),
  ],
  [
    "a status of an overlap",
    staff,
    "mutation ($x: ID!) { setOverlapStatus(input: { overlaps: [{ id: $x, version: 0 }], status: RESOLVED }) { id } }",
    overlap,
    keyOf(NO_ID, umbrella),
  ],
  [
    "agreements of a party",
    staff,
    "query ($x: ID) { roleAgreements(filter: { organisation: $x }) { totalCount } }",
    hidden.slug,
    "nobody",
  ],
  [
    "the end of an agreement",
    staff,
    "mutation ($x: ID!) { endRoleAgreement(id: $x, version: 1) { id } }",
    agreement,
    NO_ID,
  ],
  ["a class by id", delegate, `${SET} organisationId: $x }) { id } }`, hidden.id, NO_ID],
  ["a class by slug", delegate, `${SET} organisationId: $x }) { id } }`, hidden.slug, "nobody"],
  ["a class of an activity", editor, `${SET} activityId: $x }) { id } }`, work, NO_ID],
  ["a class of a partnership", delegate, `${SET} partnershipId: $x }) { id } }`, partnership, NO_ID],
  [
    "an edit",
    staff,
    'mutation ($x: ID!) { editOrganisation(input: { id: $x, version: 1, acronym: "A" }) { id } }',
    hidden.id,
    NO_ID,
  ],
  [
    "a search of networks",
    staff,
    "query ($x: String) { networks(search: $x) { totalCount } }",
    "Secret",
    "No",
  ],
  [
    "a network to look through",
    editor,
    "query ($x: ID) { networkLens(filter: { network: $x }) { bridgingCount networks { affiliateCount } graph { nodeCount } } }",
    hidden.slug,
    "nobody",
  ],
  [
    "a note on a network",
    editor,
    "query ($x: ID!) { networkStrategy(network: $x) { reason } }",
    hidden.id,
    NO_ID,
  ],
  [
    "a note written",
    staff,
    'mutation ($x: ID!) { writeNetworkStrategy(input: { networkId: $x, stance: NEITHER, reason: "For no reason." }) { reason } }',
    hidden.slug,
    "nobody",
  ],
  [
    "an organisation that would belong to a network",
    editor,
    `mutation ($x: ID!) { recordAffiliation(input: { organisationId: $x, networkId: "${beta.id}" }) { id } }`,
    hidden.id,
    NO_ID,
  ],
  [
    "a network to belong to",
    editor,
    `mutation ($x: ID!) { recordAffiliation(input: { organisationId: "${beta.id}", networkId: $x }) { id } }`,
    hidden.id,
    NO_ID,
  ],
  [
    "an affiliation removed",
    staff,
    "mutation ($x: ID!) { removeAffiliation(id: $x) { slug } }",
    affiliation,
    NO_ID,
  ],
  [
    "an invitation taken back",
    administrator,
    "mutation ($x: ID!) { withdrawInvitation(id: $x) { id } }",
    invitation,
    NO_ID,
  ],
  [
    "a token taken out of use",
    administrator,
    "mutation ($x: ID!) { revokeApiToken(id: $x) { id } }",
    token,
    NO_ID,
  ],
] satisfies readonly (readonly [string, Viewer, string, string, string])[])(
  "%s: what is hidden is answered like what is not there, by the same statements",
  async (_, viewer, query, one, none) => {
    expect(await answeredOf(viewer, query, one)).toEqual(await answeredOf(viewer, query, none));
    expect(await idsOf("select id from invitation where withdrawn_at is null")).toEqual([invitation]);
    expect(await idsOf("select id from api_token where revoked_at is null")).toEqual([token]);
  },
);
