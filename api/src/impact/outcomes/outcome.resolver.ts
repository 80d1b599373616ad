import {
  Contribution,
  Country,
  Organisation,
  Outcome,
  OutcomeConsent,
  PolicyDemand,
  Region,
  RivalExplanation,
  Theme,
  Visibility,
} from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../context.ts";
import { SourceLine } from "../../organisations/organisation.resolver.ts";
import { connectionOf, PageArgs } from "../../shared/page.ts";
import { OutcomeFilter } from "./outcome.input.ts";
import * as outcomes from "./outcome.queries.ts";
import { OutcomeRights, StatementGap } from "./outcome.types.ts";
import { type KeptOutcome, type OutcomeParts, ownClassOf, rightsIn } from "./outcome-rights.ts";
import { gapsOf, type Statement } from "./statement-gaps.ts";

export const OutcomeConnection = connectionOf("Outcome", Outcome);

/** What the read model adds to a change: some fields come with the facts for them. */
interface ReadOutcome {
  readonly theme: Theme;
  readonly country: Country | null;
  readonly region: Region | null;
  readonly harvestedBy: Organisation | null;
  readonly coAuthors: readonly Organisation[];
  readonly demands: readonly PolicyDemand[];
  readonly contributions: readonly Contribution[];
  readonly rivals: readonly RivalExplanation[];
  readonly mergedFrom: readonly Outcome[];
  readonly consents: readonly OutcomeConsent[];
  readonly isPartnerCoAuthored: boolean;
  readonly isGuarded: boolean;
  readonly demonstration: boolean;
  readonly source: SourceLine;
  readonly missing: Statement;
  readonly visibility: KeptOutcome;
  readonly viewerMay: OutcomeParts;
}

@Resolver(() => Outcome)
export class OutcomeResolver {
  @Query(() => OutcomeConnection, { description: "Changes, the newest first." })
  outcomes(
    @Arg("filter", () => OutcomeFilter, { nullable: true }) filter: OutcomeFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return outcomes.list(context, info, filter ?? {}, page);
  }

  @Query(() => Outcome, {
    nullable: true,
    description:
      "A change by its slug; of one that was merged into another, that other; null when there is none.",
  })
  outcome(@Arg("slug", () => ID) slug: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return outcomes.find(context, info, slug);
  }

  @FieldResolver(() => Theme)
  theme(@Root() { theme }: ReadOutcome) {
    return theme;
  }

  @FieldResolver(() => Country, {
    nullable: true,
    description: "Where it changed; null where the arena says it.",
  })
  country(@Root() { country }: ReadOutcome) {
    return country;
  }

  @FieldResolver(() => Region, {
    nullable: true,
    description: "The region that changed as a whole; null where a country did, or the arena says it.",
  })
  region(@Root() { region }: ReadOutcome) {
    return region;
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "Who wrote it down first; null where the viewer may not know.",
  })
  harvestedBy(@Root() { harvestedBy }: ReadOutcome) {
    return harvestedBy;
  }

  @FieldResolver(() => [Organisation], {
    description:
      "Who wrote it down with them, or wrote down what was merged into it, of whom the viewer may know; by name.",
  })
  coAuthors(@Root() { coAuthors }: ReadOutcome) {
    return coAuthors;
  }

  @FieldResolver(() => [PolicyDemand], { description: "With which it has to do, the last raised first." })
  demands(@Root() { demands }: ReadOutcome) {
    return demands;
  }

  @FieldResolver(() => [Contribution], {
    description:
      "By name. Where changes that were merged each had one of the same organisation, both are told.",
  })
  contributions(@Root() { contributions }: ReadOutcome) {
    return contributions;
  }

  @FieldResolver(() => [RivalExplanation], { description: "What else may have brought it about." })
  rivals(@Root() { rivals }: ReadOutcome) {
    return rivals;
  }

  @FieldResolver(() => [Outcome], {
    description:
      "Other records of the same change, which are read here and listed no more; the newest first.",
  })
  mergedFrom(@Root() { mergedFrom }: ReadOutcome) {
    return mergedFrom;
  }

  @FieldResolver(() => [OutcomeConsent], {
    description: "What partners said of how far it may be told: of one’s own, and to the secretariat all.",
  })
  consents(@Root() { consents }: ReadOutcome) {
    return consents;
  }

  @FieldResolver(() => Boolean, {
    description: "Whether a partner wrote it down, alone or with others, of whom the viewer may know it.",
  })
  isPartnerCoAuthored(@Root() { isPartnerCoAuthored }: ReadOutcome) {
    return isPartnerCoAuthored;
  }

  @FieldResolver(() => Boolean, {
    description:
      "Whether it is kept to those concerned because civic space is repressed or closed where it happened, and no partner has said otherwise yet.",
  })
  isGuarded(@Root() { isGuarded }: ReadOutcome) {
    return isGuarded;
  }

  @FieldResolver(() => [StatementGap], {
    description: "What it lacks so that somebody else could check it; empty where it lacks nothing.",
  })
  missing(@Root() { missing }: ReadOutcome, @Ctx() { dayInBrussels }: Context): readonly StatementGap[] {
    return gapsOf(missing, dayInBrussels);
  }

  @FieldResolver(() => Visibility, {
    nullable: true,
    description:
      "Who may read it as far as those go who wrote it down; null for whoever may not change that.",
  })
  visibility(@Root() { visibility }: ReadOutcome, @Ctx() { viewer }: Context) {
    return ownClassOf(visibility, viewer);
  }

  @FieldResolver(() => SourceLine, { description: "Where it was read." })
  source(@Root() { source }: ReadOutcome) {
    return source;
  }

  @FieldResolver(() => Boolean, { description: "Whether it is of the demonstration." })
  demonstration(@Root() { demonstration }: ReadOutcome) {
    return demonstration;
  }

  @FieldResolver(() => OutcomeRights)
  viewerMay(@Root() { viewerMay }: ReadOutcome, @Ctx() { viewer }: Context): OutcomeRights {
    return rightsIn(viewerMay, viewer);
  }
}
