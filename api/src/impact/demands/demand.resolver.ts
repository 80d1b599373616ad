import {
  Country,
  Decision,
  DemandAction,
  DemandAsk,
  DemandCoordination,
  DemandParty,
  DemandTarget,
  PolicyDemand,
  Region,
  StageEvent,
  StageFlag,
  Theme,
} from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from "type-graphql";
import { RoleAgreementFacts } from "../../complementarity/agreements/role-agreement.types.ts";
import type { Context } from "../../context.ts";
import { SourceLine } from "../../organisations/organisation.resolver.ts";
import { MetricResult, metricOf } from "../../shared/metric.ts";
import { connectionOf, PageArgs } from "../../shared/page.ts";
import { allowsForOneOf, keepDemands } from "../impact.policy.ts";
import { askUptake, type CodedAsk } from "../measures/ask-uptake.ts";
import { DEMANDS } from "../measures/demand.definitions.ts";
import { DemandFilter } from "./demand.input.ts";
import { mayCode } from "./demand.policy.ts";
import * as demands from "./demand.queries.ts";
import { DemandRights } from "./demand.types.ts";

export const PolicyDemandConnection = connectionOf("PolicyDemand", PolicyDemand);

/** What the read model adds to a demand. */
interface ReadDemand {
  readonly currentStage: number | null;
  readonly flag: StageFlag | null;
  readonly uptake: readonly CodedAsk[];
  readonly demonstration: boolean;
  /** The ids of its owners, of whom the viewer may know. */
  readonly viewerMay: readonly string[];
  readonly theme: Theme;
  readonly country: Country | null;
  readonly region: Region | null;
  readonly decision: Decision | null;
  readonly agreement: RoleAgreementFacts | null;
  readonly parties: readonly DemandParty[];
  readonly targets: readonly DemandTarget[];
  readonly asks: readonly DemandAsk[];
  readonly stages: readonly StageEvent[];
  readonly coordination: readonly DemandCoordination[];
  readonly actions: readonly DemandAction[];
  readonly source: SourceLine;
}

@Resolver(() => PolicyDemand)
export class DemandResolver {
  @Query(() => PolicyDemandConnection, { description: "Demands, the last raised first." })
  policyDemands(
    @Arg("filter", () => DemandFilter, { nullable: true }) filter: DemandFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return demands.list(context, info, filter ?? {}, page);
  }

  @Query(() => PolicyDemand, {
    nullable: true,
    description: "A demand by its slug; null when there is none.",
  })
  policyDemand(
    @Arg("slug", () => ID) slug: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return demands.find(context, info, slug);
  }

  @FieldResolver(() => Theme)
  theme(@Root() { theme }: ReadDemand) {
    return theme;
  }

  @FieldResolver(() => Country, {
    nullable: true,
    description: "Where it is to change; null where the arena says it, or it is a region.",
  })
  country(@Root() { country }: ReadDemand) {
    return country;
  }

  @FieldResolver(() => Region, {
    nullable: true,
    description: "The same where it is a region; null where it is a country, or the arena says it.",
  })
  region(@Root() { region }: ReadDemand) {
    return region;
  }

  @FieldResolver(() => Decision, {
    nullable: true,
    description:
      "In which it was decided, and by whom it was shaped; null where none was recorded, or the viewer does not see it.",
  })
  decision(@Root() { decision }: ReadDemand) {
    return decision;
  }

  @FieldResolver(() => RoleAgreementFacts, {
    nullable: true,
    description: "Who does what for it; null where nothing was agreed, or the viewer does not see it.",
  })
  agreement(@Root() { agreement }: ReadDemand) {
    return agreement;
  }

  @FieldResolver(() => [DemandParty], { description: "Of whom the viewer may know it, by name." })
  parties(@Root() { parties }: ReadDemand) {
    return parties;
  }

  @FieldResolver(() => [DemandTarget], { description: "By name." })
  targets(@Root() { targets }: ReadDemand) {
    return targets;
  }

  @FieldResolver(() => [DemandAsk], { description: "In the order in which they are asked." })
  asks(@Root() { asks }: ReadDemand) {
    return asks;
  }

  @FieldResolver(() => [StageEvent], { description: "The first first, setbacks too." })
  stages(@Root() { stages }: ReadDemand) {
    return stages;
  }

  @FieldResolver(() => [DemandCoordination], {
    description: "With whom the viewer may know that it was coordinated, by name.",
  })
  coordination(@Root() { coordination }: ReadDemand) {
    return coordination;
  }

  @FieldResolver(() => [DemandAction], {
    description:
      "What was done for it, the last first: what is public, and all of it for those who stand behind it.",
  })
  actions(@Root() { actions }: ReadDemand) {
    return actions;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: "Of its last event, on the scale of these; null where none was recorded.",
  })
  currentStage(@Root() { currentStage }: ReadDemand) {
    return currentStage;
  }

  @FieldResolver(() => StageFlag, {
    nullable: true,
    description: "Of its last event; null where that has none, or none was recorded.",
  })
  flag(@Root() { flag }: ReadDemand) {
    return flag;
  }

  @FieldResolver(() => MetricResult, {
    description:
      "How far texts take up what it asks: two ends where two people read it differently, or have not read all of it; NO_DATA while they read nothing.",
  })
  uptake(
    @Root() { uptake: asks }: ReadDemand,
    @Ctx() { dayInBrussels: asOf, language }: Context,
  ): MetricResult {
    return metricOf(DEMANDS.uptake, askUptake(asks), { basis: null, asOf, trust: null, language });
  }

  @FieldResolver(() => SourceLine, { description: "Where it was read." })
  source(@Root() { source }: ReadDemand) {
    return source;
  }

  @FieldResolver(() => Boolean, { description: "Whether it is of the demonstration." })
  demonstration(@Root() { demonstration }: ReadDemand) {
    return demonstration;
  }

  @FieldResolver(() => DemandRights)
  viewerMay(@Root() { viewerMay: owners }: ReadDemand, @Ctx() { viewer }: Context): DemandRights {
    return { keep: allowsForOneOf(keepDemands, viewer, owners), code: mayCode(viewer, owners) };
  }
}
