import { Organisation } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { PageArgs } from "../shared/page.ts";
import { ReadQuery } from "../shared/read-model.ts";
import * as changes from "./change.queries.ts";
import { Change, ChangeConnection, ChangeFilter } from "./change.types.ts";
import * as undoing from "./undo-change.service.ts";

@Resolver(() => Organisation)
export class ChangeResolver {
  @Query(() => ChangeConnection, {
    description:
      "Who changed what, the newest first: everything that the viewer may see or, for a member or partner, what concerns it.",
  })
  changes(
    @Arg("filter", () => ChangeFilter, { nullable: true }) filter: ChangeFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changes.list(context, filter ?? {}, { ...page, counted: isCounted(info, context) });
  }

  @FieldResolver(() => ChangeConnection, {
    name: "changes",
    description: "Who changed what concerns it, the newest first.",
  })
  changesOf(
    @Root() organisation: { changes: string },
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changes.list(
      context,
      { organisationId: organisation.changes },
      { ...page, counted: isCounted(info, context) },
    );
  }

  @Mutation(() => Change, {
    description:
      "Takes one change of a field back; CONFLICT where something newer stands on it. It is a change itself.",
  })
  undoChange(@Arg("id", () => ID) id: string, @Ctx() context: Context) {
    return undoing.undo(context, id);
  }
}

/** Whether it is asked how many there are. */
export const isCounted = (info: GraphQLResolveInfo, context: Context): boolean =>
  new ReadQuery(info, context).asksFor("totalCount");
