import type { GraphQLResolveInfo } from "graphql";
import { GraphQLLocalDate } from "graphql-scalars";
import { Arg, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import type { Context } from "../../context.ts";
import { STATEMENT_COST } from "../../shared/statement-costs.ts";
import { DecisionParticipation, findParticipation } from "./decision-participation.ts";
import { readLedger } from "./ledger.service.ts";
import { ParticipationLedger } from "./ledger.types.ts";
import { LedgerFilter } from "./score.input.ts";

@Resolver()
export class LedgerResolver {
  @Query(() => ParticipationLedger, {
    description:
      "How far partners took part in decisions, as they say, beside what is claimed. A figure of fewer than five organisations is kept back, and a filter divides nothing that is told together.",
    complexity: STATEMENT_COST,
  })
  participationLedger(
    @Arg("filter", () => LedgerFilter, { nullable: true }) filter: LedgerFilter | null,
    @Arg("asOf", () => GraphQLLocalDate, {
      nullable: true,
      description: "What came after this day had not come yet; today when left out.",
    })
    asOf: string | undefined,
    @Ctx() context: Context,
  ) {
    return readLedger(context, filter ?? {}, asOf ?? null);
  }

  @Query(() => DecisionParticipation, {
    nullable: true,
    description:
      "How far partners took part in one decision, and what the viewer may say of it; null when there is none.",
    complexity: STATEMENT_COST,
  })
  decisionParticipation(
    @Arg("decision", () => ID, { description: "Slug or id." }) decision: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return findParticipation(context, info, decision);
  }
}
