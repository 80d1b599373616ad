import { Decision, Organisation, ParticipationScore } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../context.ts";
import { connectionOf, PageArgs } from "../../shared/page.ts";
import { ClaimInput, ScoreFilter, ScoreInput } from "./score.input.ts";
import * as scores from "./scores.queries.ts";
import * as service from "./scores.service.ts";

const ParticipationScoreConnection = connectionOf("ParticipationScore", ParticipationScore);

const VERSION = "The version that was read.";

@Resolver(() => ParticipationScore)
export class ScoreResolver {
  @Query(() => ParticipationScoreConnection, {
    description:
      "Scores that the viewer may read by name: by organisation, and of each the last decision first. What is claimed says so.",
  })
  participationScores(
    @Arg("filter", () => ScoreFilter, { nullable: true }) filter: ScoreFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return scores.list(context, info, filter ?? {}, page);
  }

  @Mutation(() => ParticipationScore, {
    description:
      "Says how far one’s own organisation took part in a decision, or says it anew. When it was changed meanwhile nothing is saved: the answer is CONFLICT.",
  })
  async scoreParticipation(
    @Arg("input", () => ScoreInput) input: ScoreInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return scores.find(context, info, await service.score(context, input));
  }

  @Mutation(() => ParticipationScore, {
    description:
      "Claims how far an organisation took part in a decision that one leads. It is shown as a claim, and counts in no figure of what partners say.",
  })
  async claimParticipation(
    @Arg("input", () => ClaimInput) input: ClaimInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return scores.find(context, info, await service.claim(context, input));
  }

  @Mutation(() => ID, { description: "Takes back what one’s own organisation said. Answers its id." })
  takeBackScore(
    @Arg("id", () => ID) id: string,
    @Arg("version", () => Int, { description: VERSION }) version: number,
    @Ctx() context: Context,
  ) {
    return service.takeBackScore(context, { id, version });
  }

  @Mutation(() => ID, { description: "Takes back what was claimed. Answers its id." })
  takeBackClaim(
    @Arg("id", () => ID) id: string,
    @Arg("version", () => Int, { description: VERSION }) version: number,
    @Ctx() context: Context,
  ) {
    return service.takeBackClaim(context, { id, version });
  }

  @FieldResolver(() => Decision)
  decision(@Root() { decision }: { readonly decision: Decision }) {
    return decision;
  }

  @FieldResolver(() => Organisation, { description: "Of whom it tells how far it took part." })
  organisation(@Root() { organisation }: { readonly organisation: Organisation }) {
    return organisation;
  }
}
