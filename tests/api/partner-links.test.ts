import { beforeEach, expect, test } from "vitest";
import { linkOf } from "../support/partner-links.ts";
import { sha256 } from "../support/people.ts";
import { readOutbox } from "../support/read-outbox.ts";
import { type Answer, refusalOf, startApp } from "../support/start-app.ts";

const app = await startApp({ http: { proxies: 1 } });
beforeEach(async () => {
  await app.clear();
  await app.sql("delete from rate_limit");
  await app.add.member("Alpha");
  await app.add.member("Beta");
  await app.add.organisation("Gamma", { country: "CD" });
  await app.add.organisation("Delta");
  await app.add.activity({ holder: "alpha", partners: ["gamma"], places: ["CD"] });
  await app.add.activity({ holder: "beta", partners: ["gamma"], places: ["CD"] });
});

const MAKE = `mutation ($input: PartnerLinkInput!) { makePartnerLink(input: $input) { link delivery
  partnerLink { id email language organisation { slug } createdBy makerMay lastUsedAt revokedAt } } }`;
const REVOKE = "mutation ($id: ID!) { revokePartnerLink(id: $id) { id revokedAt } }";
const LIST = "{ partnerLinks { nodes { id organisation { slug } } } }";
const OURS = "{ ourRecord { organisation { slug } recordedBy { id holderName holderSlug } linkExpiresAt } }";
const RENAME = "mutation ($input: OrganisationInput!) { editOrganisation(input: $input) { name } }";

interface Made {
  readonly makePartnerLink: { readonly link: string | null; readonly partnerLink: { readonly id: string } };
}
interface Ours {
  readonly ourRecord: {
    readonly recordedBy: readonly { readonly id: string; readonly holderName: string }[];
  };
}

const signIn = async (role: "UMBRELLA_STAFF" | "MEMBER_EDITOR" | "PARTNER_DELEGATE", organisation?: string) =>
  app.signIn(role, organisation === undefined ? {} : { organisation });
const make = (headers: Readonly<Record<string, string>>, organisationId: string, given = {}) =>
  app.ask<Made>(MAKE, { input: { organisationId, language: "fr", ...given } }, headers);
const tokenIn = (link: string | null | undefined): string => link?.split("#")[1] ?? "";
/** A link that does not hold is refused before anything is asked. */
const refusedLink = (answer: Answer<unknown> & { readonly error?: { readonly code: string } }) =>
  answer.error?.code;
const withLink = (token: string) => ({ authorization: `Link ${token}` });
const holdersTold = ({ data }: Answer<Ours>) =>
  data?.ourRecord.recordedBy.map(({ holderName }) => holderName);

test.each([
  [null, "UNAUTHENTICATED"],
  ["MEMBER_READER", "FORBIDDEN"],
  ["FACILITATOR", "FORBIDDEN"],
  ["AUDITOR", "FORBIDDEN"],
] as const)("%s makes, sees and revokes no links", async (role, refused) => {
  const { headers } = role ? await app.signIn(role, { organisation: "alpha" }) : { headers: {} };
  expect(refusalOf(await make(headers, "gamma"))).toBe(refused);
  expect(refusalOf(await app.ask(LIST, {}, headers))).toBe(refused);
  expect(refusalOf(await app.ask(REVOKE, { id: "x" }, headers))).toBe(refused);
});

test("nor does whoever came with a link, or with an account of the demonstration", async () => {
  const { headers } = await linkOf(app, "gamma");
  const shown = await app.signIn("PARTNER_DELEGATE", { organisation: "gamma", demonstration: true });
  for (const who of [headers, shown.headers]) expect(refusalOf(await make(who, "gamma"))).toBe("FORBIDDEN");
  expect(refusalOf(await app.ask(LIST, {}, headers))).toBe("FORBIDDEN");
});

test("a member makes links for partners that accepted to work with it alone, a delegate for its own", async () => {
  const alpha = await signIn("MEMBER_EDITOR", "alpha");
  const gamma = await signIn("PARTNER_DELEGATE", "gamma");
  expect(refusalOf(await make(alpha.headers, "delta"))).toBe("FORBIDDEN");
  expect(refusalOf(await make(gamma.headers, "delta"))).toBe("FORBIDDEN");
  for (const { headers } of [alpha, gamma]) expect((await make(headers, "gamma")).errors).toBeUndefined();
  await app.sql("update partnership set awaits_partner = true");
  expect(refusalOf(await make(alpha.headers, "gamma"))).toBe("FORBIDDEN");
});

