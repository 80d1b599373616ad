import { removeDemo } from "@onze/api";
import { expect, test } from "vitest";
import { cloneDatabase } from "../support/clone-database.ts";
import { startApp, TODAY } from "../support/start-app.ts";
import { withClient } from "../support/with-client.ts";

const app = await startApp({ demo: true });

const METRIC =
  "__typename ... on MetricValue { value } ... on MetricRange { low high } ... on MetricUnavailable { unavailable }";

interface Metric {
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
}

interface Harvested {
  readonly slug: string;
  readonly arena: string;
  readonly influenceType: string;
  readonly direction: string;
  readonly isIntended: boolean;
  readonly isGuarded: boolean;
  readonly isPartnerCoAuthored: boolean;
  readonly country: { readonly code: string } | null;
  readonly rivals: readonly { assessment: string }[];
  readonly contributions: readonly { organisation: { slug: string } }[];
  readonly mergedFrom: readonly { slug: string }[];
  readonly consents: readonly { upTo: string }[];
  readonly status: { readonly status: string; readonly score: Metric };
  readonly confidence: { readonly band: string | null };
}

/** Changes as the secretariat reads them. */
async function harvested(): Promise<readonly Harvested[]> {
  const { data } = await app.ask<{ outcomes: { nodes: Harvested[] } }>(
    `{ outcomes(first: 50) { nodes { slug arena influenceType direction isIntended isGuarded isPartnerCoAuthored country { code }
      rivals { assessment } contributions { organisation { slug } } mergedFrom { slug } consents { upTo } status { status score { ${METRIC} } } confidence { band } } } }`,
    {},
    (await app.signIn("UMBRELLA_STAFF")).headers,
  );
  return data?.outcomes.nodes ?? [];
}

async function findOutcome(slug: string): Promise<Harvested> {
  const found = (await harvested()).find((each) => each.slug === `${slug}-illustrative`);
  if (found) return found;
  throw new Error(`${slug} is not there`);
}

/** Of the worked example of the measures: arena, type, direction, meant or not, score, status, rivals assessed, with a partner. */
test.each([
  {
    slug: "commissie-keurt-zorgplicht-goed",
    of: "BELGIUM POLICY_CONTENT POSITIVE",
    intended: true,
    score: 2.5 / 3,
    status: "SUBSTANTIATED",
    rivals: true,
    partner: true,
  },
  {
    slug: "commission-promises-union-hearings",
    of: "EUROPE DISCURSIVE_COMMITMENT POSITIVE",
    intended: true,
    score: 1,
    status: "PARTIAL",
    rivals: false,
    partner: false,
  },
  {
    slug: "city-ordinance-protects-defenders",
    of: "PARTNER_COUNTRY POLICY_CONTENT POSITIVE",
    intended: true,
    score: 1,
    status: "SUBSTANTIATED",
    rivals: true,
    partner: true,
  },
  {
    slug: "comite-negociador-perdidas-por-pais",
    of: "INTERNATIONAL AGENDA_FRAMING POSITIVE",
    intended: true,
    score: null,
    status: "UNSUBSTANTIATED",
    rivals: false,
    partner: false,
  },
  {
    slug: "kledingketens-schrappen-kleine-ateliers",
    of: "BELGIUM IMPLEMENTATION_BEHAVIOUR NEGATIVE",
    intended: false,
    score: 0.5,
    status: "CONTESTED",
    rivals: false,
    partner: true,
  },
  {
    slug: "expert-group-opens-two-seats",
    of: "EUROPE PROCEDURE POSITIVE",
    intended: true,
    score: 0.5,
    status: "PARTIAL",
    rivals: true,
    partner: false,
  },
])("$slug is as in the worked example", async ({ slug, of, intended, score, status, rivals, partner }) => {
  const found = await findOutcome(slug);
  expect(`${found.arena} ${found.influenceType} ${found.direction}`).toBe(of);
  expect({
    intended: found.isIntended,
    status: found.status.status,
    score: found.status.score.value ?? null,
    rivals: found.rivals.length > 0 && found.rivals.every(({ assessment }) => assessment !== "NOT_ASSESSED"),
    partner: found.isPartnerCoAuthored,
  }).toEqual({ intended, status, score, rivals, partner });
});

test("all arenas, all kinds of influence, all directions and all states of substantiation occur", async () => {
  const all = await harvested();
  const each = (of: (one: Harvested) => string) => new Set(all.map(of)).size;
  expect([each((one) => one.arena), each((one) => one.influenceType), each((one) => one.direction)]).toEqual([
    4, 8, 3,
  ]);
  expect(each(({ status }) => status.status)).toBe(4);
});

test("the evidence of the worked example allows a cautious claim", async () => {
  expect((await findOutcome("commissie-keurt-zorgplicht-goed")).confidence).toEqual({ band: "CAUTIOUS" });
});

test("a change that three recorded is one, with three contributions", async () => {
  const { mergedFrom, contributions } = await findOutcome("gemeenten-vragen-klimaatgeld");
  expect(mergedFrom).toHaveLength(2);
  expect(contributions.map(({ organisation }) => organisation.slug).toSorted()).toEqual([
    "11-11-11",
    "bruggenland-illustrative",
    "klimaatkring-illustrative",
  ]);
});

test("a change where it is dangerous is guarded while no partner has said otherwise", async () => {
  const dangerous = (await harvested()).filter(({ country }) => ["BI", "CD"].includes(country?.code ?? ""));
  expect(
    dangerous
      .map(({ country, isGuarded, consents }) => [country?.code, isGuarded, consents.length])
      .toSorted(),
  ).toEqual([
    ["BI", false, 1],
    ["CD", true, 0],
  ]);
});

