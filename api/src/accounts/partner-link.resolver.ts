import { Organisation, PartnerLink } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
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
  ObjectType,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import type { Context } from "../context.ts";
import { connectionOf, PageArgs } from "../shared/page.ts";
import { Delivery } from "./mail/delivery.ts";
import { listLinks, readLink } from "./partner-link.queries.ts";
import * as service from "./partner-link.service.ts";

@InputType({ description: "A link with which a partner looks at its own record." })
export class PartnerLinkInput {
  @Field(() => ID, { description: "The partner: slug or id." })
  organisationId!: string;

  @Field(() => String, {
    nullable: true,
    description: "Where it is mailed to; it is shown once when left out.",
  })
  email?: string | null;

  @Field(() => String, { description: "Of the mail and of the page: nl, fr, en or es." })
  language!: string;
}

@ObjectType({ description: "A link that was made, and what became of its mail." })
export class MadePartnerLink {
  @Field(() => PartnerLink)
  partnerLink!: PartnerLink;

  @Field(() => String, {
    nullable: true,
    description: "Shown this once, as it is kept nowhere; null where it was mailed.",
  })
  link!: string | null;

  @Field(() => Delivery, { nullable: true, description: "Null where it was not mailed." })
  delivery!: Delivery | null;
}

@ArgsType()
class PartnerLinkArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: "Of one partner alone: slug or id." })
  organisation?: string | null;
}

const PartnerLinkConnection = connectionOf("PartnerLink", PartnerLink);

@Resolver(() => PartnerLink)
export class PartnerLinkResolver {
  @Query(() => PartnerLinkConnection, {
    description:
      "Links of partners, the newest first, also those that hold no more; members see those alone that they made.",
  })
  partnerLinks(
    @Args(() => PartnerLinkArgs) args: PartnerLinkArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listLinks(context, info, args);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: "Null when the viewer may not see it." })
  organisation(@Root() { organisation }: { organisation: Organisation | null }) {
    return organisation;
  }

  @FieldResolver(() => String, { nullable: true })
  createdBy(@Root() { createdBy }: { createdBy: string | null }) {
    return createdBy;
  }

  @FieldResolver(() => Boolean, {
    description: "False where whoever made it may make none any more: it then works no more.",
  })
  makerMay(@Root() { makerMay }: { makerMay: boolean }) {
    return makerMay;
  }

  @Mutation(() => MadePartnerLink, {
    description:
      "Makes a link with which a partner looks at its own record without an account, for thirty days. One that a member makes opens no more than what the two do together.",
  })
  async makePartnerLink(
    @Arg("input", () => PartnerLinkInput) input: PartnerLinkInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id, ...made } = await service.make(context, input);
    return { ...made, partnerLink: await readLink(context, info, { id, path: ["partnerLink"] }) };
  }

  @Mutation(() => PartnerLink, { description: "Takes a link out of use at once." })
  async revokePartnerLink(
    @Arg("id", () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readLink(context, info, { id: await service.revoke(context, id) });
  }
}
