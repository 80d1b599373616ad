import { Question, Round, RoundFollowUp } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { GraphQLLocalDate } from "graphql-scalars";
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import type { Context } from "../../context.ts";
import { RECORD_COST } from "../../shared/statement-costs.ts";
import { TextsInput } from "../texts.ts";
import { FollowUpInput } from "./report.input.ts";
import * as reports from "./report.service.ts";
import { findRound } from "./round.queries.ts";
import * as written from "./written-answers.service.ts";

@ObjectType("WrittenAnswer", { description: "What one person wrote.", simpleResolvers: true })
export class ToldAnswer {
  @Field(() => String)
  text!: string;

  @Field(() => Boolean, { description: "Whether it may be quoted; never with where it comes from." })
  mayQuote!: boolean;
}

@ObjectType({ description: "What people wrote in answer to one question.", simpleResolvers: true })
export class WrittenAnswers {
  @Field(() => Question)
  question!: Question;

  @Field(() => [ToldAnswer], { description: "In an order of chance, another one each time." })
  answers!: ToldAnswer[];
}

@Resolver(() => RoundFollowUp)
export class ReportResolver {
  @Query(() => [WrittenAnswers], {
    description: "What people wrote, once a round has closed: for whoever runs it, to sum it up.",
    complexity: RECORD_COST,
  })
  writtenAnswers(
    @Arg("roundId", () => ID) roundId: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return written.readAll(context, info, roundId);
  }

  @Mutation(() => Round, { description: "Sums up what people wrote, in place of what was summed up before." })
  async summariseRound(
    @Arg("id", () => ID) id: string,
    @Arg("summary", () => TextsInput, { description: "In one language at least; at most 10000 characters." })
    summary: TextsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return findRound(context, info, await written.summarise(context, id, summary));
  }

  @Mutation(() => Round, { description: "Tells those who were asked one thing that will change." })
  async reportBack(
    @Arg("input", () => FollowUpInput) input: FollowUpInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return findRound(context, info, await reports.report(context, input));
  }

  @Mutation(() => Round, {
    description: "Says that what was to change has changed; without a day, that it has not.",
  })
  async settleFollowUp(
    @Arg("id", () => ID) id: string,
    @Arg("doneOn", () => GraphQLLocalDate, { nullable: true, description: "Today or an earlier day." })
    doneOn: string | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return findRound(context, info, await reports.settle(context, id, doneOn ?? null));
  }

  @Mutation(() => Round, { description: "Takes away what was written by mistake; the history keeps it." })
  async removeFollowUp(
    @Arg("id", () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return findRound(context, info, await reports.remove(context, id));
  }

  @FieldResolver(() => String, { description: "What will change, in the language asked for." })
  text(@Root() { text }: { readonly text: string }) {
    return text;
  }
}
