import { VISITOR, type Viewer } from "@onze/api";
import { Role } from "@onze/schema";
import { beforeEach } from "vitest";
import type { Added } from "./insert-organisation.ts";
import { startApp, type TestApp } from "./start-app.ts";
import { viewerAs, withoutCode } from "./viewers.ts";

/** What a setting is asked for. */
export const SETTING =
  "{ id version organisation { slug } field visibility reason note origin setBy reviewedAt }";

/** What somebody chooses for a record, as it is sent. */
export interface Chosen {
  readonly organisationId?: string;
  readonly activityId?: string;
  readonly partnershipId?: string;
  readonly field?: string | null;
  readonly [more: string]: unknown;
}

const OWN_SETTING = `select s.id, s.version from visibility_setting s left join organisation o on o.id = s.organisation_id
  where (o.slug = $1 or s.activity_id::text = $2 or s.partnership_id::text = $3) and s.field is not distinct from $4
    and s.set_by_organisation_id::text = any($5)`;

/** A choice of somebody who saw what their organisation had set, unless the choice says what they saw. */
export async function withSeen(sql: TestApp["sql"], viewer: Viewer, chosen: Chosen): Promise<Chosen> {
  const { organisationId, activityId, partnershipId, field } = chosen;
  const own = viewer.grants.map((grant) => grant.organisationId);
  const [seen = null] = await sql<{ id: string; version: number }>(OWN_SETTING, [
    organisationId,
    activityId,
    partnershipId,
    field,
    own,
  ]);
  return { seen, reason: "SAFETY", ...chosen };
}

/** Starts the application with Alpha and Beta, members, who work with Gamma and Delta: to be called at the top of a test file. */
export async function startVisibilityWorld() {
  const app = await startApp();
  let [alpha, beta, gamma]: readonly Added[] = [];
  beforeEach(async () => {
    await app.clear();
    alpha = await app.add.member("Alpha");
    beta = await app.add.member("Beta");
    gamma = await app.add.organisation("Gamma", { country: "CD" });
    await app.add.organisation("Delta");
    await app.add.activity({ identifier: "OF-ALPHA", holder: "alpha", partners: ["gamma"], places: ["CD"] });
    await app.add.activity({ identifier: "OF-BETA", holder: "beta", partners: ["delta"], places: ["PE"] });
  });
  const idOf = (added: Added | undefined): string => added?.id ?? "";
  const umbrella = async (): Promise<string> => {
    const [record] = await app.sql<{ id: string }>("select id from organisation where slug = '11-11-11'");
    return record?.id ?? "";
  };
  const roles = {
    visitor: async () => VISITOR,
    administrator: async () => viewerAs(Role.ADMINISTRATOR, await umbrella()),
    staff: async () => viewerAs(Role.UMBRELLA_STAFF, await umbrella()),
    namedStaff: async () => named(await roles.staff()),
    openedStaff: async () => opened(await roles.staff(), 4),
    auditor: async () => viewerAs(Role.AUDITOR, await umbrella()),
    delegate: async () => viewerAs(Role.PARTNER_DELEGATE, idOf(gamma)),
    delegateWithoutCode: async () => withoutCode(await roles.delegate()),
    alphaEditor: async () => viewerAs(Role.MEMBER_EDITOR, idOf(alpha)),
    openedEditor: async () => opened(await roles.alphaEditor(), 2, [idOf(alpha)]),
    alphaReader: async () => viewerAs(Role.MEMBER_READER, idOf(alpha)),
    betaEditor: async () => viewerAs(Role.MEMBER_EDITOR, idOf(beta)),
    facilitator: async () => viewerAs(Role.FACILITATOR, idOf(alpha)),
  };
  type Who = keyof typeof roles;

  const set = async (who: Who, chosen: Chosen) => {
    const viewer = await roles[who]();
    const { data, errors } = await app.askAs(viewer)<{
      setVisibility: Readonly<Record<string, unknown>> | null;
    }>(`mutation ($input: VisibilityInput!) { setVisibility(input: $input) ${SETTING} }`, {
      input: await withSeen(app.sql, viewer, chosen),
    });
    return errors?.[0] ? errors[0].extensions.code : (data?.setVisibility ?? null);
  };
  const recordOf = async (table: string, where: string) => {
    const [record] = await app.sql<{ visibility: string; recorded: string | null }>(
      `select visibility, recorded_visibility as recorded from ${table} where ${where}`,
    );
    return record;
  };
  const classOf = async (slug: string) => (await recordOf("organisation", `slug = '${slug}'`))?.visibility;
  /** The work of Alpha with Gamma, and their partnership. */
  const workOfAlpha = async () => {
    const [found] = await app.sql<{ activityId: string; partnershipId: string }>(
      `select a.id as "activityId", p.id as "partnershipId" from activity a, partnership p join organisation o on o.id = p.partner_id
        where a.identifier = 'OF-ALPHA' and o.slug = 'gamma'`,
    );
    if (!found) throw new Error("Alpha does not work with Gamma");
    return found;
  };
  return { app, roles, set, recordOf, classOf, workOfAlpha };
}

/** Who does what in such a world. */
export type Who = keyof Awaited<ReturnType<typeof startVisibilityWorld>>["roles"];

const named = (viewer: Viewer): Viewer => ({
  ...viewer,
  grants: viewer.grants.map((grant) => ({ ...grant, readsConfidential: true })),
});

/** The same while what is confidential is open: to all of it at level 4, else to that of some. */
const opened = (viewer: Viewer, level: 2 | 4, confidentialOf: readonly string[] = []): Viewer => ({
  ...named(viewer),
  sight: { ...viewer.sight, level, confidentialOf },
});
