import { ApiToken, Organisation, Scope } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { GraphQLDateTimeISO } from "graphql-scalars";
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
import { listTokens, readToken } from "./account.queries.ts";
import * as service from "./api-token.service.ts";

@InputType({ description: "A token for a program." })
export class ApiTokenInput {
  @Field(() => String, { description: "What it is for." })
  name!: string;

  @Field(() => ID, { description: "Whose program it is." })
  organisationId!: string;

  @Field(() => [Scope], {
    description: "What it may be used for; with none it reads what everybody may see.",
  })
  scopes!: Scope[];

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: "Does not expire when left out." })
  expiresAt?: Date | null;
}

@ObjectType({ description: "A token that was made." })
export class CreatedApiToken {
  @Field(() => ApiToken)
  apiToken!: ApiToken;

  @Field(() => String, { description: "Shown this once: it is kept nowhere." })
  secret!: string;
}

const ApiTokenConnection = connectionOf("ApiToken", ApiToken);

@Resolver(() => ApiToken)
export class ApiTokenResolver {
  @Query(() => ApiTokenConnection, {
    description: "The newest first; editors see their own organisation's.",
  })
  apiTokens(@Args(() => PageArgs) page: PageArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return listTokens(context, info, page);
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
    description:
      "False where whoever made it may make none any more, as their account is closed or the role is gone: it then works no more.",
  })
  makerMay(@Root() { makerMay }: { makerMay: boolean }) {
    return makerMay;
  }

  @Mutation(() => CreatedApiToken, { description: "Makes a token for a program of an organisation." })
  async createApiToken(
    @Arg("input", () => ApiTokenInput) input: ApiTokenInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id, secret } = await service.create(context, input);
    return { secret, apiToken: await readToken(context, info, { id, path: ["apiToken"] }) };
  }

  @Mutation(() => ApiToken, { description: "Takes a token out of use at once." })
  async revokeApiToken(
    @Arg("id", () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readToken(context, info, { id: await service.revoke(context, id) });
  }
}
