import { ActivityTheme, Country, Organisation, RecordRemark, Region, Side } from "@onze/schema";
import { GraphQLDateTimeISO, GraphQLLocalDate } from "graphql-scalars";
import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { SourceLine } from "../organisations/organisation.resolver.ts";
import { VisibilityState } from "./visibility-state.resolver.ts";

@ObjectType({ description: "What one holder records about a partner, as the partner may see it." })
export class HolderRecord {
  @Field(() => ID, { description: "Of the partnership." })
  id!: string;

  @Field(() => String)
  holderName!: string;

  @Field(() => ID, {
    nullable: true,
    description: "Null where the holder's own record is not for the viewer.",
  })
  holderSlug!: string | null;

  @Field(() => Side, { description: "The secretariat, a member, or somebody else, today." })
  side!: Side;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "First day of the earliest activity that proves it.",
  })
  startsOn!: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "Last day of the latest activity that proves it; null when open.",
  })
  endsOn!: string | null;

  @Field(() => String, { nullable: true, description: "Null when not recorded." })
  agreementType!: string | null;

  @Field(() => Boolean, {
    description: "Whether it waits for the partner to accept it; to say that it is right accepts it.",
  })
  awaitsPartner!: boolean;

  @Field(() => Boolean, { description: "Whether the partner objected and nobody has answered." })
  isDisputed!: boolean;

  @Field(() => Boolean, { description: "Whether figures count it." })
  isCounted!: boolean;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "Day on which the partner said that it is right; null when it has not.",
  })
  confirmedOn!: string | null;

  @Field(() => Int, { description: "Activities that prove it, of those that the viewer may see." })
  activityCount!: number;

  @Field(() => Float, {
    nullable: true,
    description: "Euro that the partner is known to have received; null where nothing is known of that.",
  })
  receivedEur!: number | null;

  @Field(() => Int, {
    description: "Activities of which it is known; where they are fewer, it is a least amount.",
  })
  receivedKnownOf!: number;

  @Field(() => [ActivityTheme], { description: "With how each was found." })
  themes!: ActivityTheme[];

  @Field(() => [Country])
  countries!: Country[];

  @Field(() => [Region], { description: "Where no country is named." })
  regions!: Region[];

  @Field(() => SourceLine, { nullable: true, description: "Where it was read." })
  source!: SourceLine | null;

  @Field(() => [RecordRemark], { description: "What the partner said of it, the latest first." })
  remarks!: RecordRemark[];

  @Field(() => Boolean, {
    description:
      "Whether the viewer may say what is right of it: a link that a member made speaks of that member alone.",
  })
  maySpeak!: boolean;

  @Field(() => VisibilityState, { nullable: true, description: "Null unless the viewer may set it." })
  visibility!: VisibilityState | null;
}

@ObjectType({
  description: "Everything that is recorded about an organisation, for the organisation itself.",
})
export class OurRecord {
  @Field(() => Organisation)
  organisation!: Organisation;

  @Field(() => [HolderRecord], { description: "Everybody who says that they work with it, by name." })
  recordedBy!: HolderRecord[];

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: "Until when the link works; null for whoever is signed in.",
  })
  linkExpiresAt!: string | null;
}
