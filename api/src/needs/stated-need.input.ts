import { NeedSource } from "@onze/schema";
import { ArrayMaxSize } from "class-validator";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, Float, ID, InputType } from "type-graphql";

@InputType({ description: "Which needs; all that is given must hold." })
export class StatedNeedFilter {
  @ArrayMaxSize(3)
  @Field(() => [NeedSource], { nullable: true, description: "What they rest on." })
  sourceTypes?: NeedSource[] | null;

  @Field(() => ID, { nullable: true, description: "Code of the framework whose goals they rest on." })
  framework?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "True for those that stand no more, false for those that stand; left out, both.",
  })
  closed?: boolean | null;
}

@InputType({ description: "What somebody needs; it has one place, a country or a region." })
export class NeedInput {
  @Field(() => NeedSource, { description: "What it rests on." })
  sourceType!: NeedSource;

  @Field(() => String, { description: "What is asked for: 1 to 300 characters." })
  title!: string;

  @Field(() => ID, { nullable: true, description: "Of the strategic goal, where it rests on one." })
  goalId?: string | null;

  @Field(() => ID, { nullable: true, description: "Of the indicator, where it rests on one." })
  indicatorId?: string | null;

  @Field(() => Float, {
    nullable: true,
    description: "Of an indicator for a region: the value beyond which a country of it is in need.",
  })
  threshold?: number | null;

  @Field(() => ID, { nullable: true, description: "ISO 3166-1 alpha-2." })
  country?: string | null;

  @Field(() => ID, { nullable: true, description: "UN M49." })
  region?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Code of a theme; left out for any, and for those of a goal.",
  })
  theme?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "Slug or id of the organisation whose need it is. Left out, that of whoever writes it down for their own; nobody's in particular by the secretariat, which has to name one for a PARTNER_PRIORITY.",
  })
  statedBy?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Who decided it, in words that name nobody who is hidden; at most 300 characters.",
  })
  decidedBy?: string | null;

  @Field(() => GraphQLLocalDate, { description: "The day on which it was stated, today at the latest." })
  statedOn!: string;

  @Field(() => String, {
    nullable: true,
    description: "The process or text that it comes from; at most 500 characters.",
  })
  reference?: string | null;

  @Field(() => String, { nullable: true, description: "An http or https address." })
  url?: string | null;
}
