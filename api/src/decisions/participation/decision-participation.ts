import { Organisation } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { Field, ObjectType } from "type-graphql";
import { reachOf } from "../../accounts/policy.ts";
import type { Context } from "../../context.ts";
import { ReadQuery } from "../../shared/read-model.ts";
import { seesDecision, seesTakingPart } from "../../shared/visibility-decisions.ts";
import { mayLead } from "../register/decision.policy.ts";
import { toldUntil } from "./blocks.ts";
import { commonOf } from "./ledger.service.ts";
import { decisionFigures } from "./ledger.ts";
import { LedgerFigures } from "./ledger.types.ts";
import { loadScored } from "./ledger-rows.queries.ts";
import { isPartnerOn } from "./partner.sql.ts";
import { scoreOwn } from "./score.policy.ts";
import { tellFigures } from "./tell-ledger.ts";

@ObjectType({
  description: "How far partners took part in one decision, as others than themselves may read it.",
})
export class DecisionParticipation {
  @Field(() => LedgerFigures)
  figures!: LedgerFigures;

  @Field(() => [Organisation], {
    description:
      "Partners that the viewer speaks for, and that were asked: they may say how far they took part.",
  })
  scoreAs!: readonly Organisation[];

  @Field(() => [Organisation], {
    description:
      "Partners that were asked, of which the viewer may claim how far they took part; empty for others.",
  })
  claimOf!: readonly Organisation[];
}

/** How far partners took part in a decision, by its slug or id; null when the viewer sees none. */
export async function findParticipation(
  context: Context,
  info: GraphQLResolveInfo,
  named: string,
): Promise<DecisionParticipation | null> {
  const { viewer, dayInBrussels: today } = context;
  const found = await whoMaySay(context, info, named);
  if (!found) return null;
  const rows = await loadScored(context, found, today);
  const isLeader = mayLead(viewer, found.ledById);
  return {
    figures: tellFigures(
      decisionFigures(rows, toldUntil(today, today), found.id),
      commonOf(context, today),
      !found.isOwnProgramme,
    ),
    scoreAs: found.scoreAs,
    claimOf: isLeader ? found.claimOf : [],
  };
}

interface FoundDecision extends Pick<DecisionParticipation, "scoreAs" | "claimOf"> {
  readonly id: string;
  readonly ledById: string;
  readonly isOwnProgramme: boolean;
}

async function whoMaySay(
  { database, viewer, ...context }: Context,
  info: GraphQLResolveInfo,
  named: string,
): Promise<FoundDecision | null> {
  const query = new ReadQuery(info, { ...context, viewer });
  const { values } = query;
  const name = values.bind(named);
  // what nobody asks for is not bound either: a value that no statement names has no type
  const parties = (field: "scoreAs" | "claimOf", condition: () => string): string =>
    query.asksFor(field)
      ? `array_to_json(array(select ${query.rootObject("o", [field])} from decision_party p join organisation o on o.id = p.organisation_id
          where p.decision_id = d.id and p.capacity <> 'OBSERVER' and ${seesTakingPart("o", values)}
            and ${isPartnerOn("o.id", `${values.bind(context.dayInBrussels)}::date`)} and ${condition()} order by o.name_key, o.id))`
      : "'[]'::json";
  const reach = reachOf(scoreOwn, viewer);
  const isOwn = () => `o.id = any(${values.bind(reach === "ALL" ? [] : [...reach])}::uuid[])`;
  const [found] = await database.rows<FoundDecision>(
    `select d.id, d.led_by_id as "ledById", d.is_own_programme as "isOwnProgramme",
        ${parties("scoreAs", isOwn)} as "scoreAs", ${parties("claimOf", () => "true")} as "claimOf"
      from decision d where (d.slug = ${name} or d.id::text = ${name}) and ${seesDecision("d", values)}`,
    values.list,
  );
  return found ?? null;
}
