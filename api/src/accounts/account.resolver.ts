import { Account, AccountGrant, Organisation, Role } from "@onze/schema";
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
  Query,
  Resolver,
  Root,
} from "type-graphql";
import type { Context } from "../context.ts";
import { connectionOf, PageArgs } from "../shared/page.ts";
import * as accounts from "./account.queries.ts";
import * as service from "./account.service.ts";
import { erase } from "./erase-account.service.ts";
import * as grants from "./grant.service.ts";

const AccountConnection = connectionOf("Account", Account);

@ArgsType()
class AccountArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: "Part of a name or an address." })
  search?: string;
}

@InputType({ description: "A role to be given." })
export class GrantInput {
  @Field(() => ID, { description: "Who gets it." })
  accountId!: string;

  @Field(() => ID, { description: "For which organisation." })
  organisationId!: string;

  @Field(() => Role, { description: "What they may do for it." })
  role!: Role;

  @Field(() => Boolean, { nullable: true, description: "Whether they are named for confidential records." })
  readsConfidential?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether they were named with this role before, as the choice was made of it; left out where they did not have it.",
  })
  wasNamed?: boolean | null;
}

@Resolver(() => Account)
export class AccountResolver {
  @Query(() => AccountConnection, { description: "Accounts by name; for administrators." })
  accounts(
    @Args(() => AccountArgs) search: AccountArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return accounts.list(context, info, search);
  }

  @Query(() => Account, {
    nullable: true,
    description: "One account; for administrators. Null when there is none, or it was erased.",
  })
  account(@Arg("id", () => ID) id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return accounts.find(context, info, id);
  }

  @FieldResolver(() => Boolean, { description: "Whether a one-time code is set up." })
  hasSecondFactor(@Root() { hasSecondFactor }: { hasSecondFactor: boolean }) {
    return hasSecondFactor;
  }

  @FieldResolver(() => Boolean, { description: "Whether they can sign in with a password." })
  hasPassword(@Root() { hasPassword }: { hasPassword: boolean }) {
    return hasPassword;
  }

  @FieldResolver(() => [AccountGrant], { description: "What they may do, the oldest first." })
  grants(@Root() { grants: held }: { grants: AccountGrant[] }) {
    return held;
  }

  @Mutation(() => Account, {
    description:
      "Gives a role, or names for confidential records, or no longer; for administrators. When somebody else has changed that role meanwhile nothing is: the answer is CONFLICT, with `current`, null for none, in its extensions.",
  })
  async grantRole(
    @Arg("input", () => GrantInput) input: GrantInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return accounts.read(context, info, await grants.grant(context, input));
  }

  @Mutation(() => Account, { description: "Takes a role away at once; never the last administrator's." })
  async withdrawGrant(
    @Arg("id", () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return accounts.read(context, info, await grants.withdraw(context, id));
  }

  @Mutation(() => Account, {
    description: "Closes an account and ends its sessions; never the last administrator's.",
  })
  async disableAccount(
    @Arg("id", () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return accounts.read(context, info, await service.disable(context, id));
  }

  @Mutation(() => Account, { description: "Opens a closed account again." })
  async enableAccount(
    @Arg("id", () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return accounts.read(context, info, await service.enable(context, id));
  }

  @Mutation(() => Account, {
    description: "Ends sessions, takes one-time codes away and mails a link to a new password.",
  })
  async resetAccount(
    @Arg("id", () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return accounts.read(context, info, await service.reset(context, id));
  }

  @Mutation(() => Account, {
    description: "Erases a person for good; what they did stays, by nobody who can be named.",
  })
  async eraseAccount(
    @Arg("id", () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return accounts.read(context, info, await erase(context, id));
  }
}

@Resolver(() => AccountGrant)
export class GrantResolver {
  @FieldResolver(() => Organisation, { nullable: true, description: "Null when the viewer may not see it." })
  organisation(@Root() { organisation }: { organisation: Organisation | null }) {
    return organisation;
  }
}
