import { Outcome } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, ID, Info, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../context.ts";
import { BondArgs, EditEvidenceInput, EvidenceInput } from "./evidence.input.ts";
import * as service from "./evidence.service.ts";
import { removeFile } from "./files/evidence-file.service.ts";
import { findOutcome } from "./outcome.queries.ts";

@Resolver(() => Outcome)
export class KeepEvidenceResolver {
  @Mutation(() => Outcome, {
    description:
      "Writes down a piece of evidence for a change, in the name of who wrote that down or contributed to it.",
  })
  async addEvidence(
    @Arg("outcome", () => ID, { description: "Slug or id of the change." }) outcome: string,
    @Arg("input", () => EvidenceInput) input: EvidenceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return findOutcome(context, info, await service.add(context, outcome, input));
  }

  @Mutation(() => Outcome, { description: "Writes a piece of evidence anew; its copy stays." })
  async editEvidence(
    @Arg("id", () => ID) id: string,
    @Arg("input", () => EditEvidenceInput) input: EditEvidenceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return findOutcome(context, info, await service.edit(context, id, input));
  }

  @Mutation(() => Outcome, { description: "Takes a piece of evidence away, with its copy." })
  async removeEvidence(
    @Arg("id", () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return findOutcome(context, info, await service.remove(context, id));
  }

  @Mutation(() => Outcome, { description: "Takes the copy of a piece of evidence away; the rest stays." })
  async removeEvidenceFile(
    @Arg("id", () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return findOutcome(context, info, await removeFile(context, id));
  }

  @Mutation(() => Outcome, {
    description:
      "Keeps how an organisation judges its own evidence by the Bond principles; said anew, it replaces what was said.",
  })
  async assessByBond(
    @Args(() => BondArgs) given: BondArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return findOutcome(context, info, await service.assessByBond(context, given));
  }
}
