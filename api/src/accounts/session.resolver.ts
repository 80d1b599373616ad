import { Session } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { GraphQLDateTimeISO } from "graphql-scalars";
import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { listOwn } from "./session.queries.ts";
import * as service from "./session.service.ts";

@Resolver(() => Session)
export class SessionResolver {
  @Query(() => [Session], { description: "Where the viewer is signed in, this browser first." })
  mySessions(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return listOwn(context, info);
  }

  @FieldResolver(() => GraphQLDateTimeISO, { description: "To within a few minutes." })
  lastSeenAt(@Root() { lastSeenAt }: { lastSeenAt: string }) {
    return lastSeenAt;
  }

  @FieldResolver(() => Boolean, { description: "Whether it is the one that asks." })
  isCurrent(@Root() { isCurrent }: { isCurrent: boolean }) {
    return isCurrent;
  }

  @Mutation(() => [Session], { description: "Signs out in one browser." })
  async endSession(
    @Arg("id", () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    await service.end(context, id);
    return listOwn(context, info);
  }

  @Mutation(() => [Session], { description: "Signs out everywhere but here." })
  async endOtherSessions(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    await service.endOthers(context);
    return listOwn(context, info);
  }
}
