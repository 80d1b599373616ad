import { removeDemo } from "@onze/api";
import type { Independence, SubstantiationAnswer } from "@onze/schema";
import { expect, test } from "vitest";
import { bandOf, posterior, type Weighed } from "../../api/src/impact/measures/confidence.ts";
import {
  countAnswers,
  substantiationScore,
  substantiationStatus,
} from "../../api/src/impact/measures/substantiation-status.ts";
import { cloneDatabase } from "../support/clone-database.ts";
import { startApp, TODAY } from "../support/start-app.ts";
import { withClient } from "../support/with-client.ts";

const app = await startApp({ demo: true });

interface Harvested {
  readonly slug: string;
  readonly arena: string;
  readonly type: string;
  readonly direction: string;
  readonly intended: boolean;
  readonly rivals: boolean;
  readonly partner: boolean;
  readonly answers: readonly {
    independence: Independence;
    fact: SubstantiationAnswer | null;
    contribution: SubstantiationAnswer | null;
    isSettled: boolean;
  }[];
}

const HARVESTED = `select o.slug, o.arena, o.influence_type as type, o.direction, o.is_intended as intended,
    coalesce((select bool_and(assessment <> 'NOT_ASSESSED') from rival_explanation where outcome_id = o.id), false) as rivals,
    exists (select from organisation_role r where r.role = 'PARTNER' and (r.organisation_id = o.harvested_by_id
      or r.organisation_id in (select organisation_id from outcome_author where outcome_id = o.id))) as partner,
    coalesce((select json_agg(json_build_object('independence', s.independence, 'fact', s.answer_fact,
      'contribution', s.answer_contribution, 'isSettled', s.settled_on is not null)) from substantiation s where s.outcome_id = o.id), '[]') as answers
  from outcome o where o.merged_into_id is null`;

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
])("$slug is as in the worked example", async ({ slug, of, score, status, ...rest }) => {
  const [found] = await app.sql<Harvested>(`${HARVESTED} and o.slug = $1`, [`${slug}-illustrative`]);
  if (!found) throw new Error(`${slug} is not there`);
  expect({ of: `${found.arena} ${found.type} ${found.direction}`, ...found }).toMatchObject({ of, ...rest });
  expect(substantiationStatus(found.answers)).toBe(status);
  const told = substantiationScore(countAnswers(found.answers));
  expect("value" in told ? told.value : null).toBe(score);
});

test("all arenas, all kinds of influence, all directions and all states of substantiation occur", async () => {
  const all = await app.sql<Harvested>(HARVESTED);
  const each = <T>(of: (one: Harvested) => T) => new Set(all.map(of)).size;
  expect([each((one) => one.arena), each((one) => one.type), each((one) => one.direction)]).toEqual([
    4, 8, 3,
  ]);
  expect(each(({ answers }) => substantiationStatus(answers))).toBe(4);
});

test("the evidence of the worked example allows a cautious claim", async () => {
  const pieces = await app.sql<Weighed>(
    `select e.if_true as "ifTrue", e.if_false as "ifFalse", e.observed, e.dependency_group as "group" from evidence_item e
      join outcome o on o.id = e.outcome_id where o.slug like 'commissie-keurt%' and e.claim = 'CONTRIBUTION'`,
  );
  const likely = posterior(pieces) ?? 0;
  expect(likely).toBeCloseTo(0.780822, 6);
  expect(bandOf(likely)).toBe("CAUTIOUS");
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

test("a change where it is dangerous is guarded while no partner has said otherwise", async () => {
  expect(
    await app.sql(`select o.country_code as country, exists (select from outcome_consent c where c.outcome_id = o.id) as said
      from outcome o join indicator_value v on v.country_code = o.country_code join indicator i on i.id = v.indicator_id
      where i.code = 'civic-space' and v.value <= 2 order by 1`),
  ).toEqual([
    { country: "BI", said: true },
    { country: "CD", said: false },
  ]);
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
