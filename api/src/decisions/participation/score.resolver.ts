import { Assessor, Decision, Organisation, ParticipationScore } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { allows } from "../../accounts/policy.ts";
import type { Context } from "../../context.ts";
import { connectionOf, PageArgs } from "../../shared/page.ts";
import { mayLead } from "../register/decision.policy.ts";
import { ClaimInput, ScoreFilter, ScoreInput } from "./score.input.ts";
import { scoreOwn } from "./score.policy.ts";
import * as scores from "./scores.queries.ts";
import * as service from "./scores.service.ts";

const ParticipationScoreConnection = connectionOf("ParticipationScore", ParticipationScore);

/** What the read model adds to a score. */
interface ReadScore {
  /** Who says it, of whom, and who leads the decision; the rest are ids. */
  readonly mayChange: { readonly by: Assessor; readonly organisation: string; readonly leader: string };
}

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
    nullable: true,
    description:
      "Says how far one’s own organisation took part in a decision, or says it anew. When it was changed meanwhile nothing is saved: the answer is CONFLICT. Null where it is kept and not told back: it is not shared, and was said with a link that somebody else made.",
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

  @FieldResolver(() => Boolean, { description: "Whether the viewer may say it anew, and take it back." })
  mayChange(@Root() { mayChange: whose }: ReadScore, @Ctx() { viewer }: Context): boolean {
    if (whose.by === Assessor.PARTNER) return allows(scoreOwn, viewer, [whose.organisation]);
    return whose.by === Assessor.SECRETARIAT && mayLead(viewer, whose.leader);
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
