import { VISITOR, type Viewer } from "@onze/api";
import { Role, Scope } from "@onze/schema";
import { expect, test } from "vitest";
import { startApp } from "../support/start-app.ts";
import { viewerAs, withoutCode } from "../support/viewers.ts";

const app = await startApp();
const alpha = await app.add.member("Alpha");
const beta = await app.add.member("Beta");
await app.add.organisation("Open");
await app.add.organisation("Network", { visibility: "NETWORK" });
const restricted = await app.add.organisation("Restricted", { visibility: "RESTRICTED" });
const confidential = await app.add.organisation("Confidential", { visibility: "CONFIDENTIAL" });
await app.add.activity({
  identifier: "NAMES-ALL",
  holder: "alpha",
  partners: { open: 0.25, network: 0.25, restricted: 0.25, confidential: 0.25 },
  themes: ["health"],
  places: ["CD"],
  eur: { 2024: 100 },
});
await app.add.activity({ identifier: "OF-BETA", holder: "beta", partners: ["restricted"], places: ["PE"] });
for (const visibility of ["NETWORK", "RESTRICTED", "CONFIDENTIAL"]) {
  await app.add.activity({ identifier: `IS-${visibility}`, holder: "alpha", places: ["BO"], visibility });
}

const staff = viewerAs(Role.UMBRELLA_STAFF, alpha.id);
const reader = viewerAs(Role.MEMBER_READER, alpha.id);
const program = (...scopes: Scope[]): Viewer => viewerAs(Role.INTEGRATION, alpha.id, scopes);

type SightRow = readonly [
  who: string,
  viewer: Viewer,
  organisations: string,
  named: string,
  heldBy: string | null,
  activities: string,
  counted: number,
];

/**
 * Who sees what. Organisations, and partners of Alpha's activity, by their first letters; holders that are known to work
 * with the restricted partner; activities by their classes; partners that a matrix of Alpha's work counts.
 */
const SIGHTS = (
  [
    ["a visitor", VISITOR, "O", "O", null, "", 1],
    ["a program without a scope", program(), "O", "O", null, "", 1],
    ["a program that reads the network", program(Scope.READ_NETWORK), "NO", "NO", null, "N", 2],
    ["a program that reads its own", program(Scope.READ_OWN), "NOR", "NOR", "alpha", "NR", 3],
    ["a facilitator", viewerAs(Role.FACILITATOR, alpha.id), "NO", "NO", null, "N", 2],
    [
      "a restricted partner's delegate",
      viewerAs(Role.PARTNER_DELEGATE, restricted.id),
      "NOR",
      "NOR",
      "alpha,beta",
      "N",
      2,
    ],
    [
      "a confidential partner's delegate",
      viewerAs(Role.PARTNER_DELEGATE, confidential.id),
      "CNO",
      "CNO",
      null,
      "N",
      2,
    ],
    [
      "a restricted partner's delegate without a one-time code",
      withoutCode(viewerAs(Role.PARTNER_DELEGATE, restricted.id)),
      "NOR",
      "NOR",
      "alpha,beta",
      "N",
      2,
    ],
    [
      "a confidential partner's delegate without a one-time code",
      withoutCode(viewerAs(Role.PARTNER_DELEGATE, confidential.id)),
      "NO",
      "NO",
      null,
      "N",
      2,
    ],
    ["the member that holds it", reader, "NOR", "NOR", "alpha", "NR", 3],
    [
      "another member with the same partner",
      viewerAs(Role.MEMBER_EDITOR, beta.id),
      "NOR",
      "NO",
      "beta",
      "N",
      2,
    ],
    ["an auditor", viewerAs(Role.AUDITOR, alpha.id), "NOR", "NOR", "alpha,beta", "NR", 3],
    ["the secretariat", staff, "NOR", "NOR", "alpha,beta", "NR", 3],
    [
      "the member, with what is confidential open",
      { ...reader, sight: { ...reader.sight, confidentialOf: [alpha.id] } },
      "CNOR",
      "CNOR",
      "alpha",
      "CNR",
      4,
    ],
    [
      "the secretariat, with what is confidential open",
      { ...staff, sight: { ...staff.sight, level: 4 } },
      "CNOR",
      "CNOR",
      "alpha,beta",
      "CNR",
      4,
    ],
  ] satisfies readonly SightRow[]
).map(([who, viewer, organisations, named, heldBy, activities, counted]) => ({
  who,
  viewer,
  organisations,
  named,
  heldBy,
  activities,
  counted,
}));

