import { BodyKind, Constituency, MandateBasis } from "@onze/schema";
import { ArrayMaxSize } from "class-validator";
import { GraphQLLocalDate } from "graphql-scalars";
import { Field, Float, ID, InputType, Int } from "type-graphql";
import { NameInput } from "../../frameworks/name.input.ts";

@InputType({ description: "Which bodies." })
export class BodyFilter {
  @Field(() => Boolean, {
    nullable: true,
    description: "True for those that met and do not any more, false for those that meet; left out, both.",
  })
  ended?: boolean | null;
}

@InputType({ description: "What a body is." })
export class BodyInput {
  @ArrayMaxSize(4)
  @Field(() => [NameInput], { description: "In one language at least." })
  names!: NameInput[];

  @Field(() => BodyKind, { description: "What it is." })
  kind!: BodyKind;

  @Field(() => String, { nullable: true, description: "What it may decide; at most 2000 characters." })
  powers?: string | null;
}

@InputType({ description: "How many seats a constituency has in a body, from a day on." })
export class SeatRuleInput {
  @Field(() => ID, { description: "Slug of the body." })
  body!: string;

  @Field(() => Constituency, { description: "Not DONOR: donors hold seats in another capacity." })
  constituency!: Constituency;

  @Field(() => Int, {
    nullable: true,
    description:
      "1 to 500; left out for members in the General Assembly, who have their seats by their membership.",
  })
  seats?: number | null;

  @Field(() => Float, { nullable: true, description: "Left out where the text does not say." })
  votesPerSeat?: number | null;

  @Field(() => String, {
    description: "Statutes, internal rules or minutes that say so: 1 to 300 characters.",
  })
  document!: string;

  @Field(() => String, { nullable: true, description: "An http or https address where that can be read." })
  url?: string | null;

  @Field(() => GraphQLLocalDate, { description: "A rule that holds then ends the day before." })
  startsOn!: string;
}

@InputType({ description: "The share of the seats that a constituency ought to have." })
export class ReferenceShareInput {
  @Field(() => Constituency, { description: "Not DONOR." })
  constituency!: Constituency;

  @Field(() => Float, { description: "0 to 1." })
  share!: number;
}

@InputType({ description: "A choice of shares of the seats of a body, with who made it and why." })
export class ReferenceInput {
  @Field(() => ID, { description: "Slug of the body." })
  body!: string;

  @ArrayMaxSize(9)
  @Field(() => [ReferenceShareInput], {
    description: "Together at most 1; none, where from that day on nothing is chosen any more.",
  })
  shares!: ReferenceShareInput[];

  @Field(() => String, { description: "Who chose it, in words that name no person: 1 to 300 characters." })
  decidedBy!: string;

  @Field(() => GraphQLLocalDate, { description: "Today at the latest." })
  decidedOn!: string;

  @Field(() => String, { description: "Why these shares: 1 to 500 characters." })
  reason!: string;

  @Field(() => GraphQLLocalDate, { description: "Shares that were chosen before end the day before." })
  startsOn!: string;
}

@InputType({ description: "Who takes a seat, for whom, from when. No person is named." })
export class SeatInput {
  @Field(() => ID, { description: "Slug of the body." })
  body!: string;

  @Field(() => Constituency, { description: "For whom it is; not DONOR." })
  constituency!: Constituency;

  @Field(() => Int, { description: "Which of the seats of the constituency, from 1." })
  number!: number;

  @Field(() => ID, { nullable: true, description: "Slug or id of the organisation whose it is." })
  organisation?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Whom the holder speaks for, in words that name no person; at most 300 characters.",
  })
  represents?: string | null;

  @Field(() => ID, { nullable: true, description: "UN M49 of the continent from which the holder speaks." })
  continent?: string | null;

  @Field(() => Boolean, { description: "Whether its holder has a vote." })
  isVoting!: boolean;

  @Field(() => MandateBasis, { description: "On what its holder sits." })
  mandateBasis!: MandateBasis;

  @Field(() => GraphQLLocalDate, { description: "The first day." })
  startsOn!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: "The last day; left out while it lasts." })
  endsOn?: string | null;
}

@InputType({ description: "How often the holder of a seat spoke." })
export class InterventionInput {
  @Field(() => ID, { description: "Id of the seat as it was held on the day." })
  seat!: string;

  @Field(() => Int, { description: "0 or more." })
  count!: number;
}

@InputType({
  description: "A meeting of a body, and how often each seat spoke where the body agreed to count.",
})
export class MeetingInput {
  @Field(() => ID, { description: "Slug of the body." })
  body!: string;

  @Field(() => GraphQLLocalDate, { description: "Today at the latest." })
  heldOn!: string;

  @Field(() => String, {
    nullable: true,
    description: "How the body agreed that interventions are counted; left out where it did not.",
  })
  countingAgreed?: string | null;

  @ArrayMaxSize(500)
  @Field(() => [InterventionInput], {
    nullable: true,
    description: "Seats that are held on the day and left out spoke 0 times.",
  })
  counts?: InterventionInput[] | null;
}

@InputType({ description: "A point on the agenda of a meeting." })
export class MeetingPointInput {
  @Field(() => ID, { description: "Id of the meeting." })
  meeting!: string;

  @Field(() => String, { description: "1 to 300 characters." })
  title!: string;

  @Field(() => ID, {
    nullable: true,
    description: "Slug or id of the organisation that put it there; left out for none in particular.",
  })
  initiator?: string | null;

  @Field(() => Constituency, { description: "For whom it was put there." })
  constituency!: Constituency;

  @Field(() => GraphQLLocalDate, { description: "The day of the meeting at the latest." })
  putOn!: string;
}