test("a link is for a partner, and to one that is there", async () => {
  const { headers } = await signIn("UMBRELLA_STAFF");
  for (const [slug, code] of [
    ["alpha", "BAD_INPUT"],
    ["11-11-11", "BAD_INPUT"],
    ["nobody", "NOT_FOUND"],
  ] as const)
    expect(refusalOf(await make(headers, slug))).toBe(code);
  expect(refusalOf(await make(headers, "gamma", { language: "de" }))).toBe("BAD_INPUT");
});

test("what a link holds is shown once, kept nowhere, and stands where browsers send it to nobody", async () => {
  const { headers } = await signIn("UMBRELLA_STAFF");
  const { data } = await make(headers, "gamma");
  const { link } = data?.makePartnerLink ?? {};
  expect(link).toMatch(/^http:\/\/localhost:\d+\/us#fr_[\w-]{43}$/);
  const kept = await app.sql("select token_hash, email from partner_link");
  expect(kept).toEqual([{ token_hash: sha256(tokenIn(link)), email: null }]);
  expect(JSON.stringify(await app.sql("select old, new from change_event"))).not.toContain(
    sha256(tokenIn(link)),
  );
});

test("a letter with a link tells neither the partner, nor who sends it, nor the country", async () => {
  const { headers } = await signIn("UMBRELLA_STAFF");
  const { data } = await make(headers, "gamma", { email: "Ama@Example.org" });
  expect(data?.makePartnerLink).toMatchObject({
    link: null,
    delivery: "OUTBOX",
    partnerLink: { email: "ama@example.org" },
  });
  const [letter] = await readOutbox(app.dataDirectory);
  expect(letter?.subject).toBe("Un message pour vous");
  expect(letter?.text).toContain("/us#");
  expect(letter?.text).not.toMatch(/gamma|11\.11|congo|alpha/i);
});

/** What becomes of a link. */
const ENDED: readonly (readonly [string, string])[] = [
  ["revoked", "update partner_link set revoked_at = now()"],
  ["expired", "update partner_link set expires_at = now() - interval '1 second'"],
  ["whose maker's account is closed", "update account set disabled_at = now()"],
  ["whose maker has the role no more", "update account_grant set withdrawn_at = now()"],
];

test.each(ENDED)("a link that is %s answers like one that never was, word for word", async (_, end) => {
  const { headers } = await signIn("UMBRELLA_STAFF");
  const { data } = await make(headers, "gamma");
  const token = tokenIn(data?.makePartnerLink.link);
  expect((await app.ask(OURS, {}, withLink(token))).errors).toBeUndefined();
  await app.sql(end);
  const never = await app.ask(OURS, {}, withLink("never-was"));
  expect(refusedLink(never)).toBe("UNAUTHENTICATED");
  expect(await app.ask(OURS, {}, withLink(token))).toEqual(never);
});

test("a member's link ends with its work with the partner, and not because the partner objects", async () => {
  const { headers } = await signIn("MEMBER_EDITOR", "alpha");
  const { data } = await make(headers, "gamma");
  const link = withLink(tokenIn(data?.makePartnerLink.link));
  await app.sql("update partnership set is_disputed = true");
  expect((await app.ask(OURS, {}, link)).errors).toBeUndefined();
  await app.sql("update partnership set awaits_partner = true");
  expect(refusedLink(await app.ask(OURS, {}, link))).toBe("UNAUTHENTICATED");
});

test.each([
  "update partnership set visibility = 'CONFIDENTIAL'",
  `update organisation set field_visibility = '{"PLACE": "CONFIDENTIAL"}' where slug = 'gamma'`,
  `update organisation set field_visibility = '{"THEME": "CONFIDENTIAL"}' where slug = 'gamma'`,
])(
  "a member's link ends when the partner hides from that member, and the partner's own does not: %s",
  async (hide) => {
    const { headers } = await signIn("MEMBER_EDITOR", "alpha");
    const { data } = await make(headers, "gamma");
    const own = await make((await signIn("PARTNER_DELEGATE", "gamma")).headers, "gamma");
    await app.sql(hide);
    expect(refusedLink(await app.ask(OURS, {}, withLink(tokenIn(data?.makePartnerLink.link))))).toBe(
      "UNAUTHENTICATED",
    );
    const ownLink = withLink(tokenIn(own.data?.makePartnerLink.link));
    expect((await app.ask(OURS, {}, ownLink)).errors).toBeUndefined();
  },
);

test("nothing happens on GET, with which scanners open what they find in letters", async () => {
  const { token } = await linkOf(app, "gamma");
  const query = encodeURIComponent(OURS);
  const answer = await fetch(`${app.url}/graphql?query=${query}`, {
    headers: { ...withLink(token), "apollo-require-preflight": "1" },
  });
  expect(answer.status).toBe(401);
  const page = await fetch(`${app.url}/us`);
  expect(page.headers.get("set-cookie")).toBeNull();
  expect(await app.sql("select last_used_at from partner_link")).toEqual([{ last_used_at: null }]);
});

test("whoever tries links is stopped, and a link that holds still opens", async () => {
  const { headers } = await linkOf(app, "gamma");
  const tries: (string | undefined)[] = [];
  const from = { "x-forwarded-for": "203.0.113.7" };
  for (let number = 0; number < 32; number += 1)
    tries.push(refusedLink(await app.ask(OURS, {}, { ...from, ...withLink(`guess-${number}`) })));
  expect(tries.slice(0, 30)).toEqual(Array.from({ length: 30 }, () => "UNAUTHENTICATED"));
  expect(tries.at(-1)).toBe("TOO_MANY_REQUESTS");
  expect((await app.ask(OURS, {}, { ...from, ...headers })).errors).toBeUndefined();
});

test("a link opens its partner's record and nothing else that is not public", async () => {
  const { headers } = await linkOf(app, "gamma");
  expect(await app.ask(OURS, {}, headers)).toMatchObject({
    data: {
      ourRecord: {
        organisation: { slug: "gamma" },
        recordedBy: [{ holderName: "Alpha" }, { holderName: "Beta" }],
        linkExpiresAt: expect.any(String),
      },
    },
  });
  await app.sql("update organisation set visibility = 'NETWORK' where slug = 'delta'");
  expect((await app.ask(`{ organisation(slug: "delta") { name } }`, {}, headers)).data).toEqual({
    organisation: null,
  });
  expect(
    (await app.ask(`{ ourRecord(organisation: "delta") { organisation { slug } } }`, {}, headers)).data,
  ).toEqual({
    ourRecord: null,
  });
  for (const query of ["{ accounts { totalCount } }", "{ changes { totalCount } }", "{ mySessions { id } }"])
    expect(["FORBIDDEN", "UNAUTHENTICATED"]).toContain(refusalOf(await app.ask(query, {}, headers)));
});

test("all who record a partner are told to it, also one whose own record is for the network alone", async () => {
  await app.sql("update organisation set visibility = 'NETWORK' where slug = 'beta'");
  const { headers } = await linkOf(app, "gamma");
  expect(await app.ask(OURS, {}, headers)).toMatchObject({
    data: { ourRecord: { recordedBy: [{ holderSlug: "alpha" }, { holderName: "Beta", holderSlug: null }] } },
  });
});

test("a link that a member made tells no more of others than everybody knows, and speaks of that member alone", async () => {
  const whole = await linkOf(app, "gamma");
  const { data } = await app.ask<Ours>(OURS, {}, whole.headers);
  const ofBeta = data?.ourRecord.recordedBy.find(({ holderName }) => holderName === "Beta")?.id;
  const { headers } = await linkOf(app, "gamma", { madeBy: "alpha" });
  expect(
    refusalOf(
      await app.ask("mutation ($id: ID!) { confirmRecord(id: $id) { id } }", { id: ofBeta }, headers),
    ),
  ).toBe("NOT_FOUND");
  expect(
    refusalOf(
      await app.ask(
        "mutation ($id: ID!) { setVisibility(input: { partnershipId: $id, visibility: RESTRICTED, reason: SAFETY }) { id } }",
        { id: ofBeta },
        headers,
      ),
    ),
  ).toBe("FORBIDDEN");
  await app.sql("update partnership set visibility = 'RESTRICTED'");
  expect(holdersTold(await app.ask<Ours>(OURS, {}, whole.headers))).toEqual(["Alpha", "Beta"]);
  expect(holdersTold(await app.ask<Ours>(OURS, {}, headers))).toEqual(["Alpha"]);
  const heldBy = `{ organisation(slug: "gamma") { heldBy { holder { slug } } } }`;
  expect((await app.ask(heldBy, {}, headers)).data).toEqual({
    organisation: { heldBy: [{ holder: { slug: "alpha" } }] },
  });
});

test("a link that a member made hides more, and does not open what the partner hid", async () => {
  const HIDE = `mutation ($visibility: Visibility!, $seen: SeenSetting) {
    setVisibility(input: { organisationId: "gamma", visibility: $visibility, reason: SAFETY, seen: $seen }) { id version } }`;
  type Set = { readonly setVisibility: { readonly id: string; readonly version: number } | null };
  const whole = await linkOf(app, "gamma");
  const ofMember = await linkOf(app, "gamma", { madeBy: "alpha" });
  const { data } = await app.ask<Set>(HIDE, { visibility: "NETWORK" }, ofMember.headers);
  const opened = { visibility: "PUBLIC", seen: data?.setVisibility };
  expect((await app.ask(HIDE, opened, ofMember.headers)).errors).toMatchObject([
    { extensions: { code: "FORBIDDEN", reason: "LINK_HIDES_ONLY" } },
  ]);
  expect((await app.ask(HIDE, opened, whole.headers)).data).toEqual({ setVisibility: null });
});

test("a member sees of the links of its partner those alone that it made, the partner all", async () => {
  const seen = async (headers: Readonly<Record<string, string>>): Promise<number | undefined> =>
    (
      await app.ask<{ partnerLinks: { totalCount: number } }>(
        '{ partnerLinks(organisation: "gamma") { totalCount } }',
        {},
        headers,
      )
    ).data?.partnerLinks.totalCount;
  const [alpha, beta, gamma] = [
    await signIn("MEMBER_EDITOR", "alpha"),
    await signIn("MEMBER_EDITOR", "beta"),
    await signIn("PARTNER_DELEGATE", "gamma"),
  ];
  const { data } = await make(alpha.headers, "gamma");
  expect(await seen(beta.headers)).toBe(0);
  expect(await seen(alpha.headers)).toBe(1);
  expect(await seen(gamma.headers)).toBe(1);
  const { id } = data?.makePartnerLink.partnerLink ?? {};
  expect(refusalOf(await app.ask(REVOKE, { id }, beta.headers))).toBe("NOT_FOUND");
  expect((await app.ask(REVOKE, { id }, gamma.headers)).errors).toBeUndefined();
  const revoked = withLink(tokenIn(data?.makePartnerLink.link));
  expect(refusedLink(await app.ask(OURS, {}, revoked))).toBe("UNAUTHENTICATED");
});

test("what is done with a link is told as done with one, and by nobody", async () => {
  const { headers } = await linkOf(app, "gamma");
  const [gamma] = await app.sql<{ id: string; version: number }>(
    "select id, version from organisation where slug = 'gamma'",
  );
  expect((await app.ask(RENAME, { input: { ...gamma, name: "Gamma Nova" } }, headers)).data).toEqual({
    editOrganisation: { name: "Gamma Nova" },
  });
  const staff = await signIn("UMBRELLA_STAFF");
  const changes = `{ changes(filter: { organisation: "gamma", path: LINK, entity: ORGANISATION }) { nodes { path by entity field new } } }`;
  expect((await app.ask(changes, {}, staff.headers)).data).toEqual({
    changes: {
      nodes: [{ path: "LINK", by: null, entity: "ORGANISATION", field: "name", new: "Gamma Nova" }],
    },
  });
});

test("with a link nobody edits another's record", async () => {
  const { headers } = await linkOf(app, "gamma");
  const [delta] = await app.sql<{ id: string; version: number }>(
    "select id, version from organisation where slug = 'delta'",
  );
  expect(refusalOf(await app.ask(RENAME, { input: { ...delta, name: "Ours" } }, headers))).toBe("FORBIDDEN");
});
