import { expect, test } from "vitest";
import { SOURCE, UMBRELLA } from "../support/sql-parts.ts";
import { startApp } from "../support/start-app.ts";

const app = await startApp();
await app.add.member("Alpha", { country: "BE" });
await app.add.member("Ômega Solidarité");
await app.add.organisation("Réseau d’Éducation Civique au Congo", {
  acronym: "RECIC",
  country: "CD",
  identifiers: ["CD-RCCM-0_42"],
  kind: "MOVEMENT",
});
await app.add.organisation("100% Équitable", { aliases: ["Fair_Only ASBL"] });
await app.add.organisation("Hidden Hand", {
  visibility: "RESTRICTED",
  aliases: ["Visible Alias"],
  identifiers: ["XX-HIDDEN-1"],
});

const LIST =
  "query ($search: String, $kinds: [OrganisationKind!], $first: Int, $after: String) { organisations(search: $search, kinds: $kinds, first: $first, after: $after) { totalCount nodes { slug } pageInfo { hasNextPage endCursor } } }";

interface Listed {
  readonly organisations: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly slug: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const found = async (variables: object): Promise<string[]> => {
  const { data } = await app.ask<Listed>(LIST, { ...variables });
  expect(data?.organisations.totalCount).toBe(data?.organisations.nodes.length);
  return data?.organisations.nodes.map(({ slug }) => slug) ?? [];
};

const RECIC = "r-seau-d-ducation-civique-au-congo";
const FAIR = "100-quitable";

test.each([
  ["nobody is called so", "zzz", []],
  ["a restricted one is not found by name", "hidden", []],
  ["a restricted one is not found by another name", "Visible Alias", []],
  ["a restricted one is not found by identifier", "XX-HIDDEN", []],
  ["a percent sign stands for itself", "100%", [FAIR]],
  ["a percent sign matches nothing else", "a%a", []],
  ["an underscore stands for itself", "0_42", [RECIC]],
  ["an underscore matches no other letter", "CD_RCCM", []],
  ["a backslash is a letter like any other", "\\", []],
])("%s: %j", async (_, search, slugs) => {
  expect(await found({ search })).toEqual(slugs);
});

test.each([
  ["case and accents do not matter", "RESEAU", [RECIC]],
  ["accents of the search do not matter", "Álphà", ["alpha"]],
  ["punctuation does not matter", "reseau d'education", [RECIC]],
  ["part of a word is enough", "civi", [RECIC]],
  ["the acronym", "recic", [RECIC]],
  ["another name", "fair", [FAIR]],
  ["an identifier", "cd-rccm-0", [RECIC]],
  ["spaces around it do not matter", "  alpha ", ["alpha"]],
])("an organisation is found by name, acronym, other name or identifier: %s", async (_, search, slugs) => {
  expect(await found({ search })).toEqual(slugs);
});

test("without a search everybody who may be seen is listed, by name", async () => {
  expect(await found({})).toEqual([FAIR, UMBRELLA, "alpha", "-mega-solidarit-", RECIC].toSorted(byNameKey));
});

test("kinds are alternatives, and none of them is nobody", async () => {
  expect(await found({ kinds: ["MOVEMENT"] })).toEqual([RECIC]);
  expect(await found({ kinds: ["MOVEMENT", "UMBRELLA_SECRETARIAT"] })).toHaveLength(2);
  expect(await found({ kinds: [] })).toEqual([]);
});

test("paging goes through the whole list once", async () => {
  const seen: string[] = [];
  for (let [after, more] = [null as string | null, true]; more; ) {
    const { data } = await app.ask<Listed>(LIST, { first: 2, after });
    seen.push(...(data?.organisations.nodes.map(({ slug }) => slug) ?? []));
    after = data?.organisations.pageInfo.endCursor ?? null;
    more = data?.organisations.pageInfo.hasNextPage ?? false;
  }
  expect(seen).toEqual(await found({}));
});

test("an unknown organisation and one that may not be seen are the same: null", async () => {
  const { data } = await app.ask(
    '{ unknown: organisation(slug: "nobody") { name } hidden: organisation(slug: "hidden-hand") { name } }',
  );
  expect(data).toEqual({ unknown: null, hidden: null });
});

test("an organisation is answered with its names, roles, country and source", async () => {
  const query = `{ organisation(slug: "${RECIC}") { name acronym kind withheld demonstration lastConfirmedOn website iatiType
    country { code name region { name parent { name } } continent { name } } identifiers { value } aliases { name } roles { role } memberships { id } source { line source { kind } } } }`;
  const { data } = await app.ask(query, {}, { "accept-language": "nl" });
  expect(data?.organisation).toEqual({
    name: "Réseau d’Éducation Civique au Congo",
    acronym: "RECIC",
    kind: "MOVEMENT",
    withheld: false,
    demonstration: false,
    lastConfirmedOn: null,
    website: null,
    iatiType: null,
    country: {
      code: "CD",
      name: "Congo (DR)",
      region: { name: "Centraal-Afrika", parent: { name: "Sub-Saharaans Afrika" } },
      continent: { name: "Afrika" },
    },
    identifiers: [{ value: "CD-RCCM-0_42" }],
    aliases: [],
    roles: [],
    memberships: [],
    source: { line: null, source: { kind: "MANUAL" } },
  });
});

test("the installation names its umbrella and says whether it demonstrates", async () => {
  expect((await app.ask("{ installation { umbrellaName demonstration } }")).data).toEqual({
    installation: { umbrellaName: "11.11.11", demonstration: false },
  });
});

/** As PostgreSQL orders folded names under the C locale. */
function byNameKey(a: string, b: string): number {
  const order = [FAIR, UMBRELLA, "alpha", "-mega-solidarit-", RECIC];
  return order.indexOf(a) - order.indexOf(b);
}

test("other names are those that differ from its own, each once, however many holders write them", async () => {
  const { id } = await app.add.organisation("Radio Kivu");
  const holders = [await app.add.member("First Holder"), await app.add.member("Second Holder")];
  for (const holder of holders) {
    await app.add.activity({ holder: holder.slug, partners: ["radio-kivu"] });
    for (const name of ["Radio Kivu", "Kivu FM"])
      await app.sql(
        `insert into organisation_alias (source_id, organisation_id, holder_id, name, name_key) values (${SOURCE}, $1, $2, $3, lower($3))`,
        [id, holder.id, name],
      );
  }
  const { data } = await app.ask('{ organisation(slug: "radio-kivu") { aliases { name } } }');
  expect(data).toEqual({ organisation: { aliases: [{ name: "Kivu FM" }] } });
});