interface Asked {
  readonly slug: string;
  readonly uptake: Metric;
  readonly stages: readonly { stage: number; isSetback: boolean; flag: string | null }[];
  readonly asks: readonly { improvement: Metric }[];
  readonly decision: { slug: string } | null;
  readonly agreement: { note: string | null } | null;
}

test("demands show setbacks, a reversal and a standstill, and the uptake and improvement of the worked example", async () => {
  const { data } = await app.ask<{ policyDemands: { nodes: Asked[] } }>(
    `{ policyDemands(first: 20) { nodes { slug uptake { ${METRIC} } stages { stage isSetback flag } asks { improvement { ${METRIC} } }
      decision { slug } agreement { note } } } }`,
    {},
    (await app.signIn("UMBRELLA_STAFF")).headers,
  );
  const demands = new Map(
    data?.policyDemands.nodes.map((one) => [one.slug.replace("-illustrative", ""), one]),
  );
  expect(demands.size).toBe(6);
  const law = demands.get("zorgplichtwet");
  expect(law?.stages.map(({ stage }) => stage)).toEqual([0, 1, 2, 3, 2, 3]);
  expect(law?.stages.map(({ isSetback }) => isSetback)).toEqual([false, false, false, false, true, false]);
  expect(law?.uptake).toMatchObject({ value: 0.8 });
  expect(law?.agreement?.note).toContain("(illustrative)");
  expect(demands.get("european-due-diligence")?.stages.at(-1)?.flag).toBe("REVERSED");
  expect(demands.get("civic-space-philippines")?.stages.at(-1)?.flag).toBe("BLOCKED");
  expect(demands.get("dettes-impayables")?.uptake).toMatchObject({ __typename: "MetricRange" });
  expect(demands.get("convencion-tributaria")?.uptake).toMatchObject({ unavailable: "NO_DATA" });
  expect(demands.get("convencion-tributaria")?.decision?.slug).toBe("eisen-belasting-2026-illustrative");
  expect(demands.get("klimaatschade")?.asks[2]?.improvement.value).toBeCloseTo(0.259259, 6);
});

test("nothing lies after today, and no change before the demand that it answers", async () => {
  const late = await app.sql(
    `select x.day from (select raised_on as day from policy_demand union all select happened_on from stage_event
      union all select coalesce(ended_on, began_on) from demand_action union all select agreed_on from demand_coordination
      union all select coded_on from ask_coding union all select coalesce(changed_until, changed_on) from outcome
      union all select harvested_on from outcome union all select merged_on from outcome union all select said_on from outcome_consent
      union all select confirmed_on from contribution union all select dated_on from evidence_item
      union all select coalesce(answered_at, asked_at)::date from substantiation) x where x.day >= $1::date`,
    [TODAY],
  );
  expect(late).toEqual([]);
  expect(
    await app.sql(`select o.slug from outcome o join outcome_demand l on l.outcome_id = o.id join policy_demand d on d.id = l.demand_id
      where o.changed_on < d.raised_on`),
  ).toEqual([]);
});

test("nobody can be written to, nothing opens by a link, and whoever read asks cannot sign in", async () => {
  expect(
    await app.sql("select from substantiation where email is not null or token_hash is not null"),
  ).toEqual([]);
  const [readers] = await app.sql(
    `select count(distinct a.id)::int as readers, count(m.account_id)::int as ways, bool_and(a.disabled_at is not null) as closed
      from account a join ask_coding c on c.coded_by_id = a.id left join sign_in_method m on m.account_id = a.id`,
  );
  expect(readers).toEqual({ readers: 2, ways: 0, closed: true });
});

test("what somebody recorded themselves stays when the demonstration goes, also where it was merged into something invented", async () => {
  const left = await withClient(await cloneDatabase("demo"), async (client) => {
    const ask = async <Row>(statement: string, values: readonly unknown[] = []) =>
      (await client.query(statement, [...values])).rows as Row[]; // as the application asks
    await ask("insert into source (kind, name, taken_on) values ('MANUAL', 'Ours', '2026-11-01')");
    await ask(`insert into outcome (source_id, slug, title, language, actor, actor_kind, change, changed_on, theme_code, arena,
        influence_type, direction, is_intended, harvested_by_id, harvested_on, merged_into_id, merged_on)
      select s.id, 'ours', 'Ours', 'en', 'A council', 'LOCAL_AUTHORITY', 'votes', '2026-01-01', 'health', 'BELGIUM', 'PROCEDURE', 'POSITIVE',
        true, h.id, '2026-02-01', m.id, '2026-03-01'
      from source s, organisation h, outcome m where s.name = 'Ours' and h.slug = '11-11-11' and m.slug like 'gemeenten-vragen%'`);
    await ask(`insert into policy_demand (source_id, slug, title, summary, language, theme_code, arena, raised_on)
      select id, slug, slug, slug, 'en', 'health', 'BELGIUM', '2026-01-01' from source, unnest(array['ours', 'theirs']) slug where name = 'Ours'`);
    await ask(`insert into demand_party (demand_id, organisation_id, capacity)
      select d.id, o.id, 'OWNER' from policy_demand d join organisation o on o.slug = case d.slug when 'ours' then '11-11-11' else 'klimaatkring-illustrative' end
      where d.slug in ('ours', 'theirs')`);
    await removeDemo(ask);
    return {
      outcomes: await ask("select slug, merged_into_id as into, merged_on as day from outcome"),
      demands: await ask("select slug from policy_demand"),
    };
  });
  expect(left).toEqual({ outcomes: [{ slug: "ours", into: null, day: null }], demands: [{ slug: "ours" }] });
});
