import { VISITOR, type Viewer } from "@onze/api";
import { Role } from "@onze/schema";
import { beforeEach, expect, test } from "vitest";
import { startApp } from "../support/start-app.ts";
import { STAFF, viewerAs } from "../support/viewers.ts";

const app = await startApp();
beforeEach(async () => {
  await app.clear();
  await app.add.member("Alpha");
  await app.add.organisation("Open");
  await app.add.organisation("Net", { kind: "REGIONAL_NETWORK" });
});

/** A partner with everything that a field may hide, and public work of Alpha that names it. */
async function addPartner(fields: Readonly<Record<string, string>>) {
  const partner = await app.add.organisation("Gamma", {
    country: "CD",
    identifiers: ["CD-RCCM-123"],
    website: "https://gamma.example",
    networks: ["net"],
    fields,
  });
  await app.add.activity({
    holder: "alpha",
    partners: { open: 0.5, gamma: 0.5 },
    themes: ["health"],
    places: ["CD"],
    eur: { 2024: 100 },
  });
  return partner;
}

const ASKED = `{
  organisation(slug: "gamma") { name website country { code } identifiers { value } networks { slug }
    heldBy { holder { slug } themes { theme { code } } countries { code } } }
  organisations(search: "gamma") { totalCount }
  byIdentifier: organisations(search: "cd-rccm") { totalCount }
  activities { nodes { partners { share organisation { slug } } } }
  alpha: organisation(slug: "alpha") { partnerships { totalCount } }
  ofPartner: activities(filter: { partner: "gamma" }) { totalCount }
  ofNetwork: activities(filter: { network: "net" }) { totalCount }
  coverageMatrix { partners cells { members { partners effortEur } } }
}`;

const EVERYTHING = {
  organisation: {
    name: "Gamma",
    website: "https://gamma.example",
    country: { code: "CD" },
    identifiers: [{ value: "CD-RCCM-123" }],
    networks: [{ slug: "net" }],
    heldBy: [
      { holder: { slug: "alpha" }, themes: [{ theme: { code: "health" } }], countries: [{ code: "CD" }] },
    ],
  },
  organisations: { totalCount: 1 },
  byIdentifier: { totalCount: 1 },
  activities: {
    nodes: [
      {
        partners: [
          { share: 0.5, organisation: { slug: "gamma" } },
          { share: 0.5, organisation: { slug: "open" } },
        ],
      },
    ],
  },
  alpha: { partnerships: { totalCount: 2 } },
  ofPartner: { totalCount: 1 },
  ofNetwork: { totalCount: 1 },
  coverageMatrix: { partners: 2, cells: [{ members: { partners: 2, effortEur: 100 } }] },
};

/** What is left where work may not name it; the money stays. */
const WITHOUT_WORK = {
  activities: { nodes: [{ partners: [{ share: 0.5, organisation: { slug: "open" } }] }] },
  alpha: { partnerships: { totalCount: 1 } },
  ofPartner: { totalCount: 0 },
  ofNetwork: { totalCount: 0 },
  coverageMatrix: { partners: 1, cells: [{ members: { partners: 1, effortEur: 100 } }] },
};

/** By field: what those who see less are answered, where it differs. */
const HIDDEN: Readonly<Record<string, object>> = {
  // an identifier begins with the register of a country
  PLACE: {
    ...WITHOUT_WORK,
    organisation: { ...EVERYTHING.organisation, country: null, identifiers: [], heldBy: [] },
    byIdentifier: { totalCount: 0 },
  },
  THEME: { ...WITHOUT_WORK, organisation: { ...EVERYTHING.organisation, heldBy: [] } },
  BUDGET: {
    activities: {
      nodes: [
        {
          partners: [
            { share: null, organisation: { slug: "gamma" } },
            { share: 0.5, organisation: { slug: "open" } },
          ],
        },
      ],
    },
  },
  CONTACT: { organisation: { ...EVERYTHING.organisation, website: null } },
  NETWORKS: { organisation: { ...EVERYTHING.organisation, networks: [] }, ofNetwork: { totalCount: 0 } },
  OUTCOMES: {},
};

const answered = async (viewer: Viewer) => {
  const { data } = await app.askAs(viewer)<typeof EVERYTHING>(ASKED);
  for (const { partners } of data?.activities.nodes ?? [])
    partners.sort((a, b) => (a.organisation.slug < b.organisation.slug ? -1 : 1));
  return data;
};

test.each(Object.keys(HIDDEN))("a hidden %s shows nowhere to those who see less", async (field) => {
  await addPartner({ [field]: "RESTRICTED" });
  const facilitator = viewerAs(Role.FACILITATOR, "00000000-0000-4000-8000-000000000001");
  for (const viewer of [VISITOR, facilitator]) {
    expect(await answered(viewer)).toEqual({ ...EVERYTHING, ...HIDDEN[field] });
  }
});

test.each(Object.keys(HIDDEN))(
  "a hidden %s shows to the partner, its member and the secretariat",
  async (field) => {
    const gamma = await addPartner({ [field]: "RESTRICTED" });
    const [alpha] = await app.sql<{ id: string }>("select id from organisation where slug = 'alpha'");
    for (const viewer of [STAFF, viewerAs(Role.MEMBER_READER, alpha?.id ?? "")]) {
      expect(await answered(viewer)).toEqual(EVERYTHING);
    }
    // a partner sees itself named; the matrix counts for it what the network sees
    const { coverageMatrix, ofPartner, ofNetwork, ...own } = EVERYTHING;
    expect(await answered(viewerAs(Role.PARTNER_DELEGATE, gamma.id))).toMatchObject({
      ...own,
      alpha: { partnerships: { totalCount: 2 } },
    });
  },
);

test("a field for the network is hidden from the public alone", async () => {
  await addPartner({ PLACE: "NETWORK" });
  expect(await answered(viewerAs(Role.FACILITATOR, "00000000-0000-4000-8000-000000000001"))).toEqual(
    EVERYTHING,
  );
  expect(await answered(VISITOR)).toEqual({ ...EVERYTHING, ...HIDDEN.PLACE });
});

test("where only the budget is hidden, what others received stays as it is, and the rest has no partner", async () => {
  await addPartner({ BUDGET: "RESTRICTED" });
  const rows = await app.sql(
    `select o.slug, r.seen_from, r.seen_to, r.effort_eur from coverage_row r left join organisation o on o.id = r.partner_id
      order by 2, 1 nulls last`,
  );
  expect(rows).toEqual([
    { slug: "gamma", seen_from: 1, seen_to: 2, effort_eur: null },
    { slug: "open", seen_from: 1, seen_to: 2, effort_eur: 50 },
    { slug: null, seen_from: 1, seen_to: 2, effort_eur: 50 },
    { slug: "gamma", seen_from: 3, seen_to: 4, effort_eur: 50 },
    { slug: "open", seen_from: 3, seen_to: 4, effort_eur: 50 },
  ]);
});

test("a network that hides who belongs to it is no filter of them", async () => {
  await addPartner({});
  await app.sql(`update organisation set field_visibility = '{"NETWORKS": "RESTRICTED"}' where slug = 'net'`);
  expect(await answered(VISITOR)).toEqual({ ...EVERYTHING, ...HIDDEN.NETWORKS });
});
