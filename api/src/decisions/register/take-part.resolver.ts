import { Constituency, Decision, PartyCapacity, StanceName } from "@onze/schema";
import { ArrayMaxSize } from "class-validator";
import type { GraphQLResolveInfo } from "graphql";
import { GraphQLLocalDate } from "graphql-scalars";
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../context.ts";
import * as agenda from "./agenda.service.ts";
import * as decisions from "./decision.queries.ts";
import * as feedback from "./feedback.service.ts";
import * as parties from "./parties.service.ts";
import * as stances from "./stances.service.ts";

@InputType({ description: "A point on the agenda of a decision." })
class AgendaItemInput {
  @Field(() => ID, { description: "Slug or id of the decision." })
  decision!: string;

  @Field(() => String, { description: "1 to 300 characters." })
  title!: string;

  @Field(() => ID, {
    nullable: true,
    description: "Slug or id of the organisation that put it there; left out for none in particular.",
  })
  initiator?: string | null;

  @Field(() => Constituency, { description: "For whom it was put there." })
  constituency!: Constituency;

  @Field(() => GraphQLLocalDate, { description: "Today at the latest." })
  putOn!: string;
}

@InputType({ description: "Who is asked to take part in a decision." })
class DecisionInvitationInput {
  @Field(() => ID, { description: "Slug or id of the decision." })
  decision!: string;

  @ArrayMaxSize(200)
  @Field(() => [ID], { description: "Slugs or ids; one that was asked already gets this capacity." })
  organisations!: string[];

  @Field(() => PartyCapacity, { description: "As what they take part." })
  capacity!: PartyCapacity;

  @Field(() => GraphQLLocalDate, { description: "Today at the latest." })
  invitedOn!: string;
}

@InputType({ description: "Where an organisation stands." })
class StanceInput {
  @Field(() => ID, { description: "Slug or id of the decision." })
  decision!: string;

  @Field(() => ID, { description: "Slug or id of the organisation." })
  organisation!: string;

  @Field(() => StanceName, { description: "NO_ANSWER takes an answer back." })
  stance!: StanceName;

  @Field(() => String, { nullable: true, description: "Why; at most 2000 characters." })
  note?: string | null;
}

@InputType({ description: "What those who take part are asked to react to." })
class FeedbackInput {
  @Field(() => ID, { description: "Slug or id of the decision." })
  decision!: string;

  @Field(() => String, { description: "1 to 500 characters." })
  question!: string;

  @Field(() => GraphQLLocalDate, {
    description: "The last day on which a reaction is in time, today at the earliest.",
  })
  closesOn!: string;
}

@Resolver(() => Decision)
export class TakePartResolver {
  @Mutation(() => Decision, { description: "Puts a point on the agenda of a decision." })
  async putOnAgenda(
    @Arg("input", () => AgendaItemInput) input: AgendaItemInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return decisions.find(context, info, await agenda.putOn(context, input));
  }

  @Mutation(() => Decision, { description: "Takes a point off the agenda of a decision." })
  async removeFromAgenda(
    @Arg("id", () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return decisions.find(context, info, await agenda.takeOff(context, id));
  }

  @Mutation(() => Decision, { description: "Asks organisations to take part in a decision." })
  async inviteToDecision(
    @Arg("input", () => DecisionInvitationInput) input: DecisionInvitationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return decisions.find(context, info, await parties.invite(context, input));
  }

  @Mutation(() => Decision, { description: "Takes an invitation to a decision back." })
  async withdrawInvitationToDecision(
    @Arg("id", () => ID, { description: "Of the party." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return decisions.find(context, info, await parties.uninvite(context, id));
  }

  @Mutation(() => Decision, {
    description: "Asks every member of today where it stands; who was asked already is not asked again.",
  })
  async askStances(
    @Arg("decision", () => ID, { description: "Slug or id." }) decision: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return decisions.find(context, info, await stances.askMembers(context, decision));
  }

  @Mutation(() => Decision, { description: "Says where an organisation stands on a decision." })
  async stateStance(
    @Arg("input", () => StanceInput) input: StanceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return decisions.find(context, info, await stances.state(context, input));
  }

  @Mutation(() => Decision, { description: "Asks those who take part in a decision to react by a day." })
  async askFeedback(
    @Arg("input", () => FeedbackInput) input: FeedbackInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return decisions.find(context, info, await feedback.ask(context, input));
  }

  @Mutation(() => Decision, { description: "Tells those who were asked what was done with what they said." })
  async reportFeedback(
    @Arg("id", () => ID, { description: "Of the request." }) id: string,
    @Arg("use", () => String, { description: "1 to 1000 characters." }) use: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return decisions.find(context, info, await feedback.report(context, id, use));
  }
}
