import type { Viewer } from "@onze/api";
import { Role } from "@onze/schema";
import { beforeEach, expect, test } from "vitest";
import type { Added } from "../../support/insert-organisation.ts";
import { type Answer, startApp } from "../../support/start-app.ts";
import { addTide, staffOf, type Tide } from "../../support/tide.ts";
import { viewerAs } from "../../support/viewers.ts";

const app = await startApp();
let tide: Tide;
beforeEach(async () => {
  tide = await addTide(app);
});

const staff = () => staffOf(tide);
const delegate = () => viewerAs(Role.PARTNER_DELEGATE, tide.harbour.id);

interface Asked {
  readonly organisationId?: string;
  readonly networkId?: string;
  readonly startsOn?: string | null;
  readonly endsOn?: string | null;
}

const RECORD =
  "mutation ($input: AffiliationInput!) { recordAffiliation(input: $input) { id startsOn endsOn mayChange organisation { slug } network { slug } source { source { kind takenOn } } } }";
const CHANGE =
  "mutation ($input: AffiliationDatesInput!) { changeAffiliation(input: $input) { startsOn endsOn } }";
const REMOVE = "mutation ($id: ID!) { removeAffiliation(id: $id) { slug affiliations { id } } }";

const recordAs = (viewer: Viewer, asked: Asked = {}): Promise<Answer> =>
  app.askAs(viewer)(RECORD, {
    input: { organisationId: tide.harbour.id, networkId: tide.network.id, ...asked },
  });

async function affiliate(organisation: Added, to: Added, days: Pick<Asked, "startsOn" | "endsOn"> = {}) {
  const { data, errors } = await app.askAs(staff())<{ recordAffiliation: { id: string } }>(RECORD, {
    input: { organisationId: organisation.id, networkId: to.id, ...days },
  });
  if (!data) throw new Error(JSON.stringify(errors));
  return data.recordAffiliation.id;
}

const count = async () => (await app.sql("select 1 from affiliation")).length;

test.each([
  ["the delegate of another partner", () => viewerAs(Role.PARTNER_DELEGATE, tide.alpha.id)],
  ["the delegate of the network", () => viewerAs(Role.PARTNER_DELEGATE, tide.network.id)],
  ["the editor of a member that works with it", () => viewerAs(Role.MEMBER_EDITOR, tide.alpha.id)],
  ["an auditor", () => viewerAs(Role.AUDITOR, tide.umbrella)],
])("%s does not say to which networks a partner belongs", async (_, viewer) => {
  expect(await recordAs(viewer())).toMatchObject({
    data: null,
    errors: [{ extensions: { code: "FORBIDDEN" } }],
  });
  const id = await affiliate(tide.harbour, tide.network);
  for (const answer of [
    await app.askAs(viewer())(CHANGE, { input: { id, endsOn: "2024-01-01" } }),
    await app.askAs(viewer())(REMOVE, { id }),
  ])
    expect(answer).toMatchObject({ data: null, errors: [{ extensions: { code: "FORBIDDEN" } }] });
  expect(await count()).toBe(1);
});

test("an end before the start is refused with both days", async () => {
  const days = { startsOn: "2024-02-01", endsOn: "2024-01-31" };
  const { errors } = await recordAs(delegate(), days);
  expect(errors).toMatchObject([
    {
      message: "endsOn is 2024-01-31, before startsOn, 2024-02-01; it must be that day or later.",
      extensions: { code: "BAD_INPUT", reason: "ENDS_BEFORE_START" },
    },
  ]);
  const id = await affiliate(tide.harbour, tide.network, { startsOn: "2024-02-01" });
  const changed = await app.askAs(delegate())(CHANGE, { input: { id, endsOn: "2024-01-31" } });
  expect(changed.errors).toMatchObject([{ extensions: { reason: "ENDS_BEFORE_START" } }]);
});

test("a network does not belong to itself", async () => {
  const { errors } = await recordAs(staff(), { organisationId: tide.network.id });
  expect(errors).toMatchObject([
    {
      message: "Tide cannot belong to itself; choose another network.",
      extensions: { reason: "AFFILIATION_TO_ITSELF" },
    },
  ]);
});

test("what is recorded already for some of the days is refused, and not for others", async () => {
  const first = await affiliate(tide.harbour, tide.network, { startsOn: "2015-01-01", endsOn: "2018-12-31" });
  const { errors } = await recordAs(delegate(), { startsOn: "2018-06-01" });
  expect(errors).toMatchObject([{ extensions: { code: "CONFLICT", reason: "AFFILIATION_TWICE" } }]);
  await affiliate(tide.harbour, tide.network, { startsOn: "2019-01-01" });
  const longer = await app.askAs(delegate())(CHANGE, { input: { id: first, endsOn: null } });
  expect(longer.errors).toMatchObject([{ extensions: { reason: "AFFILIATION_TWICE" } }]);
  expect(await count()).toBe(2);
});

test("memberships that go round in a circle are refused in the days in which they would", async () => {
  const wide = await app.add.organisation("Wide", { kind: "INTERNATIONAL_NETWORK" });
  await affiliate(tide.harbour, tide.network, { startsOn: "2020-01-01" });
  await affiliate(tide.network, wide);
  const back = { organisationId: wide.id, networkId: tide.harbour.id };
  const { errors } = await recordAs(staff(), back);
  expect(errors).toMatchObject([
    {
      message:
        "Harbour belongs to Wide in these days, directly or through others, so Wide cannot belong to it.",
      extensions: { code: "CONFLICT", reason: "AFFILIATION_CIRCULAR" },
    },
  ]);
  expect(await recordAs(staff(), { ...back, endsOn: "2019-12-31" })).toMatchObject({
    data: { recordAffiliation: {} },
  });
});

