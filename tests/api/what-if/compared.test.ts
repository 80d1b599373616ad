import { Role } from "@onze/schema";
import { expect, test } from "vitest";
import { startApp } from "../../support/start-app.ts";
import { viewerAs } from "../../support/viewers.ts";
import { addWhatIfWorld, type Change, LEAVES_BENIN, LEAVES_CONGO } from "../../support/what-if-world.ts";

const app = await startApp();
const { beta } = await addWhatIfWorld(app);

const editor = viewerAs(Role.MEMBER_EDITOR, beta.id);

const FIGURE =
  "{ __typename ... on MetricValue { value trust { activities used } } ... on MetricRange { low high reason } ... on MetricUnavailable { unavailable } }";
const PROFILE = `{ basis asOf axes { axis overlap ${FIGURE} differentiation ${FIGURE} jaccard ${FIGURE} umbrellaConcentration ${FIGURE} membersConcentration ${FIGURE} checks { pianka ${FIGURE} } }
  coordinationRate ${FIGURE} presenceCoverage ${FIGURE} needsCoverage ${FIGURE} themes { on { key } concentration ${FIGURE} effectiveNumber ${FIGURE} }
  countries { on { key } concentration ${FIGURE} fragmentation ${FIGURE} } }`;

interface Compared {
  readonly simulate: { readonly before: object; readonly after: object };
}

const compared = async (changes: readonly Change[], basis = "PRESENCE", filter: object = {}) => {
  const { data } = await app.askAs(editor)<Compared & { complementarityProfile: object }>(
    `query ($changes: [ScenarioChangeInput!]!, $basis: EffortBasis!, $filter: CoverageFilter) {
      simulate(changes: $changes, basis: $basis, filter: $filter) { before ${PROFILE} after ${PROFILE} } complementarityProfile(basis: $basis, filter: $filter) ${PROFILE} }`,
    { changes, basis, filter },
  );
  if (!data) throw new Error("no answer");
  return { ...data.simulate, profile: data.complementarityProfile };
};

test.each(["PRESENCE", "ACTIVITY_COUNT", "BUDGET"])(
  "before is the profile as it is told elsewhere, figure by figure: %s",
  async (basis) => {
    for (const filter of [{}, { countries: ["CD"] }, { suggestedThemes: false, years: [2026] }]) {
      const { before, after, profile } = await compared([], basis, filter);
      expect(before).toEqual(profile);
      expect(after).toEqual(profile);
    }
  },
);

test("where everything is removed, every figure says why there is none", async () => {
  const everything = [
    LEAVES_BENIN,
    LEAVES_CONGO,
    { kind: "ORGANISATION_LEAVES", organisation: "11-11-11", place: "CD" },
  ];
  for (const basis of ["PRESENCE", "BUDGET"]) {
    const text = JSON.stringify((await compared(everything, basis)).after);
    expect(text).toContain('"unavailable":"ZERO_DENOMINATOR"');
    expect(text).toContain('"unavailable":"NO_DATA"');
    expect(text).not.toMatch(/"value"|"low"|NaN|null/);
  }
});

test("the shares inside frameworks stand beside the lines of their cycle, before and after", async () => {
  await app.sql(
    `with cycle as (insert into framework_cycle (source_id, code, starts_on, ends_on, operational_share_line, subsidy_share_line)
        select id, '2022-2026', '2022-01-01', '2026-12-31', 0.75, 0.9 from source limit 1 returning id, source_id)
      insert into framework (source_id, code, kind, cycle_id, country_code) select source_id, 'JSF-PE', 'COUNTRY', id, 'PE' from cycle`,
  );
  const work = { holder: "beta", places: ["PE"], years: [2026, 2026] as const };
  await app.add.activity({ ...work, framework: "JSF-PE", eur: { 2026: 300 } });
  await app.add.activity({ ...work, themes: ["health"], eur: { 2026: 100 } });
  const FOUND = "{ ... on MetricValue { value } ... on MetricUnavailable { unavailable } }";
  const shares = async (change: Change) => {
    const { data } = await app.askAs(editor)<{ simulate: { frameworkShares: { holder: object | null }[] } }>(
      `query ($changes: [ScenarioChangeInput!]!) { simulate(changes: $changes, filter: { countries: ["PE"] }) {
        frameworkShares { cycle holder { slug } line before ${FOUND} after ${FOUND} reachesBefore reachesAfter } } }`,
      { changes: [change] },
    );
    return data?.simulate.frameworkShares;
  };
  expect(await shares({ kind: "BUDGET_CHANGES", theme: "health", factor: 0 })).toEqual([
    {
      cycle: "2022-2026",
      holder: null,
      line: 0.9,
      before: { value: 0.75 },
      after: { value: 1 },
      reachesBefore: false,
      reachesAfter: true,
    },
    {
      cycle: "2022-2026",
      holder: { slug: "beta" },
      line: 0.75,
      before: { value: 0.75 },
      after: { value: 1 },
      reachesBefore: true,
      reachesAfter: true,
    },
  ]);
  const [whole] = (await shares({ kind: "FRAMEWORK_ENDS", framework: "JSF-PE" })) ?? [];
  expect(whole).toMatchObject({ after: { unavailable: "NO_DATA" }, reachesAfter: null });

  // whatever was recorded first, which may be hidden, organisations stand by name
  await app.add.activity({ ...work, holder: "alpha", framework: "JSF-PE", eur: { 2026: 1 } });
  const ended = (await shares({ kind: "FRAMEWORK_ENDS", framework: "JSF-PE" })) ?? [];
  expect(ended.map(({ holder }) => holder)).toEqual([null, { slug: "alpha" }, { slug: "beta" }]);
});
