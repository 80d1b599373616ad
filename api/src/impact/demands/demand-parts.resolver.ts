import {
  AskCoding,
  Decision,
  DemandAction,
  DemandAsk,
  DemandCoordination,
  DemandParty,
  Organisation,
  PolicyDemand,
  StageEvent,
} from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { GraphQLLocalDate } from "graphql-scalars";
import { Arg, Args, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../context.ts";
import { MetricResult, metricOf } from "../../shared/metric.ts";
import { connectionOf, PageArgs, pageOf, type ReadPage, toConnection } from "../../shared/page.ts";
import { RECORD_COST } from "../../shared/statement-costs.ts";
import { ImpactFilter } from "../impact-filter.ts";
import { DEMANDS } from "../measures/demand.definitions.ts";
import { type AskedFigure, improvementOnFallback } from "../measures/improvement.ts";

import * as demands from "./demand.queries.ts";
import { PolicyDemandConnection } from "./demand.resolver.ts";
import { type EventBetween, stepBetween } from "./step-between.ts";

const DemandActionConnection = connectionOf("DemandAction", DemandAction);

@Resolver(() => DemandParty)
export class DemandPartyResolver {
  @FieldResolver(() => Organisation)
  organisation(@Root() { organisation }: { readonly organisation: Organisation }) {
    return organisation;
  }
}

@Resolver(() => DemandCoordination)
export class DemandCoordinationResolver {
  @FieldResolver(() => Organisation)
  organisation(@Root() { organisation }: { readonly organisation: Organisation }) {
    return organisation;
  }
}

@Resolver(() => DemandAsk)
export class DemandAskResolver {
  @FieldResolver(() => [AskCoding], { description: "How far people read it in a text, the first first." })
  codings(@Root() { codings }: { readonly codings: readonly AskCoding[] }) {
    return codings;
  }

  @FieldResolver(() => MetricResult, {
    description:
      "How much of the way from no new text to what is asked was gone. NOT_APPLICABLE where both are one.",
  })
  improvement(
    @Root() { improvement: figures }: { readonly improvement: AskedFigure },
    @Ctx() { dayInBrussels: asOf, language }: Context,
  ): MetricResult {
    return metricOf(DEMANDS.improvement, improvementOnFallback(figures), {
      basis: null,
      asOf,
      trust: null,
      language,
    });
  }
}

@Resolver(() => AskCoding)
export class AskCodingResolver {
  @FieldResolver(() => Boolean, { description: "Whether the viewer said it." })
  isOwn(@Root() { isOwn: codedById }: { readonly isOwn: string }, @Ctx() { viewer }: Context) {
    return codedById === viewer.accountId;
  }
}

@Resolver(() => StageEvent)
export class StageEventResolver {
  @FieldResolver(() => GraphQLLocalDate, {
    nullable: true,
    description: "The day of the next event; null for the last, which lasts.",
  })
  until(@Root() { until: event }: { readonly until: EventBetween }, @Ctx() { dayInBrussels }: Context) {
    return stepBetween(event, dayInBrussels).until;
  }

  @FieldResolver(() => Int, { description: "Days that it lasted, or has lasted as of today." })
  days(@Root() { days: event }: { readonly days: EventBetween }, @Ctx() { dayInBrussels }: Context) {
    return stepBetween(event, dayInBrussels).days;
  }

  @FieldResolver(() => Boolean, {
    description: "Whether something was lost: it was undone, or the demand stood further before.",
  })
  isSetback(
    @Root() { isSetback: event }: { readonly isSetback: EventBetween },
    @Ctx() { dayInBrussels }: Context,
  ) {
    return stepBetween(event, dayInBrussels).isSetback;
  }
}

@Resolver(() => DemandAction)
export class DemandActionResolver {
  @Query(() => DemandActionConnection, {
    description:
      "The log of whom organisations met for their demands, the last first: what may be public, and of one’s own all.",
  })
  lobbyContacts(
    @Arg("filter", () => ImpactFilter, { nullable: true }) filter: ImpactFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return demands.contacts(context, info, filter ?? {}, page);
  }

  @FieldResolver(() => [Organisation], { description: "Of whom the viewer may know it, by name." })
  actors(@Root() { actors }: { readonly actors: readonly Organisation[] }) {
    return actors;
  }

  @FieldResolver(() => PolicyDemand)
  demand(@Root() { demand }: { readonly demand: PolicyDemand }) {
    return demand;
  }
}

@Resolver(() => Decision)
export class DecisionDemandsResolver {
  @FieldResolver(() => [PolicyDemand], {
    description: "Demands that name it, the last raised first.",
    complexity: RECORD_COST,
  })
  demands(@Root() { demands: named }: { readonly demands: readonly PolicyDemand[] }) {
    return named;
  }
}

@Resolver(() => Organisation)
export class OrganisationDemandsResolver {
  @FieldResolver(() => PolicyDemandConnection, {
    description: "Demands behind which it stands, the last raised first.",
    complexity: RECORD_COST,
  })
  demands(
    @Root() organisation: Record<string, ReadPage<PolicyDemand>>,
    @Args(() => PageArgs) { first, after }: PageArgs,
  ) {
    return toConnection(pageOf(organisation, "demands", { first, after }));
  }
}
