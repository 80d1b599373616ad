import { CoverageSnapshot, Organisation } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { GraphQLLocalDate } from "graphql-scalars";
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
import { allows } from "../../accounts/policy.ts";
import type { Context } from "../../context.ts";
import { connectionOf, PageArgs } from "../../shared/page.ts";
import { takeSnapshots } from "../coverage.policy.ts";
import { findTaken, list } from "./snapshot.queries.ts";
import * as snapshots from "./snapshot.service.ts";

@InputType({ description: "A day of the coverage to keep by a name." })
class SnapshotInput {
  @Field(() => String, { description: "1 to 200 characters." })
  title!: string;

  @Field(() => GraphQLLocalDate, { description: "Today or an earlier day." })
  takenOn!: string;

  @Field(() => String, {
    description:
      "The filter and the axes as the address of a view has them; no day, and no single partner or network.",
  })
  address!: string;

  @Field(() => ID, {
    nullable: true,
    description: "Slug or id of whose it is. Left out: one's own organisation, or the secretariat's.",
  })
  organisation?: string | null;
}

@ObjectType({ description: "What the viewer may do with a snapshot." })
class SnapshotRights {
  @Field(() => Boolean)
  remove!: boolean;
}

const CoverageSnapshotConnection = connectionOf("CoverageSnapshot", CoverageSnapshot);

@Resolver(() => CoverageSnapshot)
export class SnapshotResolver {
  @Query(() => CoverageSnapshotConnection, {
    description:
      "Kept days of the coverage, the latest first. One whose filter names whom the viewer may not see is left out.",
  })
  coverageSnapshots(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return list(context, info, page);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: "Whose it is." })
  organisation(@Root() { organisation }: { readonly organisation: Organisation | null }) {
    return organisation;
  }

  @FieldResolver(() => SnapshotRights)
  viewerMay(@Root() { viewerMay: owner }: { readonly viewerMay: string }, @Ctx() { viewer }: Context) {
    return { remove: allows(takeSnapshots, viewer, [owner]) };
  }

  @Mutation(() => CoverageSnapshot, { description: "Keeps a day of the coverage for all peers to read." })
  async takeSnapshot(
    @Arg("input", () => SnapshotInput) input: SnapshotInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return findTaken(context, info, await snapshots.take(context, input));
  }

  @Mutation(() => ID, { description: "Takes a snapshot away; the coverage itself stays. Answers its id." })
  removeSnapshot(@Arg("id", () => ID) id: string, @Ctx() context: Context) {
    return snapshots.remove(context, id);
  }
}
