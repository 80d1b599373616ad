import { Activity, Organisation, Partnership, VisibilitySetting } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { connectionOf, PageArgs } from "../shared/page.ts";
import * as service from "./set-visibility.service.ts";
import { VisibilityInput } from "./visibility.input.ts";
import { speakerOf, type VisibilitySubject } from "./visibility.policy.ts";
import { countConfidential, listUnreviewed } from "./visibility-setting.queries.ts";

/** What the read model adds to the stored fields. */
interface ReadSetting {
  readonly isOwn: { readonly setById: string; readonly subject: VisibilitySubject };
  readonly organisation: Organisation | null;
  readonly activity: Activity | null;
  readonly partnership: Partnership | null;
  readonly setBy: string | null;
}

const VisibilitySettingConnection = connectionOf("VisibilitySetting", VisibilitySetting);

@Resolver(() => VisibilitySetting)
export class VisibilityResolver {
  @Query(() => VisibilitySettingConnection, {
    description:
      "What partners asked to be hidden, and imports hid because a hidden organisation is called so, that nobody of the secretariat has read yet; the oldest first.",
  })
  visibilityReviews(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listUnreviewed(context, info, page);
  }

  @Query(() => Int, {
    description:
      "How many more wait that the viewer reads once they have opened confidential records; 0 for those who may not open them.",
  })
  confidentialReviews(@Ctx() context: Context) {
    return countConfidential(context);
  }

  @Mutation(() => VisibilitySetting, {
    nullable: true,
    description:
      "Sets who may see a record or a field, in the name of the viewer's organisation, at once and everywhere; null when it is taken back by PUBLIC. CONFIDENTIAL is for those who see the record afterwards. When somebody else of that organisation has changed what it had set meanwhile nothing is saved: the answer is CONFLICT, with `current`, null for nothing, and the names of the `changed` fields in its extensions.",
  })
  setVisibility(
    @Arg("input", () => VisibilityInput) input: VisibilityInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return service.setVisibility(context, info, input);
  }

  @Mutation(() => VisibilitySetting, {
    description:
      "Says that a partner's request, or what an import hid, was read; it stays in force. CONFLICT when it has been changed since that version.",
  })
  reviewVisibility(
    @Arg("id", () => ID) id: string,
    @Arg("version", () => Int) version: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return service.reviewVisibility(context, info, { id, version });
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "That it is about; null of an activity or partnership, or when the viewer may not see it.",
  })
  organisation(@Root() setting: ReadSetting) {
    return setting.organisation;
  }

  @FieldResolver(() => Activity, {
    nullable: true,
    description:
      "That it is about; null of an organisation or partnership, or when the viewer may not see it.",
  })
  activity(@Root() setting: ReadSetting) {
    return setting.activity;
  }

  @FieldResolver(() => Partnership, {
    nullable: true,
    description: "That it is about; null of an organisation or activity, or when the viewer may not see it.",
  })
  partnership(@Root() setting: ReadSetting) {
    return setting.partnership;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Name of the organisation that set it; null when the viewer may not see it.",
  })
  setBy(@Root() setting: ReadSetting) {
    return setting.setBy;
  }

  @FieldResolver(() => Boolean, {
    description: "Whether it is what the viewer sets, or takes back, when they set who may see this.",
  })
  isOwn(@Root() { isOwn }: ReadSetting, @Ctx() { viewer }: Context) {
    return speakerOf(viewer, isOwn.subject)?.organisationId === isOwn.setById;
  }
}
