import { CommitmentState, Framework, Organisation, StrategicGoal, SynergyCommitment } from "@onze/schema";
import { ArrayMaxSize } from "class-validator";
import type { GraphQLResolveInfo } from "graphql";
import { GraphQLLocalDate } from "graphql-scalars";
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  InputType,
  Mutation,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import type { Context } from "../context.ts";
import { connectionOf, PageArgs } from "../shared/page.ts";
import * as commitments from "./commitments.queries.ts";
import * as promising from "./commitments.service.ts";
import { mayChangeCommitment } from "./framework.policy.ts";

export const CommitmentConnection = connectionOf("SynergyCommitment", SynergyCommitment);

@ArgsType()
class CommitmentArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: "Code of a framework." })
  framework?: string;

  @ArrayMaxSize(10)
  @Field(() => [CommitmentState], { nullable: true })
  states?: CommitmentState[];
}

@InputType({ description: "What an actor of a framework promises." })
class CommitmentInput {
  @Field(() => ID, { description: "Code of the framework." })
  framework!: string;

  @Field(() => ID, {
    nullable: true,
    description: "Id of the goal of the framework that it serves; left out for all of it.",
  })
  goal?: string | null;

  @Field(() => String, { description: "What is promised; 1 to 1000 characters." })
  text!: string;

  @Field(() => ID, { description: "Slug or id of the actor who promises." })
  owner!: string;

  @ArrayMaxSize(100)
  @Field(() => [ID], {
    nullable: true,
    description: "Slugs or ids of the actors with whom; left out for all of them.",
  })
  parties?: string[] | null;

  @Field(() => GraphQLLocalDate, { description: "The last day on which it is in time; it stays." })
  dueOn!: string;
}

@InputType({ description: "How a commitment stands." })
class CommitmentChangeInput {
  @Field(() => ID, { description: "Of the commitment." })
  id!: string;

  @Field(() => CommitmentState, { description: "DROPPED needs a note that says why." })
  state!: CommitmentState;

  @Field(() => String, {
    nullable: true,
    description: "At most 1000 characters; null for none, left out it stays.",
  })
  note?: string | null;
}

@Resolver(() => SynergyCommitment)
export class CommitmentsResolver {
  @Query(() => CommitmentConnection, {
    description: "Commitments to synergy, by the day on which they are due.",
  })
  commitments(
    @Args(() => CommitmentArgs) args: CommitmentArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return commitments.list(context, info, args);
  }

  @Mutation(() => SynergyCommitment, { description: "Records a commitment; it is open." })
  async recordCommitment(
    @Arg("input", () => CommitmentInput) input: CommitmentInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return commitments.find(context, info, await promising.record(context, input));
  }

  @Mutation(() => SynergyCommitment, {
    description: "Says how a commitment stands; its text and the day on which it is due stay.",
  })
  async changeCommitment(
    @Arg("input", () => CommitmentChangeInput) input: CommitmentChangeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return commitments.find(context, info, await promising.change(context, input));
  }

  @FieldResolver(() => Framework)
  framework(@Root() commitment: { framework: Framework }) {
    return commitment.framework;
  }

  @FieldResolver(() => StrategicGoal, {
    nullable: true,
    description: "Null where it serves the whole framework, or its goal was removed.",
  })
  goal(@Root() commitment: { goal: StrategicGoal | null }) {
    return commitment.goal;
  }

  @FieldResolver(() => Organisation, { description: "Who promises." })
  owner(@Root() commitment: { owner: Organisation }) {
    return commitment.owner;
  }

  @FieldResolver(() => [Organisation], { description: "With whom; empty where it is with all the actors." })
  parties(@Root() commitment: { parties: Organisation[] }) {
    return commitment.parties;
  }

  @FieldResolver(() => [Organisation], {
    description: "Of its owner and parties, those that take part in the framework no longer.",
  })
  haveLeft(@Root() commitment: { haveLeft: Organisation[] }) {
    return commitment.haveLeft;
  }

  @FieldResolver(() => Boolean, {
    description: "Whether its day passed before it was kept or dropped; that stays so when it is kept later.",
  })
  isLate(@Root() commitment: { isLate: boolean }) {
    return commitment.isLate;
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer may say how it stands." })
  mayChange(
    @Root() { mayChange }: { mayChange: { ownerId: string; referenceId: string | null } },
    @Ctx() { viewer }: Context,
  ) {
    return mayChangeCommitment(viewer, mayChange.ownerId, mayChange.referenceId);
  }
}
