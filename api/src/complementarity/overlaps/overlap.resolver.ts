import { OverlapLevel, OverlapStatusName } from "@onze/schema";
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
  Mutation,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { CoverageFilter } from "../../activities/coverage-filter.input.ts";
import type { Context } from "../../context.ts";
import { PageArgs } from "../../shared/page.ts";
import { MATRIX_COST } from "../../shared/statement-costs.ts";
import { agreeOnRoles, mayAsOneOf, setStatus } from "../coordination.policy.ts";
import * as service from "./overlap.service.ts";
import {
  Overlap,
  OverlapConnection,
  OverlapLevelCount,
  OverlapRights,
  OverlapStatusCount,
} from "./overlap.types.ts";
import { OverlapOrder } from "./overlap-order.ts";
import { type OverlapFacts, overlapSentence } from "./overlap-sentence.ts";
import { OverlapStatusInput } from "./overlap-status.input.ts";
import * as statuses from "./overlap-status.service.ts";

@ArgsType()
class OverlapArgs extends PageArgs {
  @Field(() => CoverageFilter, {
    nullable: true,
    description:
      "Of the work of both; but for holders, of whom one of the pair is to be among them. Without years, any year in which both are recorded.",
  })
  filter?: CoverageFilter | null;

  @Field(() => OverlapLevel, { nullable: true, description: "Those of which this is the deepest level." })
  level?: OverlapLevel | null;

  @Field(() => OverlapLevel, { nullable: true, description: "Those of this level and deeper." })
  minLevel?: OverlapLevel | null;

  @Field(() => [OverlapStatusName], { nullable: true })
  status?: OverlapStatusName[] | null;

  @Field(() => ID, { nullable: true, description: "Slug or id of an organisation that is one of the two." })
  organisation?: string | null;

  @Field(() => OverlapOrder, { defaultValue: OverlapOrder.DEEPEST })
  orderBy!: OverlapOrder;
}

/** An overlap as it is read: of its sentence the names, of rights the ids of the two. */
interface ReadOverlap {
  readonly sentence: OverlapFacts;
  readonly viewerMay: readonly string[];
}

@Resolver(() => Overlap)
export class OverlapResolver {
  @Query(() => OverlapConnection, {
    description: "Where two organisations are recorded on the same theme in the same place at the same time.",
    complexity: MATRIX_COST,
  })
  overlaps(
    @Args(() => OverlapArgs) { filter, ...asked }: OverlapArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return service.list(context, info, { ...asked, filter: filter ?? {} });
  }

  @Query(() => Overlap, {
    nullable: true,
    description:
      "One overlap as it stands in a filter, whose themes and countries do not count; null where the viewer sees none.",
    complexity: MATRIX_COST,
  })
  overlap(
    @Arg("id", () => ID) id: string,
    @Arg("filter", () => CoverageFilter, { nullable: true }) filter: CoverageFilter | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return service.find(context, info, { id, filter: filter ?? {} });
  }

  @Mutation(() => [Overlap], {
    description:
      "Says how overlaps stand, of all of them or of none. Sent twice, it is not refused. When somebody else has changed one meanwhile the answer is CONFLICT, with the id of that one as `overlap` in its extensions.",
    complexity: MATRIX_COST,
  })
  async setOverlapStatus(
    @Arg("input", () => OverlapStatusInput) input: OverlapStatusInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return service.tell(context, info, await statuses.set(context, input), {});
  }

  @FieldResolver(() => String)
  sentence(@Root() { sentence }: ReadOverlap, @Ctx() { language }: Context) {
    return overlapSentence(sentence, language);
  }

  @FieldResolver(() => OverlapRights)
  viewerMay(@Root() { viewerMay: pair }: ReadOverlap, @Ctx() { viewer }: Context) {
    return {
      setStatus: mayAsOneOf(setStatus, viewer, pair),
      agreeRoles: mayAsOneOf(agreeOnRoles, viewer, pair),
    };
  }
}

@Resolver(() => OverlapConnection)
export class OverlapPageResolver {
  @FieldResolver(() => [OverlapStatusCount], {
    description: "Of the whole selection, whichever statuses are asked for.",
  })
  byStatus(@Root() { byStatus }: service.CountedPage) {
    return byStatus.map(({ name, count }) => ({ status: name, count }));
  }

  @FieldResolver(() => [OverlapLevelCount], {
    description: "Of the whole selection, whichever levels are asked for.",
  })
  byLevel(@Root() { byLevel }: service.CountedPage) {
    return byLevel.map(({ name, count }) => ({ level: name, count }));
  }
}
