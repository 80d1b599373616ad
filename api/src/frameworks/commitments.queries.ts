import type { SynergyCommitment } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../context.ts";
import { askPage } from "../shared/ask-page.ts";
import type { Connection, PageRequest } from "../shared/page.ts";
import { type ReadModels, ReadQuery } from "../shared/read-model.ts";
import { seesOrganisation } from "../shared/visibility.ts";
import { seesCommitment } from "../shared/visibility-between.ts";
import { takesPart } from "./actor-confirmation.sql.ts";

interface CommitmentSearch extends PageRequest {
  readonly framework?: string;
  readonly states?: readonly string[];
}

/** Commitments that the viewer sees, by the day on which they are due. */
export async function list(
  context: Context,
  info: GraphQLResolveInfo,
  { framework, states, ...request }: CommitmentSearch,
): Promise<Connection<SynergyCommitment>> {
  const query = new ReadQuery(info, context);
  const conditions = [
    seesCommitment("s", query.values),
    ...(framework ? [`f.code = ${query.bind(framework)}`] : []),
    ...(states ? [`s.state = any(${query.bind(states)}::text[])`] : []),
  ];
  const from = `synergy_commitment s join framework f on f.id = s.framework_id
    where ${conditions.join(" and ")}`;
  return askPage<SynergyCommitment>(
    context.database,
    query.rootPage("s", { from, order: ["s.due_on", "s.id"], request }),
    query.values,
  );
}

/** The commitment of an id that the viewer has just recorded or changed. */
export async function find(
  context: Context,
  info: GraphQLResolveInfo,
  id: string,
): Promise<SynergyCommitment | null> {
  const query = new ReadQuery(info, context);
  const [record] = await context.database.rows<{ node: SynergyCommitment }>(
    `select ${query.rootObject("s")} as node from synergy_commitment s where s.id = ${query.bind(id)} and ${seesCommitment("s", query.values)}`,
    query.values.list,
  );
  return record?.node ?? null;
}

/** SQL of the day up to which a commitment counts as not yet kept: today, while it is neither kept nor dropped. */
const standsOn = (s: string, today: string): string =>
  `case when ${s}.state in ('KEPT', 'DROPPED') then ${s}.state_on else ${today} end`;

export const commitmentReadModels: ReadModels = {
  SynergyCommitment: {
    columns: {
      id: (t) => `${t}.id`,
      text: (t) => `${t}.text`,
      dueOn: (t) => `${t}.due_on`,
      state: (t) => `${t}.state`,
      stateOn: (t) => `${t}.state_on`,
      note: (t) => `${t}.note`,
      isLate: (t, { reading, values }) =>
        `${standsOn(t, `${values.bind(reading.today)}::date`)} > ${t}.due_on`,
      mayChange: (t) => `json_build_object('ownerId', ${t}.owner_id,
        'referenceId', (select reference_organisation_id from framework where id = ${t}.framework_id))`,
    },
    relations: {
      framework: { kind: "one", from: (t, c) => `framework ${c} where ${c}.id = ${t}.framework_id` },
      goal: { kind: "one", from: (t, c) => `strategic_goal ${c} where ${c}.id = ${t}.goal_id` },
      owner: { kind: "one", from: (t, c) => `organisation ${c} where ${c}.id = ${t}.owner_id` },
      parties: {
        kind: "list",
        from: (
          t,
          c,
          { values },
        ) => `synergy_commitment_parties promised join organisation ${c} on ${c}.id = promised.organisation_id
          where promised.synergy_commitment_id = ${t}.id and ${seesOrganisation(c, values)}`,
        order: (c) => [`${c}.name_key`, `${c}.id`],
      },
      haveLeft: {
        kind: "list",
        from: (t, c, { reading, values }) => `organisation ${c} where ${seesOrganisation(c, values)}
          and (${c}.id = ${t}.owner_id or ${c}.id in (select organisation_id from synergy_commitment_parties where synergy_commitment_id = ${t}.id))
          and not exists (select from framework_actor x where x.framework_id = ${t}.framework_id and x.organisation_id = ${c}.id
            and ${takesPart("x", `${values.bind(reading.today)}::date`)})`,
        order: (c) => [`${c}.name_key`, `${c}.id`],
      },
    },
  },
};
