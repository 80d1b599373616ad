import { Outcome } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, ID, Info, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../context.ts";
import { ReadQuery } from "../../shared/read-model.ts";
import { seesOutcome } from "../../shared/visibility-impact.ts";
import { ask } from "./ask.service.ts";
import * as questions from "./question.service.ts";
import { SubstantiatorInput } from "./substantiation.input.ts";

/** A change after something was done about it, where the viewer still sees it. */
async function readOutcome(context: Context, info: GraphQLResolveInfo, id: string): Promise<Outcome | null> {
  const query = new ReadQuery(info, context);
  const [record] = await context.database.rows<{ node: Outcome }>(
    `select ${query.rootObject("o")} as node from outcome o where o.id = ${query.bind(id)} and ${seesOutcome("o", query.values)}`,
    query.values.list,
  );
  return record?.node ?? null;
}

@Resolver(() => Outcome)
export class AskSubstantiationResolver {
  @Mutation(() => Outcome, {
    description:
      "Asks somebody whether a change is as it is told, by a mail with a link that takes an answer for sixty days. Nobody outside is shown more than the network reads.",
  })
  async askSubstantiation(
    @Arg("outcome", () => ID, { description: "Slug or id." }) outcome: string,
    @Arg("input", () => SubstantiatorInput) input: SubstantiatorInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOutcome(context, info, await ask(context, outcome, input));
  }

  @Mutation(() => Outcome, {
    description: "Mails somebody their link once more, three days after the last letter at the earliest.",
  })
  async remindSubstantiator(
    @Arg("id", () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOutcome(context, info, await questions.remind(context, id));
  }

  @Mutation(() => Outcome, {
    description:
      "Takes a question back that was not answered, and erases everything that is kept of whom it was for.",
  })
  async withdrawSubstantiationRequest(
    @Arg("id", () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOutcome(context, info, await questions.withdraw(context, id));
  }

  @Mutation(() => Outcome, {
    description:
      "Says how a disagreement was settled, by whoever keeps the change. Whoever disagreed is told, and opens it again by answering anew.",
  })
  async settleDisagreement(
    @Arg("id", () => ID, { description: "Of the substantiation." }) id: string,
    @Arg("because", () => String, { description: "1 to 1000 characters." }) because: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOutcome(context, info, await questions.settle(context, id, because));
  }
}
