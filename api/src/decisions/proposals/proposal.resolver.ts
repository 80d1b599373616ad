import { Decision, Organisation, Proposal, ProposalAnswer } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { GraphQLLocalDate } from "graphql-scalars";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../context.ts";
import { connectionOf, PageArgs } from "../../shared/page.ts";
import { ProposalFilter } from "./proposal.input.ts";
import * as proposals from "./proposal.queries.ts";
import { ProposalRights } from "./proposal.types.ts";
import { mayDo, type ProposalFacts, proposalClock, waitsSince } from "./proposal-facts.ts";

const ProposalConnection = connectionOf("Proposal", Proposal);

/** What the read model adds to a proposal: each of the fields that are figured out comes with the facts for it. */
interface ReadProposal {
  readonly author: Organisation | null;
  readonly decision: Decision;
  readonly mergedInto: Proposal | null;
  readonly answers: readonly ProposalAnswer[];
  readonly dueOn: ProposalFacts;
  readonly daysOpen: ProposalFacts;
  readonly isLate: ProposalFacts;
  readonly isWaiting: ProposalFacts;
  readonly contestUntil: ProposalFacts;
  readonly viewerMay: ProposalFacts;
}

@Resolver(() => Proposal)
export class ProposalResolver {
  @Query(() => ProposalConnection, {
    description:
      "Proposals: those that wait for an answer, the oldest first, and then the others, the newest first.",
  })
  proposals(
    @Arg("filter", () => ProposalFilter, { nullable: true }) filter: ProposalFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return proposals.list(context, info, filter ?? {}, page);
  }

  @Query(() => Proposal, { nullable: true, description: "A proposal; null when there is none." })
  proposal(@Arg("id", () => ID) id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return proposals.find(context, info, id);
  }

  @Query(() => ProposalConnection, {
    description: "What the viewer’s organisations proposed, and what became of it, in the same order.",
  })
  whatBecameOfOurs(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return proposals.ofOurs(context, info, page);
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "Who proposes it; null to whoever has to answer it and may not know from whom it comes.",
  })
  author(@Root() { author }: ReadProposal) {
    return author;
  }

  @FieldResolver(() => Decision)
  decision(@Root() { decision }: ReadProposal) {
    return decision;
  }

  @FieldResolver(() => Proposal, {
    nullable: true,
    description:
      "The other in which it goes on; null unless it is merged, and where that one is gone or not for the viewer to read.",
  })
  mergedInto(@Root() { mergedInto }: ReadProposal) {
    return mergedInto;
  }

  @FieldResolver(() => [ProposalAnswer], {
    description: "In their order: each but the last was contested, and answered anew.",
  })
  answers(@Root() { answers }: ReadProposal) {
    return answers;
  }

  @FieldResolver(() => Boolean, {
    description: "Whether an answer is waited for: there is none, or its author contests it.",
  })
  isWaiting(@Root() { isWaiting }: ReadProposal) {
    return waitsSince(isWaiting) !== null;
  }

  @FieldResolver(() => GraphQLLocalDate, {
    nullable: true,
    description:
      "The last day, in Brussels, on which an answer is in time, or was; null where no term was agreed. Of an answer that is contested, the term begins anew on the day of that.",
  })
  dueOn(@Root() { dueOn }: ReadProposal, @Ctx() { dayInBrussels }: Context) {
    return proposalClock(dueOn, dayInBrussels).dueOn;
  }

  @FieldResolver(() => Int, {
    description: "Days that it waits for an answer, or waited for the first one or until it was withdrawn.",
  })
  daysOpen(@Root() { daysOpen }: ReadProposal, @Ctx() { dayInBrussels }: Context) {
    return proposalClock(daysOpen, dayInBrussels).daysOpen;
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: "Whether that is longer than agreed; null where no term was.",
  })
  isLate(@Root() { isLate }: ReadProposal, @Ctx() { dayInBrussels }: Context) {
    return proposalClock(isLate, dayInBrussels).isLate;
  }

  @FieldResolver(() => GraphQLLocalDate, {
    nullable: true,
    description:
      "The last day, in Brussels, on which its author may contest the answer; null without one, and where no term was agreed.",
  })
  contestUntil(@Root() { contestUntil }: ReadProposal, @Ctx() { dayInBrussels }: Context) {
    return proposalClock(contestUntil, dayInBrussels).contestUntil;
  }

  @FieldResolver(() => ProposalRights)
  viewerMay(@Root() { viewerMay }: ReadProposal, @Ctx() { viewer, dayInBrussels }: Context): ProposalRights {
    return mayDo(viewer, viewerMay, dayInBrussels);
  }
}
