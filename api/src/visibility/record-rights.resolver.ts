import { Activity, Partnership } from "@onze/schema";
import { Arg, Ctx, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { type OwnedRecord, rightsOverRecord } from "./visibility.policy.ts";
import { VisibilityState } from "./visibility-state.resolver.ts";
import { listOwn } from "./visibility-subject.queries.ts";

@ObjectType({ description: "What the viewer may do with an activity or a partnership." })
class RecordRights {
  @Field(() => Boolean, { description: "Accept it: a partnership that waits for that." })
  accept!: boolean;

  @Field(() => Boolean, { description: "Say who may see it." })
  setVisibility!: boolean;

  @Field(() => Boolean, { description: "Read every change of it that they may see." })
  readHistory!: boolean;
}

/** What the read model adds to the stored fields. */
interface ReadRecord {
  readonly viewerMay: OwnedRecord;
  readonly visibility: VisibilityState | null;
}

@Resolver(() => Activity)
export class ActivityRightsResolver {
  @Query(() => [ID], {
    description:
      "Of these ids of activities and partnerships, at most 200, those whose class the viewer may set, or whose history they may read.",
  })
  ownRecords(@Arg("ids", () => [ID]) ids: string[], @Ctx() context: Context) {
    return listOwn(context, ids);
  }

  @FieldResolver(() => RecordRights)
  viewerMay(@Root() activity: ReadRecord, @Ctx() { viewer }: Context) {
    return rightsOverRecord(viewer, activity.viewerMay);
  }

  @FieldResolver(() => VisibilityState, {
    nullable: true,
    description: "Null unless the viewer may set it, or audits.",
  })
  visibility(@Root() activity: ReadRecord) {
    return activity.visibility;
  }
}

@Resolver(() => Partnership)
export class PartnershipRightsResolver {
  @FieldResolver(() => RecordRights)
  viewerMay(@Root() partnership: ReadRecord, @Ctx() { viewer }: Context) {
    return rightsOverRecord(viewer, partnership.viewerMay);
  }

  @FieldResolver(() => VisibilityState, {
    nullable: true,
    description: "Null unless the viewer may set it, or audits.",
  })
  visibility(@Root() partnership: ReadRecord) {
    return partnership.visibility;
  }
}
