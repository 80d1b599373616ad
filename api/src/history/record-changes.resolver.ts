import { Activity, Partnership } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { PageArgs } from "../shared/page.ts";
import { list } from "./change.queries.ts";
import { isCounted } from "./change.resolver.ts";
import { ChangeConnection } from "./change.types.ts";

/** What the read model gives of a record whose history is asked for. */
interface ReadRecord {
  /** Its id. */
  readonly changes: string;
}

@Resolver(() => Activity)
export class ActivityChangesResolver {
  @FieldResolver(() => ChangeConnection, {
    description: "Who changed it, its themes or who may see it, the newest first.",
  })
  changes(
    @Root() record: ReadRecord,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return list(context, { ofRecord: record.changes }, { ...page, counted: isCounted(info, context) });
  }
}

@Resolver(() => Partnership)
export class PartnershipChangesResolver {
  @FieldResolver(() => ChangeConnection, {
    description: "Who changed it or who may see it, the newest first.",
  })
  changes(
    @Root() record: ReadRecord,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return list(context, { ofRecord: record.changes }, { ...page, counted: isCounted(info, context) });
  }
}
