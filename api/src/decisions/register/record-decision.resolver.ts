import { Decision, DecisionOutcome } from "@onze/schema";
import { ArrayMaxSize } from "class-validator";
import type { GraphQLResolveInfo } from "graphql";
import { GraphQLLocalDate } from "graphql-scalars";
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../context.ts";
import { DecisionInput, StageInput } from "./decision.input.ts";
import * as decisions from "./decision.queries.ts";
import * as service from "./decision.service.ts";
import * as stages from "./stages.service.ts";

/** Far more than any decision has. */
const MOST_STAGES = 50;

@InputType({ description: "How a decision ended." })
class DecisionEndInput {
  @Field(() => DecisionOutcome, { description: "What became of it." })
  outcome!: DecisionOutcome;

  @Field(() => GraphQLLocalDate, { description: "Today at the latest." })
  decidedOn!: string;

  @Field(() => String, {
    nullable: true,
    description: "What was decided, in words; at most 2000 characters.",
  })
  text?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Where the text can be read: an http or https address.",
  })
  url?: string | null;
}

/** Which decision, in which version. */
@ArgsType()
class VersionArgs {
  @Field(() => ID, { description: "Slug or id of the decision." })
  decision!: string;

  @Field(() => Int, { description: "The version that the change was made of." })
  version!: number;
}

/** The same with its stages. */
@ArgsType()
class StagesArgs extends VersionArgs {
  @ArrayMaxSize(MOST_STAGES)
  @Field(() => [StageInput], { description: `All of them, ${MOST_STAGES} at most.` })
  stages!: StageInput[];
}

const at = ({ decision, version }: VersionArgs) => ({ named: decision, version });

@Resolver(() => Decision)
export class RecordDecisionResolver {
  @Mutation(() => Decision, { description: "Opens a decision and the process that leads to it." })
  async openDecision(
    @Arg("input", () => DecisionInput) input: DecisionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return decisions.find(context, info, await service.open(context, input));
  }

  @Mutation(() => Decision, {
    description:
      "Says a decision anew. When somebody else has changed it meanwhile nothing is saved: the answer is CONFLICT.",
  })
  async editDecision(
    @Args(() => VersionArgs) args: VersionArgs,
    @Arg("input", () => DecisionInput) input: DecisionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return decisions.find(context, info, await service.edit(context, at(args), input));
  }

  @Mutation(() => Decision, { description: "Says how a decision ended, or opens it again." })
  async decide(
    @Args(() => VersionArgs) args: VersionArgs,
    @Arg("end", () => DecisionEndInput, { nullable: true, description: "Left out, it is open again." })
    end: DecisionEndInput | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return decisions.find(context, info, await service.decide(context, at(args), end));
  }

  @Mutation(() => Decision, { description: "Says the stages of a decision anew: those left out go." })
  async setStages(
    @Args(() => StagesArgs) args: StagesArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return decisions.find(context, info, await stages.setStages(context, at(args), args.stages));
  }

  @Mutation(() => ID, {
    description:
      "Takes away a decision that was opened by mistake, while nobody has said anything of it. Answers its id.",
  })
  removeDecision(@Arg("decision", () => ID) decision: string, @Ctx() context: Context) {
    return service.remove(context, decision);
  }
}
