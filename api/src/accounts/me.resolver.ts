import { Account, AccountGrant, Organisation } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { GraphQLDateTimeISO } from "graphql-scalars";
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  Info,
  InputType,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import type { Context } from "../context.ts";
import { invitePeople, manageAccounts, manageTokens, openConfidential } from "./account.policy.ts";
import * as account from "./account.service.ts";
import * as confidential from "./confidential.service.ts";
import { findMe } from "./me.queries.ts";
import { mayEver, reachOf } from "./policy.ts";
import { codeOpensOwn } from "./sight-of.ts";

@ObjectType({ description: "What the viewer may do, so that a dashboard offers nothing else." })
export class ViewerMay {
  @Field(() => Boolean)
  manageAccounts!: boolean;

  @Field(() => Boolean)
  inviteColleagues!: boolean;

  @Field(() => Boolean)
  manageTokens!: boolean;
}

@ObjectType({ description: "Who asks, and how far they have signed in." })
export class Me {
  @Field(() => Account, { nullable: true, description: "Null for a visitor, and for a program." })
  account!: Account | null;

  @Field(() => [AccountGrant], { description: "Those that count now: none while a second factor is needed." })
  grants!: AccountGrant[];

  @Field(() => Boolean, {
    description: "Whether a role of theirs counts only where one-time codes are set up.",
  })
  requiresSecondFactor!: boolean;

  @Field(() => Boolean, { description: "True while no role counts because no one-time code was given." })
  needsSecondFactor!: boolean;

  @Field(() => Boolean, { description: "Whether a one-time code was given in this session." })
  givenSecondFactor!: boolean;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: "Until when confidential records are open; null while they are not.",
  })
  confidentialUntil!: Date | null;
}

/** What the read model adds. */
interface ReadMe {
  readonly invitesFor: Organisation[];
  readonly makesTokensFor: Organisation[];
}

@InputType({ description: "What people change of their own account." })
export class MyAccountInput {
  @Field(() => String, { nullable: true, description: "Stays as it is when left out." })
  name?: string | null;

  @Field(() => String, { nullable: true, description: "Of mails: nl, fr, en or es; stays when left out." })
  language?: string | null;
}

@Resolver(() => Me)
export class MeResolver {
  @Query(() => Me, { description: "Who asks; a visitor has no account." })
  me(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return findMe(context, info);
  }

  @FieldResolver(() => Boolean, { description: "Whether they are named for confidential records." })
  mayOpenConfidential(@Ctx() { viewer }: Context) {
    return mayEver(openConfidential, viewer);
  }

  @FieldResolver(() => Boolean, {
    description:
      "Whether a one-time code, given in this session, would open what is CONFIDENTIAL of a partner that they speak for; false while `needsSecondFactor`, as no role counts then.",
  })
  codeOpensOwn(@Ctx() { viewer }: Context) {
    return codeOpensOwn(viewer);
  }

  @FieldResolver(() => [Organisation], {
    nullable: true,
    description: "Those for which the viewer may invite somebody; null when it may be any.",
  })
  invitesFor(@Root() { invitesFor }: ReadMe, @Ctx() { viewer }: Context) {
    return reachOf(invitePeople, viewer) === "ALL" ? null : invitesFor;
  }

  @FieldResolver(() => [Organisation], {
    nullable: true,
    description: "Those of which the viewer may make and revoke tokens; null when it may be any.",
  })
  makesTokensFor(@Root() { makesTokensFor }: ReadMe, @Ctx() { viewer }: Context) {
    return reachOf(manageTokens, viewer) === "ALL" ? null : makesTokensFor;
  }

  @FieldResolver(() => ViewerMay)
  viewerMay() {
    return {};
  }

  @Mutation(() => Me, { description: "Changes one's own name or language." })
  async editMyAccount(
    @Arg("input", () => MyAccountInput) input: MyAccountInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    await account.editOwn(context, input);
    return findMe(context, info);
  }

  @Mutation(() => Me, {
    description: "Opens confidential records for one hour in this session; who did, and why, is kept.",
  })
  async openConfidential(
    @Arg("reason", () => String, { description: "In a sentence: 10 to 500 characters." }) reason: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    await confidential.open(context, reason);
    return findMe(context, info);
  }

  @Mutation(() => Me, { description: "Closes confidential records before the hour is over." })
  async closeConfidential(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    await confidential.close(context);
    return findMe(context, info);
  }
}

@Resolver(() => ViewerMay)
export class ViewerMayResolver {
  @FieldResolver(() => Boolean)
  manageAccounts(@Ctx() { viewer }: Context) {
    return mayEver(manageAccounts, viewer);
  }

  @FieldResolver(() => Boolean)
  inviteColleagues(@Ctx() { viewer }: Context) {
    return mayEver(invitePeople, viewer);
  }

  @FieldResolver(() => Boolean)
  manageTokens(@Ctx() { viewer }: Context) {
    return mayEver(manageTokens, viewer);
  }
}
