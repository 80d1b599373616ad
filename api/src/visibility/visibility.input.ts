import { Visibility, VisibilityField, VisibilityReason } from "@onze/schema";
import { MaxLength } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";

@InputType({ description: "A setting as somebody read it." })
class SeenSetting {
  @Field(() => ID, { description: "Of the setting." })
  id!: string;

  @Field(() => Int, { description: "The version that was read." })
  version!: number;
}

@InputType({
  description: "Who may see a record, or a field of an organisation; it names exactly one record.",
})
export class VisibilityInput {
  @Field(() => ID, { nullable: true, description: "Slug or id." })
  organisationId?: string | null;

  @Field(() => ID, { nullable: true, description: "Id." })
  activityId?: string | null;

  @Field(() => ID, { nullable: true, description: "Id." })
  partnershipId?: string | null;

  @Field(() => VisibilityField, {
    nullable: true,
    description: "Of an organisation; the whole record when left out.",
  })
  field?: VisibilityField | null;

  @Field(() => Visibility, {
    description:
      "PUBLIC takes back what the same organisation set. RESTRICTED leaves it to the organisation, those that work with it, the secretariat, board and auditors.",
  })
  visibility!: Visibility;

  @Field(() => VisibilityReason, { nullable: true, description: "Needed unless it is PUBLIC." })
  reason?: VisibilityReason | null;

  @MaxLength(2000)
  @Field(() => String, {
    nullable: true,
    description: "In your own words, at most 2000 characters; the secretariat and your organisation read it.",
  })
  note?: string | null;

  @Field(() => SeenSetting, {
    nullable: true,
    description: "What your organisation had set before, as the choice was made of it; left out for nothing.",
  })
  seen?: SeenSetting | null;
}
