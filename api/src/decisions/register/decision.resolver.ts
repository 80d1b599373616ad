import {
  AgendaItem,
  Decision,
  DecisionParty,
  DecisionStage,
  FeedbackRequest,
  Organisation,
  StageKind,
  Stance,
} from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from "type-graphql";
import { mayEver } from "../../accounts/policy.ts";
import type { Context } from "../../context.ts";
import { SourceLine } from "../../organisations/organisation.resolver.ts";
import { connectionOf, PageArgs } from "../../shared/page.ts";
import { DecisionFilter } from "./decision.input.ts";
import { mayLead, stateStances } from "./decision.policy.ts";
import * as decisions from "./decision.queries.ts";
import { DecisionRights, StanceCount } from "./decision.types.ts";

const DecisionConnection = connectionOf("Decision", Decision);

/** What the read model adds to a decision. */
interface ReadDecision {
  readonly bodyName: string | null;
  readonly bodySlug: string | null;
  readonly currentStage: StageKind | null;
  readonly stanceCounts: readonly StanceCount[];
  readonly demonstration: boolean;
  readonly viewerMay: string;
  readonly ledBy: Organisation | null;
  readonly stages: readonly DecisionStage[];
  readonly agenda: readonly AgendaItem[];
  readonly feedback: readonly FeedbackRequest[];
  readonly parties: readonly DecisionParty[];
  readonly stances: readonly Stance[];
  readonly stancesBy: readonly Organisation[];
  readonly source: SourceLine;
}

@Resolver(() => Decision)
export class DecisionResolver {
  @Query(() => DecisionConnection, {
    description: "Decisions: those that are open first, and of the others the last decided.",
  })
  decisions(
    @Arg("filter", () => DecisionFilter, { nullable: true }) filter: DecisionFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return decisions.list(context, info, filter ?? {}, page);
  }

  @Query(() => Decision, { nullable: true, description: "A decision by its slug; null when there is none." })
  decision(@Arg("slug", () => ID) slug: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return decisions.find(context, info, slug);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The body that decides, in the language asked for; null when not stated.",
  })
  bodyName(@Root() { bodyName }: ReadDecision) {
    return bodyName;
  }

  @FieldResolver(() => ID, { nullable: true, description: "The slug of that body." })
  bodySlug(@Root() { bodySlug }: ReadDecision) {
    return bodySlug;
  }

  @FieldResolver(() => StageKind, {
    nullable: true,
    description: "The stage of today, the last to open where several are; null when none is.",
  })
  currentStage(@Root() { currentStage }: ReadDecision) {
    return currentStage;
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "Who leads it; null where the viewer does not see who.",
  })
  ledBy(@Root() { ledBy }: ReadDecision) {
    return ledBy;
  }

  @FieldResolver(() => [DecisionStage], { description: "In the order of their days." })
  stages(@Root() { stages }: ReadDecision) {
    return stages;
  }

  @FieldResolver(() => [AgendaItem], { description: "In the order in which they were put there." })
  agenda(@Root() { agenda }: ReadDecision) {
    return agenda;
  }

  @FieldResolver(() => [FeedbackRequest], { description: "The oldest first." })
  feedback(@Root() { feedback }: ReadDecision) {
    return feedback;
  }

  @FieldResolver(() => [DecisionParty], { description: "Whom the viewer may know to be asked, by name." })
  parties(@Root() { parties }: ReadDecision) {
    return parties;
  }

  @FieldResolver(() => [Stance], { description: "Of whom the viewer may know it, by name." })
  stances(@Root() { stances }: ReadDecision) {
    return stances;
  }

  @FieldResolver(() => [Organisation], {
    description: "Organisations of which the viewer may say where they stand, by name.",
  })
  stancesBy(@Root() { stancesBy }: ReadDecision) {
    return stancesBy;
  }

  @FieldResolver(() => [StanceCount], { description: "These by what they say." })
  stanceCounts(@Root() { stanceCounts }: ReadDecision) {
    return stanceCounts;
  }

  @FieldResolver(() => SourceLine, { description: "Where it was read." })
  source(@Root() { source }: ReadDecision) {
    return source;
  }

  @FieldResolver(() => Boolean, { description: "Whether it is of the demonstration." })
  demonstration(@Root() { demonstration }: ReadDecision) {
    return demonstration;
  }

  @FieldResolver(() => DecisionRights)
  viewerMay(@Root() { viewerMay: ledById }: ReadDecision, @Ctx() { viewer }: Context): DecisionRights {
    return { lead: mayLead(viewer, ledById), stateStance: mayEver(stateStances, viewer) };
  }
}
