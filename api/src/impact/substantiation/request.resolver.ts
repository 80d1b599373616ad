import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import type { Context } from "../../context.ts";
import { RECORD_COST } from "../../shared/statement-costs.ts";
import * as answers from "./answer.service.ts";
import { findRequest } from "./request.queries.ts";
import { SubstantiationRequest } from "./request.types.ts";
import { SubstantiationAnswerInput } from "./substantiation.input.ts";

const TOKEN = { description: "What the link holds." };

/** For somebody outside, who has a link and no account. */
@Resolver(() => SubstantiationRequest)
export class RequestResolver {
  @Query(() => SubstantiationRequest, {
    nullable: true,
    description:
      "What a link shows somebody who is asked about a change. Reading it changes and counts nothing, so that a program that opens links answers nothing; null when the link opens nothing.",
    complexity: RECORD_COST,
  })
  substantiationAt(@Arg("token", () => String, TOKEN) token: string, @Ctx() context: Context) {
    return findRequest(context, token);
  }

  @Mutation(() => SubstantiationRequest, {
    description: "Answers by a link, or changes what was answered by it, until its time is over.",
    complexity: RECORD_COST,
  })
  async answerSubstantiation(
    @Arg("token", () => String, TOKEN) token: string,
    @Arg("input", () => SubstantiationAnswerInput) input: SubstantiationAnswerInput,
    @Ctx() context: Context,
  ) {
    await answers.answer(context, token, input);
    return findRequest(context, token);
  }

  @Mutation(() => SubstantiationRequest, {
    description:
      "Takes back that others may read who answered by a link, and what they add; also once its time is over.",
    complexity: RECORD_COST,
  })
  async withdrawNameConsent(@Arg("token", () => String, TOKEN) token: string, @Ctx() context: Context) {
    await answers.withdrawConsent(context, token);
    return findRequest(context, token);
  }
}
