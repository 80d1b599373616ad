import { Organisation } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import * as editing from "./edit-organisation.service.ts";
import * as organisations from "./organisation.queries.ts";

@InputType({ description: "What to change of an organisation; what is left out stays." })
class OrganisationInput {
  @Field(() => ID, { description: "Of the organisation." })
  id!: string;

  @Field(() => Int, { description: "The version that the edit was made of." })
  version!: number;

  @Field(() => String, { nullable: true, description: "1 to 300 characters." })
  name?: string;

  @Field(() => String, { nullable: true, description: "At most 60 characters; null for none." })
  acronym?: string | null;

  @Field(() => String, { nullable: true, description: "An http or https address; null for none." })
  website?: string | null;
}

@Resolver(() => Organisation)
export class EditOrganisationResolver {
  @Mutation(() => Organisation, {
    description:
      "Changes an organisation. When somebody else has changed it meanwhile nothing is saved: the answer is CONFLICT, with `current` and the names of the `changed` fields in its extensions.",
  })
  async editOrganisation(
    @Arg("input", () => OrganisationInput) input: OrganisationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return organisations.findChanged(context, info, await editing.edit(context, input));
  }
}
