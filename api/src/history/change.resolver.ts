import { ChangeAction } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from "type-graphql";
import { allows } from "../accounts/policy.ts";
import type { Context } from "../context.ts";
import { PageArgs } from "../shared/page.ts";
import { STATEMENT_COST } from "../shared/statement-costs.ts";
import * as changes from "./change.queries.ts";
import { Change, ChangeAuthor, ChangeConnection, ChangeFilter } from "./change.types.ts";
import { undoPolicy } from "./history.policy.ts";
import { type ReadSide, readableSide } from "./readable-value.ts";
import * as undoing from "./undo-change.service.ts";

/** What the read model adds to the stored fields. */
interface ReadChange {
  readonly old: ReadSide | null;
  readonly new: ReadSide | null;
  readonly mayUndo: changes.ChangeSubject & {
    readonly organisations: readonly string[];
    /** Nothing newer stands on its field. */
    readonly isNewest: boolean;
  };
}

@Resolver(() => Change)
export class ChangeResolver {
  @Query(() => ChangeConnection, {
    description:
      "Who changed what, the newest first: everything that the viewer may see or, for a member or partner, what concerns it.",
    complexity: STATEMENT_COST,
  })
  changes(
    @Arg("filter", () => ChangeFilter, { nullable: true }) filter: ChangeFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changes.list(context, info, filter ?? {}, page);
  }

  @Query(() => [ChangeAuthor], {
    description:
      "Who made changes that the viewer may read, by name: people and programs whose name the viewer may know.",
    complexity: STATEMENT_COST,
  })
  changeAuthors(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return changes.listAuthors(context, info);
  }

  @Mutation(() => Change, {
    description:
      "Takes one change of a field back; CONFLICT where something newer stands on it. It is a change itself.",
  })
  undoChange(@Arg("id", () => ID) id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return undoing.undo(context, info, id);
  }

  @FieldResolver()
  old(@Root() change: ReadChange, @Ctx() { language }: Context): string | null {
    return readableSide(change.old, language);
  }

  @FieldResolver()
  new(@Root() change: ReadChange, @Ctx() { language }: Context): string | null {
    return readableSide(change.new, language);
  }

  @FieldResolver()
  mayUndo(@Root() { mayUndo: change }: ReadChange, @Ctx() { viewer }: Context): boolean {
    const policy = change.kind === ChangeAction.CHANGED ? undoPolicy(change) : null;
    return change.isNewest && policy !== null && allows(policy, viewer, change.organisations);
  }
}
