import { Round } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import {
  Arg,
  Ctx,
  Field,
  ID,
  Info,
  Int,
  Mutation,
  ObjectType,
  Resolver,
  registerEnumType,
} from "type-graphql";
import type { Context } from "../../context.ts";
import { RECORD_COST } from "../../shared/statement-costs.ts";
import { findRound } from "../rounds/round.queries.ts";
import { UNSAFE_ANSWER } from "../store/ballot.ts";
import { BallotInput } from "./ballot.input.ts";
import * as ballots from "./ballot.service.ts";

enum BallotState {
  BLANK = "BLANK",
  ANSWERED = "ANSWERED",
  WITHDRAWN = "WITHDRAWN",
}

registerEnumType(BallotState, {
  name: "BallotState",
  description: "What became of a ballot.",
  valuesConfig: {
    BLANK: { description: "Nothing was answered yet." },
    ANSWERED: { description: "It was answered; a code changes or withdraws that until the round closes." },
    WITHDRAWN: { description: "What was answered was taken back; its link is of no use any more." },
  },
});

@ObjectType({ description: "One's own answer to a question.", simpleResolvers: true })
export class GivenBallotAnswer {
  @Field(() => ID)
  questionId!: string;

  @Field(() => Int, { nullable: true, description: "Null where there is none, and for words." })
  value!: number | null;

  @Field(() => String, { nullable: true })
  text!: string | null;

  @Field(() => Boolean)
  mayQuote!: boolean;

  @Field(() => Boolean, { description: "Whether it says that answering is unsafe." })
  isUnsafe!: boolean;
}

@ObjectType({ description: "What a link opens while its round is open.", simpleResolvers: true })
export class OpenedBallot {
  @Field(() => Round)
  round!: Round;

  @Field(() => BallotState)
  state!: BallotState;

  @Field(() => [GivenBallotAnswer], {
    nullable: true,
    description: "What was answered; null without the code that was told then.",
  })
  answers!: GivenBallotAnswer[] | null;
}

@ObjectType({ description: "That answers were taken in.", simpleResolvers: true })
export class AnswerReceipt {
  @Field(() => String, {
    description:
      "With it the answers are changed or withdrawn until the round closes. It is told here alone.",
  })
  code!: string;
}

/** None of these is a query: a program that follows links, as those do which look through mail, asks queries at most. */
@Resolver(() => OpenedBallot)
export class BallotResolver {
  @Mutation(() => OpenedBallot, {
    description:
      "What a link may answer. Looking changes nothing, and whether anything was answered is told to its holder alone.",
    complexity: RECORD_COST,
  })
  async openBallot(
    @Arg("token", () => String, { description: "What the link holds." }) token: string,
    @Arg("code", () => String, { nullable: true, description: "To see one's own answers again." })
    code: string | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { round, state, answers } = await ballots.openBallot(context, token, code ?? null);
    return {
      round: await findRound(context, info, round, ["round"]),
      state,
      answers: answers?.map(toldAnswer) ?? null,
    };
  }

  @Mutation(() => AnswerReceipt, {
    description: "Answers a round by a link, or with the code changes what was answered.",
    complexity: RECORD_COST,
  })
  async answerRound(@Arg("input", () => BallotInput) input: BallotInput, @Ctx() context: Context) {
    return { code: await ballots.answer(context, input) };
  }

  @Mutation(() => Boolean, {
    description: "Takes answers back for good, and destroys what the link was good for.",
    complexity: RECORD_COST,
  })
  withdrawAnswers(
    @Arg("token", () => String, { description: "What the link holds." }) token: string,
    @Arg("code", () => String, {
      nullable: true,
      description: "Where something was answered, the code told then.",
    })
    code: string | undefined,
    @Ctx() context: Context,
  ) {
    return ballots.withdraw(context, token, code ?? null);
  }
}

type OwnAnswers = NonNullable<ballots.FoundBallot["answers"]>;

function toldAnswer({ questionId, answer }: OwnAnswers[number]): GivenBallotAnswer {
  const written = typeof answer === "object" ? answer : null;
  return {
    questionId,
    value: typeof answer === "number" ? answer : null,
    text: written?.text ?? null,
    mayQuote: written?.mayQuote ?? false,
    isUnsafe: answer === UNSAFE_ANSWER,
  };
}
