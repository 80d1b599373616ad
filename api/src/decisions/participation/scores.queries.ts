import { type ParticipationScore, Role } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { hasRole, isUmbrella, type Viewer } from "../../accounts/viewer.ts";
import type { Context } from "../../context.ts";
import { askPage } from "../../shared/ask-page.ts";
import type { Values } from "../../shared/database.ts";
import type { Connection, PageRequest } from "../../shared/page.ts";
import { ReadQuery } from "../../shared/read-model.ts";
import {
  type ScoreReader,
  seesDecision,
  seesScore,
  seesTakingPart,
} from "../../shared/visibility-decisions.ts";
import type { LedgerFilter, ScoreFilter } from "./score.input.ts";

/** Who works for a member or for the secretariat; the board reads figures, and a program no scores by name. */
const READ_SHARED = [Role.ADMINISTRATOR, Role.UMBRELLA_STAFF, Role.MEMBER_EDITOR, Role.MEMBER_READER];

export const scoreReaderOf = (viewer: Viewer): ScoreReader => ({
  accountId: viewer.accountId,
  isUmbrella: isUmbrella(viewer),
  readsShared: hasRole(viewer, ...READ_SHARED),
});

/** SQL of the year in which a decision counts: in which it was decided, and while it is open, opened. */
export const yearOf = (decision: string): string =>
  `extract(year from coalesce(${decision}.decided_on, ${decision}.opened_on))::int`;

/** SQL that keeps the decisions of a filter, as far as the reader may know who leads them and takes part. */
export function ofFilter(decision: string, filter: LedgerFilter, values: Values): string {
  const { types, years, organisation, ledBy } = filter;
  const conditions = [seesDecision(decision, values)];
  if (types) conditions.push(`${decision}.type = any(${values.bind(types)}::text[])`);
  if (years) conditions.push(`${yearOf(decision)} = any(${values.bind(years)}::int[])`);
  if (ledBy) conditions.push(`exists (${named("o", ledBy, values)} and o.id = ${decision}.led_by_id)`);
  if (organisation)
    conditions.push(`exists (${named("o", organisation, values)} and exists (
      select from decision_party p where p.decision_id = ${decision}.id and p.organisation_id = o.id))`);
  return `(${conditions.join(" and ")})`;
}

function named(row: string, name: string, values: Values): string {
  const called = values.bind(name);
  return `select from organisation ${row} where (${row}.slug = ${called} or ${row}.id::text = ${called}) and ${seesTakingPart(row, values)}`;
}

/** Scores that the viewer may read by name: by organisation, and of each the last decision first. */
export async function list(
  context: Context,
  info: GraphQLResolveInfo,
  filter: ScoreFilter,
  request: PageRequest,
): Promise<Connection<ParticipationScore>> {
  const query = new ReadQuery(info, context);
  const { values } = query;
  const conditions = [seesScore("s", scoreReaderOf(context.viewer), values), ofFilter("d", filter, values)];
  if (filter.assessedBy) conditions.push(`s.assessed_by = any(${values.bind(filter.assessedBy)}::text[])`);
  if (filter.decision) {
    const name = values.bind(filter.decision);
    conditions.push(`(d.slug = ${name} or d.id::text = ${name})`);
  }
  const page = query.rootPage("s", {
    from: `participation_score s join decision d on d.id = s.decision_id join organisation whose on whose.id = s.organisation_id
      where ${conditions.join(" and ")}`,
    order: [
      "whose.name_key",
      "whose.id",
      { sql: "coalesce(d.decided_on, d.opened_on)", descends: true },
      "d.id",
      "s.id",
    ],
    request,
  });
  return askPage<ParticipationScore>(context.database, page, values);
}

/** One of them, by its id; null where the viewer may not read it, as what was said with a link that somebody else made. */
export async function find(
  context: Context,
  info: GraphQLResolveInfo,
  id: string,
): Promise<ParticipationScore | null> {
  const query = new ReadQuery(info, context);
  const [record] = await context.database.rows<{ node: ParticipationScore }>(
    `select ${query.rootObject("s")} as node from participation_score s where s.id::text = ${query.bind(id)}
      and ${seesScore("s", scoreReaderOf(context.viewer), query.values)}`,
    query.values.list,
  );
  return record?.node ?? null;
}
