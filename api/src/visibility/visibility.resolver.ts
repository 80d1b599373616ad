import {
  Activity,
  Organisation,
  Partnership,
  Visibility,
  VisibilityField,
  VisibilitySetting,
} from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import type { Context } from "../context.ts";
import * as service from "./set-visibility.service.ts";
import { VisibilityInput } from "./visibility.input.ts";
import { listUnreviewed } from "./visibility-setting.queries.ts";

@ObjectType({ description: "The class of one field, where it is stricter than that of its record." })
class FieldVisibility {
  @Field(() => VisibilityField)
  field!: VisibilityField;

  @Field(() => Visibility)
  visibility!: Visibility;
}

@ObjectType({ description: "Who may see a record, and who said so." })
export class VisibilityState {
  @Field(() => Visibility, { description: "In force: the strictest of all settings of record and name." })
  record!: Visibility;

  @Field(() => [FieldVisibility], { description: "Of an organisation; empty of what has no fields to hide." })
  fields!: FieldVisibility[];

  @Field(() => [VisibilitySetting], {
    description: "As far as the viewer may know them; members do not see what other members set.",
  })
  settings!: VisibilitySetting[];
}

/** What the read model adds to the stored fields. */
interface ReadSetting {
  readonly organisation: Organisation | null;
  readonly activity: Activity | null;
  readonly partnership: Partnership | null;
  readonly setBy: string | null;
}

@Resolver(() => VisibilitySetting)
export class VisibilityResolver {
  @Query(() => [VisibilitySetting], {
    description:
      "What partners asked to be hidden and nobody of the secretariat has read yet, the oldest first.",
  })
  visibilityReviews(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return listUnreviewed(context, info);
  }

  @Mutation(() => VisibilitySetting, {
    nullable: true,
    description:
      "Sets who may see a record or a field, in the name of the viewer's organisation, at once and everywhere; null when it is taken back by PUBLIC.",
  })
  setVisibility(
    @Arg("input", () => VisibilityInput) input: VisibilityInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return service.setVisibility(context, info, input);
  }

  @Mutation(() => VisibilitySetting, {
    description: "Says that a partner's request was read; it stays in force.",
  })
  reviewVisibility(
    @Arg("id", () => ID) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return service.reviewVisibility(context, info, id);
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
}

@Resolver(() => Organisation)
export class OrganisationVisibilityResolver {
  @FieldResolver(() => VisibilityState, {
    nullable: true,
    description: "Null unless the viewer may set it, or audits.",
  })
  visibility(@Root() organisation: { visibility: VisibilityState | null }) {
    return organisation.visibility;
  }
}
