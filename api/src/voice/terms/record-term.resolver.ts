import { Term } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, ID, Info, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../context.ts";
import * as remarks from "./remark.service.ts";
import { TermArgs, TermDecisionInput, TermInput, TermRemarkInput } from "./term.input.ts";
import * as terms from "./term.queries.ts";
import * as service from "./term.service.ts";

const which = ({ term, version }: TermArgs) => ({ named: term, version });

@Resolver(() => Term)
export class RecordTermResolver {
  @Mutation(() => Term, { description: "Proposes a word, to use or to avoid." })
  async proposeTerm(
    @Arg("input", () => TermInput) input: TermInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return terms.find(context, info, await service.propose(context, input));
  }

  @Mutation(() => Term, { description: "Says a word anew, while nothing was decided on it." })
  async editTerm(
    @Args(() => TermArgs) args: TermArgs,
    @Arg("input", () => TermInput) input: TermInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return terms.find(context, info, await service.edit(context, which(args), input));
  }

  @Mutation(() => ID, {
    description:
      "Takes a word back, with what was said of it, while nothing was decided on it. Answers its id.",
  })
  removeTerm(@Arg("term", () => ID, { description: "Slug or id." }) term: string, @Ctx() context: Context) {
    return service.remove(context, term);
  }

  @Mutation(() => Term, { description: "Writes down what was decided on a word, or that it is open again." })
  async decideTerm(
    @Args(() => TermArgs) args: TermArgs,
    @Arg("input", () => TermDecisionInput) input: TermDecisionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return terms.find(context, info, await service.decide(context, which(args), input));
  }

  @Mutation(() => Term, {
    description: "Says what an organisation thinks of a word, in the place of what it said before.",
  })
  async remarkOnTerm(
    @Arg("input", () => TermRemarkInput) input: TermRemarkInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return terms.find(context, info, await remarks.remark(context, input));
  }

  @Mutation(() => Term, { description: "Takes that back." })
  async removeTermRemark(
    @Arg("id", () => ID, { description: "Of the remark." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return terms.find(context, info, await remarks.removeRemark(context, id));
  }
}