test("one that is hidden is answered like one that is not there, and stands in nobody's way", async () => {
  const hidden = await app.add.organisation("Secret Circle", { visibility: "CONFIDENTIAL" });
  await app.sql(
    `insert into affiliation (source_id, organisation_id, network_id) select o.source_id, o.id, n.id from organisation o, organisation n
      where (o.slug, n.slug) in (('secret-circle', 'harbour'), ('tide', 'secret-circle'))`,
  );
  const [known] = await app.sql<{ id: string }>("select id from affiliation where organisation_id = $1", [
    hidden.id,
  ]);
  const nothing = "00000000-0000-4000-8000-000000000000";
  const other = viewerAs(Role.MEMBER_EDITOR, tide.alpha.id);
  for (const ask of [
    (id: string) => recordAs(delegate(), { networkId: id }),
    (id: string) => recordAs(other, { organisationId: id, networkId: tide.network.id }),
  ])
    expect(await ask(hidden.id)).toEqual(await ask(nothing));
  expect(await app.askAs(staff())(REMOVE, { id: known?.id })).toEqual(
    await app.askAs(staff())(REMOVE, { id: nothing }),
  );
  // the hidden one belongs to Harbour, and Tide to the hidden one: Harbour is told of no circle
  expect(await recordAs(delegate())).toMatchObject({
    data: { recordAffiliation: { network: { slug: "tide" } } },
  });
});

const hideNetworksOf = ({ id }: Added) =>
  app.sql(`update organisation set field_visibility = '{"NETWORKS": "CONFIDENTIAL"}' where id = $1`, [id]);

test("to what an organisation belongs is nobody's to change from whom it is hidden", async () => {
  await hideNetworksOf(tide.harbour);
  const { errors } = await recordAs(staff());
  expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN", reason: "NETWORKS_HIDDEN" } }]);
});

test("who speaks for a partner says to what it belongs, and reads it, whether or not the network hides who does", async () => {
  const asked = async () => {
    await app.sql("delete from affiliation");
    const { data } = await recordAs(delegate());
    const twice = await recordAs(delegate());
    const own = await app.askAs(delegate())(
      '{ organisation(slug: "harbour") { networks { slug } affiliations { mayChange network { slug } } } changes(filter: { entity: AFFILIATION, organisation: "tide" }) { nodes { kind } } }',
    );
    return { made: data?.recordAffiliation !== undefined, twice: twice.errors?.[0]?.extensions, own };
  };
  const open = await asked();
  expect(open).toMatchObject({
    made: true,
    twice: { reason: "AFFILIATION_TWICE" },
    own: { data: { organisation: { networks: [{ slug: "tide" }] } } },
  });
  await hideNetworksOf(tide.network);
  const hidden = await asked();
  expect({ ...hidden, own: hidden.own.data?.organisation }).toEqual({
    ...open,
    own: open.own.data?.organisation,
  });
  const others = '{ organisation(slug: "harbour") { affiliations { id } } }';
  expect((await app.askAs(viewerAs(Role.MEMBER_EDITOR, tide.alpha.id))(others)).data).toEqual({
    organisation: { affiliations: [] },
  });
});

test("whoever speaks for a partner says to which networks it belongs; the day and who did it are kept", async () => {
  const { data } = await recordAs(delegate(), { startsOn: "2019-03-01" });
  expect(data).toMatchObject({
    recordAffiliation: {
      startsOn: "2019-03-01",
      endsOn: null,
      mayChange: true,
      organisation: { slug: "harbour" },
      network: { slug: "tide" },
      source: { source: { kind: "MANUAL", takenOn: "2026-11-23" } },
    },
  });
  const [made] = await app.sql<{ id: string }>("select id from affiliation");
  const changed = await app.askAs(delegate())(CHANGE, { input: { id: made?.id, endsOn: "2024-06-30" } });
  expect(changed.data).toEqual({ changeAffiliation: { startsOn: "2019-03-01", endsOn: "2024-06-30" } });
  const [end] = await app.sql(
    "select old, new, path from change_event where entity = 'affiliation' and field = 'ends_on'",
  );
  expect(end).toEqual({ old: null, new: "2024-06-30", path: "PERSON" });
  expect(await app.askAs(delegate())(REMOVE, { id: made?.id })).toMatchObject({
    data: { removeAffiliation: { slug: "harbour", affiliations: [] } },
  });
});

test("a network is told with those who belong to it, also one of another kind to whom somebody belongs", async () => {
  const joined = await app.add.organisation("Joined");
  await affiliate(tide.harbour, tide.network, { startsOn: "2019-03-01" });
  await affiliate(tide.harbour, joined);
  const { data } = await app.ask(
    "{ networks { totalCount nodes { slug affiliates { totalCount nodes { startsOn mayChange organisation { slug } } } } } }",
  );
  expect(data).toEqual({
    networks: {
      totalCount: 2,
      nodes: [
        {
          slug: "joined",
          affiliates: {
            totalCount: 1,
            nodes: [{ startsOn: null, mayChange: false, organisation: { slug: "harbour" } }],
          },
        },
        {
          slug: "tide",
          affiliates: {
            totalCount: 1,
            nodes: [{ startsOn: "2019-03-01", mayChange: false, organisation: { slug: "harbour" } }],
          },
        },
      ],
    },
  });
});
