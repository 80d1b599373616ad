import { Role } from "@onze/schema";
import { GraphQLDateTimeISO } from "graphql-scalars";
import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { accept } from "./accept-invitation.service.ts";
import { listDemoAccounts } from "./demo-accounts.queries.ts";
import { findOpenInvitation } from "./me.queries.ts";
import { SHORTEST_PASSWORD } from "./password-rules.ts";

@ObjectType({ description: "An account with which anybody looks at the demonstration." })
export class DemoAccount {
  @Field(() => Role)
  role!: Role;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  email!: string;

  @Field(() => String)
  password!: string;

  @Field(() => String, {
    nullable: true,
    description: "One-time code of this half minute, where one is needed.",
  })
  code!: string | null;

  @Field(() => String, { description: "Name of the organisation that the role is for." })
  organisation!: string;
}

@ObjectType({ description: "How people may sign in here." })
export class SignInOptions {
  @Field(() => String, { nullable: true, description: "The organisation's own provider; null without one." })
  providerName!: string | null;

  @Field(() => Int, { description: "Characters that a password needs at least." })
  shortestPassword!: number;
}

@ObjectType({ description: "What the link of an invitation tells whoever holds it." })
export class OpenInvitation {
  @Field(() => String, { nullable: true })
  name!: string | null;

  @Field(() => String, { nullable: true })
  email!: string | null;

  @Field(() => String, { description: "Name of the organisation that the role is for." })
  organisation!: string;

  @Field(() => Role)
  role!: Role;

  @Field(() => Boolean, {
    description: "Whether there is an account with that address, which gets the role.",
  })
  hasAccount!: boolean;

  @Field(() => GraphQLDateTimeISO)
  expiresAt!: Date;
}

@InputType({ description: "Taking an invitation up. Whoever has an account already gives the token alone." })
export class AcceptInvitationInput {
  @Field(() => String, { description: "What the link holds." })
  token!: string;

  @Field(() => String, { nullable: true, description: "That of the invitation when left out." })
  name?: string | null;

  @Field(() => String, { nullable: true, description: "Where the invitation names none; else left out." })
  email?: string | null;

  @Field(() => String, { nullable: true, description: "Of a new account." })
  password?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Of mails: nl, fr, en or es; that of the invitation when left out.",
  })
  language?: string | null;
}

@ObjectType({ description: "An invitation that was taken up." })
export class AcceptedInvitation {
  @Field(() => String, { description: "The address to sign in with." })
  email!: string;
}

@Resolver()
export class SignInResolver {
  @Query(() => [DemoAccount], { description: "None without demonstration, and where real people work." })
  demoAccounts(@Ctx() context: Context) {
    return listDemoAccounts(context);
  }

  @Query(() => SignInOptions, { description: "How people may sign in here." })
  signInOptions(@Ctx() { accounts }: Context): SignInOptions {
    return { providerName: accounts.providerName, shortestPassword: SHORTEST_PASSWORD };
  }

  @Query(() => OpenInvitation, {
    nullable: true,
    description: "Null when the link is unknown, or was used, taken back or is too old.",
  })
  openInvitation(@Arg("token", () => String) token: string, @Ctx() context: Context) {
    return findOpenInvitation(context, token);
  }

  @Mutation(() => AcceptedInvitation, {
    description: "Makes an account by an invitation, or gives one its role.",
  })
  async acceptInvitation(
    @Arg("input", () => AcceptInvitationInput) input: AcceptInvitationInput,
    @Ctx() context: Context,
  ): Promise<AcceptedInvitation> {
    return { email: await accept(context, input) };
  }
}
