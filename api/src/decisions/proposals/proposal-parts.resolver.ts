import { Decision, Organisation, Proposal, ProposalAnswer } from "@onze/schema";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../../context.ts";
import { ProposalCounts } from "./proposal.types.ts";
import { type Counted, tellCounts } from "./proposal-counts.ts";

@Resolver(() => ProposalAnswer)
export class ProposalAnswerResolver {
  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "In whose name; null where the viewer may not know.",
  })
  answeredBy(@Root() { answeredBy }: { readonly answeredBy: Organisation | null }) {
    return answeredBy;
  }

  @FieldResolver(() => Proposal, {
    nullable: true,
    description:
      "The other in which it was to go on; null where that one is gone or not for the viewer to read.",
  })
  mergedInto(@Root() { mergedInto }: { readonly mergedInto: Proposal | null }) {
    return mergedInto;
  }
}

/** What a decision tells of what was proposed to it. */
@Resolver(() => Decision)
export class ProposedResolver {
  @FieldResolver(() => ProposalCounts)
  proposalCounts(
    @Root() { proposalCounts }: { readonly proposalCounts: Counted },
    @Ctx() { language }: Context,
  ): ProposalCounts {
    return tellCounts(proposalCounts, language);
  }

  @FieldResolver(() => [Organisation], {
    description: "The viewer’s organisations that may propose something to it today, by name.",
  })
  proposers(@Root() { proposers }: { readonly proposers: readonly Organisation[] }) {
    return proposers;
  }
}
