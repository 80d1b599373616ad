import { Invitation, Organisation, Role } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import {
  Arg,
  Args,
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
import { listInvitations, readInvitation } from "./account.queries.ts";
import * as service from "./invitation.service.ts";
import { Delivery } from "./mail/delivery.ts";

@InputType({ description: "Whom to invite to what." })
export class InvitationInput {
  @Field(() => String, { description: "Where the link is mailed to." })
  email!: string;

  @Field(() => String, { nullable: true, description: "With which the mail begins." })
  name?: string | null;

  @Field(() => ID, { description: "For which organisation." })
  organisationId!: string;

  @Field(() => Role, { description: "What they may do for it." })
  role!: Role;

  @Field(() => String, { description: "Of the mail: nl, fr, en or es." })
  language!: string;

  @Field(() => Boolean, { nullable: true, description: "Whether they are named for confidential records." })
  readsConfidential?: boolean | null;
}

@ObjectType({ description: "An invitation, and what became of its mail." })
export class InvitationSent {
  @Field(() => Invitation)
  invitation!: Invitation;

  @Field(() => Delivery)
  delivery!: Delivery;
}

const InvitationConnection = connectionOf("Invitation", Invitation);

@Resolver(() => Invitation)
export class InvitationResolver {
  @Query(() => InvitationConnection, {
    description: "Those that may still be taken up, the newest first; editors see their own organisation's.",
  })
  invitations(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listInvitations(context, info, page);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: "Null when the viewer may not see it." })
  organisation(@Root() { organisation }: { organisation: Organisation | null }) {
    return organisation;
  }

  @FieldResolver(() => String, { nullable: true })
  invitedBy(@Root() { invitedBy }: { invitedBy: string | null }) {
    return invitedBy;
  }

  @Mutation(() => InvitationSent, {
    description: "Mails a link that works once, for seven days. Editors invite to their own organisation.",
  })
  async inviteAccount(
    @Arg("input", () => InvitationInput) input: InvitationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id, delivery } = await service.invite(context, input);
    return { delivery, invitation: await readInvitation(context, info, { id, path: ["invitation"] }) };
  }

  @Mutation(() => Invitation, { description: "Takes back an invitation that nobody took up." })
  async withdrawInvitation(
    @Arg("id", () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readInvitation(context, info, { id: await service.withdraw(context, id) });
  }
}