const ASKED = `query ($ofAlpha: CoverageFilter) {
  organisations(kinds: [PARTNER]) { totalCount nodes { name } }
  activities { totalCount nodes { identifier partners { organisation { name } } } }
  restricted: organisation(slug: "restricted") { heldBy { holder { slug } } }
  alpha: organisation(slug: "alpha") { partnerships { totalCount nodes { partner { name } } } activities { totalCount } }
  coverageMatrix(filter: $ofAlpha) { partners cells { members { partners activities effortEur } } }
  sharedPartners(minHolders: 1, filter: $ofAlpha) { partner { name } holders { slug } }
}`;

interface Named {
  readonly name: string;
}
interface Answered {
  readonly organisations: { readonly totalCount: number; readonly nodes: readonly Named[] };
  readonly activities: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly identifier: string;
      readonly partners: readonly { readonly organisation: Named }[];
    }[];
  };
  readonly restricted: { readonly heldBy: readonly { readonly holder: { readonly slug: string } }[] } | null;
  readonly alpha: {
    readonly partnerships: {
      readonly totalCount: number;
      readonly nodes: readonly { readonly partner: Named }[];
    };
    readonly activities: { readonly totalCount: number };
  };
  readonly coverageMatrix: {
    readonly partners: number;
    readonly cells: readonly { readonly members: Readonly<Record<string, number>> }[];
  };
  readonly sharedPartners: readonly { readonly partner: Named }[];
}

const initials = (names: readonly Named[]): string =>
  names
    .map(({ name }) => name.slice(0, 1))
    .toSorted()
    .join("");

test.each(SIGHTS)("$who sees $organisations, and works through $named in Alpha's work", async (row) => {
  const { data } = await app.askAs(row.viewer)<Answered>(ASKED, { ofAlpha: { holders: ["alpha"] } });
  if (!data) throw new Error("nothing was answered");
  const { organisations, activities, coverageMatrix } = data;
  expect(initials(organisations.nodes)).toBe(row.organisations);
  expect(organisations.totalCount).toBe(row.organisations.length);
  const names = activities.nodes.find(({ identifier }) => identifier === "NAMES-ALL")?.partners ?? [];
  expect(initials(names.map(({ organisation }) => organisation))).toBe(row.named);
  expect(initials(data.alpha.partnerships.nodes.map(({ partner }) => partner))).toBe(row.named);
  expect(data.alpha.partnerships.totalCount).toBe(row.named.length);
  expect(data.restricted?.heldBy.map(({ holder }) => holder.slug).join(",")).toBe(row.heldBy ?? undefined);
  const classes = activities.nodes.flatMap(({ identifier }) => /IS-(.)/.exec(identifier)?.[1] ?? []);
  expect(classes.toSorted().join("")).toBe(row.activities);
  expect([activities.totalCount, data.alpha.activities.totalCount]).toEqual([
    2 + row.activities.length,
    1 + row.activities.length,
  ]);
  expect(coverageMatrix.partners).toBe(row.counted);
  expect(data.sharedPartners).toHaveLength(row.counted);
});

test.each(SIGHTS)("no money is missing or told twice for $who", async ({ viewer, counted }) => {
  const { data } = await app.askAs(viewer)<Answered>(ASKED, {
    ofAlpha: { holders: ["alpha"], countries: ["CD"] },
  });
  expect(data?.coverageMatrix.cells).toEqual([
    { members: { partners: counted, activities: 1, effortEur: 100 } },
  ]);
});

test("a partnership is as strict as the strictest of itself and its two ends, for both of them", async () => {
  const gamma = await app.add.organisation("Gamma");
  await app.add.activity({ holder: "alpha", partners: ["gamma"] });
  await app.sql("update partnership set visibility = 'RESTRICTED' where partner_id = $1", [gamma.id]);
  const asked = `{ organisation(slug: "gamma") { heldBy { holder { slug } } } }`;
  const heldBy = async (viewer: Viewer) => (await app.askAs(viewer)(asked)).data;
  for (const viewer of [VISITOR, viewerAs(Role.MEMBER_EDITOR, beta.id)]) {
    expect(await heldBy(viewer)).toEqual({ organisation: { heldBy: [] } });
  }
  for (const viewer of [reader, staff, viewerAs(Role.PARTNER_DELEGATE, gamma.id)]) {
    expect(await heldBy(viewer)).toEqual({ organisation: { heldBy: [{ holder: { slug: "alpha" } }] } });
  }
});
